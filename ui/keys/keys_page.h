// The catalogue page: search, chips, table, and the commands on keys; its inspector is shown beside it by the window.
// GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_table_model.h"
#include "model/services.h"
#include "ui/keys/key_acts.h"
#include "ui/look/tokens.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace keywright {

class Commands;
class EmptyState;
class FilterBar;
class KeyInspector;
class KeyTableView;
class PasteFinder;
class SavedSearchesBar;
class SearchBox;
class SearchCompleter;

class KeysPage final : public QWidget {
    Q_OBJECT

public:
    KeysPage(Lanes lanes, const Clock& clock, KeyActs& acts, Commands& commands, QWidget* parent = nullptr);
    ~KeysPage() override;

    [[nodiscard]] QWidget* inspector() const;
    [[nodiscard]] QWidget* sideSection() const; // saved searches, for the side bar
    void refresh();
    void focusSearch();
    void lock();
    void unlock();
    void setReadOnly(bool readOnly);
    void openKey(const KeyId& id); // chooses it, whatever the filter says
    void ask(const QString& filterText);
    [[nodiscard]] KeyTableModel& model() { return *m_model; }

Q_SIGNALS:
    void counted(qint64 total);
    void told(keywright::ToneName tone, const QString& words); // for the window's toast
    void auditAsked(const QString& objectId);
    void pastAsked(keywright::UtcTime at, const QString& objectId);
    void keyAsked(const keywright::KeyId& id); // show this page and this key
    void searchAsked(const QString& text);     // show this page and search
    void inspectorAsked();                     // Enter in the table: show it if it is hidden

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCommands(Commands& commands);
    void addCommand(Commands& commands, KeyAct act, const QKeySequence& shortcut = {});
    void buildTop(QHBoxLayout* top, Commands& commands);
    void buildEmpty(Commands& commands);
    void addGroupCommands(Commands& commands);
    void addUndoCommand(Commands& commands, UndoStack& undo);
    [[nodiscard]] QWidget* buildGroupChip();
    void connectParts();
    [[nodiscard]] QString whyNotNow(KeyAct act) const;
    void start(KeyAct act);
    void selectionChanged();
    void showState();
    void loaded();
    void fail(const Error& error);
    void contextMenu(const QPoint& at);
    void chooseWhenShown();
    void openAlone(const KeyId& id);
    void readAlone(const KeyId& id);
    [[nodiscard]] bool isAlone() const; // what is shown is not what is chosen in the table: nothing is
    void openKeyOfRow(std::uint32_t storeRow);

    Lanes m_lanes;
    const Clock& m_clock;
    KeyActs& m_acts;
    Commands& m_commands;
    KeyTableModel* m_model;
    SearchBox* m_search;
    SearchCompleter* m_completer; // child of the box
    FilterBar* m_filters;
    KeyTableView* m_table;
    QPointer<KeyInspector> m_inspector; // given to the window
    QStackedWidget* m_stack;
    PasteFinder* m_paste;
    QPointer<SavedSearchesBar> m_saved; // given to the window
    EmptyState* m_noKeys = nullptr;
    EmptyState* m_noMatch = nullptr;
    EmptyState* m_failed = nullptr;
    std::uint32_t m_current = 0;    // row of the store
    std::uint32_t m_chooseNext = 0; // likewise, as soon as the table has it
    std::optional<KeyRow> m_alone;  // shown in the inspector while the table does not have it
    bool m_choosing = false;        // the page does, not the person
    bool m_readOnly = false;
    bool m_everLoaded = false;
};

} // namespace keywright
