// How long requests took, where they came from and which keys stood in queries, as SqlUsageStore reads it.
#include "storage/usage/spread_rollups.h"
#include "storage/usage/sql_usage_store.h"
#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

#include <map>

namespace keywright {
namespace {

// `time` is an hour, from `unit` of the rows. Sums of all outcomes are kept where many keys are together.
QByteArray asking(const char* time, const char* table, const char* unit, const QList<Outcome>& outcomes, bool told)
{
    QByteArray kept = "k.number > 0 OR u.outcome = " + QByteArray::number(usage_schema::allOutcomes);
    if (!outcomes.isEmpty()) {
        QByteArrayList numbers;
        for (const Outcome outcome : outcomes)
            numbers += QByteArray::number(static_cast<int>(outcome));
        kept = "u.outcome IN (" + numbers.join(',') + ')';
    }
    const QByteArray at = QByteArray("u.") + unit;
    return QByteArray("SELECT ") + time + ", u.decision, u.request, u.sources, " + (told ? "u.bytes" : "0") +
           " FROM temp.asked AS k CROSS JOIN " + table + " AS u ON u.key = k.number AND " + at + " >= ? AND " + at +
           " < ?" + (told ? " WHERE " + kept : QByteArray());
}

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

Result<std::vector<UsageSpread>> SqlUsageStore::spread(const UsageSelection& selection, const QList<Outcome>& outcomes)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there)
        return std::vector<UsageSpread>();
    // As of one moment: hours become days, and a gate may bring the file up to date meanwhile.
    if (!run("BEGIN"))
        return error();
    Result<std::vector<UsageSpread>> all = spreadNow(selection, outcomes);
    static_cast<void>(run("COMMIT"));
    return all;
}

Result<std::vector<UsageSpread>> SqlUsageStore::spreadNow(const UsageSelection& selection,
                                                          const QList<Outcome>& outcomes)
{
    const bool told = hasSchema(usage_schema::firstWithOutcomes);
    if (!hasSchema(usage_schema::firstWithSpread) || (!told && !outcomes.isEmpty()))
        return std::vector<UsageSpread>();
    if (const Result<const char*> chosen = choose(selection, Of::All); !chosen)
        return chosen.error();
    if (!selection.keys && selection.apis.isEmpty() &&
        !run("DELETE FROM temp.asked; INSERT INTO temp.asked VALUES (0)")) // all together
        return error();
    std::map<std::pair<qint64, bool>, Spread> sums;
    const auto take = [&](const QByteArray& sql, qint64 from, qint64 to, bool wholeDay) -> Result<void> {
        UsageStatement rows(m_database, sql.constData());
        rows.number(1, from).number(2, to);
        while (rows.next()) {
            const std::optional<Spread> spread = spreadAt(rows, 1);
            if (!spread)
                return Error{ErrorKind::Damaged, m_path};
            sums[{rows.column(0), wholeDay}].add(*spread);
        }
        return rows.isGood() ? Result<void>() : Result<void>(error());
    };
    Result<void> taken = take(asking("u.day * 24 + 12", "spread_days", "day", outcomes, told),
                              dayFrom(selection.fromHour), dayFrom(selection.toHour), true);
    if (taken)
        taken =
            take(asking("u.hour", "spread_hours", "hour", outcomes, told), selection.fromHour, selection.toHour, false);
    if (!taken)
        return taken.error();
    std::vector<UsageSpread> all;
    for (auto& [at, spread] : sums)
        all.push_back({at.first, at.second, std::move(spread)});
    return all;
}

} // namespace keywright
