#include "tests/support/gui_hand.h"
#include "tests/support/listed_keys.h"
#include "ui/keys/dialogs/overlap_dialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

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
};

QTEST_MAIN(OverlapDialogTest)
#include "test_overlap_dialog.moc"
