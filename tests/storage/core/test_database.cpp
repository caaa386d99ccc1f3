// Catalogue files as they come: new, refused, damaged, locked, full, read-only.
#include "storage/core/database.h"
#include "storage/core/file_header.h"
#include "storage/core/migrations.h"
#include "storage/core/query.h"
#include "storage/core/sql_transactions.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"
#include "tests/support/small_disk.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void patch(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

ErrorKind refusal(const QString& path, Database::Mode mode)
{
    const auto opened = Database::open(path, mode);
    return opened ? ErrorKind::Internal : opened.error().kind;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewCatalogueIsMarkedAndBelongsToItsOwner();
    void anExistingFileIsNotOverwritten();
    void theDriverUsesTheLinkedLibrary();
    void commitsAreDurableAndKeysAreForeign();
    void whatIsNoCatalogueStaysUntouched_data();
    void whatIsNoCatalogueStaysUntouched();
    void aNewerCatalogueStaysUntouched();
    void aNewerNumberInTheWriteAheadLogIsSeen();
    void aTruncatedOrScribbledFileIsDamaged();
    void aMissingFileOrFolderIsSaid();
    void aQueryOnlyConnectionWritesNothing();
    void aReadOnlyConnectionWritesNothing();
    void aFailedTransactionLeavesNothing();
    void aWriterIsSeenByOthersAfterItsCommit();
    void aLockedCatalogueIsBusy();
    void aCatalogueLockedByAnotherProcessIsBusy();
    void anotherProgramThatEndsTakesNothingAway();
    void aKilledWriterLeavesItsLastCommit();
    void aBackupIsWholeAndPrivate();
    void aFullDiskIsSaidAndUndone();
    void onAFullDiskNothingIsOpenedHalf();
    void aReadOnlyFolderCanBeRead();
    void aReadOnlyFolderWithAFullLogIsNotReadAsOld();
    void metaKeepsWhatItGot();

private:
    QString path(const QString& name = u"keys.db"_s) const { return m_folder->filePath(name); }
    std::unique_ptr<Database> opened(Database::Mode mode, const QString& file = {})
    {
        auto database = Database::open(file.isEmpty() ? path() : file, mode);
        if (!database)
            qWarning() << errorKindName(database.error().kind) << database.error().detail;
        return database ? std::move(*database) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabase::aNewCatalogueIsMarkedAndBelongsToItsOwner()
{
    const auto database = opened(Database::Mode::Create);
    QVERIFY(database);
    QVERIFY(database->setMeta(u"a"_s, u"b"_s));
    const auto header = readHeader(path());
    QVERIFY(header);
    QCOMPARE(header->version, latestSchema());
    for (const char* ending : {"", "-wal", "-shm"}) {
        const QString file = path() + QLatin1String(ending);
        QVERIFY2(QFile::exists(file), ending);
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(QFile::permissions(file) & others), ending);
#endif
    }
}

void TestDatabase::anExistingFileIsNotOverwritten()
{
    QVERIFY(opened(Database::Mode::Create));
    const QByteArray before = bytesOf(path());
    QCOMPARE(refusal(path(), Database::Mode::Create), ErrorKind::AlreadyExists);
    QCOMPARE(bytesOf(path()), before);
}

void TestDatabase::theDriverUsesTheLinkedLibrary()
{
    const auto database = opened(Database::Mode::Create);
    QVERIFY(database);
    Query query(*database, u"SELECT sqlite_source_id()"_s);
    QVERIFY(query.one({}));
    QCOMPARE(query.text(0), QString::fromLatin1(sqlite3_sourceid()));
}

void TestDatabase::commitsAreDurableAndKeysAreForeign()
{
    const auto database = opened(Database::Mode::Create);
    QVERIFY(database);
    QCOMPARE(database->number(u"PRAGMA synchronous"_s).value(), 2);
    QCOMPARE(database->number(u"PRAGMA foreign_keys"_s).value(), 1);
    Query query(*database, u"PRAGMA journal_mode"_s);
    QVERIFY(query.one({}));
    QCOMPARE(query.text(0), u"wal"_s);
    const Result<void> orphan = database->run(u"INSERT INTO key_tags (tag, key_row) VALUES ('a', 99)"_s);
    QVERIFY(!orphan);
}

void TestDatabase::whatIsNoCatalogueStaysUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("text") << QByteArray("hello\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    const QString other = QDir::temp().filePath(u"other-%1.db"_s.arg(QCoreApplication::applicationPid()));
    sqlite3* handle = nullptr;
    sqlite3_open(other.toUtf8().constData(), &handle);
    sqlite3_exec(handle, "CREATE TABLE t (a); PRAGMA user_version=1", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    QTest::newRow("another program's database") << bytesOf(other);
    QFile::remove(other);
}

void TestDatabase::whatIsNoCatalogueStaysUntouched()
{
    QFETCH(const QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::QueryOnly, Database::Mode::ReadOnly})
        QCOMPARE(refusal(path(), mode), ErrorKind::NotACatalogue);
    QCOMPARE(bytesOf(path()), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestDatabase::aNewerCatalogueStaysUntouched()
{
    QVERIFY(opened(Database::Mode::Create));
    patch(path(), 60, QByteArray("\0\0\0\x63", 4));
    const QByteArray before = bytesOf(path());
    const auto newer = Database::open(path(), Database::Mode::ReadWrite);
    QVERIFY(!newer);
    QCOMPARE(newer.error().kind, ErrorKind::NewerVersion);
    QVERIFY(newer.error().detail.contains(u"99"));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestDatabase::aNewerNumberInTheWriteAheadLogIsSeen()
{
    const auto first = opened(Database::Mode::Create); // keeps the log from being written back
    QVERIFY(first && first->run(u"PRAGMA user_version=99"_s));
    QCOMPARE(readHeader(path())->version, latestSchema());
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::QueryOnly, Database::Mode::ReadOnly}) {
        const auto newer = Database::open(path(), mode);
        QVERIFY(!newer);
        QCOMPARE(newer.error(), (Error{ErrorKind::NewerVersion, u"schema 99"_s}));
    }
}

void TestDatabase::aTruncatedOrScribbledFileIsDamaged()
{
    QVERIFY(opened(Database::Mode::Create));
    const QByteArray whole = bytesOf(path());
    QFile file(path());
    for (const qsizetype size : {whole.size() / 2, qsizetype(4096), qsizetype(200)}) {
        QVERIFY(file.resize(size));
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::QueryOnly, Database::Mode::ReadOnly}) {
            // A cut may spare what opening reads; then a check of all pages must say it.
            const auto cut = Database::open(path(), mode);
            if (!cut) {
                QCOMPARE(cut.error(), (Error{ErrorKind::Damaged, path()}));
                continue;
            }
            const auto flaws =
                (*cut)->number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s);
            QVERIFY(flaws ? *flaws > 0 : flaws.error().kind == ErrorKind::Damaged);
        }
        QCOMPARE(file.size(), size);
    }
    QFile::remove(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    patch(path(), 100, QByteArray(3'000, '\xA5')); // the root page of the schema
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::QueryOnly, Database::Mode::ReadOnly})
        QCOMPARE(refusal(path(), mode), ErrorKind::Damaged);
}

void TestDatabase::aMissingFileOrFolderIsSaid()
{
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::QueryOnly, Database::Mode::ReadOnly})
        QCOMPARE(refusal(path(), mode), ErrorKind::FileMissing);
    QVERIFY(!QFile::exists(path()));
    const auto noFolder = Database::open(path(u"no/such/keys.db"_s), Database::Mode::Create);
    QVERIFY(!noFolder);
    QCOMPARE(noFolder.error(), (Error{ErrorKind::FileMissing, path(u"no/such"_s)}));
    QCOMPARE(refusal(m_folder->path(), Database::Mode::ReadWrite), ErrorKind::NotACatalogue);
}

void TestDatabase::aQueryOnlyConnectionWritesNothing()
{
    const auto writer = opened(Database::Mode::Create);
    const auto reader = opened(Database::Mode::QueryOnly);
    QVERIFY(writer && reader);
    const Result<void> direct = reader->setMeta(u"a"_s, u"b"_s);
    QVERIFY(!direct);
    QCOMPARE(direct.error().kind, ErrorKind::ReadOnly);
    bool ran = false;
    const Result<void> written = SqlTransactions(*reader).write([&]() -> Result<void> {
        ran = true;
        return {};
    });
    QVERIFY(!written && !ran);
    QCOMPARE(written.error().kind, ErrorKind::ReadOnly);
}

void TestDatabase::aReadOnlyConnectionWritesNothing()
{
    QVERIFY(opened(Database::Mode::Create)->setMeta(u"a"_s, u"b"_s));
    const QByteArray before = bytesOf(path());
    {
        const auto reader = opened(Database::Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader->meta(u"a"_s).value(), u"b"_s);
        const Result<void> direct = reader->setMeta(u"a"_s, u"c"_s);
        QVERIFY(!direct);
        QCOMPARE(direct.error().kind, ErrorKind::ReadOnly);
    }
    QCOMPARE(bytesOf(path()), before);
}

void TestDatabase::aFailedTransactionLeavesNothing()
{
    const auto database = opened(Database::Mode::Create);
    QVERIFY(database);
    SqlTransactions transactions(*database);
    const Result<void> failed = transactions.write([&]() -> Result<void> {
        if (const auto done = database->setMeta(u"a"_s, u"b"_s); !done)
            return done;
        return Error{ErrorKind::Denied, u"on purpose"_s};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error(), (Error{ErrorKind::Denied, u"on purpose"_s}));
    QCOMPARE(database->meta(u"a"_s).value(), QString());
    QVERIFY(transactions.write([&] { return database->setMeta(u"a"_s, u"c"_s); }));
    QCOMPARE(database->meta(u"a"_s).value(), u"c"_s);
}

void TestDatabase::aWriterIsSeenByOthersAfterItsCommit()
{
    const auto writer = opened(Database::Mode::Create);
    const auto reader = opened(Database::Mode::QueryOnly);
    QVERIFY(writer && reader);
    SqlTransactions counters(*reader);
    const qint64 before = counters.changeCounter().value();
    QCOMPARE(counters.changeCounter().value(), before);
    QVERIFY(SqlTransactions(*writer).write([&]() -> Result<void> {
        const auto done = writer->setMeta(u"a"_s, u"b"_s);
        if (done && !reader->meta(u"a"_s)->isEmpty())
            return Error{ErrorKind::Internal, u"seen too early"_s};
        return done;
    }));
    QVERIFY(counters.changeCounter().value() != before);
    QCOMPARE(reader->meta(u"a"_s).value(), u"b"_s);
}

void TestDatabase::aLockedCatalogueIsBusy()
{
    const auto first = opened(Database::Mode::Create);
    const auto second = opened(Database::Mode::ReadWrite);
    QVERIFY(first && second);
    QVERIFY(second->run(u"PRAGMA busy_timeout=50"_s));
    QVERIFY(first->run(u"BEGIN IMMEDIATE"_s));
    const Result<void> busy = SqlTransactions(*second).write([] { return Result<void>(); });
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::Busy);
    QVERIFY(second->meta(u"a"_s)); // readers go on
    QVERIFY(first->run(u"COMMIT"_s));
    QVERIFY(SqlTransactions(*second).write([&] { return second->setMeta(u"a"_s, u"b"_s); }));
}

void TestDatabase::aBackupIsWholeAndPrivate()
{
    const auto database = opened(Database::Mode::Create);
    QVERIFY(database && database->setMeta(u"a"_s, u"b"_s)); // still in the write-ahead log
    const auto backup = backupBeforeMigration(path(), 1);
    QVERIFY(backup);
    QVERIFY2(backup->startsWith(path() + u".backup-v1-"_s), qPrintable(*backup));
    QVERIFY(!QFile::exists(*backup + u"-wal"_s));
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(*backup) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    const auto copy = opened(Database::Mode::ReadOnly, *backup);
    QVERIFY(copy);
    QCOMPARE(copy->meta(u"a"_s).value(), u"b"_s);
}

void TestDatabase::aCatalogueLockedByAnotherProcessIsBusy()
{
    QVERIFY(opened(Database::Mode::Create)->setMeta(u"a"_s, u"b"_s));
    {
        const auto other = test::holdInOtherProcess(path(), u"BEGIN IMMEDIATE"_s);
        QVERIFY(other);
        const auto database = opened(Database::Mode::ReadWrite); // opening and reading go on
        QVERIFY(database);
        QCOMPARE(database->meta(u"a"_s).value(), u"b"_s);
        QVERIFY(database->run(u"PRAGMA busy_timeout=50"_s));
        const Result<void> busy = SqlTransactions(*database).write([] { return Result<void>(); });
        QVERIFY(!busy);
        QCOMPARE(busy.error(), (Error{ErrorKind::Busy, path()}));
        QVERIFY(test::release(*other));
        QVERIFY(SqlTransactions(*database).write([&] { return database->setMeta(u"a"_s, u"c"_s); }));
    }
    // One that lets nobody else in.
    const auto other = test::holdInOtherProcess(
        path(), u"PRAGMA locking_mode=EXCLUSIVE; UPDATE meta SET value = 'd' WHERE name = 'a'"_s);
    QVERIFY(other);
    const auto refused = Database::open(path(), Database::Mode::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorKind::Busy, path()}));
    QVERIFY(test::release(*other));
    QCOMPARE(opened(Database::Mode::ReadWrite)->meta(u"a"_s).value(), u"d"_s);
}

// The console has several connections; a command line comes and goes beside it.
void TestDatabase::anotherProgramThatEndsTakesNothingAway()
{
    QVERIFY(opened(Database::Mode::Create)->setMeta(u"a"_s, u"b"_s));
    const auto first = opened(Database::Mode::QueryOnly);
    const auto second = opened(Database::Mode::ReadWrite);
    const auto third = opened(Database::Mode::ReadWrite);
    QVERIFY(first && second && third);
    QVERIFY(SqlTransactions(*second).write([&] { return second->setMeta(u"a"_s, u"c"_s); }));
    const QString read = u"CREATE TEMP TABLE seen(value NOT NULL CHECK(value = '%1'));"
                         "INSERT INTO seen SELECT (SELECT value FROM meta WHERE name = 'a')"_s;
    const auto before = test::holdInOtherProcess(path(), read.arg(u"c"_s));
    QVERIFY(before);
    QVERIFY(test::release(*before));
    QVERIFY(QFile::exists(path() + u"-wal"_s)); // it was not the last
    QVERIFY(SqlTransactions(*second).write([&] { return second->setMeta(u"a"_s, u"d"_s); }));
    const auto after = test::holdInOtherProcess(path(), read.arg(u"d"_s));
    QVERIFY2(after, "what was written is not in the file that others see");
    QVERIFY(test::release(*after));
    QCOMPARE(third->meta(u"a"_s).value(), u"d"_s);
}

void TestDatabase::aKilledWriterLeavesItsLastCommit()
{
    QVERIFY(opened(Database::Mode::Create)->setMeta(u"a"_s, u"b"_s));
    const auto other = test::holdInOtherProcess(
        path(), u"UPDATE meta SET value = 'c' WHERE name = 'a'; BEGIN; UPDATE meta SET value = 'd'"_s);
    QVERIFY(other);
    other->kill();
    QVERIFY(other->waitForFinished());
    const auto database = opened(Database::Mode::ReadWrite);
    QVERIFY(database);
    QCOMPARE(database->meta(u"a"_s).value(), u"c"_s);
    QVERIFY(SqlTransactions(*database).write([&] { return database->setMeta(u"a"_s, u"e"_s); }));
}

void TestDatabase::aFullDiskIsSaidAndUndone()
{
    const test::SmallDisk disk(path(u"small"_s), 2'048);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const QString file = path(u"small/keys.db"_s);
    const auto database = opened(Database::Mode::Create, file);
    QVERIFY(database);
    QVERIFY(database->setMeta(u"kept"_s, u"yes"_s));
    SqlTransactions transactions(*database);
    const Result<void> full =
        transactions.write([&] { return database->setMeta(u"large"_s, QString(3'000'000, QChar(u'x'))); });
    QVERIFY(!full);
    QCOMPARE(full.error(), (Error{ErrorKind::DiskFull, file}));
    QCOMPARE(database->meta(u"large"_s).value(), QString());
    QCOMPARE(database->meta(u"kept"_s).value(), u"yes"_s);
    QVERIFY(transactions.write([&] { return database->setMeta(u"small"_s, u"fits"_s); }));
}

void TestDatabase::onAFullDiskNothingIsOpenedHalf()
{
    const test::SmallDisk disk(path(u"small"_s), 2'048);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const QString file = path(u"small/keys.db"_s);
    QVERIFY(opened(Database::Mode::Create, file)->setMeta(u"a"_s, u"b"_s));
    QVERIFY(disk.fill());
    const QString another = path(u"small/new.db"_s);
    QCOMPARE(refusal(another, Database::Mode::Create), ErrorKind::DiskFull);
    QVERIFY(!QFile::exists(another));
    // No room even for the index of the write-ahead log.
    const auto refused = Database::open(file, Database::Mode::ReadWrite);
    if (!refused)
        QCOMPARE(refused.error(), (Error{ErrorKind::DiskFull, file}));
    else
        QCOMPARE((*refused)->setMeta(u"a"_s, u"c"_s).error().kind, ErrorKind::DiskFull);
    disk.release();
    const auto database = opened(Database::Mode::ReadWrite, file);
    QVERIFY(database);
    QCOMPARE(database->meta(u"a"_s).value(), u"b"_s);
    QVERIFY(database->setMeta(u"a"_s, u"c"_s));
}

void TestDatabase::aReadOnlyFolderCanBeRead()
{
    const test::SmallDisk disk(path(u"fi xed#%25?"_s), 8'192); // a name that a URI has to escape
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const QString file = path(u"fi xed#%25?/keys.db"_s);
    QVERIFY(opened(Database::Mode::Create, file)->setMeta(u"a"_s, u"b"_s));
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(refusal(path(u"fi xed#%25?/new.db"_s), Database::Mode::Create), ErrorKind::ReadOnly);
    QCOMPARE(refusal(file, Database::Mode::ReadWrite), ErrorKind::ReadOnly);
    for (const auto mode : {Database::Mode::QueryOnly, Database::Mode::ReadOnly}) {
        const auto reader = opened(mode, file);
        QVERIFY(reader);
        QCOMPARE(reader->meta(u"a"_s).value(), u"b"_s);
        QCOMPARE(reader->setMeta(u"a"_s, u"c"_s).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(SqlTransactions(*reader).write([] { return Result<void>(); }).error().kind, ErrorKind::ReadOnly);
    }
}

void TestDatabase::aReadOnlyFolderWithAFullLogIsNotReadAsOld()
{
    const test::SmallDisk disk(path(u"fixed"_s), 8'192);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const QString file = path(u"fixed/keys.db"_s);
    QVERIFY(opened(Database::Mode::Create, file)->setMeta(u"status"_s, u"active"_s));
    const auto other = test::holdInOtherProcess(file, u"UPDATE meta SET value = 'revoked' WHERE name = 'status'"_s);
    QVERIFY(other);
    other->kill(); // its commit is in the write-ahead log alone
    QVERIFY(other->waitForFinished());
    QVERIFY(QFile::remove(file + u"-shm"_s));
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(refusal(file, Database::Mode::ReadOnly), ErrorKind::ReadOnly);
    QCOMPARE(refusal(file, Database::Mode::QueryOnly), ErrorKind::ReadOnly);
    QVERIFY(disk.setReadOnly(false));
    QCOMPARE(opened(Database::Mode::QueryOnly, file)->meta(u"status"_s).value(), u"revoked"_s);
}

void TestDatabase::metaKeepsWhatItGot()
{
    const auto database = opened(Database::Mode::Create);
    QVERIFY(database);
    const QString odd = u"O'Brien; DROP TABLE meta;-- 🔑 مفتاح %1 ?"_s;
    QVERIFY(database->setMeta(odd, odd));
    QVERIFY(database->setMeta(odd, odd + odd));
    QCOMPARE(database->meta(odd).value(), odd + odd);
    QCOMPARE(database->meta(u"none"_s).value(), QString());
}

int main(int argc, char** argv)
{
    if (const auto code = test::playPart(argc, argv))
        return *code;
    QCoreApplication application(argc, argv);
    TestDatabase tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_database.moc"
