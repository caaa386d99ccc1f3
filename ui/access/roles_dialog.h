// The roles: which there are on the left, what the chosen one allows on the right, and how many keys follow it. What is
// edited and not saved stays with its role while others are looked at. GUI thread; deletes itself when closed.
#pragma once

#include "model/access/role_service.h"
#include "model/services.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace keywright {

class ScopeEditor;

class RolesDialog final : public DialogFrame {
    Q_OBJECT

public:
    RolesDialog(Lanes lanes, QWidget* parent);

Q_SIGNALS:
    void rolesChanged(const QString& words); // saved or deleted; what happened, for the screen

private:
    struct Draft {
        RoleUse stored; // without name: a new one
        Role edited;
        bool dirty = false;
    };

    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeForm();
    void load(const QString& choose);
    void showList(int row);
    void show(int row);
    void startNew();
    void edited();
    void save();
    void remove();
    void judge();
    void disarm();
    [[nodiscard]] Draft* current();
    void showItem(QListWidgetItem* item, const Draft& draft) const;

    Lanes m_lanes;
    QList<Draft> m_drafts; // as listed
    QListWidget* m_list = nullptr;
    QStackedWidget* m_pages = nullptr; // the form, or what to do while there is no role
    QWidget* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_note = nullptr;
    Label* m_uses = nullptr;
    ScopeEditor* m_scopes = nullptr;
    QPushButton* m_delete = nullptr;
    bool m_armed = false;   // the next press deletes
    bool m_showing = false; // fields are filled, not edited
    bool m_loaded = false;
};

} // namespace keywright
