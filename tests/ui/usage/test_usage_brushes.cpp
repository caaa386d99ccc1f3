// What is chosen in one chart of the Usage page narrows the others.
#include "tests/ui/usage/usage_stage.h"
#include "ui/usage/week_grid.h"

#include <QLabel>
#include <QLineEdit>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestUsageBrushes final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void initTestCase() { m_appearance = setUpUsage(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void aBarLeadsToItsKeys()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        auto* line = GuiHand::awaited<BarLine>(u"usageKeys_checkout"_s);
        QVERIFY(line);
        QVERIFY(!GuiHand::awaited<BarLine>(u"usageKeys_No known key"_s)->isEnabled());
        open.find<QAbstractButton>(u"usageKeys_checkout_keys"_s)->click();
        QCOMPARE(open.console->window().currentPage(), u"keys"_s);
        QTRY_COMPARE(open.find<QAbstractItemView>(u"keyTable"_s)->model()->rowCount(), 1);
        open.console->window().openPage(u"usage"_s);
        open.find<QAbstractButton>(u"usageOwners_Search_keys"_s)->click();
        QCOMPARE(open.find<QLineEdit>(u"keySearch"_s)->text(), u"owner:Search"_s);
    }

    void whatIsChosenInOneChartNarrowsTheOthers()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        const auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        auto* line = GuiHand::awaited<BarLine>(u"usageKeys_checkout"_s);
        QVERIFY(line);
        line->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"9,500"_s);
        QCOMPARE(open.find<Chip>(u"usageWho"_s)->text(), u"checkout"_s);
        QTRY_COMPARE(open.find<ChartCard>(u"usageOwnerCard"_s)->table().lines.size(), 1);
        Q_EMIT open.find<Chip>(u"usageWho"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        // An owner is the one of the menu.
        open.find<BarLine>(u"usageOwners_Search"_s)->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"400"_s);
        QCOMPARE(open.find<Chip>(u"usage_owner"_s)->text(), u"Search"_s);
        Q_EMIT open.find<Chip>(u"usage_owner"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        // An outcome: who and when; the share refused stays what it is.
        auto* limited = open.find<QAbstractButton>(u"legend_%1"_s.arg(int(OutcomeGroup::Limited)));
        QVERIFY(limited);
        limited->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"500"_s);
        QCOMPARE(chart->content().bars.size(), 1);
        QCOMPARE(open.figure(u"usageRefused"_s), u"6.00 %"_s);
        QCOMPARE(open.find<ChartCard>(u"usageKeyCard"_s)->table().lines.size(), 1);
        Q_EMIT open.find<Chip>(u"usageOutcome"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        // An hour of the week: the one in which checkout was used, and the day before was refused.
        auto* week = open.find<WeekGrid>(u"usageWeek"_s);
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const WeekHour now = WeekHours(zone).of(hourOf(open.catalogue.clock.now()));
        const int row = (now.day + 1) % 7; // the week begins on Sunday here
        QTest::mouseClick(week, Qt::LeftButton, {}, week->cellRect(row, now.hour).center());
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"9,000"_s);
        QCOMPARE(open.find<ChartCard>(u"usageKeyCard"_s)->table().lines.size(), 1);
        QVERIFY(open.find<Chip>(u"usageHour"_s)->isVisible());
        QTest::mouseClick(week, Qt::LeftButton, {}, week->cellRect(row, now.hour).center()); // again: everything
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
    }

    void anApiNarrowsTheOthers()
    {
        UsageStage open;
        open.count();
        const qint64 now = hourOf(SetClock().now());
        const KeyId checkout = open.catalogue.keys.named(u"checkout"_s).id;
        open.usage.add({checkout, now - 2, Outcome::Valid, 700, u"orders"_s});
        open.usage.add({checkout, now - 3, Outcome::Valid, 300, u"catalog"_s});
        open.usage.add({KeyId(), now - 3, Outcome::Unknown, 50, u"orders"_s});
        UsageSpread whole{now - 2, false, {}}, orders{now - 2, false, {}};
        for (std::uint64_t address = 1; address <= 3; ++address)
            (address < 3 ? orders : whole).spread.sources.add(address * 0x9E3779B97F4A7C15ULL);
        orders.spread.decision.add(80'000, 7);
        open.usage.add(whole);
        open.usage.add(orders, u"orders"_s);
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageSources"_s), u"3"_s);
        const auto* card = open.find<ChartCard>(u"usageApiCard"_s);
        QCOMPARE(card->table().lines.size(), 3);
        QCOMPARE(card->table().lines.at(0).cells.first(), u"API not told"_s);
        QCOMPARE(card->table().lines.at(1).cells.mid(0, 3), (QStringList{u"orders"_s, u"1"_s, u"750"_s}));
        auto* line = open.find<BarLine>(u"usageApis_orders"_s);
        QVERIFY(line && line->isVisible());
        QVERIFY(!open.find<BarLine>(u"usageApis_API not told"_s)->isEnabled()); // nothing to go by
        QTest::mouseClick(line, Qt::LeftButton);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"750"_s);
        // What was clicked is made anew: the page stays where it is, and what the colours mean stays there.
        const QWidget* focused = open.console->window().focusWidget();
        QVERIFY2(focused && focused->objectName() == u"usageApis_orders"_s,
                 qPrintable(focused ? focused->objectName() : QString()));
        const auto* legend = open.find<QWidget>(u"legend_%1"_s.arg(int(OutcomeGroup::Valid)));
        QVERIFY(legend && legend->isVisible() && legend->parentWidget()->height() >= legend->height());
        QVERIFY(legend->height() > 0);
        auto* chip = open.find<Chip>(u"usageApi"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"orders"_s);
        QCOMPARE(open.find<ChartCard>(u"usageKeyCard"_s)->table().lines.size(), 2);
        QCOMPARE(open.find<ChartCard>(u"usageOwnerCard"_s)->table().lines.size(), 1);
        QTRY_COMPARE(open.figure(u"usageSources"_s), u"2"_s);
        QCOMPARE(open.find<ChartCard>(u"usageDecisionCard"_s)->table().lines.last().cells.at(1), u"7"_s);
        // Together with a key, and with an outcome.
        open.find<BarLine>(u"usageKeys_checkout"_s)->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"700"_s);
        Q_EMIT open.find<Chip>(u"usageWho"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"750"_s);
        Q_EMIT chip->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"11.1 k"_s);
        QVERIFY(!chip->isVisible());
        // And to the keys that may use it.
        open.find<QAbstractButton>(u"usageApis_catalog_keys"_s)->click();
        QCOMPARE(open.console->window().currentPage(), u"keys"_s);
        QVERIFY(open.find<QLineEdit>(u"keySearch"_s)->text().startsWith(u"scope:catalog:*"_s));
    }

    void whereNoGatewayTellsTheApiItIsSaidHow()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const auto* card = open.find<ChartCard>(u"usageApiCard"_s);
        const QList<QLabel*> labels = card->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"/verify?api=NAME"_s);
        }));
        QVERIFY(!open.find<QWidget>(u"usageApis"_s)->isVisible());
    }
};

QTEST_MAIN(TestUsageBrushes)
#include "test_usage_brushes.moc"
