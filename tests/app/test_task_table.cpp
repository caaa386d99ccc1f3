// What the daily tasks cost in the real window: clicks, keys and the window's own time, done with the mouse and the
// keyboard over the sample catalogue. Prints the table that resources/docs/tasks.md holds, and fails where a task takes
// more clicks than its goal.
#include "app/console/console_app.h"
#include "app/wiring/demo/demo_catalogue.h"
#include "tests/support/gui_hand.h"
#include "tests/support/qt_test.h"
#include "ui/look/appearance.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// What a window manager does: the topmost window has the keyboard. Whether it has it by now.
bool isActive()
{
    if (QApplication::activePopupWidget())
        return true; // a list of choices: what has the keyboard keeps it
    QWidget* top = QApplication::activeModalWidget();
    top = top ? top : GuiHand::seen(u"mainWindow"_s);
    if (QApplication::activeWindow() == top && QGuiApplication::focusWindow() == top->windowHandle())
        return true;
    top->activateWindow();
    return false;
}

// Counts what the hand does. A chord such as Ctrl+F is one key; typed text is a key a letter.
class Tally {
public:
    explicit Tally(const QString& task, int goal)
        : m_task(task)
        , m_goal(goal)
    {
        m_timer.start();
    }

    bool click(const QString& name) { return ++m_clicks, GuiHand::click(name); }
    bool clickRow(const QString& table, const QString& text) { return ++m_clicks, GuiHand::clickRow(table, text); }
    // Opens the list of the box and clicks the entry.
    bool choose(const QString& box, const QString& entry)
    {
        auto* combo = GuiHand::awaited<QComboBox>(box);
        if (!combo || !click(box))
            return false;
        QAbstractItemView* list = combo->view();
        const QModelIndex at = list->model()->index(combo->findText(entry), 0);
        if (!at.isValid() || !QTest::qWaitFor([&] { return list->isVisible(); }, GuiHand::patience))
            return false;
        ++m_clicks;
        const QPoint place = list->visualRect(at).center();
        return QTest::qWaitFor( // a list that has just opened does not take clicks at once
            [&] {
                if (combo->currentText() == entry && !list->isVisible())
                    return true;
                QTest::mouseMove(list->viewport(), place);
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
                return false;
            },
            GuiHand::patience);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(focused(), key, modifiers);
    }
    // Into what has the keyboard.
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            ++m_keys;
            QTest::keyClick(focused(), letter.toLatin1());
        }
    }

    // The row of the table; whether the goal was met.
    bool end()
    {
        const double seconds = double(m_timer.elapsed()) / 1000;
        // Keystroke-level model (Card, Moran, Newell 1980): 0.28 s a key, 1.3 s to point and click.
        std::printf("| %s | %d | %d | %d | %.2f | %.0f |\n", qPrintable(m_task), m_clicks, m_goal, m_keys, seconds,
                    0.28 * m_keys + 1.3 * m_clicks);
        std::fflush(stdout);
        return m_clicks <= m_goal;
    }

private:
    static QWidget* focused()
    {
        if (!QTest::qWaitFor(isActive, GuiHand::patience))
            qFatal("no window has the keyboard");
        QWidget* target = QApplication::focusWidget();
        return target ? target : QApplication::activeWindow();
    }

    QString m_task;
    int m_goal;
    int m_clicks = 0;
    int m_keys = 0;
    QElapsedTimer m_timer;
};

bool hasKeyboard(const QString& name)
{
    return QTest::qWaitFor(
        [&] {
            const bool active = isActive(); // a dialog may be about to open
            const QWidget* target = GuiHand::seen(name);
            const QWidget* now = QApplication::focusWidget();
            return active && target && now && (now == target || target->isAncestorOf(now));
        },
        GuiHand::patience);
}

} // namespace

#define HAND(action) QVERIFY2(action, #action)

class TaskTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        QVERIFY(QDir(m_folder.path()).mkdir(u"Documents"_s));
        QStandardPaths::setTestModeEnabled(true);
        m_appearance = std::make_unique<Appearance>(*qApp);
        QVERIFY(m_english.load(u":/translations/keywright_en.qm"_s));
        QCoreApplication::installTranslator(&m_english);
        const auto demo = demo::makeDemoCatalogue(m_folder.path(), SystemClock().now());
        QVERIFY(demo);
        m_app = std::make_unique<console::ConsoleApp>(*demo, *m_appearance);
        m_app->start();
        HAND(GuiHand::awaited(u"mainWindow"_s));
        GuiHand::seen(u"mainWindow"_s)->resize(1400, 860);
        HAND(GuiHand::click(u"page_keys"_s));
        HAND(GuiHand::awaited(u"keyTable"_s));
        std::printf("| task | clicks | goal | keys | the window's time, s | a person's, s |\n"
                    "| --- | --- | --- | --- | --- | --- |\n");
    }

    void aKeyIsCreatedWithAScope()
    {
        Tally tally(u"create a scoped key"_s, 3);
        HAND(tally.click(u"keys.createButton"_s));
        HAND(hasKeyboard(u"createName"_s));
        tally.type(u"task-table"_s);
        tally.press(Qt::Key_Tab);
        tally.type(u"Payments"_s);
        HAND(tally.click(u"createScopesEdit"_s));
        tally.type(u"orders:*:read"_s);
        tally.press(Qt::Key_Return); // the scope
        tally.press(Qt::Key_Return); // the dialog
        storeTheSecret(tally);
        HAND(tally.end());
    }

    void itIsFound()
    {
        const auto* table = GuiHand::seen<QAbstractItemView>(u"keyTable"_s);
        const QString other = table->model()->index(0, 0).data().toString();
        HAND(GuiHand::clickRow(u"keyTable"_s, other)); // not the one that is looked for
        HAND(isShown(other));
        Tally tally(u"find a key"_s, 3);
        tally.press(Qt::Key_F, Qt::ControlModifier);
        HAND(hasKeyboard(u"keySearch"_s));
        tally.type(u"task-t"_s);
        tally.press(Qt::Key_Return);
        HAND(isShown());
        HAND(tally.end());
    }

    void itIsRotatedWithAnOverlap()
    {
        Tally tally(u"rotate a key with an overlap of 14 days"_s, 3);
        HAND(tally.clickRow(u"keyTable"_s, u"task-table"_s));
        HAND(isShown());
        HAND(tally.click(u"keys.rotateButton"_s));
        HAND(hasKeyboard(u"rotateOverlap"_s));
        tally.press(Qt::Key_A, Qt::ControlModifier);
        tally.type(u"14"_s);
        tally.press(Qt::Key_Return);
        storeTheSecret(tally);
        HAND(tally.end());
    }

    // The secret of the step before is on the clipboard, as one that was found in a chat would be.
    void aPastedKeyIsRevoked()
    {
        HAND(!QGuiApplication::clipboard()->text().isEmpty());
        HAND(GuiHand::click(u"page_overview"_s));
        Tally tally(u"revoke a leaked key by pasting it"_s, 3);
        tally.press(Qt::Key_V, Qt::ControlModifier);
        HAND(GuiHand::awaited(u"pastedKeyDialog"_s));
        HAND(tally.click(u"revokePasted"_s));
        HAND(hasKeyboard(u"reason"_s));
        tally.type(u"leaked"_s);
        tally.press(Qt::Key_Tab);
        tally.type(u"task-table"_s);
        HAND(tally.click(u"submit"_s));
        HAND(GuiHand::gone(u"revokeDialog"_s));
        HAND(tally.end());
    }

    void aQuarterOfOneOwnerIsReported()
    {
        Tally tally(u"last quarter of one owner as CSV with a proof"_s, 4);
        HAND(tally.click(u"page_audit"_s));
        HAND(tally.choose(u"auditRange"_s, u"Last quarter"_s));
        tally.press(Qt::Key_F, Qt::ControlModifier);
        HAND(hasKeyboard(u"auditText"_s));
        tally.type(u"owner:payments"_s);
        tally.press(Qt::Key_Return);
        HAND(tally.click(u"auditReport"_s));
        HAND(GuiHand::awaited(u"reportDialog"_s));
        tally.press(Qt::Key_Return);
        HAND(GuiHand::gone(u"reportDialog"_s));
        HAND(tally.end());
        const QDir documents(m_folder.filePath(u"Documents"_s));
        const QStringList written = documents.entryList({u"*.csv"_s});
        QCOMPARE(written.size(), 1);
        QFile csv(documents.filePath(written.first()));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().count('\n') > 1);
        QVERIFY(QFile::exists(csv.fileName() + u".proof"_s));
    }

    void cleanupTestCase() { m_app.reset(); }

private:
    // Copied, said to be stored, closed.
    static void storeTheSecret(Tally& tally)
    {
        HAND(GuiHand::awaited(u"oneTimeSecretDialog"_s));
        tally.press(Qt::Key_C, Qt::ControlModifier);
        HAND(tally.click(u"stored"_s));
        tally.press(Qt::Key_Return);
        HAND(GuiHand::gone(u"oneTimeSecretDialog"_s));
    }

    static bool isShown(const QString& key = u"task-table"_s)
    {
        return QTest::qWaitFor(
            [&] {
                const auto* name = GuiHand::seen<QLabel>(u"keyName"_s);
                return name && name->text() == key;
            },
            GuiHand::patience);
    }

    QTemporaryDir m_folder;
    QTranslator m_english;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<console::ConsoleApp> m_app;
};

QTEST_MAIN(TaskTableTest)
#include "test_task_table.moc"
