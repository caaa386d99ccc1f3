#include "model/apis/api_table_model.h"

#include "model/core/joined_words.h"

#include <QDateTime>
#include <QLocale>

namespace keywright {

void ApiTableModel::setRows(const QList<ApiRow>& rows)
{
    if (rows == m_rows)
        return; // what is chosen stays
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ApiTableModel::setHealth(const GateHealth& health)
{
    m_health.insert(health.address, health);
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).api.gate == health.address)
            Q_EMIT dataChanged(index(row, Gate), index(row, Gate));
}

const ApiRow* ApiTableModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

const GateHealth* ApiTableModel::healthAt(int row) const
{
    const ApiRow* shown = rowAt(row);
    const auto found = shown ? m_health.constFind(shown->api.gate) : m_health.cend();
    return found == m_health.cend() ? nullptr : &*found;
}

int ApiTableModel::rowOf(const QString& name) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).api.name == name)
            return row;
    return -1;
}

QStringList ApiTableModel::gates() const
{
    QStringList gates;
    for (const ApiRow& row : m_rows)
        if (!row.api.gate.isEmpty() && !gates.contains(row.api.gate))
            gates += row.api.gate;
    return gates;
}

int ApiTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ApiTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApiTableModel::data(const QModelIndex& index, int role) const
{
    const ApiRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const GateHealth* health = healthAt(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == Keys || index.column() == Requests))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row->api.shownTitle();
    case Address:
        return row->api.baseUrl;
    case Keys:
        return QLocale().toString(row->keys);
    case Requests:
        return row->requests ? QLocale().toString(*row->requests) : QStringLiteral("–");
    case Gateway:
        return row->api.gateway == GatewayKind::None ? tr("None") : gatewayTitle(row->api.gateway);
    default:
        return row->api.gate.isEmpty() ? tr("None") : health ? gateWord(health->state) : row->api.gate;
    }
}

QVariant ApiTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Keys || section == Requests))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("API");
    case Address:
        return tr("Address");
    case Keys:
        return tr("Keys");
    case Requests:
        return tr("Requests, 30 days");
    case Gateway:
        return tr("Gateway");
    default:
        return tr("Gate");
    }
}

QString gateWord(GateHealth::State state)
{
    switch (state) {
    case GateHealth::State::Healthy:
        return ApiTableModel::tr("Answers");
    case GateHealth::State::Behind:
        return ApiTableModel::tr("Behind");
    case GateHealth::State::NotReady:
        return ApiTableModel::tr("Not ready");
    case GateHealth::State::Unreachable:
        break;
    }
    return ApiTableModel::tr("Unreachable");
}

QString gateSentence(const GateHealth& health, UtcTime now)
{
    QStringList said;
    switch (health.state) {
    case GateHealth::State::Healthy:
        said += ApiTableModel::tr("The gate at %1 answers and knows %Ln key(s).", nullptr, int(health.keys))
                    .arg(health.address);
        break;
    case GateHealth::State::Behind:
        said +=
            ApiTableModel::tr("The gate at %1 answers, but last looked at the catalogue %2 seconds ago; %3 requests "
                              "are not stored yet.")
                .arg(health.address, QLocale().toString(health.age), QLocale().toString(health.waiting));
        break;
    case GateHealth::State::NotReady:
        said += ApiTableModel::tr("The gate at %1 answers, but is not ready: %2.").arg(health.address, health.says);
        break;
    case GateHealth::State::Unreachable:
        said += ApiTableModel::tr("No gate answers at %1 (%2). Gateways that ask it let nothing through.")
                    .arg(health.address, health.says);
        break;
    }
    if (health.certificateEnd) {
        const QString day = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(toMicros(*health.certificateEnd) / 1000).date(), QLocale::ShortFormat);
        said += *health.certificateEnd < now ? ApiTableModel::tr("Its certificate ended on %1.").arg(day)
                                             : ApiTableModel::tr("Its certificate ends on %1.").arg(day);
    }
    return sentences(said);
}

} // namespace keywright
