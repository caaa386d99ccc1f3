// A file is the old one or the new one, whatever happens in between.
#include "storage/core/save_file.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"
#include "tests/support/small_disk.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

// Writes and stays: it is to be killed in the middle.
int writeHalf(int, char** arguments)
{
    SaveFile file(QFile::decodeName(arguments[0]));
    if (!file.open() || !file.write("the first half"))
        return 2;
    return test::stayUntilReleased();
}

} // namespace

class TestSaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommittedFileIsTheNewOne();
    void withoutACommitTheOldOneStays();
    void aWriterThatIsKilledLeavesTheOldOne();
    void aMissingFolderIsSaid();
    void aFolderInItsPlaceIsSaid();
    void aFullDiskIsSaidAndLeavesTheOldOne();
    void aReadOnlyFolderIsSaidAndLeavesTheOldOne();
    void aLinkIsWrittenThrough();

private:
    QString path(const QString& name = u"report.csv"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSaveFile::aCommittedFileIsTheNewOne()
{
    for (const QByteArray& content : {QByteArray("one"), QByteArray("two\0three", 9), QByteArray()}) {
        SaveFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.write(content));
        QVERIFY(file.commit());
        QCOMPARE(bytesOf(path()), content);
    }
    QCOMPARE(files(), QStringList{u"report.csv"_s});
}

void TestSaveFile::withoutACommitTheOldOneStays()
{
    put("old");
    {
        SaveFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.write(QByteArray(100'000, 'n')));
        QCOMPARE(bytesOf(path()), "old");
    }
    QCOMPARE(bytesOf(path()), "old");
    QCOMPARE(files(), QStringList{u"report.csv"_s}); // nothing left lying about
}

void TestSaveFile::aWriterThatIsKilledLeavesTheOldOne()
{
    put("old");
    const auto writer = test::startPart({u"--write-half"_s, path()});
    QVERIFY(writer);
    writer->kill();
    QVERIFY(writer->waitForFinished());
    QCOMPARE(bytesOf(path()), "old");
    SaveFile again(path());
    QVERIFY(again.open() && again.write("new") && again.commit());
    QCOMPARE(bytesOf(path()), "new");
}

void TestSaveFile::aMissingFolderIsSaid()
{
    SaveFile file(path(u"no/such/report.csv"_s));
    const Result<void> opened = file.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{ErrorKind::FileMissing, path(u"no/such"_s)}));
    QVERIFY(!QFile::exists(path(u"no"_s)));
}

void TestSaveFile::aFolderInItsPlaceIsSaid()
{
    QVERIFY(QDir().mkpath(path()));
    SaveFile file(path());
    const Result<void> opened = file.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(path()));
    QVERIFY(QFileInfo(path()).isDir());
}

void TestSaveFile::aFullDiskIsSaidAndLeavesTheOldOne()
{
    const QString folder = path(u"small"_s);
    const test::SmallDisk disk(folder, 1'024);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const QString target = folder + u"/report.csv"_s;
    {
        SaveFile file(target);
        QVERIFY(file.open() && file.write("old") && file.commit());
    }
    SaveFile file(target);
    QVERIFY(file.open());
    Result<void> written;
    for (int i = 0; written && i < 1'000; ++i)
        written = file.write(QByteArray(10'000, 'n'));
    QVERIFY(!written);
    QCOMPARE(written.error(), (Error{ErrorKind::DiskFull, target}));
    // What could not be written whole is not committed either.
    const Result<void> committed = file.commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, ErrorKind::DiskFull);
    QCOMPARE(bytesOf(target), "old");
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"report.csv"_s});
}

void TestSaveFile::aReadOnlyFolderIsSaidAndLeavesTheOldOne()
{
    const QString folder = path(u"fixed"_s);
    const test::SmallDisk disk(folder, 1'024);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const QString target = folder + u"/report.csv"_s;
    SaveFile before(target);
    QVERIFY(before.open() && before.write("old") && before.commit());
    QVERIFY(disk.setReadOnly(true));
    SaveFile file(target);
    const Result<void> opened = file.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{ErrorKind::ReadOnly, target}));
    QCOMPARE(bytesOf(target), "old");
}

void TestSaveFile::aLinkIsWrittenThrough()
{
    put("old");
    QVERIFY(QFile::link(path(), path(u"link"_s)));
    SaveFile file(path(u"link"_s));
    QVERIFY(file.open() && file.write("new") && file.commit());
    QCOMPARE(bytesOf(path()), "new");
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
}

int main(int argc, char** argv)
{
    if (const auto code = test::playPart(argc, argv, {{"--write-half", writeHalf}}))
        return *code;
    QCoreApplication application(argc, argv);
    TestSaveFile tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_save_file.moc"
