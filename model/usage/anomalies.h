// What is unusual in what a key did, judged against the same hour of the week before: its median, and the median of the
// distances from it (MAD). Pure functions; what is unusual is told once for as long as it lasts.
#pragma once

#include "model/usage/usage_store.h"

#include <span>

namespace keywright {

enum class AnomalyKind {
    Surge,        // far more requests than at such an hour
    Silence,      // none, where there always were some
    Refusals,     // far more refused than usual
    OddHours,     // used at an hour of the week at which it never was
    Awakened,     // used again after a long time
    AfterEnd,     // presented after it was revoked, disabled or had expired
    AfterWarning, // still used although it is deprecated
    Honeytoken,   // presented although nobody should have it
    NewSource,    // from an address that it never came from
};

struct Anomaly {
    AnomalyKind kind = AnomalyKind::Surge;
    qint64 fromHour = 0, toHour = 0; // the last one is left out
    qint64 requests = 0;             // that make it unusual; of a silence those that were expected
    qint64 usual = 0;                // what such hours have; of an awakening the days of rest

    bool operator==(const Anomaly&) const = default;
};

// A key's whole hours, without gaps, all of them kept by hour.
struct KeyHours {
    qint64 firstHour = 0;
    std::vector<OutcomeCounts> hours;
    std::vector<int> newSources; // by hour; empty: not counted
    bool honeytoken = false;
    std::optional<qint64> deprecatedHour; // since when it is
};

// In the order in which they began, those that began at `fromHour` or later, and uses of a key that has ended or is
// deprecated that lasted until then; what was before is what they are judged against. Three weeks at least have to lie
// before an hour for Surge, Silence, Refusals and OddHours.
[[nodiscard]] std::vector<Anomaly> anomaliesIn(const KeyHours& key, qint64 fromHour);

enum class AnomalyWeight { Slight, Notable, Grave }; // Grave: somebody has a key who should not
[[nodiscard]] AnomalyWeight weightOf(AnomalyKind kind);

[[nodiscard]] const char* anomalyName(AnomalyKind kind); // "surge": for files and the command line

} // namespace keywright
