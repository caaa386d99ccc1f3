// Into a time and back again on the Usage page.
#include "tests/ui/usage/usage_stage.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestUsageZoom final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void initTestCase() { m_appearance = setUpUsage(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void aClickOnAStepLooksIntoIt()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const QRectF plot = chart->chart()->plotArea();
        const QPoint last = chart->mapFromScene(QPointF(plot.right() - plot.width() / 60, plot.center().y()));
        QCOMPARE(chart->stepAt(last), 29);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, last);
        QTRY_VERIFY(chart->content().hints.size() <= 25); // the hours of today
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"9,000"_s);
        QVERIFY(open.find<Chip>(u"usageZoom"_s)->isVisible());
        QVERIFY(!open.find<Chip>(u"usage30Days"_s)->isChecked());
        Q_EMIT open.find<Chip>(u"usageZoom"_s)->removeAsked();
        QTRY_COMPARE(chart->content().hints.size(), 30);
        QVERIFY(open.find<Chip>(u"usage30Days"_s)->isChecked());
    }

    void draggingOverStepsLooksIntoThem()
    {
        UsageStage open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const auto at = [chart](int step) { return chart->mapFromScene(chart->placeOf(step, step + 1).center()); };
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, at(29));
        QTest::mouseMove(chart->viewport(), at(28));
        QTest::mouseMove(chart->viewport(), at(20)); // from right to left, too
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, at(20));
        QTRY_VERIFY(chart->content().hints.size() > 30); // ten days by six hours
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const auto quarters = chart->content().hints.size();
        // Further in by the keyboard, and back step by step.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(chart->content().hints.size(), 24); // a day by hours
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Escape); // drops what is being chosen
        QCOMPARE(chart->content().hints.size(), 24);
        QTest::keyClick(chart, Qt::Key_Escape);
        QTRY_COMPARE(chart->content().hints.size(), quarters);
        QTest::mouseClick(open.find<Chip>(u"usageBack"_s), Qt::LeftButton);
        QTRY_COMPARE(chart->content().hints.size(), 30);
        QVERIFY(open.find<Chip>(u"usage30Days"_s)->isChecked());
    }
};

QTEST_MAIN(TestUsageZoom)
#include "test_usage_zoom.moc"
