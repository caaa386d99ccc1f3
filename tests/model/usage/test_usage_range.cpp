#include "model/usage/usage_range.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

UtcTime at(const char* iso)
{
    return *fromIso(QString::fromLatin1(iso));
}

} // namespace

class TestUsageRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsTheLast24Hours()
    {
        const UsageRange range = usageRange(UsageSpan::Day, at("2026-11-21T17:47:26Z"), berlin);
        QCOMPARE(toIso(range.from), toIso(at("2026-11-20T18:00:00Z")));
        QCOMPARE(toIso(range.to), toIso(at("2026-11-21T18:00:00Z")));
        QCOMPARE(stepsOf(range, berlin).size(), 24U);
    }

    void daysBeginAtTheZonesMidnight()
    {
        // Half past midnight in Berlin, and still yesterday in UTC.
        const UsageRange range = usageRange(UsageSpan::Month, at("2026-11-20T23:30:00Z"), berlin);
        QCOMPARE(toIso(range.from), toIso(at("2026-10-22T22:00:00Z"))); // summer time then
        const std::vector<UtcTime> steps = stepsOf(range, berlin);
        QCOMPARE(steps.size(), 30U);
        QCOMPARE(toIso(steps.back()), toIso(at("2026-11-20T23:00:00Z")));
        // 25 hours: the clock is set back.
        QCOMPARE(std::chrono::duration_cast<std::chrono::hours>(steps[3] - steps[2]).count(), 25);
    }

    void aWeekIsCutInQuartersOfDays()
    {
        const UsageRange range = usageRange(UsageSpan::Week, at("2026-11-21T17:47:26Z"), berlin);
        const std::vector<UtcTime> steps = stepsOf(range, berlin);
        QCOMPARE(toIso(steps.front()), toIso(at("2026-11-14T23:00:00Z")));
        QCOMPARE(steps.size(), 28U);
        QCOMPARE(toIso(steps.back()), toIso(at("2026-11-21T17:00:00Z")));
        QCOMPARE(toIso(stepStart(at("2026-11-21T16:59:59Z"), UsageStep::SixHours, berlin)),
                 toIso(at("2026-11-21T11:00:00Z")));
    }

    void aYearIsCutInWholeWeeksFromMonday()
    {
        const UsageRange range = usageRange(UsageSpan::Year, at("2026-11-21T17:47:26Z"), berlin);
        for (const UtcTime step : stepsOf(range, berlin))
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(toMicros(step) / 1000, berlin).date().dayOfWeek(), 1);
        QVERIFY(range.from <= at("2025-11-21T23:00:00Z"));
    }

    void thePeriodBeforeHasTheSameHoursOfTheDay()
    {
        const UsageRange range = usageRange(UsageSpan::Week, at("2026-10-27T09:10:00Z"), berlin);
        const UsageRange before = periodBefore(range, berlin);
        QCOMPARE(toIso(before.from), toIso(at("2026-10-13T22:00:00Z"))); // midnight, though it was summer time
        QVERIFY(before.to <= range.from);
        QCOMPARE(stepsOf(before, berlin).size(), stepsOf(range, berlin).size());
        // Sundays beside Sundays.
        const UsageRange month = usageRange(UsageSpan::Month, at("2026-11-21T17:47:26Z"), berlin);
        QCOMPARE(toIso(periodBefore(month, berlin).from), toIso(at("2026-09-17T22:00:00Z")));
        const UsageRange day = usageRange(UsageSpan::Day, at("2026-11-21T17:47:26Z"), berlin);
        QCOMPARE(toIso(periodBefore(day, berlin).from), toIso(at("2026-11-19T18:00:00Z")));
        const UsageRange year = usageRange(UsageSpan::Year, at("2026-11-21T17:47:26Z"), berlin);
        const UsageRange yearBefore = periodBefore(year, berlin);
        QCOMPARE(stepStart(yearBefore.from, UsageStep::Week, berlin), yearBefore.from);
        QVERIFY(yearBefore.to <= year.from);
    }

    void aPieceHasStepsThatMakeAReadableChart()
    {
        const auto between = [](const char* from, const char* to, UsageStep finest = UsageStep::Hour) {
            return rangeBetween(at(from), at(to), berlin, finest);
        };
        const UsageRange hours = between("2026-11-20T10:20:00Z", "2026-11-20T16:00:00Z");
        QCOMPARE(hours.step, UsageStep::Hour);
        QCOMPARE(toIso(hours.from), toIso(at("2026-11-20T10:00:00Z")));
        QCOMPARE(toIso(hours.to), toIso(at("2026-11-20T16:00:00Z")));
        QCOMPARE(between("2026-11-10T10:00:00Z", "2026-11-20T10:00:00Z").step, UsageStep::SixHours);
        const UsageRange days = between("2026-10-01T10:00:00Z", "2026-11-20T10:00:00Z");
        QCOMPARE(days.step, UsageStep::Day);
        QCOMPARE(toIso(days.from), toIso(at("2026-09-30T22:00:00Z")));
        QCOMPARE(toIso(days.to), toIso(at("2026-11-20T23:00:00Z")));
        QCOMPARE(between("2026-01-01T10:00:00Z", "2026-11-20T10:00:00Z").step, UsageStep::Week);
        QCOMPARE(between("2026-11-20T10:20:00Z", "2026-11-20T16:00:00Z", UsageStep::Day).step, UsageStep::Day);
        const UsageRange none = between("2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z");
        QCOMPARE(stepsOf(none, berlin).size(), 1U); // never nothing
    }

    void zonesWithHalfHoursHaveDaysToo()
    {
        const QTimeZone kolkata("Asia/Kolkata");
        const UsageRange range = usageRange(UsageSpan::Month, at("2026-11-21T17:47:26Z"), kolkata);
        QCOMPARE(toIso(range.from), toIso(at("2026-10-22T18:30:00Z")));
        QCOMPARE(stepsOf(range, kolkata).size(), 30U);
    }
};

QTEST_GUILESS_MAIN(TestUsageRange)
#include "test_usage_range.moc"
