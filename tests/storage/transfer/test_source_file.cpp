#include "storage/transfer/source_file.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace keywright;

class SourceFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray& content)
    {
        const QString path = m_folder.filePath(QStringLiteral("source"));
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("no temporary file");
        return path;
    }

    static Result<WipedBytes> read(const QString& path) { return readSource(path, std::make_shared<Progress>()); }

private Q_SLOTS:
    void textIsTakenAsItIsAndTheFileStays()
    {
        const QString path = file("name,key\n");
        const auto text = read(path);
        QVERIFY(text.ok());
        QCOMPARE(text->view(), std::string_view("name,key\n"));
        QFile again(path);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), QByteArray("name,key\n"));
    }

    void byteOrderMarksAreUnderstood()
    {
        for (const QByteArray& bytes :
             {QByteArray("\xEF\xBB\xBFgr\xC3\xBCn"), QByteArray("\xFF\xFEg\0r\0\xFC\0n\0", 10),
              QByteArray("\xFE\xFF\0g\0r\0\xFC\0n", 10)}) {
            const auto text = read(file(bytes));
            QVERIFY(text.ok());
            QCOMPARE(text->view(), std::string_view("gr\xC3\xBCn"));
        }
    }

    void whatIsNoTextIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("blank") << QByteArray(" \n\t\n") << QStringLiteral("white space");
        QTest::newRow("KeePass") << QByteArray("\x03\xD9\xA2\x9Axxxx") << QStringLiteral("KeePass");
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04xxxx") << QStringLiteral("spreadsheet");
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\x02\x01\0\0",
                                               8)
                                 << QStringLiteral("binary");
        QTest::newRow("UTF-16 cut") << QByteArray("\xFF\xFEg\0r", 5) << QStringLiteral("UTF-16");
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0g\0\0\0", 8) << QStringLiteral("UTF-32");
    }
    void whatIsNoTextIsRefusedInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const auto text = read(file(content));
        QVERIFY(!text.ok());
        QCOMPARE(text.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(text.error().detail.contains(word), qPrintable(text.error().detail));
    }

    void foldersAndMissingFilesAreRefused()
    {
        QCOMPARE(read(m_folder.path()).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(read(m_folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::FileMissing);
    }

    void anEndlessSourceIsCutOff()
    {
        if (!QFile::exists(QStringLiteral("/dev/zero")))
            QSKIP("no /dev/zero here");
        const auto text = read(QStringLiteral("/dev/zero"));
        QCOMPARE(text.error().kind, ErrorKind::InvalidInput);
        QVERIFY(text.error().detail.contains(QStringLiteral("256 MB")));
    }

    void readingCanBeCancelled()
    {
        const auto progress = std::make_shared<Progress>();
        progress->cancelled = true;
        QCOMPARE(readSource(file("a,b\n"), progress).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(SourceFileTest)
#include "test_source_file.moc"
