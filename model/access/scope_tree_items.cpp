// ScopeTreeModel as Qt's views see it: rows, values, check boxes.
#include "model/access/scope_tree_node.h"

#include <algorithm>

namespace keywright {
namespace {

QStringList shortTexts(const QList<Scope>& scopes)
{
    QStringList texts;
    for (const Scope& scope : scopes)
        texts += scope.toShortString();
    return texts;
}

} // namespace

ScopeTreeModel::Node* ScopeTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ScopeTreeModel::indexOf(const Node& node, int column) const
{
    return createIndex(node.row, column, &node);
}

QModelIndex ScopeTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(*nodeOf(parent)->children[static_cast<std::size_t>(row)], column);
}

QModelIndex ScopeTreeModel::parent(const QModelIndex& child) const
{
    const Node* above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above && above != m_root.get() ? indexOf(*above) : QModelIndex();
}

int ScopeTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ScopeTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ScopeTreeModel::throughOf(const Node& node, int role) const
{
    if (node.kind == Kind::Role || node.kind == Kind::RoleScope) {
        const auto at =
            std::find_if(m_roles.begin(), m_roles.end(), [&](const Role& known) { return known.name == node.label; });
        const bool missing = node.kind == Kind::Role && at == m_roles.end();
        if (role == ThroughRole)
            return static_cast<int>(missing ? Through::Missing : Through::Nothing);
        if (node.kind == Kind::RoleScope)
            return QString();
        return at == m_roles.end() ? QString() : shortTexts(at->scopes).join(QStringLiteral(", "));
    }
    const Cover cover = coverOf(node.scope);
    return role == ThroughRole ? QVariant(static_cast<int>(cover.through)) : QVariant(cover.by);
}

QVariant ScopeTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = *nodeOf(index);
    const bool through = index.column() == ThroughColumn;
    switch (role) {
    case Qt::DisplayRole:
        return through ? throughOf(node, role) : QVariant(node.label);
    case Qt::CheckStateRole:
        return through || node.kind == Kind::RoleScope ? QVariant() : QVariant(stateOf(node));
    case KindRole:
        return static_cast<int>(node.kind);
    case Qt::AccessibleTextRole:
        if (through)
            return {}; // what is shown
        [[fallthrough]];
    case TextRole:
    case Qt::ToolTipRole:
        return node.kind == Kind::Role ? node.label : node.scope.toString();
    case ThroughRole:
        return throughOf(node, role);
    default:
        return {};
    }
}

bool ScopeTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const Node& node = *nodeOf(index);
    const bool on = value.toInt() != Qt::Unchecked;
    if (node.kind == Kind::Role)
        setRole(node.label, on);
    else if (on)
        grant(Scope(node.scope));
    else
        withdraw(Scope(node.scope));
    return true;
}

// What a wider scope or a role grants is taken away there, not here.
Qt::ItemFlags ScopeTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Node& node = *nodeOf(index);
    if (index.column() != NameColumn || node.kind == Kind::RoleScope)
        return flags;
    const Through through = node.kind == Kind::Role ? Through::Nothing : coverOf(node.scope).through;
    return through == Through::Nothing || through == Through::Itself ? flags | Qt::ItemIsUserCheckable : flags;
}

// A wildcard reaches rows in every branch.
void ScopeTreeModel::tellAll()
{
    tell({});
    Q_EMIT changed();
}

void ScopeTreeModel::tell(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        tell(index(row, 0, parent));
}

} // namespace keywright
