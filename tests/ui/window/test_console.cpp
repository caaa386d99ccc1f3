#include "model/secrets/secret_store.h"
#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"
#include "ui/apis/own_gate.h"
#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/look/appearance.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/secrets/one_time_secret_dialog.h"
#include "ui/window/console.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/side_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class NoActs final : public KeyActs {
public:
    bool offers(KeyAct act) const override { return act == KeyAct::Create; }
    void start(KeyAct, const QList<KeyId>&, QWidget*) override { ++started; }
    void startHeld(const SecretPtr&, QWidget*) override {}
    void startExport(const KeyFilter&, const KeySort&, QWidget*) override {}
    void offerUnfinished(QWidget*) override {}
    KeySlot* makeSecretPart(QWidget*) override { return nullptr; }
    KeySlot* makeRequestTester(QWidget*) override { return nullptr; }

    int started = 0;
};

// A vault that only knows whether it is open.
class OpenOrLocked final : public SecretStore {
public:
    QString displayName() const override { return u"Vault file"_s; }
    Result<void> probe() override { return isOpen ? Result<void>() : Result<void>(locked()); }
    Result<SecretPtr> read(const QString&) override { return locked(); }
    Result<void> write(const QString&, const Secret&) override { return locked(); }
    Result<void> remove(const QString&) override { return locked(); }
    void lock() override { isOpen = false; }
    Result<void> unlock(const SecretPtr& passphrase) override
    {
        if (!passphrase || textOf(*passphrase) != QByteArray("right"))
            return Error{ErrorKind::WrongPassphrase, {}};
        isOpen = true;
        return {};
    }

    std::atomic<bool> isOpen{true};

private:
    static Error locked() { return {ErrorKind::SecretStoreLocked, {}}; }
};

// Has the pepper alone.
class PepperStore final : public SecretStore {
public:
    QString displayName() const override { return u"Vault file"_s; }
    Result<void> probe() override { return {}; }
    Result<SecretPtr> read(const QString& name) override
    {
        if (name != secret_names::pepper(u"test"_s))
            return Error{ErrorKind::SecretMissing, name};
        return makeSecret(QByteArray(32, 'p'));
    }
    Result<void> write(const QString&, const Secret&) override { return {}; }
    Result<void> remove(const QString&) override { return {}; }
    void lock() override {}
    Result<void> unlock(const SecretPtr&) override { return {}; }
};

// Notes what it was started with.
class NotedGate final : public OwnGate {
public:
    QString program() const override { return u"gate"_s; }
    void start(const QString& catalogue, const OwnGateSettings& settings, const SecretPtr& pepper) override
    {
        started += u"%1 %2 %3"_s.arg(catalogue, settings.listen()).arg(pepper->size());
        beginAt(settings.listen());
        setState(State::Running);
    }
    void stop() override { setState(State::Stopped); }
    void fail() { setState(State::Failed, Failure::Ended); }

    QStringList started;
};

class TypedInto final : public DialogFrame {
public:
    explicit TypedInto(QWidget* parent)
        : DialogFrame(u"typedInto"_s, u"Typed into"_s, {}, parent)
    {
        addSubmit(u"OK"_s, ButtonKind::Primary);
    }
    void type() { touched(); }
};

} // namespace

class TestConsole final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void theGateIsStartedWithTheConsoleWhereThatIsWanted()
    {
        OwnGateSettings settings;
        settings.port = 9'292;
        for (const bool wanted : {false, true}) {
            settings.withConsole = wanted;
            settings.save(u"test"_s);
            for (const bool readOnly : {false, true}) { // that is a second console: the first one has the gate
                PepperStore secrets;
                ListedCatalogue catalogue(readOnly);
                catalogue.secrets = &secrets;
                NotedGate gate;
                NoActs acts;
                Console console({catalogue.lanes(),
                                 catalogue.clock,
                                 *m_appearance,
                                 acts,
                                 m_clipboard,
                                 {},
                                 {},
                                 false,
                                 nullptr,
                                 &gate});
                QSignalSpy answered(&console, &Console::storeAnswered);
                console.show();
                QTRY_VERIFY(!answered.isEmpty());
                if (wanted && !readOnly)
                    QTRY_COMPARE(gate.started, QStringList{u"/tmp/catalogue.db 127.0.0.1:9292 32"_s});
                else
                    QVERIFY(gate.started.isEmpty());
            }
        }
        OwnGateSettings().save(u"test"_s);
    }

    void whatTheGateAlarmsOfIsSaidAtOnce()
    {
        ListedCatalogue catalogue;
        NotedGate gate;
        NoActs acts;
        Console console(
            {catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}, {}, false, nullptr, &gate});
        console.show();
        Q_EMIT gate.said(u"listening on 127.0.0.1:9191"_s);
        QVERIFY(!console.window().toast().isVisible());
        Q_EMIT gate.said(u"keywright-gate: ALARM: honeytoken key_1 version 1 presented from 203.0.113.9"_s);
        QVERIFY(console.window().toast().text().contains(u"honeytoken key_1 version 1 presented from 203.0.113.9"_s));
        gate.fail();
        QVERIFY(console.window().toast().text().contains(u"ended by itself"_s));
    }

    // Also before the page that has them was ever opened.
    void theCommandsOnApisAreThereFromTheStart()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        QTRY_VERIFY(console.window().commands().find(u"apis.gates"_s));
        QVERIFY(console.window().commands().find(u"apis.protect"_s));
    }
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"console"_s);
        m_appearance = std::make_unique<Appearance>(*qApp);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void anOutsideChangeShowsWithinASecond()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(3);
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        console.window().openPage(u"keys"_s);
        auto* table = console.window().findChild<QTableView*>(u"keyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        catalogue.keys.add(keyNamed(u"by-the-cli"_s));
        catalogue.transactions.bump();
        QTRY_COMPARE(table->model()->rowCount(), 4);
    }

    // The window is there before the page that it does not begin with; what waits for that page comes to life with it.
    void thePageOfKeysComesByItself()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        QVERIFY(!console.window().findChild<QTableView*>(u"keyTable"_s));
        auto* button = console.window().findChild<QPushButton*>(u"overview_keys.create"_s);
        QVERIFY(button && !button->isEnabled());
        QTRY_VERIFY(console.window().findChild<QTableView*>(u"keyTable"_s));
        QCOMPARE(console.window().currentPage(), u"overview"_s);
        QVERIFY(button->isEnabled());
    }

    void aLockedConsoleForgetsWhatOpensTheVault()
    {
        ListedCatalogue catalogue;
        OpenOrLocked vault;
        catalogue.secrets = &vault;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        QVERIFY(QTest::qWaitForWindowExposed(&console.window()));
        QTRY_VERIFY(console.window().commands().find(u"app.lock"_s));
        console.window().commands().find(u"app.lock"_s)->trigger();
        QTRY_VERIFY(!vault.isOpen);
        QVERIFY(GuiHand::type(u"lockPassphrase"_s, u"wrong"_s));
        GuiHand::press(Qt::Key_Return);
        QTRY_VERIFY(GuiHand::seen<QLabel>(u"lockError"_s));
        QVERIFY(!vault.isOpen);
        QVERIFY(GuiHand::type(u"lockPassphrase"_s, u"right"_s));
        GuiHand::press(Qt::Key_Return);
        QTRY_VERIFY(vault.isOpen);
        QTRY_VERIFY(!GuiHand::seen<QLabel>(u"lockError"_s));
        QVERIFY(vault.isOpen);
    }

    void theDocumentsOfTheFormatsCanBeRead()
    {
        for (const QString& document : {u"audit-format"_s, u"vault-format"_s}) {
            HelpDialog dialog(u"Help"_s, document, nullptr);
            QVERIFY2(dialog.findChild<QTextBrowser*>(u"helpText"_s)->toPlainText().size() > 1000, qPrintable(document));
        }
    }

    void pagesAreBuiltWhenTheyAreFirstOpened()
    {
        MainWindow window;
        int made = 0;
        window.addPage({.id = u"one"_s, .title = u"One"_s, .icon = u"key"_s, .make = [&made](QWidget* parent) {
                            ++made;
                            PageHandle handle;
                            handle.widget = new QWidget(parent);
                            return handle;
                        }});
        QCOMPARE(made, 0);
        window.openPage(u"one"_s);
        window.openPage(u"one"_s);
        QCOMPARE(made, 1);
        QCOMPARE(window.currentPage(), u"one"_s);
    }

    void aReadOnlyCatalogueSaysSo()
    {
        ListedCatalogue catalogue(true);
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        QTRY_VERIFY(console.window().banner().isVisible());
        QVERIFY(console.window().banner().text().contains(u"read-only"_s));
        QTRY_VERIFY(console.window().commands().find(u"keys.create"_s));
        QVERIFY(!console.window().commands().find(u"keys.create"_s)->isEnabled());
    }

    // A file of a newer version is left alone: what would work on it says why it can't.
    void withoutACatalogueNothingCanBeDoneToItAndTheReasonIsSaid()
    {
        const SetClock clock;
        ServiceThread lane(u"all"_s, [] { return Error{ErrorKind::NewerVersion, u"schema 99"_s}; });
        NoActs acts;
        Console console({{lane, lane, lane}, clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        QTRY_VERIFY(console.window().banner().isVisible());
        QTRY_VERIFY(console.window().commands().find(u"keys.create"_s));
        for (const QString& id :
             {u"keys.create"_s, u"apis.protect"_s, u"apis.gates"_s, u"catalogue.backup"_s, u"keys.identify"_s}) {
            const Command* command = console.window().commands().find(id);
            QVERIFY2(!command->isEnabled(), qPrintable(id));
            QVERIFY2(command->toolTip().contains(u"newer Keywright"_s), qPrintable(command->toolTip()));
        }
        const auto* button = console.window().findChild<QPushButton*>(u"keys.createButton"_s);
        QVERIFY(!button->isEnabled() && button->toolTip().contains(u"Update Keywright"_s));
        QVERIFY(console.window().commands().find(u"app.settings"_s)->isEnabled());
    }

    void everyCommandIsInTheMenuWithItsShortcut()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        console.window().openPage(u"keys"_s);
        auto* menu = console.window().findChild<QMenu*>(u"mainMenu"_s);
        QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
        QSet<QString> found;
        QList<QMenu*> menus{menu};
        while (!menus.isEmpty()) {
            for (QAction* action : menus.takeFirst()->actions()) {
                found.insert(action->objectName());
                if (action->menu())
                    menus += action->menu();
            }
        }
        for (const Command* command : console.window().commands().all())
            if (!command->group().isEmpty())
                QVERIFY2(found.contains(command->objectName()), qPrintable(command->objectName()));
    }

    void noTwoCommandsShareAShortcut()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.window().openPage(u"keys"_s);
        QSet<QString> seen;
        for (const Command* command : console.window().commands().all()) {
            const QString keys = command->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
    }

    void aCommandThatComesWhileTheConsoleIsLockedIsLockedToo()
    {
        Commands commands;
        commands.setLocked(true);
        int ran = 0;
        Command* command = commands.add({.id = u"test"_s,
                                         .group = u"keys"_s,
                                         .text = u"Test"_s,
                                         .icon = {},
                                         .shortcut = {},
                                         .whyNot = {},
                                         .run = [&ran] { ++ran; }});
        command->trigger();
        QCOMPARE(ran, 0);
        commands.setLocked(false);
        command->trigger();
        QCOMPARE(ran, 1);
    }

    void aCommandWhosePreconditionFailsDoesNotRun()
    {
        Commands commands;
        int ran = 0;
        QString reason = u"Choose a key first."_s;
        Command* command = commands.add({.id = u"test"_s,
                                         .group = u"keys"_s,
                                         .text = u"Test"_s,
                                         .icon = {},
                                         .shortcut = {},
                                         .whyNot = [&reason] { return reason; },
                                         .run = [&ran] { ++ran; }});
        command->trigger();
        QCOMPARE(ran, 0);
        QCOMPARE(command->toolTip(), reason);
        reason.clear();
        commands.refresh();
        command->trigger();
        QCOMPARE(ran, 1);
    }

    void theWindowRemembersItsShapeAndNothingElse()
    {
        {
            MainWindow window;
            window.resize(1234, 777);
            window.setInspectorShown(false);
        }
        MainWindow window;
        QCOMPARE(window.size(), QSize(1234, 777));
        QVERIFY(!window.isInspectorShown());
        const QStringList keys = QSettings().allKeys();
        for (const QString& key : keys)
            QVERIFY2(key.startsWith(u"window/"_s) || key.startsWith(u"keys/"_s) || key.startsWith(u"look/"_s),
                     qPrintable(key));
    }

    // As from the tray, which Qt does not keep from closing a window behind its dialog.
    void aClosedWindowLosesNothingThatWasTyped()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        QSignalSpy closing(&console, &Console::closing);
        QPointer dialog = new TypedInto(&console.window());
        dialog->open();
        dialog->type();
        QVERIFY(!console.window().close());
        QVERIFY(dialog && dialog->isVisible());
        dialog->type(); // what was said of the text before does not hold for this
        QVERIFY(!console.window().close());
        QVERIFY(dialog && dialog->isVisible());
        console.window().commands().find(u"app.lock"_s)->trigger();
        QVERIFY(!dialog->isVisible());
        QVERIFY(!console.window().close());
        const auto* said = console.window().findChild<QLabel*>(u"lockError"_s);
        QVERIFY(said && said->text().contains(u"behind the lock"_s));
        QCOMPARE(closing.size(), 0);
        delete dialog.data();
        QVERIFY(console.window().close());
        QCOMPARE(closing.size(), 1);
    }

    void aSecretThatIsShownOnceKeepsTheWindow()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        const IssuedSecret issued{keyNamed(u"checkout"_s), 1, makeSecret(QByteArray("not-stored-yet"))};
        QPointer dialog = new OneTimeSecretDialog(issued, {}, m_clipboard, &console.window());
        dialog->open();
        for (int insisting = 0; insisting < 3; ++insisting) {
            QVERIFY(!console.window().close());
            QVERIFY(dialog && dialog->isVisible());
        }
        console.window().commands().find(u"app.lock"_s)->trigger();
        QVERIFY(!console.window().close());
        delete dialog.data();
        QVERIFY(console.window().close());
    }

    void whatHoldsNothingDoesNotKeepALockedWindow()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        HelpDialog help(u"Help"_s, u":/docs/search.md"_s, &console.window());
        help.show();
        console.window().commands().find(u"app.lock"_s)->trigger();
        QVERIFY(!help.isVisible());
        QVERIFY(console.window().close());
    }

    void whoInsistsMayCloseIt()
    {
        ListedCatalogue catalogue;
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        auto* dialog = new TypedInto(&console.window());
        dialog->open();
        dialog->type();
        QVERIFY(!console.window().close());
        QVERIFY(console.window().close());
    }

    void everyControlHasANameForHandAndScript()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(3);
        NoActs acts;
        Console console({catalogue.lanes(), catalogue.clock, *m_appearance, acts, m_clipboard, {}});
        console.show();
        console.window().openPage(u"keys"_s);
        const QList<QWidget*> widgets = console.window().findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool inner = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTabBar") ||
                               (widget->parentWidget() && (widget->parentWidget()->inherits("QTabBar") ||
                                                           widget->parentWidget()->inherits("QLineEdit") ||
                                                           widget->parentWidget()->inherits("QTableView")));
            if (!button || inner || button->isHidden())
                continue;
            QVERIFY2(!button->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestConsole)
#include "test_console.moc"
