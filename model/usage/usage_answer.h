// A question over usage and its answer: requests over time by outcome, who makes them, and when in the week. Put
// together from what a UsageStore tells in hours and the catalogue tells of the keys. Values; on the caller's lane.
#pragma once

#include "model/keys/key_store.h"
#include "model/usage/usage_range.h"
#include "model/usage/usage_store.h"
#include "model/usage/week_hour.h"

namespace keywright {

// What outcomes have in common, in the order in which a chart stacks them.
enum class OutcomeGroup { Valid, Limited, Denied, Ended, Unknown };
inline constexpr std::array outcomeGroups{OutcomeGroup::Valid, OutcomeGroup::Limited, OutcomeGroup::Denied,
                                          OutcomeGroup::Ended, OutcomeGroup::Unknown};

struct UsageQuestion {
    UsageRange range;
    KeyFilter filter;                         // empty: every request, also those without a known key
    QTimeZone zone;                           // whose days, weeks and hours
    bool compare = false;                     // also the period before
    std::optional<WeekHour> weekHour = {};    // only these hours, of the last 90 days
    std::optional<OutcomeGroup> outcome = {}; // who, when, how long and from where: of these only
    bool spread = true;                       // also how long requests took and where they came from
    QString api = {};                         // only of this one; empty: all, also where none was told
};

struct UsagePoint {
    UtcTime from{};
    OutcomeCounts requests{};
};

// How long the requests of a step took and from how many different addresses they came.
struct SpreadPoint {
    UtcTime from{};
    Percentiles decision; // what gates took to judge; its count is 0 where nothing was measured
    Percentiles request;  // what whole requests took, where access logs tell; likewise
    qint64 sources = 0;   // estimated, within some 2 %; 0: none was told
    qint64 bytes = 0;     // of answers, where access logs tell
};

struct KeyUsage {
    KeyId key;           // null: no key was recognised
    QString name, owner; // empty name: the catalogue knows the key no longer
    OutcomeCounts requests{};
};

struct OwnerUsage {
    QString owner; // empty: keys without one
    qint64 keys = 0;
    OutcomeCounts requests{};
};

struct ApiUsage {
    QString api;     // empty: requests of which none was told
    qint64 keys = 0; // that were recognised in them
    OutcomeCounts requests{};
};

struct UsageAnswer {
    UsageRange range;
    std::optional<UsageExtent> extent;   // none: nothing was ever counted, and all that follows is empty
    std::optional<OutcomeGroup> outcome; // as it was asked
    QList<UsagePoint> series;            // every step, also those without a request
    QList<UsagePoint> before;            // the same steps of the period before; empty: not asked, or not counted then
    QList<SpreadPoint> spread;           // the same steps as `series`
    SpreadPoint whole;                   // of all steps together: neither percentiles nor sources can be added up
    QList<KeyUsage> keys;                // most requests first
    QList<OwnerUsage> owners;            // likewise, without requests that no key was recognised in
    QList<ApiUsage> apis;                // likewise, with those
    std::array<std::array<qint64, 24>, 7> week{}; // Monday first, hours of the zone
    UtcTime weekFrom{};                           // where `week` begins: before it only days are known
};

// The sums of some outcomes.
[[nodiscard]] qint64 allOf(const OutcomeCounts& counts);
[[nodiscard]] qint64 refusedOf(const OutcomeCounts& counts);
[[nodiscard]] OutcomeCounts sumOf(const QList<UsagePoint>& series);
// Per cent of all; none without a request.
[[nodiscard]] std::optional<double> errorRate(const OutcomeCounts& counts);

[[nodiscard]] OutcomeGroup groupOf(Outcome outcome);
[[nodiscard]] qint64 inGroup(const OutcomeCounts& counts, OutcomeGroup group);

// `spread` false leaves out what answerSpread() answers, which reads much more.
Result<UsageAnswer> answerUsage(UsageStore& usage, KeyStore& keys, const UsageQuestion& question, UtcTime now);
// Nothing but `range`, `spread` and `whole` of the same question.
Result<UsageAnswer> answerSpread(UsageStore& usage, KeyStore& keys, const UsageQuestion& question, UtcTime now);

} // namespace keywright
