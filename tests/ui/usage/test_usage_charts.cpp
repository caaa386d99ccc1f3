// The week and the axes of the Usage page's charts.
#include "tests/ui/usage/usage_stage.h"
#include "ui/usage/usage_words.h"
#include "ui/usage/week_grid.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestUsageCharts final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void initTestCase() { m_appearance = setUpUsage(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void theWeekTellsItsHours()
    {
        WeekGrid grid;
        grid.resize(500, 220);
        WeekGrid::Week week{};
        week[0][14] = 1'234; // Monday
        grid.setWeek(week);
        const auto cell = grid.cellAt(grid.cellRect(1, 14).center()); // the week begins on Sunday here
        QVERIFY(cell && *cell == std::pair(1, 14));
        QVERIFY(grid.hint(1, 14).contains(u"Monday"_s) && grid.hint(1, 14).contains(u"1,234"_s));
        QVERIFY(!grid.cellAt(QPoint(499, 219)));
        const QImage picture = grid.grab().toImage();
        QVERIFY(picture.pixelColor(grid.cellRect(1, 14).center()) != picture.pixelColor(grid.cellRect(1, 13).center()));
    }

    void axesHaveRoundNumbersAndFewLabels()
    {
        QCOMPARE(axisTicks(0), (QList<double>{0, 1}));
        QCOMPARE(axisTicks(9'700), (QList<double>{0, 5'000, 10'000}));
        QCOMPARE(axisTicks(7), (QList<double>{0, 2, 4, 6, 8}));
        for (double highest = 0.01; highest < 1e12; highest *= 1.37) {
            const QList<double> ticks = axisTicks(highest);
            QVERIFY(ticks.size() >= 3 && ticks.size() <= 6);
            QVERIFY(ticks.last() >= highest && ticks.at(ticks.size() - 2) < highest);
        }
        QCOMPARE(usage_words::compact(9'999), u"9,999"_s);
        QCOMPARE(usage_words::compact(41'800), u"41.8 k"_s);
        QCOMPARE(usage_words::compact(999'600), u"1 M"_s);
        QCOMPARE(usage_words::compact(2.5e9), u"2.5 bn"_s);
        for (const UsageSpan span :
             {UsageSpan::Day, UsageSpan::Week, UsageSpan::Month, UsageSpan::Quarter, UsageSpan::Year}) {
            const QTimeZone zone = QTimeZone::systemTimeZone();
            const UsageRange range = usageRange(span, SetClock().now(), zone);
            QList<UsagePoint> series;
            for (const UtcTime at : stepsOf(range, zone))
                series += UsagePoint{at, {}};
            QStringList labels = usage_words::axisLabels(series, range.step);
            labels.removeAll(QString());
            QVERIFY(labels.size() >= 6 && labels.size() <= 8);
        }
    }
};

QTEST_MAIN(TestUsageCharts)
#include "test_usage_charts.moc"
