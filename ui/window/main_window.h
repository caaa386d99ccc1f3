// The shell of the console: side bar, pages that are built when first opened, inspector, banner, toast, status line and
// the menu of all commands. It knows no page; who makes it plugs them in. GUI thread.
#pragma once

#include "ui/look/tokens.h"
#include "ui/window/command.h"
#include "ui/window/page_entry.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace keywright {

class Banner;
class Shortcuts;
class SideBar;
class StatusLine;
class Toast;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Commands& commands() { return *m_commands; }
    [[nodiscard]] Shortcuts& shortcuts() { return *m_shortcuts; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] Toast& toast() { return *m_toast; }

    void addPage(const PageEntry& entry);
    void makePage(const QString& id); // builds it, if it is not yet, and leaves another one open
    void openPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] QWidget* currentWidget(); // of the page; null before there is one
    void setPageCount(const QString& id, const QString& count);
    void setPageBadge(const QString& id, const QString& badge, const QString& words);
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const { return m_inspectorShown; }
    void catalogueChanged(); // tells every page that is open
    void lockPages();
    void unlockPages();
    // Shows `page` instead of everything, until uncover(). Takes no ownership.
    void cover(QWidget* page);
    void uncover();

Q_SIGNALS:
    void closing();                 // the window was closed by the person
    void closeAsked(bool& allowed); // before: whoever has something that would be lost says no

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        PageEntry entry;
        PageHandle handle;
    };
    void build();
    void addOwnCommands();
    void fillMenu();
    void showInspector();
    void arrange();
    Page* page(const QString& id);

    Commands* m_commands;
    Shortcuts* m_shortcuts;
    SideBar* m_side;
    QStackedWidget* m_pages;
    QSplitter* m_splitter;
    QStackedWidget* m_inspectors;
    Banner* m_banner;
    StatusLine* m_status;
    Toast* m_toast;
    QMenu* m_menu;
    QList<Page> m_known;
    QString m_current;
    QWidget* m_cover = nullptr;
    bool m_inspectorShown = true;
};

} // namespace keywright
