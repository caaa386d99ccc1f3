#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"
#include "ui/keys/dialogs/dialog_frame.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// Higher than any screen, and each row as wide as the dialog usually is.
class LongDialog final : public DialogFrame {
public:
    LongDialog()
        : DialogFrame(u"longDialog"_s, u"Long"_s, {}, nullptr)
    {
        setUsualWidth(500);
        addSubmit(u"Go"_s, ButtonKind::Primary);
        for (int row = 0; row < 40; ++row) {
            auto* field = new QWidget;
            field->setFixedSize(500 - 2 * measure::dialog, 30);
            addWide(field);
        }
    }
};

} // namespace

class LimitsDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    KeyId m_key;

    void openIt()
    {
        m_stage->open(KeyAct::Limits, {m_key});
        QVERIFY(GuiHand::awaited(u"limitsDialog"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        m_key = m_stage->make(u"checkout"_s, [this](KeyDraft& draft) {
            draft.rateLimit = *RateLimit::parse(u"100/s"_s);
            draft.expiresAt = m_stage->memory.clock.at + Days(40);
        });
    }
    void cleanup() { m_stage.reset(); }

    void besideAScrollBarNoFieldIsCutOff()
    {
        LongDialog dialog;
        dialog.show();
        const auto* scroll = dialog.findChild<QScrollArea*>();
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
        QVERIFY(scroll->viewport()->width() >= 500 - 2 * measure::dialog);
        QVERIFY(dialog.minimumWidth() > 500);
    }

    void itShowsWhatIsSo()
    {
        openIt();
        QVERIFY(GuiHand::seen<QLineEdit>(u"limitsRate"_s)->text().startsWith(u"100/s"_s));
        QVERIFY(GuiHand::seen<QLineEdit>(u"limitsQuota"_s)->text().isEmpty());
        QVERIFY(DialogStage::isDefault(u"submit"_s));
    }

    // Both acts at once; what was not touched stays.
    void whatIsTypedIsStored()
    {
        openIt();
        QVERIFY(GuiHand::type(u"limitsRate"_s, u"20/min"_s));
        QVERIFY(GuiHand::type(u"limitsQuota"_s, u"10000/week"_s));
        QVERIFY(GuiHand::type(u"limitsEvery"_s, u"60"_s));
        QVERIFY(GuiHand::type(u"limitsOverlap"_s, u"14"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        const ApiKey key = m_stage->key(m_key);
        QCOMPARE(key.rateLimit->toString(), u"20/min"_s);
        QCOMPARE(key.quota->toString(), u"10000/week"_s);
        QCOMPARE(key.rotation, (RotationPolicy{60, 14}));
        QCOMPARE(*key.expiresAt, m_stage->memory.clock.at + Days(40));
    }

    void theExpiryIsChosenByKeys()
    {
        openIt();
        auto* box = GuiHand::seen<QComboBox>(u"limitsExpires"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QVERIFY(!m_stage->key(m_key).expiresAt);
    }

    void anEmptyFieldTakesTheLimitAway()
    {
        openIt();
        QVERIFY(GuiHand::type(u"limitsRate"_s, {}));
        GuiHand::press(Qt::Key_Delete);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QVERIFY(!m_stage->key(m_key).rateLimit);
    }

    void whatIsNoLimitIsSaidUnderItsField()
    {
        openIt();
        QVERIFY(GuiHand::type(u"limitsQuota"_s, u"lots"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::seen<QLabel>(u"limitsQuotaError"_s));
        QVERIFY(!GuiHand::seen<QLabel>(u"limitsRateError"_s));
        QCOMPARE(DialogStage::focused(u"limitsDialog"_s), u"limitsQuota"_s);
        QCOMPARE(GuiHand::seen<QLineEdit>(u"limitsQuota"_s)->text(), u"lots"_s);
        QCOMPARE(m_stage->key(m_key).revision, 1);
        QVERIFY(GuiHand::type(u"limitsQuota"_s, u"10/day"_s));
        QVERIFY(!GuiHand::seen<QLabel>(u"limitsQuotaError"_s));
    }

    void aFailureKeepsWhatWasTyped()
    {
        openIt();
        QVERIFY(GuiHand::type(u"limitsRate"_s, u"20/min"_s));
        m_stage->breakStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QCOMPARE(GuiHand::seen<QLineEdit>(u"limitsRate"_s)->text(), u"20/min"_s);
        m_stage->mendStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
    }

    // Not only the lines: a number that was turned is typed input as well.
    void escapeAsksBeforeItThrowsAway()
    {
        openIt();
        auto* every = GuiHand::seen<QSpinBox>(u"limitsEvery"_s);
        every->setFocus();
        QTest::keyClick(every, Qt::Key_Up);
        QVERIFY(DialogStage::escapeAsksFirst(u"limitsDialog"_s));
        QCOMPARE(m_stage->key(m_key).revision, 1);
    }
};

QTEST_MAIN(LimitsDialogTest)
#include "test_limits_dialog.moc"
