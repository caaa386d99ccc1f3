#include "storage/usage/usage_database.h"

#include "storage/core/database.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace keywright {
namespace {

constexpr int applicationId = 0x4B577573; // "KWus"
constexpr int schemaVersion = 1;
constexpr int busyMillis = 500; // who waits has counts to keep meanwhile
constexpr qint64 forgetWriters = 7LL * 86'400 * 1'000'000;

constexpr const char* schema = R"(
CREATE TABLE usage_minutes (
    minute INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    requests INTEGER NOT NULL,
    PRIMARY KEY (minute, key_id, version, outcome)) WITHOUT ROWID;
CREATE TABLE last_used (
    key_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (key_id, version)) WITHOUT ROWID;
CREATE TABLE quota_use (key_id TEXT PRIMARY KEY, period INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE writers (name TEXT PRIMARY KEY, batch INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
)";

std::pair<quint64, quint64> identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) == 0)
        return {static_cast<quint64>(file.st_dev), static_cast<quint64>(file.st_ino)};
    return {};
#else
    return {QFile::exists(path), 0};
#endif
}

// One use of a statement.
class Prepared {
public:
    Prepared(sqlite3* database, const char* sql) { sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr); }
    ~Prepared() { sqlite3_finalize(m_statement); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    Prepared& text(int at, const QByteArray& utf8)
    {
        sqlite3_bind_text(m_statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Prepared& number(int at, qint64 value)
    {
        sqlite3_bind_int64(m_statement, at, value);
        return *this;
    }
    // To its end, and ready for the next.
    bool run()
    {
        const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
        sqlite3_reset(m_statement);
        return code == SQLITE_DONE || code == SQLITE_ROW;
    }
    bool next() { return m_statement && sqlite3_step(m_statement) == SQLITE_ROW; }
    [[nodiscard]] qint64 column(int at) const { return sqlite3_column_int64(m_statement, at); }
    [[nodiscard]] std::string_view text(int at) const
    {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, at));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at))};
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

QByteArray idText(const KeyId& id)
{
    return id.isNull() ? QByteArray() : id.toString().toLatin1();
}

} // namespace

UsageDatabase::UsageDatabase(QString path, QString writer)
    : m_path(std::move(path))
    , m_writer(std::move(writer))
{}

UsageDatabase::~UsageDatabase()
{
    sqlite3_close_v2(m_database);
}

Error UsageDatabase::error() const
{
    return Database::errorOfCode(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)),
                                 m_path);
}

Result<void> UsageDatabase::run(const char* sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Result<void>()
                                                                                 : Result<void>(error());
}

Result<qint64> UsageDatabase::number(const char* sql)
{
    Prepared statement(m_database, sql);
    return statement.next() ? Result<qint64>(statement.column(0)) : Result<qint64>(error());
}

Result<std::unique_ptr<UsageDatabase>> UsageDatabase::open(const QString& path, const QString& writer)
{
    if (!QFile::exists(path)) { // with narrow rights before SQLite sees it
        QFile file(path);
        static_cast<void>(
            file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    auto database = std::unique_ptr<UsageDatabase>(new UsageDatabase(path, writer));
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database->m_database, SQLITE_OPEN_READWRITE, nullptr);
    if (code != SQLITE_OK)
        return Database::errorOfCode(code, QStringLiteral("can't be opened"), path);
    sqlite3_extended_result_codes(database->m_database, 1);
    sqlite3_busy_timeout(database->m_database, busyMillis);
    if (const Result<void> ready = database->prepare(); !ready)
        return ready.error();
    database->m_file = identityOf(path);
    return database;
}

Result<void> UsageDatabase::prepare()
{
    // Counts of the last second may go in a power cut; a transaction never goes in part.
    for (const char* sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE"}) {
        if (const Result<void> done = run(sql); !done)
            return done;
    }
    const Result<qint64> version = number("PRAGMA user_version");
    const Result<qint64> application = number("PRAGMA application_id");
    const Result<qint64> tables = number("SELECT count(*) FROM sqlite_master");
    Result<void> done;
    if (!version || !application || !tables)
        done = error();
    else if (*version > schemaVersion)
        done = Error{ErrorKind::NewerVersion, QStringLiteral("schema %1").arg(*version)};
    else if (*tables > 0 && *application != applicationId)
        done = Error{ErrorKind::NotACatalogue, m_path};
    else if (*tables == 0)
        done = run(schema);
    if (done && *tables == 0) {
        const QByteArray marks = QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                                     .arg(applicationId)
                                     .arg(schemaVersion)
                                     .toLatin1();
        done = run(marks.constData());
    }
    if (done)
        return run("COMMIT");
    static_cast<void>(run("ROLLBACK"));
    return done;
}

bool UsageDatabase::isInPlace() const
{
    return identityOf(m_path) == m_file;
}

Result<void> UsageDatabase::write(const UsageBatch& batch, UtcTime now)
{
    if (const Result<void> begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = store(batch, now);
    if (done)
        done = run("COMMIT");
    if (!done)
        static_cast<void>(run("ROLLBACK"));
    return done;
}

Result<void> UsageDatabase::store(const UsageBatch& batch, UtcTime now)
{
    const QByteArray writer = m_writer.toUtf8();
    {
        Prepared last(m_database, "SELECT batch FROM writers WHERE name = ?");
        last.text(1, writer);
        if (last.next() && last.column(0) >= batch.number)
            return {}; // its commit was answered with an error, and yet it had been made
    }
    for (const auto& [minute, counts] : batch.counts) {
        if (const Result<void> stored = storeMinute(minute, counts); !stored)
            return stored;
    }
    for (const gate::QuotaUse& use : batch.quotas) {
        if (const Result<void> stored = storeQuota(use); !stored)
            return stored;
    }
    Prepared mark(m_database, "INSERT INTO writers (name, batch, at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                              "batch = excluded.batch, at = excluded.at");
    Prepared old(m_database, "DELETE FROM writers WHERE at < ?");
    const bool done = mark.text(1, writer).number(2, batch.number).number(3, toMicros(now)).run() &&
                      old.number(1, toMicros(now) - forgetWriters).run();
    return done ? Result<void>() : Result<void>(error());
}

Result<void> UsageDatabase::storeMinute(qint64 minute, const UsageCounts& counts)
{
    Prepared add(m_database,
                 "INSERT INTO usage_minutes (minute, key_id, version, outcome, requests) VALUES (?, ?, ?, ?, ?) ON "
                 "CONFLICT (minute, key_id, version, outcome) DO UPDATE SET requests = requests + excluded.requests");
    Prepared last(m_database, "INSERT INTO last_used (key_id, version, at) VALUES (?, ?, ?) ON CONFLICT (key_id, "
                              "version) DO UPDATE SET at = max(at, excluded.at)");
    for (const auto& [of, count] : counts) {
        const QByteArray id = idText(of.key);
        for (std::size_t i = 0; i < count.requests.size(); ++i) {
            if (count.requests[i] == 0)
                continue;
            const QByteArray outcome = outcomeName(static_cast<Outcome>(i)).toLatin1();
            if (!add.number(1, minute)
                     .text(2, id)
                     .number(3, of.version)
                     .text(4, outcome)
                     .number(5, static_cast<qint64>(count.requests[i]))
                     .run())
                return error();
        }
        if (count.lastValid != UtcTime() &&
            !last.text(1, id).number(2, of.version).number(3, toMicros(count.lastValid)).run())
            return error();
    }
    return {};
}

Result<void> UsageDatabase::storeQuota(const gate::QuotaUse& use)
{
    Prepared set(m_database, "INSERT INTO quota_use (key_id, period, used) VALUES (?, ?, ?) ON CONFLICT (key_id) DO "
                             "UPDATE SET used = CASE WHEN period = excluded.period THEN max(used, excluded.used) ELSE "
                             "excluded.used END, period = excluded.period WHERE excluded.period >= period");
    const bool done = set.text(1, idText(use.id)).number(2, toMicros(use.period)).number(3, use.used).run();
    return done ? Result<void>() : Result<void>(error());
}

Result<std::vector<gate::QuotaUse>> UsageDatabase::quotas()
{
    Prepared rows(m_database, "SELECT key_id, period, used FROM quota_use");
    std::vector<gate::QuotaUse> all;
    while (rows.next()) {
        if (const std::optional<KeyId> id = KeyId::parseStored(rows.text(0)))
            all.push_back({*id, fromMicros(rows.column(1)), rows.column(2)});
    }
    return all;
}

} // namespace keywright
