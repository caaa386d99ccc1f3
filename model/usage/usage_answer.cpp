#include "model/usage/usage_answer.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace keywright {
namespace {

void add(OutcomeCounts& to, const OutcomeCounts& more)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += more[i];
}

// Asking a time zone is dear, and its offset the same for months: asked once a day, and by the hour only on the days
// on which the clock is changed.
class Offsets {
public:
    explicit Offsets(const QTimeZone& zone)
        : m_zone(zone)
    {}
    // Seconds to be added to UTC.
    int at(qint64 hour)
    {
        const qint64 day = hour >= 0 ? hour / 24 : (hour - 23) / 24;
        if (day != m_day) {
            m_day = day;
            m_first = ask(day * 24);
            m_same = m_first == ask(day * 24 + 24);
        }
        return m_same ? m_first : ask(hour);
    }

private:
    [[nodiscard]] int ask(qint64 hour) const
    {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC));
    }

    const QTimeZone& m_zone;
    qint64 m_day = std::numeric_limits<qint64>::min();
    int m_first = 0;
    bool m_same = false;
};

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

SpreadPoint pointOf(UtcTime from, const Spread& spread)
{
    return {from, spread.decision.percentiles(), spread.request.percentiles(), spread.sources.count()};
}

Result<void> addSpread(UsageAnswer& answer, UsageStore& usage, const UsageSelection& selection, const QTimeZone& zone)
{
    const Result<std::vector<UsageSpread>> told = usage.spread(selection);
    if (!told)
        return told.error();
    Spread whole, step;
    auto next = told->cbegin(); // by time, as the steps are
    const std::vector<UtcTime> steps = stepsOf(answer.range, zone);
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

void intoWeek(UsageAnswer& answer, const QTimeZone& zone, const std::vector<UsageCell>& cells)
{
    Offsets offsets(zone);
    answer.weekFrom = answer.range.from;
    for (const UsageCell& cell : cells) {
        if (cell.wholeDay) {
            answer.weekFrom = hourStart(cell.hour + 12);
            continue;
        }
        const qint64 seconds = cell.hour * 3600 + offsets.at(cell.hour);
        const qint64 hour = (seconds >= 0 ? seconds : seconds - 3599) / 3600;
        const qint64 sinceMonday = ((hour + 3 * 24) % 168 + 168) % 168; // 1970 began on a Thursday
        answer.week[static_cast<std::size_t>(sinceMonday / 24)][static_cast<std::size_t>(sinceMonday % 24)] +=
            allOf(cell.requests);
    }
}

Result<QList<KeyUsage>> named(const std::vector<KeyUse>& uses, KeyStore& keys)
{
    QList<KeyId> ids;
    for (const KeyUse& use : uses)
        if (!use.key.isNull())
            ids += use.key;
    const Result<QHash<KeyId, KeyLabel>> labels = keys.labels(ids);
    if (!labels)
        return labels.error();
    QList<KeyUsage> all;
    for (const KeyUse& use : uses) {
        const KeyLabel label = labels->value(use.key);
        all += KeyUsage{use.key, label.name, label.owner, use.requests};
    }
    std::stable_sort(all.begin(), all.end(), [](const KeyUsage& a, const KeyUsage& b) {
        const qint64 inA = allOf(a.requests), inB = allOf(b.requests);
        return inA != inB ? inA > inB : a.name < b.name;
    });
    return all;
}

QList<OwnerUsage> ownersOf(const QList<KeyUsage>& keys)
{
    QHash<QString, qsizetype> places;
    QList<OwnerUsage> all;
    for (const KeyUsage& key : keys) {
        if (key.key.isNull() || key.name.isEmpty())
            continue;
        const auto known = places.constFind(key.owner.toCaseFolded());
        const qsizetype at = known == places.constEnd() ? all.size() : *known;
        if (at == all.size()) {
            places.insert(key.owner.toCaseFolded(), at);
            all += OwnerUsage{key.owner, 0, {}};
        }
        ++all[at].keys;
        add(all[at].requests, key.requests);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const OwnerUsage& a, const OwnerUsage& b) { return allOf(a.requests) > allOf(b.requests); });
    return all;
}

Result<UsageSelection> selectionOf(const UsageRange& range, const UsageQuestion& question, KeyStore& keys, UtcTime now)
{
    UsageSelection selection{hourOf(range.from), hourOf(range.to), {}};
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
    const Result<std::vector<UsageCell>> cells = usage.cells(*selection);
    const Result<std::vector<KeyUse>> uses =
        cells ? usage.byKey(*selection) : Result<std::vector<KeyUse>>(cells.error());
    const Result<QList<KeyUsage>> ranked = uses ? named(*uses, keys) : Result<QList<KeyUsage>>(uses.error());
    if (!ranked)
        return ranked.error();
    answer.series = pointsOf(question.range, question.zone, *cells);
    intoWeek(answer, question.zone, *cells);
    answer.keys = *ranked;
    answer.owners = ownersOf(answer.keys);
    if (question.spread) {
        if (const Result<void> added = addSpread(answer, usage, *selection, question.zone); !added)
            return added.error();
    }
    const UsageRange earlier = periodBefore(question.range, question.zone);
    if (!question.compare || answer.extent->firstHour > hourOf(earlier.from))
        return answer;
    selection->fromHour = hourOf(earlier.from);
    selection->toHour = hourOf(earlier.to);
    const Result<std::vector<UsageCell>> past = usage.cells(*selection);
    if (!past)
        return past.error();
    answer.before = pointsOf(earlier, question.zone, *past);
    return answer;
}

} // namespace keywright
