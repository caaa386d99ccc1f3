#include "model/usage/usage_range.h"

#include <QDateTime>

namespace keywright {
namespace {

using std::chrono::hours;

QDateTime local(UtcTime at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000, zone);
}

UtcTime utc(const QDateTime& at)
{
    return fromMicros(at.toMSecsSinceEpoch() * 1000);
}

// Not every day has a midnight.
UtcTime dayStart(const QDate& day, const QTimeZone& zone)
{
    return utc(day.startOfDay(zone));
}

int daysOf(UsageSpan span)
{
    switch (span) {
    case UsageSpan::Day:
        return 1;
    case UsageSpan::Week:
        return 7;
    case UsageSpan::Month:
        return 30;
    case UsageSpan::Quarter:
        return 90;
    case UsageSpan::Year:
        return 365;
    }
    return 1;
}

UsageStep stepOf(UsageSpan span)
{
    switch (span) {
    case UsageSpan::Day:
        return UsageStep::Hour;
    case UsageSpan::Week:
        return UsageStep::SixHours;
    case UsageSpan::Year:
        return UsageStep::Week;
    default:
        return UsageStep::Day;
    }
}

} // namespace

UtcTime hourEnd(UtcTime now)
{
    return std::chrono::floor<hours>(now) + hours(1);
}

UtcTime stepStart(UtcTime at, UsageStep step, const QTimeZone& zone)
{
    if (step == UsageStep::Hour)
        return std::chrono::floor<hours>(at);
    const QDate day = local(at, zone).date();
    if (step == UsageStep::Week)
        return dayStart(day.addDays(1 - day.dayOfWeek()), zone);
    const UtcTime midnight = dayStart(day, zone);
    if (step == UsageStep::Day)
        return midnight;
    // Four to a day: where the clock is changed one of them is longer or shorter.
    UtcTime start = midnight;
    for (UtcTime next = nextStep(start, step, zone); next <= at; next = nextStep(start, step, zone))
        start = next;
    return start;
}

UtcTime nextStep(UtcTime start, UsageStep step, const QTimeZone& zone)
{
    if (step == UsageStep::Hour)
        return start + hours(1);
    const QDateTime at = local(start, zone);
    if (step == UsageStep::Week)
        return dayStart(at.date().addDays(7), zone);
    const int hour = (at.time().hour() / 6 + 1) * 6;
    if (step == UsageStep::Day || hour >= 24)
        return dayStart(at.date().addDays(1), zone);
    return utc(QDateTime(at.date(), QTime(hour, 0), zone));
}

UsageRange usageRange(UsageSpan span, UtcTime now, const QTimeZone& zone)
{
    const UtcTime end = hourEnd(now);
    if (span == UsageSpan::Day)
        return {end - hours(24), end, UsageStep::Hour};
    const UtcTime from = dayStart(local(now, zone).date().addDays(1 - daysOf(span)), zone);
    const UsageStep step = stepOf(span);
    return {stepStart(from, step, zone), end, step};
}

UsageRange rangeBetween(UtcTime from, UtcTime to, const QTimeZone& zone, UsageStep finest)
{
    const auto length = to - from;
    const UsageStep fitting = length <= Days(4)     ? UsageStep::Hour
                              : length <= Days(15)  ? UsageStep::SixHours
                              : length <= Days(120) ? UsageStep::Day
                                                    : UsageStep::Week;
    const UsageStep step = std::max(fitting, finest);
    UtcTime end = stepStart(to, step, zone);
    if (end < to || end <= from)
        end = nextStep(end, step, zone);
    return {stepStart(from, step, zone), end, step};
}

UsageRange periodBefore(const UsageRange& range, const QTimeZone& zone)
{
    const auto days = std::chrono::ceil<Days>(range.to - range.from).count();
    const qint64 back = days < 7 ? days : (days + 6) / 7 * 7;
    const auto earlier = [&](UtcTime at) { return utc(local(at, zone).addDays(-back)); };
    return {earlier(range.from), earlier(range.to), range.step};
}

std::vector<UtcTime> stepsOf(const UsageRange& range, const QTimeZone& zone)
{
    std::vector<UtcTime> steps;
    for (UtcTime at = range.from; at < range.to; at = nextStep(at, range.step, zone))
        steps.push_back(at);
    return steps;
}

} // namespace keywright
