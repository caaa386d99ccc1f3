// The tree of roles and scopes with check boxes: shows a ScopeTreeModel through a filter, says in words how a row comes
// to be granted. Space checks and unchecks wherever the cursor stands in the row. GUI thread; owned by its parent.
#pragma once

#include "model/access/scope_tree_model.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace keywright {

class ScopeTree final : public QTreeView {
    Q_OBJECT

public:
    ScopeTree(const QString& objectName, ScopeTreeModel& model, QWidget* parent);
    void setFilter(const QString& text); // rows whose scope or role contains it, and their branches
    void openGranted();                  // what is granted in part is open
    void showScope(const Scope& scope);  // opens its branch and puts the cursor on it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ScopeTreeModel& m_model;
    QSortFilterProxyModel* m_proxy;
};

} // namespace keywright
