#include "model/usage/anomalies.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keywright {
namespace {

constexpr qint64 week = 168;
constexpr qint64 leastWeeks = 3, mostWeeks = 9;
constexpr qint64 restDays = 30;   // that make a key dormant
constexpr qint64 mendedAfter = 6; // hours of nothing unusual end what lasted
// What still uses a key that has ended may be a job that runs once a week: one thing to mend, not many.
constexpr qint64 jobEndedAfter = 8 * 24;

bool isOfAJob(AnomalyKind kind)
{
    return kind == AnomalyKind::AfterEnd || kind == AnomalyKind::AfterWarning;
}

qint64 all(const OutcomeCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 of(const OutcomeCounts& counts, Outcome outcome)
{
    return counts[std::size_t(outcome)];
}

qint64 ended(const OutcomeCounts& counts)
{
    return of(counts, Outcome::Revoked) + of(counts, Outcome::Disabled) + of(counts, Outcome::Expired);
}

qint64 refused(const OutcomeCounts& counts)
{
    return all(counts) - of(counts, Outcome::Valid) - ended(counts);
}

double middle(std::vector<double>& values)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// What such an hour of the week has: its own and its two neighbours of the weeks before, since nobody is punctual.
struct Usual {
    double median = 0, spread = 0, most = 0;
    int weeks = 0;
};

class Judge {
public:
    explicit Judge(const KeyHours& key)
    {
        for (const OutcomeCounts& hour : key.hours) {
            m_valid.push_back(double(of(hour, Outcome::Valid)));
            m_refused.push_back(double(refused(hour)));
            m_before.push_back((m_before.empty() ? 0 : m_before.back()) + m_valid.back());
        }
    }

    [[nodiscard]] Usual usual(const std::vector<double>& values, std::size_t at) const
    {
        Usual found;
        std::vector<double> seen;
        for (qint64 weeks = 1; weeks <= mostWeeks; ++weeks) {
            const auto there = qint64(at) - weeks * week;
            if (there < 1)
                break;
            ++found.weeks;
            for (qint64 near = there - 1; near <= there + 1; ++near)
                seen.push_back(values[std::size_t(near)]);
        }
        if (seen.empty())
            return found;
        found.most = *std::max_element(seen.begin(), seen.end());
        found.median = middle(seen);
        for (double& value : seen)
            value = std::abs(value - found.median);
        // 1.4826: of a normal distribution's MAD to its deviation. Counts scatter by their root at least.
        found.spread = std::max({1.4826 * middle(seen), std::sqrt(found.median), 0.1 * found.median, 1.0});
        return found;
    }
    [[nodiscard]] double sum(std::size_t from, std::size_t to) const // of valid ones, without the last
    {
        const double before = from == 0 ? 0 : m_before[from - 1];
        return to == 0 ? 0 : m_before[to - 1] - before;
    }
    [[nodiscard]] const std::vector<double>& valid() const { return m_valid; }
    [[nodiscard]] const std::vector<double>& refusals() const { return m_refused; }

private:
    std::vector<double> m_valid, m_refused, m_before;
};

// Joins unusual hours to what lasts.
class Spell {
public:
    Spell(AnomalyKind kind, std::vector<Anomaly>& into)
        : m_kind(kind)
        , m_into(into)
    {}
    void add(qint64 hour, double requests, double usual)
    {
        if (!m_open || hour - m_open->toHour >= (isOfAJob(m_kind) ? jobEndedAfter : mendedAfter)) {
            close();
            m_open = Anomaly{m_kind, hour, hour + 1, 0, 0};
        }
        m_open->toHour = hour + 1;
        m_open->requests += qint64(requests);
        m_open->usual += qint64(std::llround(usual));
    }
    void close()
    {
        if (m_open)
            m_into.push_back(*m_open);
        m_open.reset();
    }

private:
    AnomalyKind m_kind;
    std::vector<Anomaly>& m_into;
    std::optional<Anomaly> m_open;
};

void findUnusualHours(const KeyHours& key, const Judge& judge, std::vector<Anomaly>& found)
{
    Spell surge(AnomalyKind::Surge, found), refusals(AnomalyKind::Refusals, found), odd(AnomalyKind::OddHours, found);
    for (std::size_t at = std::size_t(leastWeeks * week); at < key.hours.size(); ++at) {
        const qint64 hour = key.firstHour + qint64(at);
        const Usual calls = judge.usual(judge.valid(), at), bad = judge.usual(judge.refusals(), at);
        if (calls.weeks < leastWeeks)
            continue;
        const double valid = judge.valid()[at], denied = judge.refusals()[at];
        const bool works = judge.sum(at - std::size_t(leastWeeks * week), at) > 0;
        if (works && calls.most == 0 && valid >= 5)
            odd.add(hour, valid, 0);
        else if (works && valid > calls.median + 8 * calls.spread && valid > 2 * calls.most && valid >= 20)
            surge.add(hour, valid, calls.median);
        if (denied > bad.median + 8 * bad.spread && denied > 3 * bad.most && denied >= 20)
            refusals.add(hour, denied, bad.median);
    }
    surge.close();
    refusals.close();
    odd.close();
}

// Told when what was missed is enough to be no chance: a key of few requests an hour is missed later.
void findSilence(const KeyHours& key, const Judge& judge, std::vector<Anomaly>& found)
{
    double missed = 0;
    std::size_t since = 0;
    for (std::size_t at = std::size_t(leastWeeks * week); at < key.hours.size(); ++at) {
        if (all(key.hours[at]) > 0) {
            missed = 0;
            since = at + 1;
            continue;
        }
        const Usual calls = judge.usual(judge.valid(), at);
        // A steady hour: half of the weeks had some, well above nothing.
        const bool steady = calls.weeks >= leastWeeks && calls.median >= 3 && calls.median > 2 * calls.spread;
        const double before = missed;
        missed += steady ? calls.median : 0;
        constexpr double enough = 30;
        const std::size_t lasts = at + 1 - std::max(since, std::size_t(leastWeeks * week));
        if (missed < enough || lasts < 3)
            continue;
        const qint64 from = key.firstHour + qint64(at + 1 - lasts);
        if ((before < enough || lasts == 3) &&
            (found.empty() || found.back().kind != AnomalyKind::Silence || found.back().fromHour != from))
            found.push_back({AnomalyKind::Silence, from, 0, 0, 0});
        if (steady) {
            found.back().toHour = key.firstHour + qint64(at) + 1;
            found.back().requests = qint64(missed);
            found.back().usual = qint64(missed);
        }
    }
}

void findAwakening(const KeyHours& key, const Judge& judge, std::vector<Anomaly>& found)
{
    std::optional<std::size_t> last;
    for (std::size_t at = 0; at < key.hours.size(); ++at) {
        if (judge.valid()[at] == 0)
            continue;
        if (last && at - *last >= std::size_t(restDays * 24))
            found.push_back({AnomalyKind::Awakened, key.firstHour + qint64(at), key.firstHour + qint64(at) + 1,
                             qint64(judge.valid()[at]), qint64(at - *last) / 24});
        last = at;
    }
}

void findWhatShouldNotBe(const KeyHours& key, const Judge& judge, std::vector<Anomaly>& found)
{
    Spell end(AnomalyKind::AfterEnd, found), warning(AnomalyKind::AfterWarning, found),
        trap(AnomalyKind::Honeytoken, found), source(AnomalyKind::NewSource, found);
    for (std::size_t at = 0; at < key.hours.size(); ++at) {
        const qint64 hour = key.firstHour + qint64(at);
        if (const qint64 after = ended(key.hours[at]); after > 0)
            end.add(hour, double(after), 0);
        if (key.deprecatedHour && hour > *key.deprecatedHour && judge.valid()[at] > 0)
            warning.add(hour, judge.valid()[at], 0);
        if (key.honeytoken && all(key.hours[at]) > 0)
            trap.add(hour, double(all(key.hours[at])), 0);
        if (at < key.newSources.size() && key.newSources[at] > 0)
            source.add(hour, key.newSources[at], 0);
    }
    end.close();
    warning.close();
    trap.close();
    source.close();
}

} // namespace

std::vector<Anomaly> anomaliesIn(const KeyHours& key, qint64 fromHour)
{
    std::vector<Anomaly> found;
    const Judge judge(key);
    findWhatShouldNotBe(key, judge, found);
    if (!key.honeytoken) {
        findUnusualHours(key, judge, found);
        std::vector<Anomaly> quiet;
        findSilence(key, judge, quiet);
        found.insert(found.end(), quiet.begin(), quiet.end());
        findAwakening(key, judge, found);
    }
    std::erase_if(found, [fromHour](const Anomaly& anomaly) {
        return isOfAJob(anomaly.kind) ? anomaly.toHour <= fromHour : anomaly.fromHour < fromHour;
    });
    std::stable_sort(found.begin(), found.end(),
                     [](const Anomaly& a, const Anomaly& b) { return a.fromHour < b.fromHour; });
    return found;
}

AnomalyWeight weightOf(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Honeytoken:
    case AnomalyKind::AfterEnd:
        return AnomalyWeight::Grave;
    case AnomalyKind::Silence:
    case AnomalyKind::OddHours:
    case AnomalyKind::AfterWarning:
        return AnomalyWeight::Slight;
    default:
        return AnomalyWeight::Notable;
    }
}

const char* anomalyName(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Surge:
        return "surge";
    case AnomalyKind::Silence:
        return "silence";
    case AnomalyKind::Refusals:
        return "refusals";
    case AnomalyKind::OddHours:
        return "odd_hours";
    case AnomalyKind::Awakened:
        return "awakened";
    case AnomalyKind::AfterEnd:
        return "after_end";
    case AnomalyKind::AfterWarning:
        return "after_warning";
    case AnomalyKind::Honeytoken:
        return "honeytoken";
    case AnomalyKind::NewSource:
        return "new_source";
    }
    return "";
}

} // namespace keywright
