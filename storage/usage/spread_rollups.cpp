#include "storage/usage/spread_rollups.h"

#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

namespace keywright {

struct SpreadRollups::Statements {
    const char* read;
    const char* write;
};

namespace {

constexpr const char* readHour =
    "SELECT decision, request, sources FROM spread_hours WHERE key = ? AND hour = ? AND version = ?";
constexpr const char* writeHour =
    "INSERT OR REPLACE INTO spread_hours (key, hour, version, decision, request, sources) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* readDay =
    "SELECT decision, request, sources FROM spread_days WHERE key = ? AND day = ? AND version = ?";
constexpr const char* writeDay =
    "INSERT OR REPLACE INTO spread_days (key, day, version, decision, request, sources) VALUES (?, ?, ?, ?, ?, ?)";

} // namespace

std::optional<Spread> spreadAt(const UsageStatement& row, int at)
{
    const auto decision = LatencyHistogram::parse(row.text(at));
    const auto request = LatencyHistogram::parse(row.text(at + 1));
    const auto sources = SourceSketch::parse(row.text(at + 2));
    return decision && request && sources ? std::optional(Spread{*decision, *request, *sources}) : std::nullopt;
}

void SpreadRollups::Batch::put(const Place& place, const Spread& spread)
{
    const bool kept = place.at >= usage_schema::firstSpreadHour(m_now, place.key);
    if (kept)
        m_hours[place].add(spread);
    else
        m_days[{place.key, place.at / 24, place.version}].add(spread);
}

void SpreadRollups::Batch::add(qint64 key, qint64 api, qint64 hour, int version, const Spread& spread)
{
    if (spread.isEmpty())
        return;
    put({key, hour, version}, spread);
    put({0, hour, 0}, spread);
    if (api != 0)
        put({api, hour, 0}, spread);
}

bool SpreadRollups::addTo(const Statements& level, const Level& what)
{
    UsageStatement read(m_database, level.read), write(m_database, level.write);
    for (const auto& [place, more] : what) {
        Spread sum;
        if (read.again().number(1, place.key).number(2, place.at).number(3, place.version).next())
            sum = spreadAt(read, 0).value_or(Spread()); // what is damaged can't be added to: it begins anew
        if (!read.isGood())
            return false;
        sum.add(more);
        const std::string decision = sum.decision.bytes(), request = sum.request.bytes(), sources = sum.sources.bytes();
        write.number(1, place.key).number(2, place.at).number(3, place.version);
        if (!write.blob(4, decision).blob(5, request).blob(6, sources).run())
            return false;
    }
    return true;
}

bool SpreadRollups::add(const Batch& batch)
{
    return addTo({readHour, writeHour}, batch.m_hours) && addTo({readDay, writeDay}, batch.m_days);
}

bool SpreadRollups::fold(qint64 key, qint64 nowHour, qint64 firstDay)
{
    const qint64 firstHour = usage_schema::firstSpreadHour(nowHour, key);
    Level days;
    {
        UsageStatement hours(m_database, "SELECT hour, version, decision, request, sources FROM spread_hours WHERE "
                                         "key = ? AND hour < ?");
        hours.number(1, key).number(2, firstHour);
        while (hours.next()) {
            if (const std::optional<Spread> spread = spreadAt(hours, 2))
                days[{key, hours.column(0) / 24, static_cast<int>(hours.column(1))}].add(*spread);
        }
        if (!hours.isGood())
            return false;
    }
    UsageStatement hours(m_database, "DELETE FROM spread_hours WHERE key = ? AND hour < ?");
    UsageStatement old(m_database, "DELETE FROM spread_days WHERE key = ? AND day < ?");
    return addTo({readDay, writeDay}, days) && hours.number(1, key).number(2, firstHour).run() &&
           old.number(1, key).number(2, firstDay).run();
}

} // namespace keywright
