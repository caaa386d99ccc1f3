#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/secrets/unlock_dialog.h"
#include "ui/window/app_lock.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"

#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QWindow>

#include <memory>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// A window with one page, one command and a dialog over it.
struct Stage {
    int forgotten = 0;
    int remembered = 0;
    int ran = 0;
    MainWindow window;
    AppLock lock{window};
    QDialog dialog{&window};

    Stage()
    {
        window.addPage({.id = u"one"_s, .title = u"One"_s, .icon = u"key"_s, .make = [this](QWidget* parent) {
                            PageHandle handle;
                            handle.widget = new QWidget(parent);
                            handle.lock = [this] { ++forgotten; };
                            handle.unlock = [this] { ++remembered; };
                            return handle;
                        }});
        window.commands().add({.id = u"test.run"_s,
                               .group = u"view"_s,
                               .text = u"Run"_s,
                               .icon = {},
                               .shortcut = {},
                               .whyNot = {},
                               .run = [this] { ++ran; }});
        lock.setCommand(window.commands().add({.id = u"app.lock"_s,
                                               .group = u"app"_s,
                                               .text = u"Lock"_s,
                                               .icon = {},
                                               .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                                               .whyNot = {},
                                               .run = [this] { lock.lock(); },
                                               .overDialogs = true}));
        window.openPage(u"one"_s);
        window.show();
        dialog.open();
    }
};

} // namespace

class AppLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"lock"_s);
    }
    void init() { QSettings().clear(); }

    void lockedShowsNothingAndForgetsWhatWasRevealed()
    {
        Stage stage;
        stage.lock.lock();
        QVERIFY(stage.lock.isLocked());
        QCOMPARE(stage.forgotten, 1);
        QVERIFY(!stage.window.centralWidget()->isVisible());
        QVERIFY(!stage.dialog.isVisible());
        QVERIFY(GuiHand::seen(u"lockPage"_s));
    }

    // A console that was locked at once does not know yet what opens its catalogue.
    void thatAPassphraseIsNeededMayBecomeKnownWhileLocked()
    {
        Stage stage;
        stage.lock.lock();
        QVERIFY(GuiHand::seen(u"lockPage"_s));
        QVERIFY(!GuiHand::seen(u"lockPassphrase"_s));
        stage.lock.setAsked(ProofKind::Passphrase);
        QVERIFY(stage.lock.isLocked());
        QVERIFY(GuiHand::seen(u"lockPassphrase"_s));
        QVERIFY(!stage.window.centralWidget()->isVisible());
        stage.lock.unlock();
        QVERIFY(stage.window.centralWidget()->isVisible());
        QVERIFY(!GuiHand::seen(u"lockPage"_s));
    }

    void noCommandRunsWhileLocked()
    {
        Stage stage;
        stage.lock.lock();
        stage.window.commands().find(u"test.run"_s)->trigger();
        stage.window.commands().refresh();
        stage.window.commands().find(u"test.run"_s)->trigger();
        QCOMPARE(stage.ran, 0);
        stage.lock.unlock();
        stage.dialog.hide(); // nothing runs behind it
        stage.window.commands().find(u"test.run"_s)->trigger();
        QCOMPARE(stage.ran, 1);
    }

    void theDialogThatWasOpenComesBack()
    {
        Stage stage;
        stage.lock.lock();
        stage.lock.unlock();
        QVERIFY(stage.dialog.isVisible());
        QVERIFY(stage.window.centralWidget()->isVisible());
    }

    // Also where no window manager gives the dialog the keyboard: then the keys come to the window behind.
    void commandsOfTheWindowDoNothingBehindADialog()
    {
        Stage stage;
        Command* command = stage.window.commands().find(u"test.run"_s);
        command->trigger();
        QCOMPARE(stage.ran, 0);
        stage.dialog.hide();
        command->trigger();
        QCOMPARE(stage.ran, 1);
    }

    void theKeysThatLockWorkInADialogAndLoseNothingOfIt()
    {
        Stage stage;
        auto* line = new QLineEdit(&stage.dialog);
        line->setObjectName(u"typed"_s);
        line->show();
        QVERIFY(GuiHand::type(u"typed"_s, u"half a sentence"_s));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(stage.lock.isLocked());
        QVERIFY(!stage.dialog.isVisible());
        stage.lock.unlock();
        QVERIFY(stage.dialog.isVisible() && stage.dialog.isModal());
        QCOMPARE(line->text(), u"half a sentence"_s);
        QCOMPARE(stage.dialog.focusWidget(), line);
        QCOMPARE(stage.remembered, 1);
    }

    // Its answer is what the lanes wait for: behind the lock nobody could give it.
    void whileThePassphraseIsAskedForAtTheStartItDoesNotLock()
    {
        Stage stage;
        stage.dialog.hide();
        UnlockDialog asking(u"catalogue"_s, &stage.window);
        asking.open();
        stage.lock.lock();
        QVERIFY(!stage.lock.isLocked());
        QVERIFY(asking.isVisible());
        asking.hide();
        stage.lock.lock();
        QVERIFY(stage.lock.isLocked());
    }

    // It was asked for before, and what it shows was read only now.
    void aDialogThatComesWhileLockedWaitsForTheUnlocking()
    {
        Stage stage;
        stage.dialog.hide();
        QDialog late(&stage.window);
        stage.lock.lock();
        late.open();
        QVERIFY(!late.windowHandle() || !late.windowHandle()->isVisible());
        QTRY_VERIFY(!late.isVisible());
        QVERIFY(!QGuiApplication::modalWindow()); // which would keep the passphrase from being typed
        stage.lock.unlock();
        QVERIFY(late.isVisible() && late.isModal());
        QVERIFY(late.windowHandle()->isVisible());
    }

    // As where the console ends while it is locked.
    void aDialogThatComesWhileLockedMayOutliveTheLock()
    {
        MainWindow window;
        auto lock = std::make_unique<AppLock>(window);
        QDialog late(&window);
        window.show();
        lock->lock();
        late.open();
        QVERIFY(late.testAttribute(Qt::WA_DontShowOnScreen));
        lock.reset();
        QTRY_VERIFY(!late.testAttribute(Qt::WA_DontShowOnScreen));
        QVERIFY(!QGuiApplication::modalWindow());
    }

    void aDialogThatComesJustBeforeTheUnlockingIsShown()
    {
        Stage stage;
        stage.dialog.hide();
        QDialog late(&stage.window);
        stage.lock.lock();
        late.open();
        stage.lock.unlock();
        QTRY_VERIFY(!late.testAttribute(Qt::WA_DontShowOnScreen));
        QVERIFY(late.isVisible() && late.windowHandle()->isVisible());
        QCOMPARE(QGuiApplication::modalWindow(), late.windowHandle());
    }

    void noMessageIsShownWhileLockedAndADangerIsSaidAfterwards()
    {
        Stage stage;
        stage.lock.lock();
        stage.window.toast().pass(ToneName::Danger, u"A honeytoken was presented."_s);
        stage.window.toast().pass(ToneName::Good, u"Saved."_s);
        QVERIFY(!stage.window.toast().isVisible());
        stage.lock.unlock();
        QVERIFY(stage.window.toast().isVisible());
        QCOMPARE(stage.window.toast().text(), u"A honeytoken was presented."_s);
    }

    void aWrongPassphraseIsSaidAndCanBeTriedAgain()
    {
        Stage stage;
        stage.lock.setAsked(ProofKind::Vault);
        stage.lock.lock();
        QSignalSpy asked(&stage.lock, &AppLock::unlockAsked);
        QVERIFY(GuiHand::type(u"lockPassphrase"_s, u"wrong"_s));
        GuiHand::press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().value<SecretPtr>() != nullptr);
        stage.lock.refuse({ErrorKind::WrongPassphrase, {}});
        QVERIFY(stage.lock.isLocked());
        QVERIFY(GuiHand::seen<QLabel>(u"lockError"_s));
        QVERIFY(GuiHand::click(u"lockUnlock"_s));
        QCOMPARE(asked.size(), 2);
    }

    void itLocksByItselfWhenNobodyTouchesIt()
    {
        Stage stage;
        stage.lock.setIdleFor(std::chrono::milliseconds(1));
        QTRY_VERIFY(stage.lock.isLocked());
    }

    void aTouchPutsItOff()
    {
        Stage stage;
        stage.lock.setIdleFor(std::chrono::hours(1));
        QTest::mouseClick(&stage.window, Qt::LeftButton);
        QVERIFY(!stage.lock.isLocked());
        stage.lock.setIdleFor({}); // never
        QVERIFY(!stage.lock.isLocked());
    }

    void settingsComeBackAndWrongOnesAreHeldWithinBounds()
    {
        Settings settings;
        settings.clipboardSeconds = 30;
        settings.lockMinutes = 5;
        settings.language = u"de"_s;
        settings.save();
        QCOMPARE(Settings::load().clipboardSeconds, 30);
        QCOMPARE(Settings::load().lockMinutes, 5);
        QCOMPARE(Settings::load().language, u"de"_s);
        QSettings().setValue(u"clipboard/seconds"_s, 86'400);
        QSettings().setValue(u"lock/minutes"_s, -3);
        QCOMPARE(Settings::load().clipboardSeconds, 120);
        QCOMPARE(Settings::load().lockMinutes, 0);
    }
};

QTEST_MAIN(AppLockTest)
#include "test_app_lock.moc"
