#include "model/usage/usage_answer.h"

#include "model/usage/usage_ranks.h"

#include <algorithm>
#include <numeric>

namespace keywright {
namespace {

constexpr Days hoursKept{89}; // by key

QList<UsagePoint> pointsOf(const UsageRange& range, const QTimeZone& zone, const std::vector<UsageCell>& cells)
{
    QList<UsagePoint> points;
    for (const UtcTime step : stepsOf(range, zone))
        points += UsagePoint{step, {}};
    qsizetype at = 0;
    for (const UsageCell& cell : cells) { // by time, as the points are
        const UtcTime start = hourStart(cell.hour);
        while (at + 1 < points.size() && points.at(at + 1).from <= start)
            ++at;
        if (!points.isEmpty())
            add(points[at].requests, cell.requests);
    }
    return points;
}

// Of one hour of the week: only as long as hours are kept by key, so that all charts tell of the same time.
template <typename Cell>
void keepWeekHour(std::vector<Cell>& cells, const UsageQuestion& question, qint64 firstHour)
{
    WeekHours places(question.zone);
    std::erase_if(cells, [&](const Cell& cell) {
        return cell.wholeDay || cell.hour < firstHour || places.of(cell.hour) != *question.weekHour;
    });
}

// Hours of single keys are kept from here on.
UtcTime firstHourKept(const UsageQuestion& question, UtcTime now)
{
    return stepStart(now - hoursKept, UsageStep::Day, question.zone);
}

SpreadPoint pointOf(UtcTime from, const Spread& spread)
{
    return {from, spread.decision.percentiles(), spread.request.percentiles(), spread.sources.count(),
            static_cast<qint64>(spread.bytes)};
}

QList<Outcome> outcomesOf(const std::optional<OutcomeGroup>& group)
{
    QList<Outcome> all;
    for (int i = 0; group && i <= static_cast<int>(Outcome::Valid); ++i)
        if (const auto outcome = static_cast<Outcome>(i); groupOf(outcome) == *group)
            all += outcome;
    return all;
}

Result<void> addSpread(UsageAnswer& answer, UsageStore& usage, const UsageSelection& selection,
                       const UsageQuestion& question, UtcTime firstKept)
{
    Result<std::vector<UsageSpread>> told = usage.spread(selection, outcomesOf(question.outcome));
    if (!told)
        return told.error();
    if (question.weekHour)
        keepWeekHour(*told, question, hourOf(std::max(answer.range.from, firstKept)));
    Spread whole, step;
    auto next = told->cbegin(); // by time, as the steps are
    const std::vector<UtcTime> steps = stepsOf(answer.range, question.zone);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        step = {};
        const UtcTime end = i + 1 < steps.size() ? steps[i + 1] : UtcTime::max();
        for (; next != told->cend() && hourStart(next->hour) < end; ++next)
            step.add(next->spread);
        answer.spread += pointOf(steps[i], step);
        whole.add(step);
    }
    answer.whole = pointOf(answer.range.from, whole);
    return {};
}

qint64 ofInterest(const OutcomeCounts& counts, const std::optional<OutcomeGroup>& outcome)
{
    return outcome ? inGroup(counts, *outcome) : allOf(counts);
}

void intoWeek(UsageAnswer& answer, const QTimeZone& zone, const std::vector<UsageCell>& cells)
{
    WeekHours places(zone);
    answer.weekFrom = answer.range.from;
    for (const UsageCell& cell : cells) {
        if (cell.wholeDay) {
            answer.weekFrom = hourStart(cell.hour + 12);
            continue;
        }
        const WeekHour at = places.of(cell.hour);
        answer.week[static_cast<std::size_t>(at.day)][static_cast<std::size_t>(at.hour)] +=
            ofInterest(cell.requests, answer.outcome);
    }
}

// Who made the requests of these hours: a seek a key for each of them, and a quarter has thirteen.
Result<std::vector<KeyApiUse>> usesIn(const std::vector<UsageCell>& cells, UsageStore& usage, UsageSelection selection)
{
    UseSums sums;
    for (const UsageCell& cell : cells) {
        selection.fromHour = cell.hour;
        selection.toHour = cell.hour + 1;
        const Result<std::vector<KeyApiUse>> uses = usage.byKeyAndApi(selection);
        if (!uses)
            return uses.error();
        for (const KeyApiUse& use : *uses)
            sums.add(use);
    }
    return sums.all();
}

void keepOutcome(std::vector<KeyApiUse>& uses, const std::optional<OutcomeGroup>& outcome)
{
    if (!outcome)
        return;
    for (KeyApiUse& use : uses)
        for (std::size_t i = 0; i < use.requests.size(); ++i)
            if (groupOf(static_cast<Outcome>(i)) != *outcome)
                use.requests[i] = 0;
    std::erase_if(uses, [](const KeyApiUse& use) { return allOf(use.requests) == 0; });
}

Result<UsageSelection> selectionOf(const UsageRange& range, const UsageQuestion& question, KeyStore& keys, UtcTime now)
{
    UsageSelection selection{hourOf(range.from), hourOf(range.to), {}, {}};
    if (!question.api.isEmpty())
        selection.apis = {question.api};
    if (question.filter.isEmpty())
        return selection;
    const Result<std::vector<std::uint32_t>> rows = keys.order(question.filter, {}, now, 0, -1);
    if (!rows)
        return rows.error();
    const Result<QList<KeyId>> ids = keys.ids(*rows);
    if (!ids)
        return ids.error();
    selection.keys = *ids;
    return selection;
}

// Where it was asked for and counted whole.
Result<void> addBefore(UsageAnswer& answer, UsageStore& usage, UsageSelection selection, const UsageQuestion& question,
                       UtcTime firstKept)
{
    const UsageRange earlier = periodBefore(question.range, question.zone);
    if (!question.compare || answer.extent->firstHour > hourOf(earlier.from) ||
        (question.weekHour && earlier.from < firstKept))
        return {};
    selection.fromHour = hourOf(earlier.from);
    selection.toHour = hourOf(earlier.to);
    Result<std::vector<UsageCell>> past = usage.cells(selection);
    if (!past)
        return past.error();
    if (question.weekHour)
        keepWeekHour(*past, question, selection.fromHour);
    answer.before = pointsOf(earlier, question.zone, *past);
    return {};
}

} // namespace

qint64 allOf(const OutcomeCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 refusedOf(const OutcomeCounts& counts)
{
    return allOf(counts) - counts[static_cast<std::size_t>(Outcome::Valid)];
}

OutcomeCounts sumOf(const QList<UsagePoint>& series)
{
    OutcomeCounts sum{};
    for (const UsagePoint& point : series)
        add(sum, point.requests);
    return sum;
}

std::optional<double> errorRate(const OutcomeCounts& counts)
{
    const qint64 all = allOf(counts);
    return all == 0 ? std::nullopt : std::optional(100.0 * double(refusedOf(counts)) / double(all));
}

OutcomeGroup groupOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Malformed:
    case Outcome::Unknown:
        return OutcomeGroup::Unknown;
    case Outcome::Revoked:
    case Outcome::Disabled:
    case Outcome::Expired:
        return OutcomeGroup::Ended;
    case Outcome::SourceDenied:
    case Outcome::ScopeDenied:
        return OutcomeGroup::Denied;
    case Outcome::QuotaExceeded:
    case Outcome::RateLimited:
        return OutcomeGroup::Limited;
    case Outcome::Valid:
        return OutcomeGroup::Valid;
    }
    return OutcomeGroup::Unknown;
}

qint64 inGroup(const OutcomeCounts& counts, OutcomeGroup group)
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (groupOf(static_cast<Outcome>(i)) == group)
            sum += counts[i];
    return sum;
}

Result<UsageAnswer> answerSpread(UsageStore& usage, KeyStore& keys, const UsageQuestion& question, UtcTime now)
{
    UsageAnswer answer;
    answer.range = question.range;
    const Result<UsageSelection> selection = selectionOf(question.range, question, keys, now);
    if (!selection)
        return selection.error();
    const Result<void> added = addSpread(answer, usage, *selection, question, firstHourKept(question, now));
    return added ? Result<UsageAnswer>(std::move(answer)) : Result<UsageAnswer>(added.error());
}

Result<UsageAnswer> answerUsage(UsageStore& usage, KeyStore& keys, const UsageQuestion& question, UtcTime now)
{
    UsageAnswer answer;
    answer.range = question.range;
    const Result<std::optional<UsageExtent>> extent = usage.extent();
    if (!extent)
        return extent.error();
    answer.extent = *extent;
    if (!answer.extent)
        return answer;
    Result<UsageSelection> selection = selectionOf(question.range, question, keys, now);
    if (!selection)
        return selection.error();
    answer.outcome = question.outcome;
    Result<std::vector<UsageCell>> cells = usage.cells(*selection);
    if (!cells)
        return cells.error();
    intoWeek(answer, question.zone, *cells);
    const UtcTime firstKept = firstHourKept(question, now);
    if (question.weekHour) {
        answer.weekFrom = std::max(answer.range.from, firstKept);
        keepWeekHour(*cells, question, hourOf(answer.weekFrom));
    }
    Result<std::vector<KeyApiUse>> uses =
        question.weekHour ? usesIn(*cells, usage, *selection) : usage.byKeyAndApi(*selection);
    if (!uses)
        return uses.error();
    keepOutcome(*uses, question.outcome);
    const Result<QList<KeyUsage>> ranked = rankedKeys(*uses, keys);
    if (!ranked)
        return ranked.error();
    answer.series = pointsOf(question.range, question.zone, *cells);
    answer.keys = *ranked;
    answer.owners = rankedOwners(answer.keys);
    answer.apis = rankedApis(*uses);
    if (question.spread) {
        if (const Result<void> added = addSpread(answer, usage, *selection, question, firstKept); !added)
            return added.error();
    }
    const Result<void> compared = addBefore(answer, usage, *selection, question, firstKept);
    return compared ? Result<UsageAnswer>(std::move(answer)) : Result<UsageAnswer>(compared.error());
}

} // namespace keywright
