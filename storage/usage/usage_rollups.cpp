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

} // namespace

// What a batch adds to the levels.
struct UsageRollups::Levels {
    Level hours, days, blocks;
    bool withHours = false;

    void add(qint64 key, qint64 hour, int version, std::size_t outcome, qint64 requests)
    {
        const qint64 day = hour / 24;
        if (withHours)
            hours[{key, hour, version, outcome}] += requests;
        days[{key, day, version, outcome}] += requests;
        blocks[{key, day / usage_schema::blockDays, version, outcome}] += requests;
    }
};

std::optional<qint64> UsageRollups::apiNumber(const QString& name)
{
    if (name.isEmpty())
        return 0;
    if (const auto known = m_apis.constFind(name); known != m_apis.cend())
        return *known;
    UsageStatement find(m_database, "SELECT number FROM used_apis WHERE name = ?");
    UsageStatement make(m_database, "INSERT OR IGNORE INTO used_apis (number, name) SELECT coalesce(min(number), 0) - "
                                    "1, ? FROM used_apis HAVING count(*) < ?");
    const QByteArray text = name.toUtf8();
    if (!make.text(1, text).number(2, usage_schema::mostApis).run())
        return std::nullopt;
    const bool there = find.text(1, text).next();
    if (!find.isGood())
        return std::nullopt;
    return m_apis[name] = there ? find.column(0) : 0;
}

std::optional<qint64> UsageRollups::keyNumber(const KeyId& key, qint64 api)
{
    const std::pair of(key, api);
    if (const auto known = m_numbers.constFind(of); known != m_numbers.cend())
        return *known;
    const QByteArray id = storedId(key);
    UsageStatement make(m_database, "INSERT OR IGNORE INTO used_keys (key_id, api) VALUES (?, ?)");
    UsageStatement find(m_database, "SELECT number FROM used_keys WHERE key_id = ? AND api = ?");
    if (!make.text(1, id).number(2, api).run() || !find.text(1, id).number(2, api).next())
        return std::nullopt;
    return m_numbers[of] = find.column(0);
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

bool UsageRollups::add(const CountsByMinute& counts, UtcTime now)
{
    const qint64 nowHour = usage_schema::minuteOf(now) / 60;
    const qint64 firstHour = usage_schema::firstKeptHour(nowHour) - 24;
    const qint64 firstDay = nowHour / 24 - usage_schema::keptDays;
    Levels levels;
    std::map<std::pair<qint64, std::size_t>, qint64> totals;
    SpreadRollups::Batch spread(nowHour);
    for (const auto& [minute, all] : counts) {
        const qint64 hour = minute / 60;
        if (hour / 24 < firstDay)
            continue;
        levels.withHours = hour >= firstHour;
        for (const auto& [of, count] : all) {
            const std::optional<qint64> api = apiNumber(of.api);
            const std::optional<qint64> key = api ? keyNumber(of.key, *api) : std::nullopt;
            if (!key)
                return false;
            spread.add(*key, *api, hour, of.version, count.spread);
            for (std::size_t i = 0; i < count.requests.size(); ++i) {
                const auto requests = static_cast<qint64>(count.requests[i]);
                if (requests == 0)
                    continue;
                levels.add(*key, hour, of.version, i, requests);
                if (*api != 0)
                    levels.add(*api, hour, 0, i, requests);
                totals[{hour, i}] += requests;
            }
        }
    }
    UsageStatement total(m_database, addTotals);
    for (const auto& [place, requests] : totals) {
        if (!total.number(1, place.first).number(2, static_cast<qint64>(place.second)).number(3, requests).run())
            return false;
    }
    return addTo(addHours, levels.hours) && addTo(addDays, levels.days) && addTo(addBlocks, levels.blocks) &&
           m_spread.add(spread);
}

bool UsageRollups::forget(UtcTime now)
{
    const qint64 minute = usage_schema::minuteOf(now), hour = minute / 60, today = hour / 24;
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

std::optional<int> UsageRollups::forgetOf(const char* sql, qint64 hour, qint64& next)
{
    UsageStatement numbers(m_database, sql);
    UsageStatement hours(m_database, "DELETE FROM usage_hours WHERE key = ? AND hour < ?");
    UsageStatement days(m_database, "DELETE FROM usage_days WHERE key = ? AND day < ?");
    UsageStatement blocks(m_database, "DELETE FROM usage_blocks WHERE key = ? AND block < ?");
    const qint64 firstHour = usage_schema::firstKeptHour(hour) - 24;
    const qint64 firstDay = hour / 24 - usage_schema::keptDays;
    numbers.number(1, next).number(2, keysAtOnce);
    int seen = 0;
    for (; numbers.next(); ++seen) {
        const qint64 of = numbers.column(0);
        if (!hours.number(1, of).number(2, firstHour).run() || !days.number(1, of).number(2, firstDay).run() ||
            !blocks.number(1, of).number(2, firstDay / usage_schema::blockDays).run() ||
            !m_spread.fold(of, hour, firstDay))
            return std::nullopt;
        next = of + 1;
    }
    return numbers.isGood() ? std::optional(seen) : std::nullopt;
}

bool UsageRollups::forgetKeys(qint64 hour)
{
    // The numbers lead: the tables are ordered by them, and an index by time would be as large as they are.
    if (m_nextKey == 0) {
        qint64 first = -usage_schema::mostApis;
        if (!m_spread.fold(0, hour, hour / 24 - usage_schema::keptDays) ||
            !forgetOf("SELECT number FROM used_apis WHERE number >= ? ORDER BY number LIMIT ?", hour, first))
            return false;
    }
    qint64 next = m_nextKey;
    const std::optional<int> seen =
        forgetOf("SELECT number FROM used_keys WHERE number >= ? ORDER BY number LIMIT ?", hour, next);
    if (!seen)
        return false;
    m_nextKey = *seen < keysAtOnce ? 0 : next;
    if (m_nextKey == 0)
        m_forgotHour = hour;
    return true;
}

} // namespace keywright
