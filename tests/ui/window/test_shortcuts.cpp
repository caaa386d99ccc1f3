#include "tests/support/qt_test.h"
#include "ui/window/command_palette.h"
#include "ui/window/palette_model.h"
#include "ui/window/shortcuts.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/shortcuts_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestShortcuts final : public QObject {
    Q_OBJECT

private:
    struct Open {
        Commands commands;
        Shortcuts shortcuts{commands, nullptr};
        QStringList ran;

        Open()
        {
            add(u"keys.rotate"_s, u"Rotate…"_s, QKeySequence(u"Ctrl+R"_s));
            add(u"keys.create"_s, u"New key…"_s, QKeySequence(u"Ctrl+N"_s));
            add(u"keys.disable"_s, u"Disable…"_s, {});
        }
        void add(const QString& id, const QString& text, const QKeySequence& keys)
        {
            commands.add({.id = id,
                          .group = u"keys"_s,
                          .text = text,
                          .icon = {},
                          .shortcut = keys,
                          .whyNot = {},
                          .run = [this, id] { ran += id; }});
        }
        [[nodiscard]] QString keys(const QString& id) const { return commands.find(id)->shortcut().toString(); }
    };
    static void choose(ShortcutsDialog& dialog, const QString& name)
    {
        auto* table = dialog.findChild<QTableView*>(u"shortcutTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
        QCOMPARE(table->currentIndex().data().toString(), name);
    }
    static void press(ShortcutsDialog& dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(dialog.findChild<QLineEdit*>(u"shortcutKeys"_s), key, modifiers);
    }
    static QString words(const ShortcutsDialog& dialog)
    {
        return dialog.findChild<QLabel*>(u"shortcutWords"_s)->text();
    }

private Q_SLOTS:
    void theTableOfCommandsKeepsTheRulesOfItemModels()
    {
        Open open;
        ShortcutsModel model(open.commands);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        model.search(u"new"_s);
        QCOMPARE(model.rowCount(), 1);
        model.give(*model.commandAt(0), QKeySequence(u"Ctrl+R"_s));
        model.search({});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.keysOf(*open.commands.find(u"keys.rotate"_s)).isEmpty()); // taken from it
        model.resetAll();
        QCOMPARE(model.keysOf(*open.commands.find(u"keys.rotate"_s)), QKeySequence(u"Ctrl+R"_s));
    }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"shortcuts"_s);
    }
    void init() { QSettings().clear(); }

    void keysArePressedSavedAndShownEverywhere()
    {
        {
            Open open;
            QWidget window;
            open.shortcuts.edit(&window);
            auto* dialog = window.findChild<ShortcutsDialog*>();
            choose(*dialog, u"Disable…"_s);
            press(*dialog, Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
            QCOMPARE(open.keys(u"keys.disable"_s), QString()); // not before Save
            dialog->findChild<QPushButton*>(u"submit"_s)->click();
            QCOMPARE(open.keys(u"keys.disable"_s), u"Ctrl+Alt+D"_s);
            QVERIFY(open.commands.find(u"keys.disable"_s)->toolTip().contains(u"Ctrl+Alt+D"_s));
            PaletteModel palette(open.commands);
            palette.ask(u"disable"_s);
            QCOMPARE(palette.index(0, PaletteModel::Hint).data().toString(), u"Ctrl+Alt+D"_s);
        }
        Open again; // the next start
        QCOMPARE(again.keys(u"keys.disable"_s), u"Ctrl+Alt+D"_s);
        QCOMPARE(again.keys(u"keys.rotate"_s), u"Ctrl+R"_s);
    }

    void keysOfAnotherCommandAreTakenFromItAndThatIsTold()
    {
        Open open;
        ShortcutsDialog dialog(open.commands, nullptr);
        choose(dialog, u"Disable…"_s);
        press(dialog, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(words(dialog).contains(u"Rotate…"_s));
        open.shortcuts.save(dialog.chosen());
        QCOMPARE(open.keys(u"keys.disable"_s), u"Ctrl+R"_s);
        QCOMPARE(open.keys(u"keys.rotate"_s), QString());
        Open again;
        QCOMPARE(again.keys(u"keys.rotate"_s), QString()); // taken stays taken
        ShortcutsDialog back(again.commands, nullptr);
        back.findChild<QPushButton*>(u"shortcutAllUsual"_s)->click();
        again.shortcuts.save(back.chosen());
        QCOMPARE(again.keys(u"keys.rotate"_s), u"Ctrl+R"_s);
        QCOMPARE(again.keys(u"keys.disable"_s), QString());
        QVERIFY(QSettings().allKeys().isEmpty()); // what is as at first is not kept
    }

    void keysForTypingAreRefused()
    {
        Open open;
        ShortcutsDialog dialog(open.commands, nullptr);
        choose(dialog, u"Disable…"_s);
        press(dialog, Qt::Key_D, Qt::NoModifier);
        QVERIFY(words(dialog).contains(u"typing"_s));
        press(dialog, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(words(dialog).contains(u"copy"_s));
        QVERIFY(dialog.chosen().isEmpty());
        press(dialog, Qt::Key_F8, Qt::NoModifier);
        QCOMPARE(dialog.chosen().value(u"keys.disable"_s), QKeySequence(Qt::Key_F8));
    }

    void commandsAreFoundByNameAndByKeys()
    {
        Open open;
        ShortcutsDialog dialog(open.commands, nullptr);
        auto* table = dialog.findChild<QTableView*>(u"shortcutTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        auto* search = dialog.findChild<QLineEdit*>(u"shortcutSearch"_s);
        search->setText(u"rot"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        search->setText(u"ctrl+n"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"New key…"_s);
    }
};

QTEST_MAIN(TestShortcuts)
#include "test_shortcuts.moc"
