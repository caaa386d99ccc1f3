#include "tests/support/dialog_stage.h"
#include "tests/support/listed_keys.h"
#include "tests/support/qt_test.h"
#include "ui/keys/dialogs/overlap_dialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class StillClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return at; }
    UtcTime at = *fromIso(u"2026-11-21T08:00:00Z"_s);
};

ApiKey rotatedKey(UtcTime oldEnds)
{
    ApiKey key = keyNamed(u"checkout"_s);
    KeyVersion old = key.versions.first();
    old.number = 1;
    old.state = VersionState::Overlapping;
    old.notAfter = oldEnds;
    key.versions.first().number = 2;
    key.versions.prepend(old);
    return key;
}

struct Stage {
    StillClock clock;
    OverlapDialog dialog;

    explicit Stage(Micros left)
        : dialog(rotatedKey(StillClock().at + left), clock, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    [[nodiscard]] QSpinBox* days() const { return dialog.findChild<QSpinBox*>(u"overlapDays"_s); }
    [[nodiscard]] QString effect() const { return dialog.findChild<QLabel*>(u"overlapEffect"_s)->text(); }
};

} // namespace

class OverlapDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itOpensAtTheDaysThatAreLeft()
    {
        QCOMPARE(Stage(Days(3)).days()->value(), 3);
        QCOMPARE(Stage(Days(3) + std::chrono::hours(1)).days()->value(), 4);
    }

    // Opening it and pressing the button must not cut off callers.
    void lessThanADayIsNotTakenForNow() { QCOMPARE(Stage(std::chrono::minutes(5)).days()->value(), 1); }

    void endingItNowIsSaidPlainly()
    {
        Stage stage(Days(3));
        stage.days()->setValue(0);
        QVERIFY(stage.effect().contains(u"at once"_s));
        QCOMPARE(stage.dialog.end(), stage.clock.at);
    }

    void theNewEndIsCountedFromNow()
    {
        Stage stage(Days(3));
        stage.days()->setValue(30);
        QCOMPARE(stage.dialog.end(), stage.clock.at + Days(30));
        QSignalSpy submitted(&stage.dialog, &DialogFrame::submitted);
        QVERIFY(GuiHand::click(u"submit"_s));
        QCOMPARE(submitted.size(), 1);
    }

    void whatIsTypedIsStored()
    {
        DialogStage stage;
        const KeyId key = rotated(stage);
        QVERIFY(GuiHand::type(u"overlapDays"_s, u"10"_s));
        stage.breakStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QCOMPARE(GuiHand::seen<QSpinBox>(u"overlapDays"_s)->value(), 10); // a failure loses nothing
        stage.mendStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(stage.done.size(), 1);
        QCOMPARE(*stage.key(key).overlapping()->notAfter, stage.memory.clock.at + Days(10));
    }

    void escapeChangesNothing()
    {
        DialogStage stage;
        const KeyId key = rotated(stage);
        QVERIFY(GuiHand::type(u"overlapDays"_s, u"0"_s));
        QVERIFY(DialogStage::escapeAsksFirst(u"overlapDialog"_s));
        QVERIFY(stage.key(key).overlapping());
    }

private:
    // A key whose old version works for three days more, its dialog open.
    static KeyId rotated(DialogStage& stage)
    {
        const KeyId key = stage.make(u"checkout"_s);
        if (!stage.service.rotate(key, 0, Days(3), {}))
            qFatal("the key could not be rotated");
        stage.open(KeyAct::Overlap, {key});
        (void)GuiHand::awaited(u"overlapDialog"_s);
        return key;
    }
};

QTEST_MAIN(OverlapDialogTest)
#include "test_overlap_dialog.moc"
