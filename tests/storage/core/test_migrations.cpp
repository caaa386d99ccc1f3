// From the oldest schema to the newest: what was stored stays, what goes wrong changes nothing, a backup lies beside
// it.
#include "model/audit/audit_service.h"
#include "model/audit/log_verifier.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/core/database.h"
#include "storage/core/file_header.h"
#include "storage/core/migrations.h"
#include "storage/core/row_stream.h"
#include "storage/core/schema.h"
#include "storage/keys/sql_bulk_store.h"
#include "storage/keys/sql_key_store.h"
#include "tests/support/qt_test.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// A catalogue as the Keywright of that schema left it.
QString stored(int schema)
{
    return QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/core/data/schema-%1.db").arg(schema);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Straight through SQLite, as nobody's catalogue.
void change(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    const QByteArray said = message;
    sqlite3_free(message);
    sqlite3_close(handle);
    QVERIFY2(code == SQLITE_OK, said.constData());
}

QString describeSchema(Database& database)
{
    RowStream rows(database, u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s);
    QStringList lines;
    while (rows.next())
        lines += rows.text(0);
    return lines.join(u'\n');
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCatalogueOfEachEarlierSchemaIsOpenedWithAllItHolds_data() { everySchema(); }
    void aCatalogueOfEachEarlierSchemaIsOpenedWithAllItHolds();
    void itsLogStillVerifies_data() { everySchema(); }
    void itsLogStillVerifies();
    void itGetsTheSchemaOfANewOne_data() { everySchema(); }
    void itGetsTheSchemaOfANewOne();
    void whatWasUnderWayGoesOn();
    void anOlderSchemaIsBackedUpAndBroughtForward();
    void aMigrationThatFailsChangesNothing();
    void aCopyThatCanNotBeMadeSaysWhyAndLeavesNothing();
    void whoOnlyReadsMigratesNothing();

private:
    static void everySchema()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < latestSchema(); ++schema)
            QTest::newRow(qPrintable(QString::number(schema))) << schema;
    }
    QString path(const QString& name = u"keys.db"_s) const { return m_folder->filePath(name); }
    // A catalogue before schema 1: marked as ours, with nothing in it.
    void makeOldest() const
    {
        change(path(), "PRAGMA application_id=" + QByteArray::number(catalogueApplicationId) +
                           "; CREATE TABLE scrap (a); INSERT INTO scrap VALUES ('kept')");
    }
    QStringList backups() const { return QDir(m_folder->path()).entryList({u"*.backup-v0-*"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestMigrations::aCatalogueOfEachEarlierSchemaIsOpenedWithAllItHolds()
{
    QFETCH(int, schema);
    QVERIFY(QFile::copy(stored(schema), path()));
    QCOMPARE(readHeader(path())->version, schema);
    const auto database = Database::open(path(), Database::Mode::ReadWrite);
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().detail));
    QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), qint64(latestSchema()));
    QCOMPARE(
        (*database)->number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s).value(), 0);
    SqlKeyStore keys(**database);
    const Result<ApiKey> orders = keys.byReference(u"orders"_s);
    QVERIFY(orders);
    QCOMPARE(orders->owner, u"payments"_s);
    QCOMPARE(orders->tags, (QStringList{u"eu"_s, u"pci"_s}));
    QCOMPARE(orders->scopes.size(), 2);
    QCOMPARE(orders->rateLimit->toString(), u"100/s:200"_s);
    QCOMPARE(orders->quota->toString(), u"10000/day"_s);
    QVERIFY(!orders->restrictions.isEmpty());
    QCOMPARE(orders->versions.size(), 2);
    QCOMPARE(orders->versions.first().state, VersionState::Overlapping);
    QVERIFY(orders->versions.last().secretStored);
    const Result<ApiKey> disabled = keys.byReference(u"Größe 🔑 مفتاح"_s);
    QVERIFY(disabled);
    QCOMPARE(disabled->status, KeyStatus::Disabled);
    QCOMPARE(disabled->statusBefore, std::optional(KeyStatus::Active));
    QCOMPARE(keys.byReference(u"old"_s)->status, KeyStatus::Revoked);
    QCOMPARE(keys.roles()->size(), 1);
    QCOMPARE((*database)->number(u"SELECT count(*) FROM tombstone_fingerprints"_s).value(), 1);
    QCOMPARE((*database)->number(u"SELECT count(*) FROM apis WHERE title = 'Orders API'"_s).value(),
             schema >= 6 ? 1 : 0);
    QCOMPARE((*database)->number(u"SELECT count(*) FROM api_operations"_s).value(), 0);
    KeyFilter all;
    all.includeDeleted = true;
    QCOMPARE(keys.count(all, UtcTime{}).value(), 3);
}

void TestMigrations::itsLogStillVerifies()
{
    QFETCH(int, schema);
    QVERIFY(QFile::copy(stored(schema), path()));
    const auto database = Database::open(path(), Database::Mode::ReadWrite);
    QVERIFY(database);
    const auto key = CheckpointVerifier::fromText((*database)->meta(u"audit_public_key"_s)->toUtf8());
    QVERIFY(key);
    SqlAuditLog log(**database);
    const auto verdict = LogVerifier(log, *key).run(std::nullopt, std::make_shared<Progress>());
    QVERIFY(verdict);
    QVERIFY2(verdict->kind == VerifyVerdict::Kind::Good, qPrintable(verdict->detail));
    QCOMPARE(verdict->events, 8u);
    QCOMPARE(verdict->checkpoints, 1u);
}

// A schema that was changed without a new number would pass every other test and break every user's catalogue.
void TestMigrations::itGetsTheSchemaOfANewOne()
{
    QFETCH(int, schema);
    QVERIFY(QFile::copy(stored(schema), path()));
    const auto old = Database::open(path(), Database::Mode::ReadWrite);
    const auto fresh = Database::open(path(u"new.db"_s), Database::Mode::Create);
    QVERIFY(old && fresh);
    QCOMPARE(describeSchema(**old), describeSchema(**fresh));
}

// An act over many keys that the older Keywright was in the middle of.
void TestMigrations::whatWasUnderWayGoesOn()
{
    for (const int schema : {2, 3, 4}) {
        const QString file = path(QString::number(schema));
        QVERIFY(QFile::copy(stored(schema), file));
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(database);
        SqlBulkStore runs(**database);
        const Result<QList<BulkRun>> left = runs.runs();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().act.kind, BulkAct::Kind::Disable);
        QCOMPARE(left->first().counts, (BulkCounts{2, 1, 0, 0}));
        QCOMPARE(runs.waiting(left->first().id, 10)->size(), 1);
    }
}

void TestMigrations::anOlderSchemaIsBackedUpAndBroughtForward()
{
    makeOldest();
    const QByteArray before = bytesOf(path());
    {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().detail));
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), qint64(latestSchema()));
        // In the file itself, where the next start looks for it, not only in the write-ahead log.
        QCOMPARE(readHeader(path())->version, latestSchema());
        QVERIFY((*database)->setMeta(u"a"_s, u"b"_s));
        QCOMPARE((*database)->number(u"SELECT count(*) FROM scrap WHERE a = 'kept'"_s).value(), 1);
    }
    QCOMPARE(backups().size(), 1);
    const QString backup = path(backups().first());
    QCOMPARE(readHeader(backup)->version, 0);
    QVERIFY(bytesOf(backup).size() == before.size());
    QVERIFY(Database::open(path(), Database::Mode::ReadWrite));
    QCOMPARE(backups().size(), 1); // once is enough
}

void TestMigrations::aMigrationThatFailsChangesNothing()
{
    makeOldest();
    change(path(), "CREATE TABLE keys (in_the_way)"); // the second statement of schema 1 will fail
    const auto refused = Database::open(path(), Database::Mode::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(readHeader(path())->version, 0);
    QCOMPARE(backups().size(), 1);
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &handle), SQLITE_OK);
    int tables = 0;
    const auto counted = [](void* count, int, char** values, char**) {
        *static_cast<int*>(count) = QByteArray(values[0]).toInt();
        return 0;
    };
    sqlite3_exec(handle, "SELECT count(*) FROM sqlite_master", counted, &tables, nullptr);
    sqlite3_close(handle);
    QCOMPARE(tables, 2); // `meta`, which the first statement made, went away again
    change(path(), "DROP TABLE keys");
    QVERIFY(Database::open(path(), Database::Mode::ReadWrite));
}

void TestMigrations::aCopyThatCanNotBeMadeSaysWhyAndLeavesNothing()
{
    makeOldest();
    const QByteArray before = bytesOf(path());
    const auto copied = copyDatabase(path(), path(u"taken"_s));
    QVERIFY(copied);
    QCOMPARE(copyDatabase(path(), path(u"taken"_s)).error(), (Error{ErrorKind::AlreadyExists, path(u"taken"_s)}));
    QCOMPARE(copyDatabase(path(), path(u"no/folder"_s)).error().kind, ErrorKind::FileMissing);
    QCOMPARE(copyDatabase(path(u"missing"_s), path(u"copy"_s)).error().kind, ErrorKind::FileMissing);
    QVERIFY(!QFile::exists(path(u"copy"_s)));
    QCOMPARE(bytesOf(path()), before);
}

void TestMigrations::whoOnlyReadsMigratesNothing()
{
    makeOldest();
    const QByteArray before = bytesOf(path());
    for (const auto mode : {Database::Mode::QueryOnly, Database::Mode::ReadOnly}) {
        QVERIFY(Database::open(path(), mode));
        QCOMPARE(bytesOf(path()), before);
    }
    QVERIFY(backups().isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
