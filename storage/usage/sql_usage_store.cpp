#include "storage/usage/sql_usage_store.h"

#include "model/usage/usage_range.h"
#include "storage/core/database.h"
#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>

namespace keywright {
namespace {

constexpr int readerBusyMillis = 2'000;

qint64 ceiling(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

bool isOutcome(qint64 number)
{
    return number >= 0 && number < static_cast<qint64>(OutcomeCounts().size());
}

} // namespace

SqlUsageStore::SqlUsageStore(QString path, const Clock& clock)
    : m_path(std::move(path))
    , m_clock(clock)
{}

SqlUsageStore::~SqlUsageStore()
{
    close();
}

void SqlUsageStore::close()
{
    sqlite3_close_v2(std::exchange(m_database, nullptr));
}

Error SqlUsageStore::error() const
{
    return Database::errorOfCode(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)),
                                 m_path);
}

bool SqlUsageStore::run(const char* sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

Result<bool> SqlUsageStore::open()
{
    const auto file = fileIdentity(m_path);
    if (m_database && file == m_file)
        return true;
    close();
    if (!QFile::exists(m_path))
        return false;
    m_file = file;
    Result<void> ready = connect(false);
    // Where no gate runs and nothing may be written beside it, it is read as what nobody changes.
    if (!ready && ready.error().kind != ErrorKind::NewerVersion && ready.error().kind != ErrorKind::NotACatalogue &&
        !QFile::exists(m_path + QStringLiteral("-wal")))
        ready = connect(true);
    if (ready)
        return true;
    close();
    return ready.error();
}

Result<void> SqlUsageStore::connect(bool immutable)
{
    close();
    const QByteArray name = QUrl::fromLocalFile(m_path).toEncoded() + (immutable ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(name.constData(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    if (code != SQLITE_OK)
        return Database::errorOfCode(code, QStringLiteral("can't be opened"), m_path);
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_busy_timeout(m_database, readerBusyMillis);
    return check();
}

Result<void> SqlUsageStore::check()
{
    UsageStatement version(m_database, "PRAGMA user_version");
    UsageStatement application(m_database, "PRAGMA application_id");
    UsageStatement tables(m_database, "SELECT count(*) FROM sqlite_master");
    if (!version.next() || !application.next() || !tables.next())
        return error();
    if (tables.column(0) > 0 && application.column(0) != usage_schema::applicationId)
        return Error{ErrorKind::NotACatalogue, m_path};
    if (version.column(0) > usage_schema::version)
        return Error{ErrorKind::NewerVersion, QStringLiteral("usage, schema %1").arg(version.column(0))};
    if (tables.column(0) > 0 && version.column(0) < usage_schema::oldestRead)
        return Error{ErrorKind::OlderVersion, QStringLiteral("usage, schema %1").arg(version.column(0))};
    // Empty: a gate makes it just now.
    if (tables.column(0) == 0)
        return Error{ErrorKind::Busy, m_path};
    return run("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;"
               "CREATE TEMP TABLE asked (number INTEGER PRIMARY KEY)")
               ? Result<void>()
               : Result<void>(error());
}

Result<std::optional<UsageExtent>> SqlUsageStore::extent()
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<UsageExtent>();
    UsageStatement first(m_database,
                         "SELECT min(hour), (SELECT max(at) FROM writers) FROM total_hours HAVING min(hour) "
                         "IS NOT NULL");
    if (!first.next())
        return first.isGood() ? Result<std::optional<UsageExtent>>(std::optional<UsageExtent>()) : error();
    UsageExtent extent{first.column(0), {}};
    if (first.column(1) > 0)
        extent.written = fromMicros(first.column(1));
    return std::optional(extent);
}

qint64 SqlUsageStore::firstKeptHour() const
{
    return usage_schema::firstKeptHour(hourOf(m_clock.now()));
}

bool SqlUsageStore::hasSchema(int version) const
{
    UsageStatement known(m_database, "PRAGMA user_version");
    return known.next() && known.column(0) >= version;
}

Result<const char*> SqlUsageStore::choose(const UsageSelection& selection, Of of)
{
    if (!selection.keys && selection.apis.isEmpty())
        return "main.used_keys";
    if (!run("DELETE FROM temp.asked"))
        return error();
    if (!selection.apis.isEmpty() && !hasSchema(usage_schema::firstWithApis))
        return "temp.asked"; // nothing was told of any
    for (const QString& api : selection.apis) {
        if (!chooseApi(api, selection, of))
            return error();
    }
    if (!selection.apis.isEmpty())
        return "temp.asked";
    UsageStatement add(m_database, "INSERT INTO temp.asked (number) SELECT number FROM used_keys WHERE key_id = ?");
    for (const KeyId& key : *selection.keys) {
        if (!add.text(1, storedId(key)).run())
            return error();
    }
    return "temp.asked";
}

bool SqlUsageStore::chooseApi(const QString& name, const UsageSelection& selection, Of of)
{
    UsageStatement find(m_database, "SELECT number FROM used_apis WHERE name = ?");
    if (!find.text(1, name.toUtf8()).next())
        return find.isGood();
    const qint64 api = find.column(0);
    UsageStatement add(m_database, of == Of::All && !selection.keys ? "INSERT OR IGNORE INTO temp.asked VALUES (?)"
                                   : !selection.keys ? "INSERT OR IGNORE INTO temp.asked (number) SELECT number FROM "
                                                       "used_keys WHERE api = ?"
                                                     : "INSERT OR IGNORE INTO temp.asked (number) SELECT number FROM "
                                                       "used_keys WHERE api = ? AND key_id = ?");
    if (!selection.keys)
        return add.number(1, api).run();
    return std::all_of(selection.keys->begin(), selection.keys->end(),
                       [&](const KeyId& key) { return add.number(1, api).text(2, storedId(key)).run(); });
}

QList<SqlUsageStore::Piece> SqlUsageStore::piecesOf(const UsageSelection& selection) const
{
    const qint64 kept = firstKeptHour();
    // A day whose hours are gone counts when its noon is selected.
    const auto dayFrom = [kept](qint64 hour) { return ceiling(hour < kept ? hour - 12 : hour, 24); };
    const qint64 from = dayFrom(selection.fromHour);
    const qint64 to = selection.toHour < kept ? dayFrom(selection.toHour) : selection.toHour / 24;
    if (selection.fromHour >= kept && from >= to)
        return {{"usage_hours", "hour", selection.fromHour, selection.toHour}};
    QList<Piece> pieces;
    if (selection.fromHour >= kept)
        pieces += {"usage_hours", "hour", selection.fromHour, from * 24};
    if (selection.toHour >= kept)
        pieces += {"usage_hours", "hour", to * 24, selection.toHour};
    const qint64 fromBlock = ceiling(from, usage_schema::blockDays), toBlock = to / usage_schema::blockDays;
    if (fromBlock < toBlock) {
        pieces += {"usage_days", "day", from, fromBlock * usage_schema::blockDays};
        pieces += {"usage_blocks", "block", fromBlock, toBlock};
        pieces += {"usage_days", "day", toBlock * usage_schema::blockDays, to};
    } else {
        pieces += {"usage_days", "day", from, to};
    }
    pieces.removeIf([](const Piece& piece) { return piece.from >= piece.to; });
    return pieces;
}

Result<std::vector<UsageCell>> SqlUsageStore::cells(const UsageSelection& selection)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there)
        return std::vector<UsageCell>();
    return selection.keys || !selection.apis.isEmpty() ? cellsOfKeys(selection) : cellsOfAll(selection);
}

Result<std::vector<UsageCell>> SqlUsageStore::cellsOfAll(const UsageSelection& selection)
{
    UsageStatement rows(m_database, "SELECT hour, outcome, requests FROM total_hours WHERE hour >= ? AND hour < ? "
                                    "ORDER BY hour");
    rows.number(1, selection.fromHour).number(2, selection.toHour);
    std::vector<UsageCell> cells;
    while (rows.next()) {
        const qint64 hour = rows.column(0), outcome = rows.column(1);
        if (cells.empty() || cells.back().hour != hour)
            cells.push_back({hour, false, {}});
        if (isOutcome(outcome))
            cells.back().requests[static_cast<std::size_t>(outcome)] += rows.column(2);
    }
    return rows.isGood() ? Result<std::vector<UsageCell>>(std::move(cells)) : error();
}

Result<std::vector<UsageCell>> SqlUsageStore::cellsOfKeys(const UsageSelection& selection)
{
    if (const Result<const char*> chosen = choose(selection, Of::All); !chosen)
        return chosen.error();
    const qint64 kept = std::clamp(firstKeptHour(), selection.fromHour, selection.toHour);
    // A place for each hour: rows come key by key, and there are many.
    const qint64 first = selection.fromHour - 24;
    std::vector<UsageCell> places(static_cast<std::size_t>(std::max<qint64>(0, selection.toHour - first + 24)));
    const auto take = [&](const char* sql, qint64 from, qint64 to, bool days) {
        UsageStatement rows(m_database, sql);
        rows.number(1, from).number(2, to);
        while (rows.next()) {
            const qint64 outcome = rows.column(1), hour = days ? rows.column(0) * 24 + 12 : rows.column(0);
            UsageCell& cell = places[static_cast<std::size_t>(hour - first)];
            cell.hour = hour;
            cell.wholeDay = days;
            if (isOutcome(outcome))
                cell.requests[static_cast<std::size_t>(outcome)] += rows.column(2);
        }
        return rows.isGood();
    };
    const bool good = take("SELECT u.day, u.outcome, u.requests FROM temp.asked AS k CROSS JOIN usage_days AS u ON "
                           "u.key = k.number AND u.day >= ? AND u.day < ?",
                           ceiling(selection.fromHour - 12, 24), ceiling(kept - 12, 24), true) &&
                      take("SELECT u.hour, u.outcome, u.requests FROM temp.asked AS k CROSS JOIN usage_hours AS u ON "
                           "u.key = k.number AND u.hour >= ? AND u.hour < ?",
                           kept, selection.toHour, false);
    if (!good)
        return error();
    std::erase_if(places, [](const UsageCell& cell) { return cell.hour == 0; });
    return places;
}

Result<QList<VersionUse>> SqlUsageStore::lastUses(const KeyId& key)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    QList<VersionUse> uses;
    if (!*there)
        return uses;
    UsageStatement rows(m_database, key.isNull() ? "SELECT key_id, version, at FROM last_used"
                                                 : "SELECT key_id, version, at FROM last_used WHERE key_id = ?");
    if (!key.isNull())
        rows.text(1, storedId(key));
    while (rows.next()) {
        if (const std::optional<KeyId> id = KeyId::parseStored(rows.text(0)))
            uses += VersionUse{*id, static_cast<int>(rows.column(1)), fromMicros(rows.column(2))};
    }
    return rows.isGood() ? Result<QList<VersionUse>>(uses) : error();
}

} // namespace keywright
