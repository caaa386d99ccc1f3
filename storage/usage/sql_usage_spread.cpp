// How long requests took, where they came from and which keys stood in queries, as SqlUsageStore reads it.
#include "storage/usage/spread_rollups.h"
#include "storage/usage/sql_usage_store.h"
#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

#include <map>

namespace keywright {
namespace {

constexpr const char* daysOf =
    "SELECT u.day * 24 + 12, u.decision, u.request, u.sources FROM temp.asked AS k CROSS JOIN spread_days AS u ON "
    "u.key = k.number AND u.day >= ? AND u.day < ?";
constexpr const char* hoursOf =
    "SELECT u.hour, u.decision, u.request, u.sources FROM temp.asked AS k CROSS JOIN spread_hours AS u ON "
    "u.key = k.number AND u.hour >= ? AND u.hour < ?";

// A day counts when its noon is selected.
qint64 dayFrom(qint64 hour)
{
    return (hour - 12 + 23) / 24;
}

} // namespace

Result<QList<QueryUse>> SqlUsageStore::inQueries()
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    QList<QueryUse> uses;
    if (!*there || !hasSchema(usage_schema::firstWithSpread))
        return uses;
    UsageStatement rows(m_database, "SELECT key_id, version, first_at, last_at, times FROM query_keys");
    while (rows.next()) {
        if (const std::optional<KeyId> id = KeyId::parseStored(rows.text(0)))
            uses += QueryUse{*id, static_cast<int>(rows.column(1)), fromMicros(rows.column(2)),
                             fromMicros(rows.column(3)), rows.column(4)};
    }
    return rows.isGood() ? Result<QList<QueryUse>>(uses) : error();
}

Result<std::vector<UsageSpread>> SqlUsageStore::spread(const UsageSelection& selection)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    std::vector<UsageSpread> all;
    if (!*there || !hasSchema(usage_schema::firstWithSpread))
        return all;
    if (const Result<const char*> chosen = choose(selection, Of::All); !chosen)
        return chosen.error();
    if (!selection.keys && selection.apis.isEmpty() &&
        !run("DELETE FROM temp.asked; INSERT INTO temp.asked VALUES (0)")) // all together
        return error();
    std::map<std::pair<qint64, bool>, Spread> sums;
    const auto take = [&](const char* sql, qint64 from, qint64 to, bool wholeDay) -> Result<void> {
        UsageStatement rows(m_database, sql);
        rows.number(1, from).number(2, to);
        while (rows.next()) {
            const std::optional<Spread> spread = spreadAt(rows, 1);
            if (!spread)
                return Error{ErrorKind::Damaged, m_path};
            sums[{rows.column(0), wholeDay}].add(*spread);
        }
        return rows.isGood() ? Result<void>() : Result<void>(error());
    };
    // As of one moment: hours become days.
    if (!run("BEGIN"))
        return error();
    Result<void> taken = take(daysOf, dayFrom(selection.fromHour), dayFrom(selection.toHour), true);
    if (taken)
        taken = take(hoursOf, selection.fromHour, selection.toHour, false);
    static_cast<void>(run("COMMIT"));
    if (!taken)
        return taken.error();
    for (auto& [at, spread] : sums)
        all.push_back({at.first, at.second, std::move(spread)});
    return all;
}

} // namespace keywright
