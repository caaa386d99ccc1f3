#include "model/usage/anomalies.h"
#include "tests/support/qt_test.h"
#include "tests/support/sanitized.h"
#include "tests/support/synthetic_traffic.h"

#include <map>

using namespace keywright;
using namespace keywright::test;

namespace {

constexpr Habit habits[]{Habit::Office, Habit::Machine, Habit::Nightly, Habit::Sparse, Habit::Busy};

// Where a habit makes the event something unusual: a sparse key's silence is none.
bool fits(Habit habit, AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Silence:
        return habit == Habit::Machine || habit == Habit::Busy || habit == Habit::Office;
    case AnomalyKind::OddHours:
        return habit == Habit::Office || habit == Habit::Nightly;
    default:
        return true;
    }
}

constexpr AnomalyKind kinds[]{AnomalyKind::Surge,      AnomalyKind::Silence,      AnomalyKind::Refusals,
                              AnomalyKind::OddHours,   AnomalyKind::Awakened,     AnomalyKind::AfterEnd,
                              AnomalyKind::Honeytoken, AnomalyKind::AfterWarning, AnomalyKind::NewSource};

bool tells(const Anomaly& anomaly, const Planted& planted)
{
    return anomaly.kind == planted.kind && anomaly.fromHour <= planted.toHour && anomaly.toHour >= planted.fromHour;
}

} // namespace

class TestAnomalies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTrafficRaisesFewAlarms()
    {
        SyntheticTraffic traffic(7);
        int keys = 0, alarms = 0;
        std::map<QByteArray, int> by;
        for (int round = 0; round < test::tries(8); ++round) {
            for (const Habit habit : habits) {
                const SyntheticKey key = traffic.ordinary(habit);
                ++keys;
                for (const Anomaly& found : anomaliesIn(key.hours, key.hours.firstHour + SyntheticTraffic::quarter)) {
                    ++alarms;
                    ++by[QByteArray(anomalyName(found.kind)) + " of habit " + QByteArray::number(int(habit))];
                }
            }
        }
        for (const auto& [what, times] : by)
            qInfo("%s: %d", what.constData(), times);
        qInfo("%d false alarms in a quarter of %d keys", alarms, keys);
        QVERIFY(alarms <= keys);
    }

    void whatWasPlantedIsFound()
    {
        SyntheticTraffic traffic(11);
        int planted = 0, found = 0;
        for (const AnomalyKind kind : kinds) {
            int here = 0, of = 0;
            for (int round = 0; round < test::tries(4); ++round) {
                for (const Habit habit : habits) {
                    if (!fits(habit, kind))
                        continue;
                    SyntheticKey key = traffic.ordinary(habit);
                    traffic.plant(key, habit, kind);
                    const auto all = anomaliesIn(key.hours, key.hours.firstHour + SyntheticTraffic::quarter);
                    ++of;
                    here += std::any_of(all.begin(), all.end(),
                                        [&](const Anomaly& anomaly) { return tells(anomaly, key.planted.front()); });
                }
            }
            qInfo("%s: %d of %d", anomalyName(kind), here, of);
            QVERIFY2(here >= 0.95 * of, anomalyName(kind));
            planted += of;
            found += here;
        }
        QVERIFY(found >= 0.95 * planted);
    }

    void whatLastsIsToldOnce()
    {
        SyntheticTraffic traffic(3);
        SyntheticKey key = traffic.ordinary(Habit::Machine);
        const qint64 from = SyntheticTraffic::quarter + 500;
        for (qint64 at = from; at < from + 72; ++at)
            key.hours.hours[std::size_t(at)] = {};
        const auto found = anomaliesIn(key.hours, key.hours.firstHour + from - 24);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().kind == AnomalyKind::Silence);
        QCOMPARE(found.front().fromHour, key.hours.firstHour + from);
        QCOMPARE(found.front().toHour, key.hours.firstHour + from + 72);
    }

    void withoutHistoryNothingIsJudgedByIt()
    {
        KeyHours key;
        key.firstHour = 100;
        key.hours.resize(200);
        for (OutcomeCounts& hour : key.hours)
            hour[std::size_t(Outcome::Valid)] = 1'000'000;
        QVERIFY(anomaliesIn(key, 0).empty());
        key.hours[7][std::size_t(Outcome::Revoked)] = 1;
        const auto found = anomaliesIn(key, 0);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front() == (Anomaly{AnomalyKind::AfterEnd, 107, 108, 1, 0}));
        QVERIFY(anomaliesIn(key, 108).empty());
        QVERIFY(anomaliesIn({}, 0).empty());
    }

    // One thing to mend, and told as long as it lasts.
    void aNightlyJobWithADeprecatedKeyIsToldOnce()
    {
        KeyHours key;
        key.firstHour = 1000;
        key.hours.resize(60 * 24);
        key.deprecatedHour = 1000;
        for (std::size_t hour = 3; hour < key.hours.size(); hour += 24)
            key.hours[hour][std::size_t(Outcome::Valid)] = 2;
        const auto found = anomaliesIn(key, 0);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front() == (Anomaly{AnomalyKind::AfterWarning, 1003, 1004 + 59 * 24, 120, 0}));
        QCOMPARE(anomaliesIn(key, 1000 + 30 * 24).size(), std::size_t(1));
        key.hours.resize(100 * 24); // it was mended
        QVERIFY(anomaliesIn(key, 1000 + 70 * 24).empty());
    }
};

QTEST_GUILESS_MAIN(TestAnomalies)
#include "test_anomalies.moc"
