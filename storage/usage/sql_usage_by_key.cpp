// What single keys did, for many of them in one reading.
#include "model/usage/usage_range.h"
#include "storage/usage/sql_usage_store.h"
#include "storage/usage/usage_statement.h"

#include <algorithm>

namespace keywright {
namespace {

void addTo(OutcomeCounts& counts, qint64 outcome, qint64 requests)
{
    if (outcome >= 0 &&
        outcome < static_cast<qint64>(counts.size())) // else of a gate that knows more than this program
        counts[static_cast<std::size_t>(outcome)] += requests;
}

} // namespace

Result<KeyId> SqlUsageStore::keyOf(qint64 number)
{
    UsageStatement id(m_database, "SELECT key_id FROM used_keys WHERE number = ?");
    if (!id.number(1, number).next())
        return id.isGood() ? Result<KeyId>(KeyId()) : error();
    return KeyId::parseStored(id.text(0)).value_or(KeyId());
}

Result<void> SqlUsageStore::hoursByKey(const UsageSelection& selection, const TakeHours& take)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there)
        return {};
    const Result<const char*> keys = choose(selection);
    if (!keys)
        return keys.error();
    const QByteArray sql = QByteArray("SELECT k.number, u.hour, u.outcome, u.requests FROM ") + *keys +
                           " AS k CROSS JOIN usage_hours AS u ON u.key = k.number AND u.hour >= ? AND u.hour < ?";
    UsageStatement rows(m_database, sql.constData());
    rows.number(1, std::max(selection.fromHour, firstKeptHour())).number(2, selection.toHour);
    std::vector<UsageCell> cells;
    qint64 of = -1;
    const auto giveLast = [&]() -> Result<void> {
        const Result<KeyId> key = cells.empty() ? Result<KeyId>(KeyId()) : keyOf(of);
        if (!key)
            return key.error();
        return key->isNull() ? Result<void>() : take(*key, cells);
    };
    while (rows.next()) {
        if (rows.column(0) != of) {
            if (const Result<void> given = giveLast(); !given)
                return given;
            of = rows.column(0);
            cells.clear();
        }
        if (cells.empty() || cells.back().hour != rows.column(1))
            cells.push_back({rows.column(1), false, {}});
        addTo(cells.back().requests, rows.column(2), rows.column(3));
    }
    return rows.isGood() ? giveLast() : Result<void>(error());
}

Result<std::vector<KeyDays>> SqlUsageStore::daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    std::vector<KeyDays> all;
    if (!*there || keys.isEmpty() || fromDay >= toDay)
        return all;
    UsageStatement rows(m_database, "SELECT u.day, sum(u.requests) FROM used_keys AS k CROSS JOIN usage_days AS u ON "
                                    "u.key = k.number AND u.day >= ? AND u.day < ? WHERE k.key_id = ? GROUP BY u.day");
    for (const KeyId& key : keys) { // each is a seek and at most so many rows
        rows.again().number(1, fromDay).number(2, toDay).text(3, storedId(key));
        KeyDays days{key, {}};
        while (rows.next()) {
            if (days.requests.empty())
                days.requests.resize(static_cast<std::size_t>(toDay - fromDay));
            days.requests[static_cast<std::size_t>(rows.column(0) - fromDay)] = rows.column(1);
        }
        if (!rows.isGood())
            return error();
        if (!days.requests.empty())
            all.push_back(std::move(days));
    }
    return all;
}

Result<std::vector<VersionCell>> SqlUsageStore::versionCells(const KeyId& key, qint64 fromHour, qint64 toHour)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    std::vector<VersionCell> cells;
    if (!*there)
        return cells;
    UsageStatement rows(m_database, "SELECT u.hour, u.version, u.outcome, u.requests FROM used_keys AS k CROSS JOIN "
                                    "usage_hours AS u ON u.key = k.number AND u.hour >= ? AND u.hour < ? WHERE "
                                    "k.key_id = ?");
    rows.number(1, std::max(fromHour, firstKeptHour())).number(2, toHour).text(3, storedId(key));
    while (rows.next()) {
        const auto version = static_cast<int>(rows.column(1));
        if (cells.empty() || cells.back().cell.hour != rows.column(0) || cells.back().version != version)
            cells.push_back({version, {rows.column(0), false, {}}});
        addTo(cells.back().cell.requests, rows.column(2), rows.column(3));
    }
    return rows.isGood() ? Result<std::vector<VersionCell>>(std::move(cells)) : error();
}

} // namespace keywright
