// The sample catalogue comes with what its gates have counted, and nothing in it lies ahead.
#include "app/wiring/demo/demo_catalogue.h"
#include "model/keys/key_traffic.h"
#include "model/usage/usage_answer.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

using namespace keywright;

class DemoUsageTest : public QObject {
    Q_OBJECT

private:
    const QTemporaryDir m_folder;
    // Just after a full hour, which has hardly begun.
    const UtcTime m_now = std::chrono::floor<std::chrono::hours>(SystemClock().now()) + std::chrono::minutes(3);
    std::shared_ptr<Services> m_services;

private Q_SLOTS:
    void initTestCase()
    {
        const auto demo = demo::makeDemoCatalogue(m_folder.path(), m_now);
        QVERIFY(demo.ok());
        const auto services =
            wiring::openServices(*demo, nullptr, std::make_shared<SystemClock>(), wiring::LaneKind::Front);
        QVERIFY(services.ok());
        m_services = *services;
    }

    void aYearIsThereAndNothingAfterNow()
    {
        UsageStore& usage = *m_services->usage;
        const UsageQuestion question{usageRange(UsageSpan::Year, m_now, QTimeZone::utc()), {}, QTimeZone::utc(), false};
        const auto answer = answerUsage(usage, *m_services->keyStore, question, m_now);
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
            QVERIFY2(use.lastUsed <= m_now, qPrintable(toIso(use.lastUsed)));
    }

    // "Used 1 min ago" beside a line without a stroke would be no sample of anything.
    void whatWasUsedLatelyHasALineAndTheOtherWayRound()
    {
        QList<ApiKey> keys;
        QList<KeyId> ids;
        const auto read = m_services->keyStore->forEach({}, {}, m_now, [&](const ApiKey& key) {
            keys += key;
            ids += key.id;
            return true;
        });
        QVERIFY(read.ok() && keys.size() > 100);
        const auto traffics = readTraffic(*m_services, ids, m_now);
        QVERIFY(traffics.ok());
        int used = 0;
        for (const ApiKey& key : keys) {
            const KeyTraffic traffic = traffics->value(key.id);
            const bool lately = key.lastUsedAt && *key.lastUsedAt > m_now - Days(KeyTraffic::days - 2);
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
