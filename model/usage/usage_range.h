// From when to when a question over usage goes, and by what steps. Days and weeks are those of a time zone. Pure
// functions.
#pragma once

#include "model/core/time.h"

#include <QTimeZone>

#include <vector>

namespace keywright {

enum class UsageStep { Hour, SixHours, Day, Week };
enum class UsageSpan { Day, Week, Month, Quarter, Year }; // the last 24 hours, 7, 30, 90, 365 days

struct UsageRange {
    UtcTime from{}; // the start of a step
    UtcTime to{};   // left out; the last step may be cut short
    UsageStep step = UsageStep::Day;

    bool operator==(const UsageRange&) const = default;
};

// Where the hour that is under way ends: what was counted up to now lies before it.
[[nodiscard]] UtcTime hourEnd(UtcTime now);
// Ends with the hour that runs; days count from midnight, today is the last of them.
[[nodiscard]] UsageRange usageRange(UsageSpan span, UtcTime now, const QTimeZone& zone);
// The same so many whole days earlier, as many as it takes to end before the range begins; from a week on so many whole
// weeks, so that the same days of the week are held against each other.
[[nodiscard]] UsageRange periodBefore(const UsageRange& range, const QTimeZone& zone);
// From one moment to another by the finest steps that still make a readable chart, both ends made whole; `finest` where
// no finer ones are known.
[[nodiscard]] UsageRange rangeBetween(UtcTime from, UtcTime to, const QTimeZone& zone,
                                      UsageStep finest = UsageStep::Hour);
// The start of the step that `at` lies in. Weeks begin on Monday.
[[nodiscard]] UtcTime stepStart(UtcTime at, UsageStep step, const QTimeZone& zone);
[[nodiscard]] UtcTime nextStep(UtcTime start, UsageStep step, const QTimeZone& zone);
// The starts of the steps of a range.
[[nodiscard]] std::vector<UtcTime> stepsOf(const UsageRange& range, const QTimeZone& zone);

[[nodiscard]] constexpr qint64 hourOf(UtcTime at)
{
    return std::chrono::floor<std::chrono::hours>(at).time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime hourStart(qint64 hour)
{
    return UtcTime(std::chrono::hours(hour));
}

} // namespace keywright
