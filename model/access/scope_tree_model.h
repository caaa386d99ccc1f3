// What a key may do, as a tree with check boxes: roles (with the scopes that they stand for), then API → resource →
// action of every scope that is known. A row stands for its whole branch: checked, "orders" is the scope orders:*:*,
// with whatever comes into it later; '*' is a row like any other. Holds what is granted and changes nothing else. Plain
// values: words, colours and widths are the delegates' business. GUI thread; owned by whoever makes it.
#pragma once

#include "model/access/scope.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>

namespace keywright {

class ScopeTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ThroughColumn, ColumnCount };
    enum class Kind { Role, RoleScope, Api, Resource, Action };
    // How a row comes to be granted. Missing: a role that does not exist any more, and grants nothing.
    enum class Through { Nothing, Itself, Scope, Role, Missing };
    enum DataRole {
        KindRole = Qt::UserRole + 1, // int of Kind
        TextRole,                    // the whole scope or the role's name; what a filter looks at
        ThroughRole                  // int of Through; the display text of ThroughColumn names the scope or role
    };

    explicit ScopeTreeModel(QObject* parent = nullptr);
    ~ScopeTreeModel() override;

    // What there is to choose from; what is granted always has its row.
    void setKnown(const QList<Scope>& known);
    void setKnownRoles(const QList<Role>& roles);
    void setGranted(const QList<Scope>& scopes, const QStringList& roles);

    [[nodiscard]] const QList<Scope>& scopes() const { return m_scopes; } // sorted
    [[nodiscard]] const QStringList& roles() const { return m_chosen; }   // sorted
    [[nodiscard]] const QList<Role>& knownRoles() const { return m_roles; }
    [[nodiscard]] bool knowsRole(const QString& name) const;
    [[nodiscard]] QStringList missingRoles() const; // chosen ones that no longer exist; none before roles are known
    void grant(const Scope& scope);                 // makes its row where there is none
    void withdraw(const Scope& scope);
    void setRole(const QString& name, bool chosen);
    [[nodiscard]] QModelIndex indexOf(const Scope& scope) const; // invalid: has no row
    // Rows of which a part is granted: what a view opens to show what a key may do.
    [[nodiscard]] QModelIndexList grantedBranches() const;
    [[nodiscard]] QModelIndex firstGranted() const; // the first API with anything granted; invalid: there is none

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void changed(); // what is granted

private:
    struct Node;
    struct Cover {
        Through through = Through::Nothing;
        QString by;
    };

    void rebuild();
    void place(const Scope& scope, bool told);
    Node* child(Node& parent, const QString& label, const Scope& scope, Kind kind, bool told);
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = NameColumn) const;
    [[nodiscard]] Cover coverOf(const Scope& scope) const;
    [[nodiscard]] bool isTouched(const Node& node) const;
    [[nodiscard]] Qt::CheckState stateOf(const Node& node) const;
    [[nodiscard]] QVariant throughOf(const Node& node, int role) const;
    void tellAll();
    void tell(const QModelIndex& parent);

    std::unique_ptr<Node> m_root;
    QList<Scope> m_known, m_scopes;
    QList<Role> m_roles;
    QStringList m_chosen;
    bool m_rolesKnown = false;
};

} // namespace keywright
