#include "model/usage/usage_range.h"
#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"
#include "tests/support/versions_usage.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class ReasonDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    KeyId m_key;

    void openIt(KeyAct act, const char* dialog)
    {
        m_stage->open(act, {m_key});
        QVERIFY(GuiHand::awaited(QString::fromLatin1(dialog)));
    }
    static void typeReason(const QString& text) { QTest::keyClicks(GuiHand::seen<QPlainTextEdit>(u"reason"_s), text); }
    [[nodiscard]] static bool canSubmit() { return GuiHand::seen<QPushButton>(u"submit"_s)->isEnabled(); }
    [[nodiscard]] KeyStatus status() const { return m_stage->key(m_key).status; }
    [[nodiscard]] const AuditEvent& lastEvent() const { return m_stage->memory.stored.events.constLast(); }
    void revokeBehindItsBack() { QVERIFY(m_stage->service.revoke(m_key, 0, u"leaked"_s).ok()); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        m_key = m_stage->make(u"checkout"_s);
    }
    void cleanup() { m_stage.reset(); }

    void revokingInProductionNeedsAReasonAndTheTypedName()
    {
        openIt(KeyAct::Revoke, "revokeDialog");
        QVERIFY(!canSubmit());
        typeReason(u"leaked in a log"_s);
        QVERIFY(!canSubmit());
        QVERIFY(GuiHand::type(u"typedName"_s, u"checkou"_s));
        QVERIFY(!canSubmit());
        QVERIFY(GuiHand::type(u"typedName"_s, u"checkout"_s));
        QVERIFY(canSubmit());
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(status(), KeyStatus::Revoked);
        QCOMPARE(lastEvent().reason, u"leaked in a log"_s);
    }

    void elsewhereTheReasonIsEnough()
    {
        m_key = m_stage->make(u"trial"_s, [](KeyDraft& draft) { draft.environment = u"staging"_s; });
        openIt(KeyAct::Revoke, "revokeDialog");
        QVERIFY(!GuiHand::seen(u"typedName"_s));
        typeReason(u"over"_s);
        QVERIFY(canSubmit());
    }

    // Enter in the last field must not end a key for good.
    void enterNeverRevokes()
    {
        openIt(KeyAct::Revoke, "revokeDialog");
        typeReason(u"leaked"_s);
        QVERIFY(GuiHand::type(u"typedName"_s, u"checkout"_s));
        QVERIFY(!DialogStage::isDefault(u"submit"_s));
        GuiHand::press(Qt::Key_Return);
        QCOMPARE(status(), KeyStatus::Active);
        QCOMPARE(m_stage->done.size(), 0);
    }

    void enterNeverDeletes()
    {
        revokeBehindItsBack();
        openIt(KeyAct::Delete, "deleteDialog");
        QVERIFY(!DialogStage::isDefault(u"submit"_s));
        QVERIFY(DialogStage::isDefault(u"cancel"_s));
    }

    void itSaysWhatItWillEnd()
    {
        m_key = m_stage->make(u"reports"_s, [](KeyDraft& draft) { draft.scopes = {*Scope::parse(u"orders:*"_s)}; });
        openIt(KeyAct::Revoke, "revokeDialog");
        const QString facts = GuiHand::seen<QLabel>(u"blastRadius"_s)->text();
        QVERIFY2(facts.contains(u"orders:*"_s) && facts.contains(u"payments"_s), qPrintable(facts));
        QVERIFY(GuiHand::seen<QPushButton>(u"submit"_s)->text().contains(u"reports"_s)); // the button names the thing
    }

    void itTellsOnWhichApisTheKeyWasUsed()
    {
        VersionsUsage usage;
        m_stage = std::make_unique<DialogStage>(&usage);
        m_key = m_stage->make(u"reports"_s, [](KeyDraft& draft) {
            draft.scopes = {*Scope::parse(u"orders:*"_s), *Scope::parse(u"billing:*"_s)};
        });
        const qint64 hour = hourOf(m_stage->memory.clock.at);
        usage.add(1, hour, 1'200, 34);
        OutcomeCounts counts{};
        counts[std::size_t(Outcome::Valid)] = 1'234;
        usage.onApis = {{m_key, u"orders"_s, counts}};
        openIt(KeyAct::Revoke, "revokeDialog");
        const QString facts = GuiHand::seen<QLabel>(u"blastRadius"_s)->text();
        QVERIFY2(facts.contains(u"Requests in the last 30 days: 1,234."_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"Used on: orders (1,234 request"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"not used in these days: billing."_s), qPrintable(facts));
        GuiHand::press(Qt::Key_Escape);
        QVERIFY(GuiHand::gone(u"revokeDialog"_s));
        usage.all.clear();
        usage.onApis.clear();
        openIt(KeyAct::Revoke, "revokeDialog");
        const QString none = GuiHand::seen<QLabel>(u"blastRadius"_s)->text();
        QVERIFY2(none.contains(u"No request was counted"_s) && !none.contains(u"not used"_s), qPrintable(none));
        GuiHand::press(Qt::Key_Escape);
        QVERIFY(GuiHand::gone(u"revokeDialog"_s));
        usage.broken = true;
        openIt(KeyAct::Revoke, "revokeDialog");
        QVERIFY(GuiHand::seen<QLabel>(u"blastRadius"_s)->text().contains(u"can't be read now"_s));
        m_stage.reset(); // it reads what goes with this case
    }

    void scopesOfItsRolesAreWhatItOpens()
    {
        m_stage->memory.stored.roles = {{u"reader"_s, {*Scope::parse(u"catalog:*:read"_s)}, {}}};
        m_key = m_stage->make(u"reports"_s, [](KeyDraft& draft) { draft.roles = {u"reader"_s}; });
        openIt(KeyAct::Revoke, "revokeDialog");
        QVERIFY(GuiHand::seen<QLabel>(u"blastRadius"_s)->text().contains(u"catalog:*:read"_s));
    }

    void disablingNeedsNoReasonButKeepsIt()
    {
        openIt(KeyAct::Disable, "disableDialog");
        QVERIFY(canSubmit());
        typeReason(u"odd traffic"_s);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(status(), KeyStatus::Disabled);
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(lastEvent().reason, u"odd traffic"_s);
    }

    void deletingAndRestoringArrive()
    {
        revokeBehindItsBack();
        openIt(KeyAct::Delete, "deleteDialog");
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(status(), KeyStatus::Deleted);
        openIt(KeyAct::Restore, "restoreDialog");
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 2);
        QCOMPARE(status(), KeyStatus::Revoked);
    }

    void aTransferNeedsTheNewOwner()
    {
        openIt(KeyAct::Transfer, "transferDialog");
        QVERIFY(!canSubmit());
        QVERIFY(GuiHand::type(u"newOwner"_s, u"partners"_s));
        QVERIFY(canSubmit());
        typeReason(u"reorganised"_s);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(m_stage->key(m_key).owner, u"partners"_s);
        QCOMPARE(lastEvent().reason, u"reorganised"_s);
    }

    void aFailureKeepsWhatWasTyped()
    {
        openIt(KeyAct::Revoke, "revokeDialog");
        typeReason(u"leaked"_s);
        QVERIFY(GuiHand::type(u"typedName"_s, u"checkout"_s));
        m_stage->breakStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        m_stage->mendStore();
        QCOMPARE(status(), KeyStatus::Active);
        QCOMPARE(GuiHand::seen<QPlainTextEdit>(u"reason"_s)->toPlainText(), u"leaked"_s);
        QCOMPARE(GuiHand::seen<QLineEdit>(u"typedName"_s)->text(), u"checkout"_s);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(status(), KeyStatus::Revoked);
    }

    void escapeEndsNothing()
    {
        openIt(KeyAct::Revoke, "revokeDialog");
        typeReason(u"leaked"_s);
        QVERIFY(DialogStage::escapeAsksFirst(u"revokeDialog"_s));
        QCOMPARE(status(), KeyStatus::Active);
    }
};

QTEST_MAIN(ReasonDialogTest)
#include "test_reason_dialog.moc"
