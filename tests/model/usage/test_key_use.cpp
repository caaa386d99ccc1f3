#include "model/usage/key_use.h"
#include "model/usage/usage_range.h"
#include "tests/support/qt_test.h"
#include "tests/support/versions_usage.h"

using namespace keywright;
using namespace keywright::test;

namespace {

const UtcTime now = *fromIso(QStringLiteral("2026-11-21T12:30:00Z"));

} // namespace

class TestKeyUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItWasUsedOnComesByItsRequests()
    {
        VersionsUsage usage;
        OutcomeCounts few{}, many{};
        few[0] = 2;
        many[9] = 5;
        usage.onApis = {{KeyId(), QStringLiteral("orders"), few},
                        {KeyId(), QStringLiteral("catalog"), many},
                        {KeyId(), {}, many},
                        {KeyId(), QStringLiteral("orders"), few}};
        const auto use = readKeyUse(usage, ApiKey(), now);
        QVERIFY(use.ok());
        QCOMPARE(use->apis.size(), std::size_t(2)); // it is not told of some
        QCOMPARE(use->apis.front().api, QStringLiteral("catalog"));
        QCOMPARE(use->apis.back().requests[0], 4);
    }

    void eachVersionHasItsDays()
    {
        VersionsUsage usage;
        const qint64 hour = hourOf(now);
        usage.add(1, hour - 40 * 24, 900); // too long ago
        usage.add(1, hour - 25, 7);        // yesterday, but not within 24 hours
        usage.add(1, hour - 2, 3, 1);
        usage.add(2, hour, 50);
        ApiKey key;
        const auto use = readKeyUse(usage, key, now);
        QVERIFY(use.ok() && use->counted);
        QCOMPARE(use->versions.size(), 2);
        QVERIFY(use->of(1) && !use->of(3));
        QCOMPARE(use->of(1)->sum, 11);
        QCOMPARE(use->of(1)->lastDay, 4);
        QCOMPARE(use->of(1)->requests.back(), 4);
        QCOMPARE(use->of(1)->requests[28], 7);
        QCOMPARE(use->lastDay(), 54);
        usage.told.reset();
        QVERIFY(!readKeyUse(usage, key, now)->counted);
    }

    void aQuotaCountsWhatWasLetThroughSinceItsRefill()
    {
        VersionsUsage usage;
        const qint64 midnight = hourOf(*fromIso(QStringLiteral("2026-11-21T00:00:00Z")));
        usage.add(1, midnight - 1, 900);
        usage.add(1, midnight, 10, 500);
        usage.add(2, midnight + 5, 20);
        ApiKey key;
        key.quota = Quota{100, Quota::Period::Day};
        QCOMPARE(readKeyUse(usage, key, now)->quotaUsed, 30);
        key.quota = Quota{100'000, Quota::Period::Month};
        QCOMPARE(readKeyUse(usage, key, now)->quotaUsed, 930);
    }

    void aQuotaEndsAtItsPace()
    {
        const Quota quota{100, Quota::Period::Day};
        QVERIFY(!quotaEnd(quota, 0, now));
        QVERIFY(!quotaEnd(quota, 40, now)); // half of the day: 80 by midnight
        const auto end = quotaEnd(quota, 80, now);
        QVERIFY(end);
        QCOMPARE(toIso(*end).left(16), QStringLiteral("2026-11-21T15:37"));
        QCOMPARE(quotaEnd(quota, 100, now), std::optional(now));
    }
};

QTEST_GUILESS_MAIN(TestKeyUse)
#include "test_key_use.moc"
