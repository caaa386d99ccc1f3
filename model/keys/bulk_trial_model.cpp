#include "model/keys/bulk_trial_model.h"

#include "model/core/words.h"

#include <algorithm>

namespace keywright {
namespace {

QString outcomeWords(const BulkService::Trial& trial)
{
    if (trial.why)
        return refusalWords(*trial.why);
    return trial.outcome == BulkItem::Outcome::Changed ? BulkTrialModel::tr("Will be changed")
                                                       : BulkTrialModel::tr("Is so already");
}

} // namespace

QString refusalWords(const Error& why)
{
    switch (why.kind) {
    case ErrorKind::IllegalTransition: {
        const QString status = why.detail.section(QLatin1Char(' '), -1); // "<action> <status>"
        if (status == keyStatusName(KeyStatus::Revoked))
            return BulkTrialModel::tr("It is revoked; that is final");
        if (status == keyStatusName(KeyStatus::Deleted))
            return BulkTrialModel::tr("It is deleted");
        if (status == keyStatusName(KeyStatus::Disabled))
            return BulkTrialModel::tr("It is disabled");
        return BulkTrialModel::tr("Its state does not allow it");
    }
    case ErrorKind::NotRevoked:
        return BulkTrialModel::tr("It is not revoked yet");
    case ErrorKind::NotRecoverable:
        return BulkTrialModel::tr("Its secret is shown once: rotate it by itself");
    case ErrorKind::NotFound:
        return BulkTrialModel::tr("It is not there any more");
    case ErrorKind::Conflict:
        return BulkTrialModel::tr("It has been changed since");
    default:
        return describe(why).what;
    }
}

void BulkTrialModel::clear()
{
    beginResetModel();
    m_trials.clear();
    m_shown.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    endResetModel();
}

bool BulkTrialModel::isShown(const BulkService::Trial& trial) const
{
    switch (m_part) {
    case Part::All:
        return true;
    case Part::Changes:
        return trial.outcome == BulkItem::Outcome::Changed;
    case Part::Nothing:
        return trial.outcome == BulkItem::Outcome::Unchanged;
    case Part::Refused:
        return trial.outcome == BulkItem::Outcome::Refused;
    }
    Q_UNREACHABLE();
}

void BulkTrialModel::append(const QList<BulkService::Trial>& trials)
{
    std::vector<int> added;
    for (const BulkService::Trial& trial : trials) {
        if (m_counts[static_cast<int>(trial.outcome)]++ >= mostOfEach)
            continue;
        m_trials.push_back(trial);
        if (isShown(trial))
            added.push_back(static_cast<int>(m_trials.size()) - 1);
    }
    if (added.empty())
        return;
    const int first = static_cast<int>(m_shown.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_shown.insert(m_shown.end(), added.begin(), added.end());
    endInsertRows();
}

void BulkTrialModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    m_shown.clear();
    for (std::size_t i = 0; i < m_trials.size(); ++i) {
        if (isShown(m_trials[i]))
            m_shown.push_back(static_cast<int>(i));
    }
    endResetModel();
}

qint64 BulkTrialModel::count(Part part) const
{
    if (m_undecided && part != Part::All)
        return 0;
    switch (part) {
    case Part::All:
        return m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3];
    case Part::Changes:
        return m_counts[static_cast<int>(BulkItem::Outcome::Changed)];
    case Part::Nothing:
        return m_counts[static_cast<int>(BulkItem::Outcome::Unchanged)];
    case Part::Refused:
        return m_counts[static_cast<int>(BulkItem::Outcome::Refused)];
    }
    Q_UNREACHABLE();
}

const BulkService::Trial* BulkTrialModel::trialAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_trials[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])]
                                        : nullptr;
}

int BulkTrialModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BulkTrialModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkTrialModel::data(const QModelIndex& index, int role) const
{
    const BulkService::Trial* trial = index.isValid() ? trialAt(index.row()) : nullptr;
    if (!trial || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    switch (index.column()) {
    case Name:
        return trial->name.isEmpty() ? trial->key.toShortString() : trial->name;
    case Owner:
        return trial->owner;
    case Environment:
        return environmentWord(trial->environment);
    case Outcome:
        return m_undecided ? QStringLiteral("—") : outcomeWords(*trial);
    default:
        return {};
    }
}

QVariant BulkTrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Key");
    case Owner:
        return tr("Owner");
    case Environment:
        return tr("Environment");
    case Outcome:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace keywright
