#include "storage/core/database.h"

#include "storage/core/file_header.h"
#include "storage/core/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace keywright {
namespace {

constexpr int busyMillis = 5'000;
constexpr qint64 smallBytes = 64 << 20;

// Made with narrow rights before SQLite sees it: its -wal and -shm inherit them.
Result<void> makeEmptyFile(const QString& path)
{
    QFile file(path);
    if (file.exists())
        return Error{ErrorKind::AlreadyExists, path};
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return Error{ErrorKind::FileMissing, folder.filePath()};
    if (file.error() == QFileDevice::ResourceError)
        return Error{ErrorKind::DiskFull, path};
    if (!folder.isWritable())
        return Error{ErrorKind::ReadOnly, path};
    return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
}

// A file in WAL mode cannot be read where no -shm may be made beside it, say on a read-only medium, but as one that
// nobody changes. With a write-ahead log that still holds something this would show an older state: then rather not.
bool canBeReadAsImmutable(const QString& path)
{
    return !QFileInfo(QFileInfo(path).path()).isWritable() && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

QString immutableUri(const QString& path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(encoded));
}

// SQLite says no more than that it could not: the file is not there, may not be read or has no room for what SQLite
// keeps beside it, or else something that nobody here can tell, like too many open files.
Error cannotOpen(const QString& path, const QString& message)
{
    const QFileInfo file(path), folder(file.path());
    if (!file.exists())
        return {ErrorKind::FileMissing, path};
    if (!file.isReadable() || !file.isWritable() || !folder.isWritable())
        return {ErrorKind::ReadOnly, path};
    return {ErrorKind::Io, QStringLiteral("%1: %2").arg(path, message)};
}

// keywright_folded(text): as names are folded, for what goes beyond ASCII (SQLite's lower() stops there).
void foldedText(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const QByteArray folded = QString::fromUtf8(text, sqlite3_value_bytes(values[0]))
                                  .normalized(QString::NormalizationForm_KC)
                                  .toCaseFolded()
                                  .toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

Database::Database(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_prepared.clear();
    for (sqlite3_stmt* statement : std::as_const(m_direct))
        sqlite3_finalize(statement);
    if (m_sql.isOpen())
        m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    if (mode == Mode::Create) {
        if (const Result<void> made = makeEmptyFile(path); !made)
            return made.error();
    } else if (const Result<FileHeader> header = readHeader(path); !header) {
        return header.error();
    } else if (header->version > latestSchema()) {
        return Error{ErrorKind::NewerVersion, QStringLiteral("schema %1").arg(header->version)};
    } else if (header->version < latestSchema() && mode == Mode::ReadWrite) {
        if (const Result<QString> saved = backupBeforeMigration(path, header->version); !saved)
            return saved.error();
    }
    auto database = std::unique_ptr<Database>(new Database(path, mode));
    Result<void> ready = database->connect(false);
    if (!ready && ready.error().kind == ErrorKind::ReadOnly && canBeReadAsImmutable(path) &&
        (mode == Mode::QueryOnly || mode == Mode::ReadOnly)) {
        database = std::unique_ptr<Database>(new Database(path, mode));
        ready = database->connect(true);
    }
    if (ready)
        ready = database->configure();
    if (!ready) {
        const Error error = ready.error();
        database.reset();
        if (mode == Mode::Create)
            QFile::remove(path);
        return error;
    }
    return database;
}

Result<void> Database::connect(bool immutable)
{
    m_sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_sql.setDatabaseName(immutable ? immutableUri(m_path) : m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMillis);
    if (m_mode == Mode::ReadOnly || immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    m_sql.setConnectOptions(options);
    if (!m_sql.open())
        return errorOf(m_sql.lastError(), m_path);
    // The header of the file was looked at before, but a newer number may still lie in the write-ahead log.
    const Result<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > latestSchema())
        return Error{ErrorKind::NewerVersion, QStringLiteral("schema %1").arg(*version)};
    return {};
}

Result<void> Database::configure()
{
    sqlite3_create_function_v2(handle(), "keywright_folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldedText,
                               nullptr, nullptr, nullptr);
    const auto runAll = [this](std::initializer_list<const char*> statements) -> Result<void> {
        for (const char* statement : statements) {
            if (const Result<void> done = run(QString::fromLatin1(statement)); !done)
                return done;
        }
        return {};
    };
    if (m_mode == Mode::Create || m_mode == Mode::ReadWrite) {
        // An event touches eight pages: with SQLite's 1,000 every hundredth act would wait for a checkpoint. An import
        // goes through a dozen indexes at once, which should stay in memory between two keys.
        const Result<void> set = runAll({"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                         "PRAGMA wal_autocheckpoint=4000", "PRAGMA cache_size=-32768"});
        if (!set)
            return set;
        if (const Result<void> migrated = migrate(*this); !migrated)
            return migrated;
    } else if (const Result<void> set = runAll({"PRAGMA cache_size=-16384"}); !set) // for what lies beyond the mapping
        return set;
    // Who writes looks twice at every page. The screen's lane only shows: there it would be a third of each question.
    if (m_mode != Mode::QueryOnly) {
        if (const Result<void> set = runAll({"PRAGMA cell_size_check=ON"}); !set)
            return set;
    }
    if (const Result<void> set = runAll({"PRAGMA foreign_keys=ON", "PRAGMA temp_store=MEMORY"}); !set)
        return set;
    // A small file is in the cache of the system anyway, and mapped it counts as the console's own memory.
    if (QFileInfo(m_path).size() > smallBytes) {
        if (const Result<void> set = runAll({"PRAGMA mmap_size=2147418112"}); !set) // the most that SQLite maps
            return set;
    }
    // Reading the schema is the cheapest look that tells a damaged file from a whole one.
    if (const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master")); !tables)
        return tables.error();
    return m_mode == Mode::QueryOnly ? run(QStringLiteral("PRAGMA query_only=ON")) : Result<void>();
}

sqlite3* Database::handle() const
{
    const QVariant driver = m_sql.driver()->handle();
    return *static_cast<sqlite3* const*>(driver.constData());
}

Result<QSqlQuery*> Database::prepared(const QString& sql)
{
    auto& kept = m_prepared[sql];
    if (!kept) {
        auto query = std::make_shared<QSqlQuery>(m_sql);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_prepared.remove(sql);
            return errorOf(query->lastError(), m_path);
        }
        kept = std::move(query);
    }
    return kept.get();
}

Result<sqlite3_stmt*> Database::direct(const char* sql)
{
    sqlite3_stmt*& kept = m_direct[sql];
    if (!kept) {
        if (const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &kept, nullptr);
            code != SQLITE_OK) {
            m_direct.remove(sql);
            return errorOfCode(code, QString::fromUtf8(sqlite3_errmsg(handle())), m_path);
        }
    }
    return kept;
}

Result<void> Database::run(const QString& sql)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorOf(query.lastError(), m_path);
    return {};
}

Result<qint64> Database::number(const QString& sql)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next())
        return errorOf(query.lastError(), m_path);
    return query.value(0).toLongLong();
}

Result<QString> Database::meta(const QString& name)
{
    const Result<QSqlQuery*> query = prepared(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    if (!query)
        return query.error();
    (*query)->bindValue(0, name);
    if (!(*query)->exec())
        return errorOf((*query)->lastError(), m_path);
    const QString value = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    return value;
}

Result<void> Database::setMeta(const QString& name, const QString& value)
{
    const Result<QSqlQuery*> query = prepared(QStringLiteral(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    if (!query)
        return query.error();
    (*query)->bindValue(0, name);
    (*query)->bindValue(1, value);
    return (*query)->exec() ? Result<void>() : Result<void>(errorOf((*query)->lastError(), m_path));
}

Error Database::errorOf(const QSqlError& error, const QString& path)
{
    bool ok = false;
    const int code = error.nativeErrorCode().toInt(&ok);
    return errorOfCode(ok ? code : SQLITE_ERROR,
                       error.databaseText().isEmpty() ? error.driverText() : error.databaseText(), path);
}

Error Database::errorOfCode(int sqliteCode, const QString& message, const QString& path)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, path};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, {}};
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, path};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly, path};
    case SQLITE_CORRUPT:
        return {ErrorKind::Damaged, path};
    case SQLITE_NOTADB:
        return {ErrorKind::NotACatalogue, path};
    case SQLITE_CANTOPEN:
        return cannotOpen(path, message);
    case SQLITE_IOERR:
        if (sqliteCode == SQLITE_IOERR_SHMSIZE) // no room for the index of the write-ahead log
            return {ErrorKind::DiskFull, path};
        return {ErrorKind::Io, QStringLiteral("%1: %2").arg(path, message)};
    case SQLITE_TOOBIG:
        return {ErrorKind::InvalidInput, QStringLiteral("size: too large to be stored")};
    case SQLITE_CONSTRAINT:
        // SQLite names the columns, never their values.
        if (message.contains(QLatin1String("fingerprint")))
            return {ErrorKind::DuplicateSecret, QStringLiteral("fingerprint")};
        if (message.contains(QLatin1String("UNIQUE")))
            return {ErrorKind::AlreadyExists, message.section(QLatin1Char(':'), -1).trimmed()};
        if (message.contains(QLatin1String("append-only")))
            return {ErrorKind::Denied, QStringLiteral("the audit log is append-only")};
        return {ErrorKind::Internal, message};
    default:
        return {ErrorKind::Internal, QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(message)};
    }
}

} // namespace keywright
