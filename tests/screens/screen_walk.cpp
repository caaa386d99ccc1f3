#include "tests/screens/screen_walk.h"

#include "tests/screens/picture_prints.h"
#include "tests/screens/screen_check.h"
#include "tests/support/qt_test.h"
#include "ui/look/work_bar.h"
#include "ui/window/command.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

namespace keywright::screens {
namespace {

using namespace Qt::StringLiterals;

class PaintWatch final : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }
    ~PaintWatch() override { qApp->removeEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
            stir();
        return false;
    }
    void stir() { m_quiet.setRemainingTime(quietMillis); }
    [[nodiscard]] bool isQuiet() const { return m_quiet.hasExpired(); }

private:
    static constexpr int quietMillis = 120;
    QDeadlineTimer m_quiet{quietMillis};
};

// What is still being read would look otherwise on a faster machine.
bool isWorking()
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [](QWidget* widget) {
        const auto* bar = qobject_cast<WorkBar*>(widget);
        return widget->isVisible() && ((bar && bar->isRunning()) || widget->property("reading").toBool());
    });
}

QString fileName(QString text)
{
    return text.replace(u'.', u'-').replace(u'_', u'-');
}

} // namespace

void settle()
{
    PaintWatch watch;
    const QDeadlineTimer patience(60'000);
    while (!watch.isQuiet() && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        if (isWorking())
            watch.stir();
    }
}

QDialog* openDialog()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

ScreenWalk::ScreenWalk(MainWindow& window, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{}

void ScreenWalk::look(QWidget& window, const QString& name)
{
    settle();
    ++m_seen;
    if (!m_folder.isEmpty())
        window.grab().save(u"%1/%2.png"_s.arg(m_folder, name));
    if (m_prints)
        if (const QString other = m_prints->compare(name, window.grab().toImage(), m_store); !other.isEmpty())
            m_faults += u"%1: %2"_s.arg(name, other);
    QStringList faults = faultsOf(window);
    if (!faults.isEmpty()) { // on a busy machine a layout comes in steps; what stays cut off is a fault
        settle();
        faults = faultsOf(window);
    }
    for (const QString& fault : faults) {
        if (m_known.contains(fault))
            continue;
        m_known.insert(fault);
        m_faults += u"%1: %2"_s.arg(name, fault);
    }
}

void ScreenWalk::pages()
{
    const QList<QAbstractButton*> buttons = m_window.findChildren<QAbstractButton*>(QRegularExpression(u"^page_"_s));
    for (QAbstractButton* button : buttons) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        look(m_window, fileName(button->objectName()));
    }
    m_window.openPage(u"keys"_s);
}

void ScreenWalk::searches()
{
    auto* search = m_window.findChild<QLineEdit*>(u"keySearch"_s);
    if (!search)
        return;
    const std::pair<QString, QString> texts[]{{u"search-nothing"_s, u"nothing-is-called-like-this"_s},
                                              {u"search-fault"_s, u"status:actve"_s},
                                              {u"search-chips"_s, u"status:active env:production"_s}};
    for (const auto& [name, text] : texts) {
        search->setText(text); // not typed: what would complete it covers the page
        QTest::keyClick(search, Qt::Key_Return);
        look(m_window, name);
    }
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    settle();
}

void ScreenWalk::chooseFirst(const QString& name)
{
    auto* table = m_window.findChild<QAbstractItemView*>(name);
    if (!table)
        return;
    settle();
    const QModelIndex first = table->model()->index(0, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    settle();
}

void ScreenWalk::inspector()
{
    chooseFirst(u"keyTable"_s);
    auto* tabs = m_window.findChild<QTabBar*>(u"inspectorTabs"_s);
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        look(m_window, u"inspector-%1"_s.arg(i + 1));
    }
    if (tabs)
        tabs->setCurrentIndex(0);
}

void ScreenWalk::closeDialog(QWidget& dialog)
{
    const QPointer<QWidget> still(&dialog);
    for (int i = 0; still && still->isVisible() && i < 2; ++i) { // the first Escape may ask whether to drop the input
        QTest::keyClick(still, Qt::Key_Escape);
        settle();
    }
    if (still && still->isVisible()) {
        m_faults += u"%1 does not close at Escape"_s.arg(still->objectName());
        static_cast<QDialog*>(still.data())->reject();
        settle();
    }
}

void ScreenWalk::tryCommand(Command& command)
{
    if (!command.isEnabled())
        return;
    command.trigger();
    settle();
    QDialog* dialog = openDialog();
    if (!dialog)
        return;
    if (!qobject_cast<QFileDialog*>(dialog)) // the system's own
        look(*dialog, u"dialog-"_s + fileName(command.objectName()));
    closeDialog(*dialog);
}

// A table, and a page of figures that is printed as it is seen.
void ScreenWalk::printing()
{
    Command* command = m_window.commands().find(u"view.print"_s);
    for (const QString& page : {u"keys"_s, u"overview"_s}) {
        m_window.openPage(page);
        settle();
        if (command)
            command->trigger();
        if (!QTest::qWaitFor([] { return openDialog() != nullptr; }, test::patience)) {
            m_faults += u"%1 can't be printed"_s.arg(page);
            continue;
        }
        look(*openDialog(), u"print-"_s + page);
        closeDialog(*openDialog());
    }
    m_window.openPage(u"keys"_s);
}

void ScreenWalk::commands()
{
    // What ends the console, or changes what is seen without a question, is not tried; prints and sheets are elsewhere.
    static const QStringList left{u"app.quit"_s,   u"app.lock"_s,  u"view.inspector"_s, u"view.system"_s,
                                  u"view.light"_s, u"view.dark"_s, u"view.print"_s,     u"keys.sheet"_s};
    // First what asks for a chosen key: how the table is shown may take the choice away.
    QList<Command*> all = m_window.commands().all();
    std::stable_partition(all.begin(), all.end(),
                          [](const Command* command) { return !command->objectName().startsWith(u"view."_s); });
    for (Command* command : all) {
        if (!left.contains(command->objectName()))
            tryCommand(*command);
    }
    look(m_window, u"page-keys-after"_s);
}

void ScreenWalk::lock()
{
    if (Command* command = m_window.commands().find(u"app.lock"_s)) {
        command->trigger();
        look(m_window, u"locked"_s);
    }
}

void ScreenWalk::walk()
{
    look(m_window, u"start"_s);
    pages();
    searches();
    sheet();
    inspector();
    commands();
    printing();
    apis();
    withoutApis();
    lock();
}

} // namespace keywright::screens
