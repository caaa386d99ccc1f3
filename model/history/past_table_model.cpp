#include "model/history/past_table_model.h"

#include "model/core/joined_words.h"
#include "model/keys/lifecycle.h"

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString scopesOf(const ApiKey& key)
{
    QStringList parts = key.roles;
    for (const Scope& scope : key.scopes)
        parts += scope.toShortString();
    return listed(parts);
}

QString limitsOf(const ApiKey& key)
{
    QStringList parts;
    if (key.rateLimit)
        parts += key.rateLimit->toString();
    if (key.quota)
        parts += key.quota->toString();
    return listed(parts);
}

QVariant keyCell(const ApiKey& key, int column, UtcTime at)
{
    switch (column) {
    case PastTableModel::Name:
        return key.name;
    case PastTableModel::Status:
        return lifecycle::shownStatusName(lifecycle::shownStatus(key, at));
    case PastTableModel::Owner:
        return key.owner;
    case PastTableModel::Environment:
        return key.environment;
    case PastTableModel::ScopeColumn:
        return scopesOf(key);
    case PastTableModel::Limits:
        return limitsOf(key);
    case PastTableModel::Expires:
        return key.expiresAt ? toIso(*key.expiresAt) : QString();
    case PastTableModel::Versions:
        return key.versions.size();
    case PastTableModel::Tags:
        return listed(key.tags);
    }
    return {};
}

QVariant differenceCell(const KeyDifference& key, int column)
{
    switch (column) {
    case PastTableModel::What:
        return differenceName(key.kind);
    case PastTableModel::Which:
        return key.key.name;
    case PastTableModel::Whose:
        return key.key.owner;
    case PastTableModel::Where:
        return key.key.environment;
    case PastTableModel::Fields:
        return key.changes.keys().join(u", "_s);
    }
    return {};
}

} // namespace

void PastTableModel::showKeys(const std::shared_ptr<const PastCatalogue>& past, const KeyFilter& filter)
{
    beginResetModel();
    m_past = past;
    m_difference.reset();
    m_keys = past->found(filter);
    endResetModel();
}

void PastTableModel::showDifference(const std::shared_ptr<const CatalogueDifference>& difference)
{
    beginResetModel();
    m_past.reset();
    m_keys.clear();
    m_difference = difference;
    endResetModel();
}

void PastTableModel::showNothing()
{
    beginResetModel();
    m_past.reset();
    m_keys.clear();
    m_difference.reset();
    endResetModel();
}

UtcTime PastTableModel::at() const
{
    return m_difference ? m_difference->to : m_past ? m_past->at : UtcTime();
}

const ApiKey* PastTableModel::keyAt(int row) const
{
    return row >= 0 && row < m_keys.size() ? &m_keys.at(row) : nullptr;
}

int PastTableModel::rowOf(const KeyId& key) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const ApiKey& one) { return one.id == key; });
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

const KeyDifference* PastTableModel::differenceAt(int row) const
{
    return m_difference && row >= 0 && row < m_difference->keys.size() ? &m_difference->keys.at(row) : nullptr;
}

int PastTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_difference ? m_difference->keys.size() : m_keys.size());
}

int PastTableModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_difference ? int(DifferenceColumns) : int(KeysColumns);
}

QVariant PastTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    if (const KeyDifference* difference = differenceAt(index.row()))
        return differenceCell(*difference, index.column());
    const ApiKey* key = keyAt(index.row());
    return key ? keyCell(*key, index.column(), at()) : QVariant();
}

QVariant PastTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (m_difference) {
        const QString titles[DifferenceColumns]{tr("What"), tr("Name"), tr("Owner"), tr("Environment"),
                                                tr("What changed")};
        return titles[section];
    }
    const QString titles[KeysColumns]{tr("Name"),   tr("Status"),  tr("Owner"),    tr("Environment"), tr("Scope"),
                                      tr("Limits"), tr("Expires"), tr("Versions"), tr("Tags")};
    return titles[section];
}

} // namespace keywright
