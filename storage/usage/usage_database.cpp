#include "storage/usage/usage_database.h"

#include "storage/core/database.h"
#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace keywright {
namespace {

constexpr int writerBusyMillis = 500; // who waits has counts to keep meanwhile
constexpr qint64 forgetWriters = 7LL * 86'400 * 1'000'000;
constexpr qint64 forgetQueries = 400LL * 86'400 * 1'000'000;
constexpr qint64 forgetLogs = 400LL * 86'400 * 1'000'000;
constexpr std::size_t mostAtOnce = 50'000; // entries that are rolled up in one transaction, some two seconds of work

} // namespace

UsageDatabase::UsageDatabase(QString path, QString writer)
    : m_path(std::move(path))
    , m_writer(std::move(writer))
    , m_rollups(m_database)
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
    UsageStatement statement(m_database, sql);
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
    sqlite3_busy_timeout(database->m_database, writerBusyMillis);
    if (const Result<void> ready = database->prepare(); !ready)
        return ready.error();
    database->m_file = fileIdentity(path);
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
    else if (*version > usage_schema::version)
        done = Error{ErrorKind::NewerVersion, QStringLiteral("schema %1").arg(*version)};
    else if (*tables > 0 && *application != usage_schema::applicationId)
        done = Error{ErrorKind::NotACatalogue, m_path};
    else if (*tables == 0)
        done = run(usage_schema::create());
    else if (*version < usage_schema::version)
        done = run(usage_schema::upgrade(*version).constData());
    if (done && *version < usage_schema::version) {
        const QByteArray marks = QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                                     .arg(usage_schema::applicationId)
                                     .arg(usage_schema::version)
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
    return fileIdentity(m_path) == m_file;
}

template <typename Store>
Result<void> UsageDatabase::transact(const Store& store)
{
    if (const Result<void> begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = store();
    if (done)
        done = run("COMMIT");
    if (!done) {
        static_cast<void>(run("ROLLBACK"));
        m_rollups.drop();
    }
    return done;
}

Result<void> UsageDatabase::write(const UsageBatch& batch, UtcTime now)
{
    return once(batch, now, [&] {
        const Result<void> stored = storeCounts(batch.counts, batch.quotas, now);
        return stored && batch.log ? storeMark(*batch.log, now) : stored;
    });
}

Result<void> UsageDatabase::keep(const UsageBatch& batch, UtcTime now)
{
    const QByteArray bytes = keptBytes(batch.counts, batch.quotas);
    return once(batch, now, [&]() -> Result<void> {
        UsageStatement add(m_database, "INSERT INTO kept_batches (requests, counts) VALUES (?, ?)");
        add.number(1, static_cast<qint64>(requestsIn(batch.counts)));
        add.blob(2, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!add.run())
            return error();
        return batch.log ? storeMark(*batch.log, now) : Result<void>();
    });
}

Result<qint64> UsageDatabase::rollUp(UtcTime now)
{
    qint64 lost = 0;
    for (;;) {
        const Result<RolledUp> some = rollUpSome(now);
        if (!some)
            return some.error();
        lost += some->lost;
        if (!some->more)
            return lost;
    }
}

Result<UsageDatabase::RolledUp> UsageDatabase::rollUpSome(UtcTime now)
{
    RolledUp some;
    const Result<void> done = transact([&]() -> Result<void> {
        KeptCounts kept;
        qint64 last = 0;
        {
            UsageStatement rows(m_database, "SELECT number, requests, counts FROM kept_batches ORDER BY number");
            while ((some.more = rows.next()) && entriesIn(kept.counts()) < mostAtOnce) {
                last = rows.column(0);
                if (!kept.add(rows.text(2), static_cast<std::uint64_t>(rows.column(1))))
                    some.lost += rows.column(1);
            }
            if (!rows.isGood())
                return error();
        }
        if (const Result<void> stored = storeCounts(kept.counts(), kept.quotas(), now); !stored)
            return stored;
        UsageStatement gone(m_database, "DELETE FROM kept_batches WHERE number <= ?");
        return gone.number(1, last).run() ? Result<void>() : Result<void>(error());
    });
    return done ? Result<RolledUp>(some) : done.error();
}

Result<void> UsageDatabase::storeCounts(const CountsByMinute& counts, const std::vector<gate::QuotaUse>& quotas,
                                        UtcTime now)
{
    for (const auto& [minute, all] : counts) {
        Result<void> stored = storeMinute(minute, all, now);
        if (stored)
            stored = storeInQueries(all, now);
        if (!stored)
            return stored;
    }
    if (!m_rollups.add(counts, now) || !m_rollups.forget(now))
        return error();
    return storeQuotas(quotas);
}

template <typename Store>
Result<void> UsageDatabase::once(const UsageBatch& batch, UtcTime now, const Store& store)
{
    return transact([&]() -> Result<void> {
        const QByteArray writer = m_writer.toUtf8();
        {
            UsageStatement last(m_database, "SELECT batch FROM writers WHERE name = ?");
            last.text(1, writer);
            if (last.next() && last.column(0) >= batch.number)
                return {}; // its commit was answered with an error, and yet it had been made
        }
        const Result<void> stored = store();
        return stored ? markWritten(writer, batch.number, now) : stored;
    });
}

Result<void> UsageDatabase::markWritten(const QByteArray& writer, qint64 batch, UtcTime now)
{
    UsageStatement mark(m_database,
                        "INSERT INTO writers (name, batch, at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                        "batch = excluded.batch, at = excluded.at");
    UsageStatement old(m_database, "DELETE FROM writers WHERE at < ?");
    const bool done = mark.text(1, writer).number(2, batch).number(3, toMicros(now)).run() &&
                      old.number(1, toMicros(now) - forgetWriters).run();
    return done ? Result<void>() : Result<void>(error());
}

Result<void> UsageDatabase::storeMinute(qint64 minute, const UsageCounts& counts, UtcTime now)
{
    const bool kept =
        minute >= std::chrono::floor<std::chrono::minutes>(now).time_since_epoch().count() - usage_schema::keptMinutes;
    UsageStatement add(
        m_database,
        "INSERT INTO usage_minutes (minute, key_id, version, outcome, requests, api) VALUES (?, ?, ?, ?, ?, ?) ON "
        "CONFLICT (minute, key_id, api, version, outcome) DO UPDATE SET requests = requests + excluded.requests");
    UsageStatement last(m_database, "INSERT INTO last_used (key_id, version, at) VALUES (?, ?, ?) ON CONFLICT (key_id, "
                                    "version) DO UPDATE SET at = max(at, excluded.at)");
    for (const auto& [of, count] : counts) {
        const QByteArray id = storedId(of.key);
        for (std::size_t i = 0; i < count.requests.size(); ++i) {
            if (count.requests[i] == 0 || !kept)
                continue;
            const QByteArray outcome = outcomeName(static_cast<Outcome>(i)).toLatin1();
            if (!add.number(1, minute)
                     .text(2, id)
                     .number(3, of.version)
                     .text(4, outcome)
                     .number(5, static_cast<qint64>(count.requests[i]))
                     .text(6, of.api.toUtf8())
                     .run())
                return error();
        }
        if (count.lastValid != UtcTime() &&
            !last.text(1, id).number(2, of.version).number(3, toMicros(count.lastValid)).run())
            return error();
    }
    return {};
}

Result<void> UsageDatabase::storeInQueries(const UsageCounts& counts, UtcTime now)
{
    if (std::none_of(counts.begin(), counts.end(), [](const auto& count) { return count.second.inQueries > 0; }))
        return {};
    UsageStatement add(m_database,
                       "INSERT INTO query_keys (key_id, version, first_at, last_at, times) VALUES (?, ?, ?, "
                       "?, ?) ON CONFLICT (key_id, version) DO UPDATE SET last_at = max(last_at, "
                       "excluded.last_at), times = times + excluded.times");
    UsageStatement old(m_database, "DELETE FROM query_keys WHERE last_at < ?");
    for (const auto& [of, count] : counts) {
        if (count.inQueries == 0)
            continue;
        add.text(1, storedId(of.key)).number(2, of.version).number(3, toMicros(count.lastInQuery));
        add.number(4, toMicros(count.lastInQuery)).number(5, static_cast<qint64>(count.inQueries));
        if (!add.run())
            return error();
    }
    return old.number(1, toMicros(now) - forgetQueries).run() ? Result<void>() : Result<void>(error());
}

Result<void> UsageDatabase::storeQuotas(const std::vector<gate::QuotaUse>& uses)
{
    UsageStatement set(m_database,
                       "INSERT INTO quota_use (key_id, period, used) VALUES (?, ?, ?) ON CONFLICT (key_id) DO "
                       "UPDATE SET used = CASE WHEN period = excluded.period THEN max(used, excluded.used) ELSE "
                       "excluded.used END, period = excluded.period WHERE excluded.period >= period");
    for (const gate::QuotaUse& use : uses) {
        if (!set.text(1, storedId(use.id)).number(2, toMicros(use.period)).number(3, use.used).run())
            return error();
    }
    return {};
}

Result<void> UsageDatabase::storeMark(const LogMark& mark, UtcTime now)
{
    UsageStatement set(m_database, "INSERT OR REPLACE INTO log_files (number, name, head, head_length, tail, "
                                   "tail_length, position, lines, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    UsageStatement old(m_database, "DELETE FROM log_files WHERE at < ?");
    set.number(1, mark.number).text(2, mark.name.toUtf8()).text(3, mark.head.toHex()).number(4, mark.headLength);
    set.text(5, mark.tail.toHex()).number(6, mark.tailLength).number(7, mark.position).number(8, mark.lines);
    const bool done = set.number(9, toMicros(now)).run() && old.number(1, toMicros(now) - forgetLogs).run();
    return done ? Result<void>() : Result<void>(error());
}

Result<std::vector<LogMark>> UsageDatabase::logMarks()
{
    UsageStatement rows(m_database, "SELECT number, name, head, head_length, tail, tail_length, position, lines FROM "
                                    "log_files ORDER BY number");
    std::vector<LogMark> all;
    while (rows.next()) {
        const auto bytes = [&](int at) { return QByteArray(rows.text(at).data(), qsizetype(rows.text(at).size())); };
        all.push_back({rows.column(0), QString::fromUtf8(bytes(1)), QByteArray::fromHex(bytes(2)), rows.column(3),
                       QByteArray::fromHex(bytes(4)), rows.column(5), rows.column(6), rows.column(7)});
    }
    return rows.isGood() ? Result<std::vector<LogMark>>(std::move(all)) : error();
}

Result<std::vector<gate::QuotaUse>> UsageDatabase::quotas()
{
    KeptCounts uses;
    UsageStatement rows(m_database, "SELECT key_id, period, used FROM quota_use");
    while (rows.next()) {
        if (const std::optional<KeyId> id = KeyId::parseStored(rows.text(0)))
            uses.add({*id, fromMicros(rows.column(1)), rows.column(2)});
    }
    UsageStatement kept(m_database, "SELECT requests, counts FROM kept_batches");
    while (kept.next()) {
        KeptCounts batch;
        if (batch.add(kept.text(1), static_cast<std::uint64_t>(kept.column(0)))) {
            for (const gate::QuotaUse& use : batch.quotas())
                uses.add(use);
        }
    }
    return uses.quotas();
}

} // namespace keywright
