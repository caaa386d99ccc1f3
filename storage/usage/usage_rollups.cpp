#include "storage/usage/usage_rollups.h"

#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

#include <sqlite3.h>

namespace keywright {
namespace {

constexpr int keysAtOnce = 2'000;

constexpr const char* addHours =
    "INSERT INTO usage_hours (key, hour, version, outcome, requests) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key, hour, "
    "version, outcome) DO UPDATE SET requests = requests + excluded.requests";
constexpr const char* addDays =
    "INSERT INTO usage_days (key, day, version, outcome, requests) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key, day, "
    "version, outcome) DO UPDATE SET requests = requests + excluded.requests";
constexpr const char* addBlocks =
    "INSERT INTO usage_blocks (key, block, version, outcome, requests) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key, block, "
    "version, outcome) DO UPDATE SET requests = requests + excluded.requests";
constexpr const char* addTotals =
    "INSERT INTO total_hours (hour, outcome, requests) VALUES (?, ?, ?) ON CONFLICT (hour, outcome) DO UPDATE SET "
    "requests = requests + excluded.requests";

qint64 minuteOf(UtcTime at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

} // namespace

qint64 UsageRollups::numberOf(const KeyId& key)
{
    if (const auto known = m_numbers.constFind(key); known != m_numbers.cend())
        return *known;
    const QByteArray id = storedId(key);
    UsageStatement make(m_database, "INSERT OR IGNORE INTO used_keys (key_id) VALUES (?)");
    UsageStatement find(m_database, "SELECT number FROM used_keys WHERE key_id = ?");
    if (!make.text(1, id).run() || !find.text(1, id).next())
        return -1;
    return m_numbers[key] = find.column(0);
}

bool UsageRollups::addTo(const char* sql, const Level& level)
{
    UsageStatement statement(m_database, sql);
    for (const auto& [place, requests] : level) {
        statement.number(1, place.key).number(2, place.at).number(3, place.version);
        if (!statement.number(4, static_cast<qint64>(place.outcome)).number(5, requests).run())
            return false;
    }
    return true;
}

bool UsageRollups::add(const std::map<qint64, UsageCounts>& counts, UtcTime now)
{
    const qint64 firstHour = usage_schema::firstKeptHour(minuteOf(now) / 60) - 24;
    const qint64 firstDay = minuteOf(now) / 60 / 24 - usage_schema::keptDays;
    Level hours, days, blocks;
    std::map<std::pair<qint64, std::size_t>, qint64> totals;
    SpreadRollups::Batch spread(minuteOf(now) / 60);
    for (const auto& [minute, all] : counts) {
        const qint64 hour = minute / 60, day = hour / 24;
        if (day < firstDay)
            continue;
        for (const auto& [of, count] : all) {
            const qint64 key = numberOf(of.key);
            if (key < 0)
                return false;
            spread.add(key, hour, of.version, count.spread);
            for (std::size_t i = 0; i < count.requests.size(); ++i) {
                const auto requests = static_cast<qint64>(count.requests[i]);
                if (requests == 0)
                    continue;
                if (hour >= firstHour)
                    hours[{key, hour, of.version, i}] += requests;
                days[{key, day, of.version, i}] += requests;
                blocks[{key, day / usage_schema::blockDays, of.version, i}] += requests;
                totals[{hour, i}] += requests;
            }
        }
    }
    UsageStatement total(m_database, addTotals);
    for (const auto& [place, requests] : totals) {
        if (!total.number(1, place.first).number(2, static_cast<qint64>(place.second)).number(3, requests).run())
            return false;
    }
    return addTo(addHours, hours) && addTo(addDays, days) && addTo(addBlocks, blocks) && m_spread.add(spread);
}

bool UsageRollups::forget(UtcTime now)
{
    const qint64 minute = minuteOf(now), hour = minute / 60, today = hour / 24;
    if (minute != m_forgotMinute) {
        UsageStatement minutes(m_database, "DELETE FROM usage_minutes WHERE minute < ?");
        UsageStatement totals(m_database, "DELETE FROM total_hours WHERE hour < ?");
        if (!minutes.number(1, minute - usage_schema::keptMinutes).run() ||
            !totals.number(1, (today - usage_schema::keptDays) * 24).run())
            return false;
        m_forgotMinute = minute;
    }
    return hour == m_forgotHour || forgetKeys(hour);
}

bool UsageRollups::forgetKeys(qint64 hour)
{
    // The keys lead: the tables are ordered by them, and an index by time would be as large as they are.
    UsageStatement keys(m_database, "SELECT number FROM used_keys WHERE number >= ? ORDER BY number LIMIT ?");
    UsageStatement hours(m_database, "DELETE FROM usage_hours WHERE key = ? AND hour < ?");
    UsageStatement days(m_database, "DELETE FROM usage_days WHERE key = ? AND day < ?");
    UsageStatement blocks(m_database, "DELETE FROM usage_blocks WHERE key = ? AND block < ?");
    const qint64 firstHour = usage_schema::firstKeptHour(hour) - 24;
    const qint64 firstDay = hour / 24 - usage_schema::keptDays;
    keys.number(1, m_nextKey).number(2, keysAtOnce);
    if (m_nextKey == 0 && !m_spread.fold(0, hour, firstDay))
        return false;
    int seen = 0;
    qint64 next = m_nextKey;
    for (; keys.next(); ++seen) {
        const qint64 key = keys.column(0);
        if (!hours.number(1, key).number(2, firstHour).run() || !days.number(1, key).number(2, firstDay).run() ||
            !blocks.number(1, key).number(2, firstDay / usage_schema::blockDays).run() ||
            !m_spread.fold(key, hour, firstDay))
            return false;
        next = key + 1;
    }
    if (!keys.isGood())
        return false;
    m_nextKey = seen < keysAtOnce ? 0 : next;
    if (m_nextKey == 0)
        m_forgotHour = hour;
    return true;
}

} // namespace keywright
