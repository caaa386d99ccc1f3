#include "ui/window/main_window.h"

#include "ui/look/icons.h"
#include "ui/look/surfaces.h"
#include "ui/window/print_command.h"
#include "ui/window/shortcuts.h"
#include "ui/window/side_bar.h"
#include "ui/window/status_line.h"

#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWindow = 1100;  // below: icons only in the side bar
constexpr int inspectorNeeds = 860; // below: no room for table and inspector side by side

// With room for the frame that the desktop puts around it.
QSize usualSize(const QScreen* screen)
{
    const QSize usual(1440, 900);
    return screen ? usual.boundedTo(screen->availableSize() - QSize(16, 56)) : usual;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_commands(new Commands(this))
    , m_shortcuts(new Shortcuts(*m_commands, this))
    , m_side(new SideBar)
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_inspectors(new QStackedWidget)
    , m_banner(new Banner)
    , m_status(new StatusLine)
    , m_toast(nullptr)
    , m_menu(new QMenu(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Keywright"_s);
    setWindowIcon(brandIcon());
    setMinimumSize(720, 480);
    build();
    m_toast = new Toast(this);
    addOwnCommands();
    new PrintCommand(*this);
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(usualSize(screen()));
    if (!m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray()))
        m_splitter->setSizes({900, 332});
    m_inspectorShown = settings.value(u"window/inspector"_s, true).toBool();
}

MainWindow::~MainWindow()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    settings.setValue(u"window/inspector"_s, m_inspectorShown);
}

void MainWindow::build()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setRoom({12, 12, 12, 0});
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(thinRule());
    column->addWidget(m_status);
    m_splitter->setObjectName(u"inspectorSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspectors);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* whole = new QWidget;
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_side);
    line->addWidget(thinRule(Qt::Vertical));
    line->addWidget(m_splitter, 1);
    setCentralWidget(whole);
    connect(m_side, &SideBar::pageAsked, this, &MainWindow::openPage);
    connect(m_commands, &Commands::added, this, [this](Command* command) {
        addAction(command); // its shortcut works in the whole window
        if (command->objectName() == u"app.lock"_s || command->objectName() == u"app.settings"_s)
            m_side->addFootCommand(command);
    });
    m_menu->setObjectName(u"mainMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillMenu);
    QToolButton* button = m_side->menuButton();
    connect(button, &QToolButton::clicked, this,
            [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4))); });
}

void MainWindow::addOwnCommands()
{
    m_commands->add({.id = u"view.search"_s,
                     .group = u"view"_s,
                     .text = tr("Search"),
                     .icon = u"search"_s,
                     .shortcut = QKeySequence(QKeySequence::Find),
                     .whyNot = {},
                     .run = [this] {
                         if (Page* shown = page(m_current); shown && shown->handle.focusSearch)
                             shown->handle.focusSearch();
                     }});
    m_commands->add({.id = u"view.inspector"_s,
                     .group = u"view"_s,
                     .text = tr("Show or hide the inspector"),
                     .icon = u"panel"_s,
                     .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Backslash),
                     .whyNot = {},
                     .run = [this] { setInspectorShown(!m_inspectorShown); }});
    m_commands->add({.id = u"view.refresh"_s,
                     .group = u"view"_s,
                     .text = tr("Refresh"),
                     .icon = u"refresh"_s,
                     .shortcut = QKeySequence(Qt::Key_F5),
                     .whyNot = {},
                     .run = [this] { catalogueChanged(); }});
    m_commands->add({.id = u"app.shortcuts"_s,
                     .group = u"help"_s,
                     .text = tr("Keyboard shortcuts…"),
                     .icon = u"settings"_s,
                     .shortcut = {},
                     .whyNot = {},
                     .run = [this] { m_shortcuts->edit(this); }});
    m_commands->add({.id = u"view.menu"_s,
                     .group = {}, // the menu does not hold itself
                     .text = tr("Menu"),
                     .icon = {},
                     .shortcut = QKeySequence(Qt::Key_F10),
                     .whyNot = {},
                     .run = [this] { m_side->menuButton()->click(); }});
    m_commands->add({.id = u"app.quit"_s,
                     .group = u"quit"_s,
                     .text = tr("Quit"),
                     .icon = u"power"_s,
                     .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Q),
                     .whyNot = {},
                     .run = [this] { close(); }});
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    m_commands->refresh();
    const std::pair<QString, QString> groups[]{{u"catalogue"_s, {}},
                                               {u"file"_s, {}},
                                               {u"edit"_s, {}},
                                               {u"keys"_s, tr("Chosen keys")},
                                               {u"audit"_s, tr("Audit log")},
                                               {u"view"_s, tr("View")},
                                               {u"help"_s, tr("Help")},
                                               {u"app"_s, {}},
                                               {u"quit"_s, {}}};
    for (const auto& [group, title] : groups) {
        QMenu* into = m_menu;
        QMenu* sub = nullptr;
        for (Command* command : m_commands->all()) {
            if (command->group() != group)
                continue;
            if (!title.isEmpty() && !sub) {
                sub = m_menu->addMenu(title);
                sub->setToolTipsVisible(true);
                into = sub;
            }
            into->addAction(command);
        }
        if (title.isEmpty())
            m_menu->addSeparator();
    }
}

void MainWindow::addPage(const PageEntry& entry)
{
    m_known.append({entry, {}});
    m_side->addPage(entry.id, entry.title, entry.icon);
    const int number = int(m_known.size());
    m_commands->add({.id = u"page."_s + entry.id,
                     .group = u"view"_s,
                     .text = entry.title,
                     .icon = entry.icon,
                     .shortcut = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)),
                     .whyNot = {},
                     .run = [this, id = entry.id] { openPage(id); }});
}

MainWindow::Page* MainWindow::page(const QString& id)
{
    for (Page& known : m_known)
        if (known.entry.id == id)
            return &known;
    return nullptr;
}

void MainWindow::makePage(const QString& id)
{
    Page* asked = page(id);
    if (!asked || asked->handle.widget)
        return;
    asked->handle = asked->entry.make(m_pages);
    m_pages->addWidget(asked->handle.widget);
    if (asked->handle.widget->accessibleName().isEmpty())
        asked->handle.widget->setAccessibleName(asked->entry.title);
    if (asked->handle.inspector)
        m_inspectors->addWidget(asked->handle.inspector);
    if (asked->handle.sideSection)
        m_side->addSection(asked->handle.sideSection);
}

void MainWindow::openPage(const QString& id)
{
    makePage(id);
    const Page* asked = page(id);
    if (!asked)
        return;
    m_current = id;
    m_pages->setCurrentWidget(asked->handle.widget);
    m_side->setCurrent(id);
    asked->handle.widget->setFocus(Qt::OtherFocusReason);
    showInspector();
    m_commands->refresh();
}

QWidget* MainWindow::currentWidget()
{
    const Page* shown = page(m_current);
    return shown ? shown->handle.widget : nullptr;
}

void MainWindow::setPageCount(const QString& id, const QString& count)
{
    m_side->setCount(id, count);
}

void MainWindow::setPageBadge(const QString& id, const QString& badge, const QString& words)
{
    m_side->setBadge(id, badge, words);
}

void MainWindow::setInspectorShown(bool shown)
{
    m_inspectorShown = shown;
    showInspector();
}

void MainWindow::showInspector()
{
    const Page* shown = page(m_current);
    QWidget* inspector = shown ? shown->handle.inspector : nullptr;
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    m_inspectors->setVisible(inspector && m_inspectorShown && width() >= inspectorNeeds);
}

void MainWindow::arrange()
{
    m_side->setCompact(width() < narrowWindow);
    showInspector();
}

void MainWindow::catalogueChanged()
{
    for (const Page& known : std::as_const(m_known))
        if (known.handle.catalogueChanged)
            known.handle.catalogueChanged();
}

void MainWindow::lockPages()
{
    for (const Page& known : std::as_const(m_known))
        if (known.handle.lock)
            known.handle.lock();
}

void MainWindow::unlockPages()
{
    for (const Page& known : std::as_const(m_known))
        if (known.handle.unlock)
            known.handle.unlock();
}

void MainWindow::cover(QWidget* page)
{
    m_cover = page;
    m_toast->setHeld(true);
    centralWidget()->hide();
    page->setGeometry(rect());
    page->show();
    page->raise();
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    std::exchange(m_cover, nullptr)->hide();
    centralWidget()->show();
    m_toast->setHeld(false);
    if (const Page* shown = page(m_current))
        shown->handle.widget->setFocus(Qt::OtherFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
    if (m_cover)
        m_cover->setGeometry(rect());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool allowed = true;
    Q_EMIT closeAsked(allowed);
    if (!allowed)
        return event->ignore();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closing();
}

} // namespace keywright
