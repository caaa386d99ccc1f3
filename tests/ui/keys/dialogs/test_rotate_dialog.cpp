#include "model/usage/usage_range.h"
#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"
#include "tests/support/versions_usage.h"

#include <QSpinBox>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class RotateDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;

    void openIt(const KeyId& key)
    {
        m_stage->open(KeyAct::Rotate, {key});
        QVERIFY(GuiHand::awaited(u"rotateDialog"_s));
    }
    [[nodiscard]] static QString effect() { return GuiHand::seen<QLabel>(u"rotateEffect"_s)->text(); }
    KeyId held()
    {
        return m_stage->make(u"vendor"_s, [](KeyDraft& draft) {
            draft.custody = Custody::Held;
            draft.broughtSecret = makeSecret("vendor-Zx81Qw97Lm53Rt20Vb64Yy11");
        });
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DialogStage>(); }
    void cleanup() { m_stage.reset(); }

    void theOverlapArrivesAndTheSecretIsShown()
    {
        const KeyId key = m_stage->make(u"checkout"_s);
        openIt(key);
        QVERIFY(GuiHand::type(u"rotateOverlap"_s, u"3"_s));
        QVERIFY(effect().contains(u"Version 1 works until"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        const ApiKey rotated = m_stage->key(key);
        QCOMPARE(rotated.versions.size(), 2);
        QCOMPARE(*rotated.overlapping()->notAfter, m_stage->memory.clock.at + Days(3));
        QVERIFY(GuiHand::awaited(u"oneTimeSecretDialog"_s));
        QVERIFY(GuiHand::click(u"stored"_s));
        QVERIFY(GuiHand::click(u"done"_s));
    }

    void itTellsWhoStillUsesTheOldVersion()
    {
        VersionsUsage usage;
        m_stage = std::make_unique<DialogStage>(&usage);
        const KeyId key = m_stage->make(u"checkout"_s);
        const qint64 hour = hourOf(m_stage->memory.clock.at);
        usage.add(1, hour - 100, 40);
        usage.add(1, hour, 2);
        OutcomeCounts counts{};
        counts[std::size_t(Outcome::Valid)] = 42;
        usage.onApis = {{key, u"orders"_s, counts}};
        openIt(key);
        QVERIFY2(effect().contains(u"Its requests: 42 in 30 days, 2 in the last 24 hours."_s), qPrintable(effect()));
        QVERIFY2(effect().contains(u"used on: orders (42 request"_s), qPrintable(effect()));
        GuiHand::press(Qt::Key_Escape);
        QVERIFY(GuiHand::gone(u"rotateDialog"_s));
        usage.all.clear();
        openIt(key);
        QVERIFY2(effect().contains(u"No request of it was counted"_s), qPrintable(effect()));
        m_stage.reset(); // it reads what goes with this case
    }

    void noOverlapIsSaidPlainly()
    {
        openIt(m_stage->make(u"checkout"_s));
        QVERIFY(GuiHand::type(u"rotateOverlap"_s, u"0"_s));
        QVERIFY2(effect().contains(u"at once"_s), qPrintable(effect()));
    }

    void aHeldKeyTakesTheNewSecretHidden()
    {
        const KeyId key = held();
        openIt(key);
        QCOMPARE(GuiHand::seen<QLineEdit>(u"rotateSecret"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(GuiHand::type(u"rotateSecret"_s, u"vendor-Ba72Kd93Pq15Ws48Nf60Gh22"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->key(key).versions.size(), 2);
        const auto kept = m_stage->service.reveal(key, 2, u"reveal"_s, u"test"_s);
        QVERIFY(kept.ok() && (*kept)->equals(*makeSecret("vendor-Ba72Kd93Pq15Ws48Nf60Gh22")));
    }

    void aRefusedSecretIsSaidAndStays()
    {
        const KeyId key = held();
        openIt(key);
        QVERIFY(GuiHand::type(u"rotateSecret"_s, u"vendor-Zx81Qw97Lm53Rt20Vb64Yy11"_s)); // the one it has
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(DialogStage::banner().contains(u"already"_s));
        QVERIFY(!GuiHand::seen<QLineEdit>(u"rotateSecret"_s)->text().isEmpty());
        QCOMPARE(m_stage->key(key).versions.size(), 1);
    }

    void escapeRotatesNothing()
    {
        const KeyId key = held();
        openIt(key);
        QVERIFY(GuiHand::type(u"rotateSecret"_s, u"vendor"_s));
        QVERIFY(DialogStage::escapeAsksFirst(u"rotateDialog"_s));
        QCOMPARE(m_stage->key(key).versions.size(), 1);
    }
};

QTEST_MAIN(RotateDialogTest)
#include "test_rotate_dialog.moc"
