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
    "SELECT decision, request, sources, bytes FROM spread_hours WHERE key = ? AND hour = ? "
    "AND version = ? AND outcome = ?";
constexpr const char* writeHour =
    "INSERT OR REPLACE INTO spread_hours (key, hour, version, outcome, decision, request, "
    "sources, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* readDay = "SELECT decision, request, sources, bytes FROM spread_days WHERE key = ? AND day = ? "
                                "AND version = ? AND outcome = ?";
constexpr const char* writeDay = "INSERT OR REPLACE INTO spread_days (key, day, version, outcome, decision, request, "
                                 "sources, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

} // namespace

std::optional<Spread> spreadAt(const UsageStatement& row, int at)
{
    const auto decision = LatencyHistogram::parse(row.text(at));
    const auto request = LatencyHistogram::parse(row.text(at + 1));
    const auto sources = SourceSketch::parse(row.text(at + 2));
    if (!decision || !request || !sources)
        return std::nullopt;
    return Spread{*decision, *request, *sources, static_cast<std::uint64_t>(row.column(at + 3))};
}

void SpreadRollups::Batch::put(const Place& place, const Spread& spread)
{
    const bool kept = place.at >= usage_schema::firstSpreadHour(m_now, place.key);
    if (kept)
        m_hours[place].add(spread);
    else
        m_days[{place.key, place.at / 24, place.version, place.outcome}].add(spread);
}

void SpreadRollups::Batch::add(qint64 key, qint64 api, qint64 hour, int version, const SpreadByOutcome& spread)
{
    for (const auto& [outcome, one] : spread) {
        if (one.isEmpty())
            continue;
        const auto number = static_cast<int>(outcome);
        put({key, hour, version, number}, one);
        for (const int of : {number, usage_schema::allOutcomes}) {
            put({0, hour, 0, of}, one);
            if (api != 0)
                put({api, hour, 0, of}, one);
        }
    }
}

bool SpreadRollups::addTo(const Statements& level, const Level& what)
{
    UsageStatement read(m_database, level.read), write(m_database, level.write);
    for (const auto& [place, more] : what) {
        Spread sum;
        if (read.again()
                .number(1, place.key)
                .number(2, place.at)
                .number(3, place.version)
                .number(4, place.outcome)
                .next())
            sum = spreadAt(read, 0).value_or(Spread()); // what is damaged can't be added to: it begins anew
        if (!read.isGood())
            return false;
        sum.add(more);
        const std::string decision = sum.decision.bytes(), request = sum.request.bytes(), sources = sum.sources.bytes();
        write.number(1, place.key).number(2, place.at).number(3, place.version).number(4, place.outcome);
        write.blob(5, decision).blob(6, request).blob(7, sources).number(8, static_cast<qint64>(sum.bytes));
        if (!write.run())
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
        UsageStatement hours(m_database, "SELECT hour, version, outcome, decision, request, sources, bytes FROM "
                                         "spread_hours WHERE key = ? AND hour < ?");
        hours.number(1, key).number(2, firstHour);
        while (hours.next()) {
            const Place day{key, hours.column(0) / 24, static_cast<int>(hours.column(1)),
                            static_cast<int>(hours.column(2))};
            if (const std::optional<Spread> spread = spreadAt(hours, 3))
                days[day].add(*spread);
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
