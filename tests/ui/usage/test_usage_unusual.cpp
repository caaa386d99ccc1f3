// What was unusual, on the Usage page.
#include "tests/ui/usage/usage_stage.h"
#include "ui/usage/unusual_list.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestUsageUnusual final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void initTestCase() { m_appearance = setUpUsage(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void whatIsUnusualLeadsToItsChartAndItsKey()
    {
        UsageStage open;
        const qint64 now = hourOf(SetClock().now());
        const KeyId checkout = open.catalogue.keys.named(u"checkout"_s).id;
        for (qint64 hour = 1; hour < 24 * 35; ++hour)
            open.usage.add({checkout, now - hour, Outcome::Valid, hour == 30 ? 5'000 : 40});
        open.usage.add({open.catalogue.keys.named(u"indexer"_s).id, now - 500, Outcome::Revoked, 3});
        open.start(*m_appearance, m_clipboard);
        const auto* card = open.find<ChartCard>(u"usageUnusualCard"_s);
        QTRY_COMPARE(card->table().lines.size(), 2);
        // The gravest first, though it is older.
        QCOMPARE(card->table().lines.first().cells.at(2), u"indexer"_s);
        QCOMPARE(card->table().lines.last().cells.at(3), u"Surge"_s);
        auto* line = GuiHand::awaited<UnusualLine>(u"usageUnusual_surge_checkout"_s);
        QVERIFY(line);
        QVERIFY(line->accessibleName().contains(u"5,000 requests within 1 h, where some 40 are usual"_s));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        const auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"5,960"_s); // 12 hours on either side
        QCOMPARE(chart->content().hints.size(), 25);
        QCOMPARE(chart->content().markedFrom, 12);
        QCOMPARE(chart->content().markedTo, 13);
        QCOMPARE(chart->content().bars.first().values.at(12), 5'000.0);
        QCOMPARE(open.find<Chip>(u"usageWho"_s)->text(), u"checkout"_s);
        QVERIFY(open.find<Chip>(u"usageZoom"_s)->isVisible());
        QCOMPARE(card->table().lines.size(), 2); // the list stays
        // Back to the time, then to everybody.
        QTest::keyClick(open.find<QWidget>(u"usagePage"_s), Qt::Key_Escape);
        QTRY_COMPARE(chart->content().hints.size(), 30);
        QVERIFY(!open.find<Chip>(u"usageBack"_s)->isVisible());
        Q_EMIT open.find<Chip>(u"usageWho"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageUsed"_s), u"2"_s);
        QCOMPARE(chart->content().markedTo, 0);
        QTest::mouseClick(open.find<QWidget>(u"usageUnusual_surge_checkout_key"_s), Qt::LeftButton);
        QCOMPARE(open.console->window().currentPage(), u"keys"_s);
        QTRY_COMPARE(open.find<QAbstractItemView>(u"keyTable"_s)->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestUsageUnusual)
#include "test_usage_unusual.moc"
