// The sample catalogue comes with what its gates have counted, and nothing in it lies ahead.
#include "app/wiring/demo/demo_catalogue.h"
#include "model/keys/key_traffic.h"
#include "model/usage/usage_answer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keywright;

class DemoUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aYearIsThereAndNothingAfterNow()
    {
        const QTemporaryDir folder;
        const UtcTime now = std::chrono::floor<std::chrono::hours>(SystemClock().now()) + std::chrono::minutes(3);
        const auto demo = demo::makeDemoCatalogue(folder.path(), now);
        QVERIFY(demo.ok());
        const auto services =
            wiring::openServices(*demo, nullptr, std::make_shared<SystemClock>(), wiring::LaneKind::Front);
        QVERIFY(services.ok());
        UsageStore& usage = *(*services)->usage;
        const UsageQuestion question{usageRange(UsageSpan::Year, now, QTimeZone::utc()), {}, QTimeZone::utc(), false};
        const auto answer = answerUsage(usage, *(*services)->keyStore, question, now);
        QVERIFY(answer.ok() && answer->extent);
        QVERIFY(answer->extent->firstHour < hourOf(question.range.from));
        QVERIFY(answer->owners.size() > 3);
        QVERIFY(answer->apis.size() > 5);
        qint64 onApis = 0;
        for (const ApiUsage& api : answer->apis)
            onApis += allOf(api.requests);
        QCOMPARE(onApis, allOf(sumOf(answer->series)));
        for (const UsagePoint& week : answer->series)
            QVERIFY(allOf(week.requests) > 0);
        const auto uses = usage.lastUses({});
        QVERIFY(uses.ok() && uses->size() > 10);
        for (const VersionUse& use : *uses)
            QVERIFY2(use.lastUsed <= now, qPrintable(toIso(use.lastUsed)));
    }

    // "Used 1 min ago" beside a line without a stroke would be no sample of anything.
    void whatWasUsedLatelyHasALineAndTheOtherWayRound()
    {
        const QTemporaryDir folder;
        const UtcTime now = SystemClock().now();
        const auto demo = demo::makeDemoCatalogue(folder.path(), now);
        QVERIFY(demo.ok());
        const auto services =
            wiring::openServices(*demo, nullptr, std::make_shared<SystemClock>(), wiring::LaneKind::Front);
        QVERIFY(services.ok());
        QList<ApiKey> keys;
        QList<KeyId> ids;
        const auto read = (*services)->keyStore->forEach({}, {}, now, [&](const ApiKey& key) {
            keys += key;
            ids += key.id;
            return true;
        });
        QVERIFY(read.ok() && keys.size() > 100);
        const auto traffics = readTraffic(**services, ids, now);
        QVERIFY(traffics.ok());
        int used = 0;
        for (const ApiKey& key : keys) {
            const KeyTraffic traffic = traffics->value(key.id);
            const bool lately = key.lastUsedAt && *key.lastUsedAt > now - Days(KeyTraffic::days - 2);
            used += lately ? 1 : 0;
            QVERIFY2(!lately || traffic.sum > 0, qPrintable(key.name));
            // Refused requests are counted, and are no use: a revoked key has a line without one.
            QVERIFY2(traffic.sum == 0 || key.lastUsedAt || key.status == KeyStatus::Revoked, qPrintable(key.name));
        }
        QVERIFY(used > 50);
    }
};

QTEST_GUILESS_MAIN(DemoUsageTest)
#include "test_demo_usage.moc"
