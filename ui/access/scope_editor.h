// What a key or a role may do: the tree with a filter over it, and a field for a scope that is not in the tree yet.
// Compact: what is granted as chips, the field, and the tree behind a button. Keeps what is typed and wrong in the
// field and says why. GUI thread; owned by its parent.
#pragma once

#include "model/access/scope_tree_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace keywright {

class FlowLayout;
class Label;
class ScopeTree;

class ScopeEditor final : public QWidget {
    Q_OBJECT

public:
    enum class Form { Full, ScopesOnly, Compact };
    ScopeEditor(const QString& objectName, Form form, QWidget* parent);

    void setKnown(const QList<Scope>& scopes, const QList<Role>& roles); // to choose from
    void setGranted(const QList<Scope>& scopes, const QStringList& roles);
    [[nodiscard]] QList<Scope> scopes() const { return m_model->scopes(); }
    [[nodiscard]] QStringList roles() const { return m_model->roles(); }
    [[nodiscard]] const QList<Role>& knownRoles() const { return m_model->knownRoles(); }
    [[nodiscard]] QStringList missingRoles() const { return m_model->missingRoles(); }
    // Takes what is still typed; false when it is not usable (it is marked then and has the focus).
    bool commit();

Q_SIGNALS:
    void changed();
    void rolesAsked(); // "Roles…" was pressed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilterRow(Form form);
    [[nodiscard]] QWidget* makeAddRow(Form form);
    void showChips();
    void addChip(const QString& text, const std::function<void()>& remove);
    void setChoices();
    // Why it can't be taken; empty: it was.
    [[nodiscard]] QString take(const QString& text);

    ScopeTreeModel* m_model;
    QLineEdit* m_add; // the first field: what a label's shortcut and a test's hand mean
    ScopeTree* m_tree;
    QLineEdit* m_filter = nullptr;
    FlowLayout* m_chips = nullptr;
    Label* m_error;
};

} // namespace keywright
