// How much: rate limits with burst and quotas with refill, their counters, the time of a retry, a clock set back.
#include "tests/support/access_case.h"
#include "tests/support/qt_test.h"

#include <random>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* passes = "valid all rules";

constexpr AccessRow rates[] = {
    {"a bucket never used is full", "rate=10/s", "", "", passes},
    {"all of a full bucket at once", "rate=10/s", "cost=10", "", passes},
    {"more than a bucket ever holds never passes", "rate=10/s", "cost=11", "", "rate_limited rate"},
    {"an empty bucket", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
    {"a microsecond too early", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T12:00:00.099999Z",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
    {"one token is back", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T12:00:00.100000Z", passes},
    {"a request that costs three waits for three", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "cost=3", "",
     "rate_limited rate retry 2026-03-04T12:00:00.300000Z"},
    {"and then passes", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "cost=3", "2026-03-04T12:00:00.300000Z",
     passes},
    {"half a token is none", "rate=10/s | tokens=0.5 at 2026-03-04T12:00:00Z", "", "",
     "rate_limited rate retry 2026-03-04T12:00:00.050000Z"},
    {"one token is one", "rate=10/s | tokens=1 at 2026-03-04T12:00:00Z", "", "", passes},
    {"the burst may go at once", "rate=10/s:50", "cost=50", "", passes},
    {"but not more", "rate=10/s:50", "cost=51", "", "rate_limited rate"},
    {"the burst comes back at the rate", "rate=10/s:50 | tokens=0 at 2026-03-04T12:00:00Z", "cost=50",
     "2026-03-04T12:00:04.999999Z", "rate_limited rate retry 2026-03-04T12:00:05.000000Z"},
    {"and is then whole", "rate=10/s:50 | tokens=0 at 2026-03-04T12:00:00Z", "cost=50", "2026-03-04T12:00:05Z", passes},
    {"a burst below the rate", "rate=100/s:5", "cost=6", "", "rate_limited rate"},
    {"a burst below the rate, all of it", "rate=100/s:5", "cost=5", "", passes},
    {"a long rest does not overfill", "rate=10/s:20 | tokens=0 at 2026-01-01T00:00:00Z", "cost=21", "",
     "rate_limited rate"},
    {"a long rest fills", "rate=10/s:20 | tokens=0 at 2026-01-01T00:00:00Z", "cost=20", "", passes},
    {"per minute, early", "rate=60/min | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T12:00:00.999999Z",
     "rate_limited rate retry 2026-03-04T12:00:01.000000Z"},
    {"per minute, in time", "rate=60/min | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T12:00:01Z", passes},
    {"per hour", "rate=1/h | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T12:59:59.999999Z",
     "rate_limited rate retry 2026-03-04T13:00:00.000000Z"},
    {"per hour, in time", "rate=1/h | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T13:00:00Z", passes},
    {"a third of a second is rounded up", "rate=3/s | tokens=0 at 2026-03-04T12:00:00Z", "", "",
     "rate_limited rate retry 2026-03-04T12:00:00.333334Z"},
    {"a clock set back refills nothing", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "2026-03-04T11:00:00Z",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
    {"and takes nothing away", "rate=10/s | tokens=4 at 2026-03-04T12:00:00Z", "cost=4", "2026-03-04T11:00:00Z",
     passes},
    {"a lowered limit cuts what was saved", "rate=2/s | tokens=90 at 2026-03-04T12:00:00Z", "cost=3", "",
     "rate_limited rate"},
    {"a cost of nothing counts as one", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "cost=0", "",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
    {"a negative cost counts as one", "rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "cost=-5", "",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
    {"no rate limit", "", "cost=1000000", "", passes},
    {"a deprecated key is limited too", "status=deprecated | rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
};

constexpr AccessRow quotas[] = {
    {"a quota never used", "quota=100/day", "", "", passes},
    {"the last one", "quota=100/day | used=99 since 2026-03-04", "", "", passes},
    {"used up", "quota=100/day | used=100 since 2026-03-04", "", "",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"the last microsecond of the day", "quota=100/day | used=100 since 2026-03-04", "", "2026-03-04T23:59:59.999999Z",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"the next day", "quota=100/day | used=100 since 2026-03-04", "", "2026-03-05T00:00:00Z", passes},
    {"the refill sets, it does not add", "quota=100/day | used=0 since 2026-03-01", "cost=101", "",
     "quota_exceeded quota"},
    {"the refill sets to the whole amount", "quota=100/day | used=100 since 2026-03-01", "cost=100", "", passes},
    {"more than is left", "quota=100/day | used=98 since 2026-03-04", "cost=3", "",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"just what is left", "quota=100/day | used=98 since 2026-03-04", "cost=2", "", passes},
    {"more than there ever is has no retry", "quota=100/day", "cost=101", "", "quota_exceeded quota"},
    {"a week begins on Monday", "quota=100/week | used=100 since 2026-03-02", "", "",
     "quota_exceeded quota retry 2026-03-09T00:00:00.000000Z"},
    {"Sunday is its last day", "quota=100/week | used=100 since 2026-03-02", "", "2026-03-08T23:59:59.999999Z",
     "quota_exceeded quota retry 2026-03-09T00:00:00.000000Z"},
    {"Monday refills", "quota=100/week | used=100 since 2026-03-02", "", "2026-03-09T00:00:00Z", passes},
    {"a month", "quota=100/month | used=100 since 2026-03-01", "", "",
     "quota_exceeded quota retry 2026-04-01T00:00:00.000000Z"},
    {"the month's last microsecond", "quota=100/month | used=100 since 2026-03-01", "", "2026-03-31T23:59:59.999999Z",
     "quota_exceeded quota retry 2026-04-01T00:00:00.000000Z"},
    {"the next month", "quota=100/month | used=100 since 2026-03-01", "", "2026-04-01T00:00:00Z", passes},
    {"December turns into January", "quota=100/month | used=100 since 2026-12-01", "", "2026-12-31T23:59:59Z",
     "quota_exceeded quota retry 2027-01-01T00:00:00.000000Z"},
    {"a leap day", "quota=100/month | used=100 since 2028-02-01", "", "2028-02-29T23:59:59Z",
     "quota_exceeded quota retry 2028-03-01T00:00:00.000000Z"},
    {"a clock set back within the day", "quota=100/day | used=100 since 2026-03-04", "", "2026-03-04T01:00:00Z",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"a clock set back by a day refills nothing", "quota=100/day | used=100 since 2026-03-04", "",
     "2026-03-03T12:00:00Z", "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"a clock set back by a day leaves the rest", "quota=100/day | used=99 since 2026-03-04", "",
     "2026-03-03T12:00:00Z", passes},
    {"a lowered quota", "quota=10/day | used=50 since 2026-03-04", "", "",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"a cost of nothing counts as one in the quota", "quota=100/day | used=100 since 2026-03-04", "cost=0", "",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
    {"an absurd cost does not overflow", "quota=1000000000000000/month", "cost=9223372036854775807", "", passes},
    {"within the quota, over the rate",
     "quota=100/day | used=1 since 2026-03-04 | rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "",
     "rate_limited rate retry 2026-03-04T12:00:00.100000Z"},
    {"over both: the quota is named",
     "quota=100/day | used=100 since 2026-03-04 | rate=10/s | tokens=0 at 2026-03-04T12:00:00Z", "", "",
     "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
};

} // namespace

class TestDecisionLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsJudgedAsTheTableSays_data()
    {
        addAccessColumns();
        for (const AccessRow& row : rates)
            addAccessRow(row);
        for (const AccessRow& row : quotas)
            addAccessRow(row);
    }
    void eachRequestIsJudgedAsTheTableSays() { checkAccessRow(); }

    void whatPassesIsCounted()
    {
        const UtcTime now = moment(u"2026-03-04T12:00:00Z"_s);
        AccessCase c = accessCase(u"rate=10/s:20 | quota=100/day"_s, u"cost=3"_s);
        Decision decision = c.decideAt(now);
        QCOMPARE(decision.after.tokens, 17.0);
        QCOMPARE(decision.after.quotaUsed, 3);
        QVERIFY(decision.after.tokensAt == now);
        QVERIFY(decision.after.quotaPeriod == moment(u"2026-03-04"_s));
        c.limits = decision.after;
        decision = c.decideAt(now + std::chrono::milliseconds(200)); // two tokens later
        QCOMPARE(decision.after.tokens, 16.0);
        QCOMPARE(decision.after.quotaUsed, 6);
        c.limits = decision.after;
        decision = c.decideAt(now + std::chrono::days(1));
        QCOMPARE(decision.after.tokens, 17.0);
        QCOMPARE(decision.after.quotaUsed, 3);
        QVERIFY(decision.after.quotaPeriod == moment(u"2026-03-05"_s));
    }

    void aClockSetBackDoesNotMoveTheCountersBack()
    {
        const UtcTime now = moment(u"2026-03-04T12:00:00Z"_s);
        AccessCase c = accessCase(u"rate=10/s:20 | quota=100/day"_s, {});
        c.limits = c.decideAt(now).after;
        const LimitState after = c.decideAt(now - std::chrono::days(2)).after;
        QCOMPARE(after.tokens, 18.0);
        QCOMPARE(after.quotaUsed, 2);
        QVERIFY(after.tokensAt == now);
        QVERIFY(after.quotaPeriod == moment(u"2026-03-04"_s));
    }

    // The bucket once more in whole numbers: a token is `window` parts, a microsecond brings `count` of them.
    void theBucketAgreesWithExactArithmetic()
    {
        std::mt19937_64 random(7);
        const auto pick = [&](qint64 below) { return static_cast<qint64>(random() % static_cast<quint64>(below)); };
        int limited = 0, near = 0;
        for (int walk = 0; walk < 400; ++walk) {
            AccessCase c = accessCase({}, {});
            const Micros windows[] = {std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(1)};
            const RateLimit rate{1 + pick(300), windows[pick(3)], pick(2) * (1 + pick(500))};
            c.key.rateLimit = rate;
            const qint64 window = rate.window.count();
            const qint64 capacity = (rate.burst > 0 ? rate.burst : rate.count) * window;
            qint64 held = capacity;
            UtcTime now = moment(u"2026-03-04T12:00:00Z"_s);
            for (int i = 0; i < 300; ++i) {
                const qint64 step = pick(1 + 2 * window / rate.count);
                now += Micros(step);
                held = std::min(capacity, held + step * rate.count);
                c.request.cost = 1 + pick(3);
                const qint64 wanted = c.request.cost * window;
                const Decision decision = c.decideAt(now);
                const bool passed = decision.outcome == Outcome::Valid;
                if (passed != (held >= wanted)) { // a double may round a ten-thousandth of a token away, not more
                    QVERIFY(std::abs(held - wanted) * 10'000 < window);
                    ++near;
                }
                limited += !passed;
                if (!passed) {
                    if (decision.retryAt) {
                        const auto wait = (*decision.retryAt - now).count();
                        QVERIFY(std::abs(wait - (wanted - held + rate.count - 1) / rate.count) <= 1);
                    }
                    continue;
                }
                held -= wanted;
                c.limits = decision.after;
            }
        }
        QVERIFY(limited > 10'000);
        QVERIFY2(near < 100, qPrintable(QString::number(near)));
    }

    void whoComesBackWhenToldIsNotRefusedForTheSameReason()
    {
        std::mt19937_64 random(11);
        const auto pick = [&](qint64 below) { return static_cast<qint64>(random() % static_cast<quint64>(below)); };
        int told = 0;
        for (int i = 0; i < 100'000; ++i) {
            AccessCase c = accessCase({}, {});
            const Micros windows[] = {std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(1)};
            c.key.rateLimit = RateLimit{1 + pick(1'000'000), windows[pick(3)], pick(2) * pick(1'000'000)};
            c.key.quota = Quota{1 + pick(1000), static_cast<Quota::Period>(pick(3))};
            const UtcTime now = moment(u"2026-03-04T12:00:00Z"_s) + Micros(pick(90LL * 86'400'000'000));
            // Counters may lie ahead of a clock that was set back.
            c.limits = {static_cast<double>(pick(1'000'000)) / 7, now + Micros(pick(20'000'000) - 10'000'000),
                        pick(1200), c.key.quota->periodStart(now + std::chrono::days(pick(80) - 40))};
            c.request.cost = 1 + pick(pick(2) ? 3 : 1'000'000);
            const Decision decision = c.decideAt(now);
            QVERIFY(decision.outcome >= Outcome::QuotaExceeded);
            if (!decision.retryAt)
                continue;
            ++told;
            QVERIFY(*decision.retryAt > now);
            QVERIFY(c.decideAt(*decision.retryAt).outcome > decision.outcome);
            QCOMPARE(c.decideAt(*decision.retryAt - Micros(1)).outcome, decision.outcome);
        }
        QVERIFY2(told > 10'000, qPrintable(QString::number(told)));
    }
};

QTEST_GUILESS_MAIN(TestDecisionLimits)
#include "test_decision_limits.moc"
