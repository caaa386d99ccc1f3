#include "model/access/scope_tree_node.h"

#include <algorithm>
#include <vector>

namespace keywright {
namespace {

const QString wildcard = QStringLiteral("*");

Scope scopeOf(const QString& api, const QString& resource, const QString& action)
{
    return Scope::parse(QStringList{api, resource, action}.join(QLatin1Char(':'))).value();
}

// Does `granted` stand in the branch whose first `depth` parts are those of `branch`, or reach into it by a wildcard?
// What is granted for one API does not make "every API" granted in part: it stands elsewhere.
bool reaches(const Scope& granted, const Scope& branch, int depth)
{
    for (int i = 0; i < depth; ++i) {
        if (granted.segment(i) != branch.segment(i) && granted.segment(i) != wildcard)
            return false;
    }
    return true;
}

} // namespace

ScopeTreeModel::ScopeTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

ScopeTreeModel::~ScopeTreeModel() = default;

void ScopeTreeModel::setKnown(const QList<Scope>& known)
{
    m_known = known;
    rebuild();
}

void ScopeTreeModel::setKnownRoles(const QList<Role>& roles)
{
    m_roles = roles;
    m_rolesKnown = true;
    rebuild();
}

void ScopeTreeModel::setGranted(const QList<Scope>& scopes, const QStringList& roles)
{
    m_scopes = sortedScopes(scopes);
    m_chosen = roles;
    m_chosen.removeDuplicates();
    m_chosen.sort();
    rebuild();
}

bool ScopeTreeModel::knowsRole(const QString& name) const
{
    return std::any_of(m_roles.begin(), m_roles.end(), [&](const Role& role) { return role.name == name; });
}

QStringList ScopeTreeModel::missingRoles() const
{
    QStringList missing;
    for (const QString& name : m_chosen)
        if (m_rolesKnown && !knowsRole(name))
            missing += name;
    return missing;
}

void ScopeTreeModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const Role& role : m_roles) {
        auto node = std::make_unique<Node>();
        node->kind = Kind::Role;
        node->label = role.name;
        for (const Scope& scope : role.scopes) {
            auto part = std::make_unique<Node>();
            part->kind = Kind::RoleScope;
            part->label = scope.toShortString();
            part->scope = scope;
            node->insert(node->children.size(), std::move(part));
        }
        m_root->insert(m_root->children.size(), std::move(node));
    }
    for (const QString& name : missingRoles()) { // so that it can be taken away
        auto node = std::make_unique<Node>();
        node->kind = Kind::Role;
        node->label = name;
        m_root->insert(m_root->children.size(), std::move(node));
    }
    // In order, so that each row is put last.
    QList<Scope> all = m_known + m_scopes;
    for (const Role& role : m_roles)
        all += role.scopes;
    for (const Scope& scope : sortedScopes(all))
        place(scope, false);
    endResetModel();
}

// Makes the rows of a scope; "orders:*:*" needs the row of its API alone.
void ScopeTreeModel::place(const Scope& scope, bool told)
{
    const QString &api = scope.segment(0), &resource = scope.segment(1), &action = scope.segment(2);
    Node* node = child(*m_root, api, scopeOf(api, wildcard, wildcard), Kind::Api, told);
    if (resource == wildcard && action == wildcard)
        return;
    node = child(*node, resource, scopeOf(api, resource, wildcard), Kind::Resource, told);
    if (action != wildcard)
        child(*node, action, scope, Kind::Action, told);
}

ScopeTreeModel::Node* ScopeTreeModel::child(Node& parent, const QString& label, const Scope& scope, Kind kind,
                                            bool told)
{
    // Roles stand before the APIs.
    const auto before = [](const std::unique_ptr<Node>& node, const QString& text) {
        return node->kind == Kind::Role || node->label < text;
    };
    const auto at = std::lower_bound(parent.children.begin(), parent.children.end(), label, before);
    if (at != parent.children.end() && (*at)->label == label)
        return at->get();
    const auto row = static_cast<std::size_t>(at - parent.children.begin());
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->label = label;
    node->scope = scope;
    if (!told)
        return parent.insert(row, std::move(node));
    beginInsertRows(&parent == m_root.get() ? QModelIndex() : indexOf(parent), static_cast<int>(row),
                    static_cast<int>(row));
    Node* placed = parent.insert(row, std::move(node));
    endInsertRows();
    return placed;
}

void ScopeTreeModel::grant(const Scope& scope)
{
    if (m_scopes.contains(scope))
        return;
    place(scope, true);
    m_scopes.removeIf([&](const Scope& own) { return scope.covers(own); }); // it says them all
    m_scopes = sortedScopes(m_scopes + QList<Scope>{scope});
    tellAll();
}

void ScopeTreeModel::withdraw(const Scope& scope)
{
    if (m_scopes.removeIf([&](const Scope& own) { return scope.covers(own); }) > 0)
        tellAll();
}

void ScopeTreeModel::setRole(const QString& name, bool chosen)
{
    if (m_chosen.contains(name) == chosen)
        return;
    if (chosen)
        m_chosen += name;
    else
        m_chosen.removeAll(name);
    m_chosen.sort();
    tellAll();
}

QModelIndex ScopeTreeModel::indexOf(const Scope& scope) const
{
    const Node* node = m_root.get();
    for (int level = 0; level < 3; ++level) {
        const auto& below = node->children;
        const auto at = std::find_if(below.begin(), below.end(), [&](const std::unique_ptr<Node>& one) {
            return one->kind != Kind::Role && one->kind != Kind::RoleScope && one->label == scope.segment(level);
        });
        if (at == below.end())
            return {};
        node = at->get();
        if (node->scope == scope)
            return indexOf(*node);
    }
    return {};
}

QModelIndexList ScopeTreeModel::grantedBranches() const
{
    QModelIndexList found;
    for (const auto& api : m_root->children) {
        if (api->kind != Kind::Api || stateOf(*api) != Qt::PartiallyChecked)
            continue;
        found += indexOf(*api);
        for (const auto& resource : api->children) {
            if (stateOf(*resource) == Qt::PartiallyChecked)
                found += indexOf(*resource);
        }
    }
    return found;
}

QModelIndex ScopeTreeModel::firstGranted() const
{
    for (const auto& api : m_root->children) {
        if (api->kind == Kind::Api && stateOf(*api) != Qt::Unchecked)
            return indexOf(*api);
    }
    return {};
}

// The widest that grants the whole of `scope`: itself before others, own scopes before roles.
ScopeTreeModel::Cover ScopeTreeModel::coverOf(const Scope& scope) const
{
    if (m_scopes.contains(scope))
        return {Through::Itself, scope.toShortString()};
    for (const Scope& own : m_scopes) {
        if (own.covers(scope))
            return {Through::Scope, own.toShortString()};
    }
    for (const Role& role : m_roles) {
        if (m_chosen.contains(role.name) &&
            std::any_of(role.scopes.begin(), role.scopes.end(), [&](const Scope& s) { return s.covers(scope); }))
            return {Through::Role, role.name};
    }
    return {};
}

bool ScopeTreeModel::isTouched(const Node& node) const
{
    const int depth = node.kind == Kind::Api ? 1 : node.kind == Kind::Resource ? 2 : 3;
    const auto meets = [&](const Scope& granted) { return reaches(granted, node.scope, depth); };
    return std::any_of(m_scopes.begin(), m_scopes.end(), meets) ||
           std::any_of(m_roles.begin(), m_roles.end(), [&](const Role& role) {
               return m_chosen.contains(role.name) && std::any_of(role.scopes.begin(), role.scopes.end(), meets);
           });
}

Qt::CheckState ScopeTreeModel::stateOf(const Node& node) const
{
    if (node.kind == Kind::Role)
        return m_chosen.contains(node.label) ? Qt::Checked : Qt::Unchecked;
    if (coverOf(node.scope).through != Through::Nothing)
        return Qt::Checked;
    return isTouched(node) ? Qt::PartiallyChecked : Qt::Unchecked;
}

} // namespace keywright
