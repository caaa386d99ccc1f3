// The sample catalogue comes with what its gates have counted, and nothing in it lies ahead.
#include "app/wiring/demo/demo_catalogue.h"
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
};

QTEST_GUILESS_MAIN(DemoUsageTest)
#include "test_demo_usage.moc"
