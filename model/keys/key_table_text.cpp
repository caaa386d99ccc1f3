// What the catalogue's table says in words: for screen readers, for copies, and for what is painted without a delegate.
#include "model/core/words.h"
#include "model/keys/key_table_model.h"

#include <QLocale>

namespace keywright {

QString KeyTableModel::text(const KeyRow& row, KeyColumn column) const
{
    const auto moment = [](const std::optional<UtcTime>& at) { return at ? toIso(*at).left(16) : QString(); };
    switch (column) {
    case KeyColumn::Name:
        return row.name;
    case KeyColumn::Status:
        return statusWord(row.status);
    case KeyColumn::Owner:
        return row.owner;
    case KeyColumn::Application:
        return row.application;
    case KeyColumn::Environment:
        return environmentWord(row.environment);
    case KeyColumn::System:
        return systemWord(row.system);
    case KeyColumn::Scope:
        return row.scopeSummary;
    case KeyColumn::Tags:
        return row.tags.join(QStringLiteral(", "));
    case KeyColumn::Expires:
        return moment(row.expiresAt);
    case KeyColumn::LastUsed:
        return moment(row.lastUsedAt);
    case KeyColumn::Created:
        return moment(row.createdAt);
    case KeyColumn::Changed:
        return moment(row.changedAt);
    case KeyColumn::Versions:
        return QString::number(row.versionCount);
    case KeyColumn::Requests: { // empty: nothing is counted, or it is not here yet
        const std::optional<KeyTraffic> traffic = trafficOf(row);
        return traffic ? QString::number(traffic->sum) : QString();
    }
    case KeyColumn::Trend: {
        const std::optional<KeyTraffic> traffic = trafficOf(row);
        return traffic ? trendWords(*traffic) : QString();
    }
    }
    return {};
}

QVariant KeyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const KeyGroup* group = groupAt(index.row()))
        return headWords(*group, index.column(), role);
    const KeyRow* row = rowAt(index.row());
    // What the delegate paints beside the name.
    if (role == Qt::AccessibleTextRole && row && index.column() == static_cast<int>(KeyColumn::Name) &&
        row->tags.contains(honeytokenTag))
        return tr("%1, honeytoken").arg(row->name);
    if (role != Qt::DisplayRole)
        return {};
    return row ? text(*row, static_cast<KeyColumn>(index.column())) : QString();
}

QString KeyTableModel::columnTitle(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Name:
        return tr("Name");
    case KeyColumn::Status:
        return tr("Status");
    case KeyColumn::Owner:
        return tr("Owner");
    case KeyColumn::Application:
        return tr("Application");
    case KeyColumn::Environment:
        return tr("Environment");
    case KeyColumn::System:
        return tr("System");
    case KeyColumn::Scope:
        return tr("Scope");
    case KeyColumn::Tags:
        return tr("Tags");
    case KeyColumn::Expires:
        return tr("Expires");
    case KeyColumn::LastUsed:
        return tr("Last used");
    case KeyColumn::Created:
        return tr("Created");
    case KeyColumn::Changed:
        return tr("Changed");
    case KeyColumn::Versions:
        return tr("Versions");
    case KeyColumn::Requests:
        return tr("Requests, 30 days");
    case KeyColumn::Trend:
        return tr("Trend");
    }
    return {};
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::ToolTipRole && !isSortable(static_cast<KeyColumn>(section)))
        return tr(
            "Of 30 days, as gates counted them. The list can't be sorted by them: they don't stand in the catalogue.");
    if (role != Qt::DisplayRole)
        return {};
    return columnTitle(static_cast<KeyColumn>(section));
}

QString KeyTableModel::groupTitle(const KeyGroup& group) const
{
    switch (grouping().value_or(KeyColumn::Owner)) {
    case KeyColumn::Environment:
        return group.value.isEmpty() ? tr("No environment") : environmentWord(group.value);
    case KeyColumn::System:
        return group.value.isEmpty() ? tr("No system") : systemWord(group.value);
    default:
        return group.value.isEmpty() ? tr("No owner") : group.value;
    }
}

QVariant KeyTableModel::headWords(const KeyGroup& group, int column, int role) const
{
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString counted =
        tr("%n keys", nullptr, int(group.count)).replace(QString::number(group.count), QLocale().toString(group.count));
    const QString text = QStringLiteral("%1, %2").arg(groupTitle(group), counted);
    return role == Qt::AccessibleTextRole && m_lines.isFolded(group.value) ? tr("%1, folded up").arg(text) : text;
}

} // namespace keywright
