// What the Usage page tells of what was counted.
#include "tests/ui/usage/usage_stage.h"
#include "ui/look/labels.h"
#include "ui/usage/usage_words.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestUsagePage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void initTestCase() { m_appearance = setUpUsage(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void withoutAGateThePageTeachesHowToStartOne()
    {
        UsageStage open;
        open.start(*m_appearance, m_clipboard);
        auto* copy = GuiHand::awaited<QPushButton>(u"usageCopyCommand"_s);
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     u"keywright-gate --catalogue '/tmp/catalogue.db' --listen 127.0.0.1:9191 serve"_s);
        QTest::mouseClick(GuiHand::awaited<QPushButton>(u"usageHelp"_s), Qt::LeftButton);
        QVERIFY(GuiHand::awaited<QWidget>(u"helpDialog"_s));
    }

    void thePageIsMadeWhenItIsOpened()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QVERIFY(open.find<QWidget>(u"usagePage"_s));
        UsageStage other;
        other.console = std::make_unique<Console>(
            Console::Parts{other.catalogue.lanes(), other.catalogue.clock, *m_appearance, other.acts, m_clipboard, {}});
        other.console->show();
        QVERIFY(!other.find<QWidget>(u"usagePage"_s));
    }

    void theFiguresAndChartsTellWhatWasCounted()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        QCOMPARE(open.figure(u"usageRefused"_s), u"6.00 %"_s);
        QCOMPARE(open.figure(u"usageUsed"_s), u"2"_s);
        const auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QCOMPARE(chart->content().hints.size(), 30);
        QCOMPARE(chart->content().bars.size(), 3); // let through, over a limit, no such key
        QCOMPARE(chart->content().bars.first().values.last(), 9'000.0);
        QCOMPARE(chart->content().bars.at(1).values.at(28), 500.0);
        QVERIFY(chart->content().line.isEmpty()); // the 30 days before were not counted whole
        QCOMPARE(open.find<StepChart>(u"usageRateChart"_s)->content().line.at(28), std::optional(100.0));
        QVERIFY(!open.find<StepChart>(u"usageRateChart"_s)->content().line.at(0));
        // Another time, compared.
        QTest::mouseClick(open.find<Chip>(u"usage7Days"_s), Qt::LeftButton);
        QTRY_COMPARE(chart->content().hints.size(), 27); // six days of four steps, and three until noon
        QTRY_COMPARE(chart->content().line.size(), 27);
        QTest::mouseClick(open.find<Chip>(u"usageCompare"_s), Qt::LeftButton);
        QTRY_VERIFY(chart->content().line.isEmpty());
    }

    void anOwnerNarrowsEverything()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        QTRY_VERIFY(open.find<QAbstractItemView>(u"keyTable"_s)); // the console has begun: what it builds closes menus
        QTest::mouseClick(open.find<Chip>(u"usage_owner"_s), Qt::LeftButton);
        auto* menu = GuiHand::awaited<QMenu>(u"usageMenu"_s);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == u"Search"_s)
                action->trigger();
        menu->close();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"400"_s);
        QCOMPARE(open.find<Chip>(u"usage_owner"_s)->text(), u"Search"_s);
        Q_EMIT open.find<Chip>(u"usage_owner"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
    }

    void delaysAndSourcesAreTold()
    {
        UsageStage open;
        open.count();
        UsageSpread spread;
        spread.hour = hourOf(SetClock().now());
        spread.spread.decision.add(80'000, 98);
        spread.spread.decision.add(2'000'000, 2);
        for (std::uint64_t address = 1; address <= 3; ++address)
            spread.spread.sources.add(address * 0x9E3779B97F4A7C15ULL);
        spread.spread.bytes = 3'000'000;
        open.usage.add(spread);
        UsageSpread refused;
        refused.hour = spread.hour;
        refused.spread.decision.add(9'000, 40);
        for (std::uint64_t address = 3; address <= 7; ++address)
            refused.spread.sources.add(address * 0x9E3779B97F4A7C15ULL);
        open.usage.add(refused, {}, Outcome::ScopeDenied);
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageSources"_s), u"7"_s);
        QVERIFY(open.find<Label>(u"usageState"_s)
                    ->text()
                    .contains(QLocale().formattedDataSize(3'000'000, 1, QLocale::DataSizeTraditionalFormat)));
        // Who is looked at by outcome is looked at by its durations and addresses, too.
        Q_EMIT open.find<ChartCard>(u"usageTime"_s)->legendChosen(int(OutcomeGroup::Valid));
        QTRY_COMPARE(open.figure(u"usageSources"_s), u"3"_s);
        const auto* chart = open.find<StepChart>(u"usageDecisionChart"_s);
        QCOMPARE(chart->content().curves.size(), 3);
        QVERIFY(!chart->content().curves.first().values.at(28));
        const double half = chart->content().curves.first().values.at(29).value_or(0);
        QVERIFY(half > 78'000 && half < 82'000);
        QVERIFY(chart->content().curves.last().values.at(29).value_or(0) > 1'900'000);
        const QStringList cells = open.find<ChartCard>(u"usageDecisionCard"_s)->table().lines.last().cells;
        QCOMPARE(cells.at(1), u"100"_s);
        QVERIFY2(cells.at(2).endsWith(u" µs"_s) && cells.at(4).endsWith(u" ms"_s), qPrintable(cells.join(u'|')));
        // Whole requests are another thing, and of them nothing is known here.
        QVERIFY(!open.find<StepChart>(u"usageRequestChart"_s)->isVisible());
        QCOMPARE(usage_words::duration(1'240'000), u"1.2 ms"_s);
        QCOMPARE(usage_words::duration(3e9), u"3.0 s"_s);
    }

    void aFaultIsSaidAndCanBeTriedAgain()
    {
        UsageStage open;
        open.count();
        open.usage.failWith(Error{ErrorKind::NewerVersion, u"schema 9"_s});
        open.start(*m_appearance, m_clipboard);
        auto* again = GuiHand::awaited<QPushButton>(u"usageAgain"_s);
        QVERIFY(again);
        open.usage.failWith({});
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
    }
};

QTEST_MAIN(TestUsagePage)
#include "test_usage_page.moc"
