#include "model/keys/completion_model.h"

namespace keywright {

void CompletionModel::setCompletions(const QList<Completion>& completions)
{
    if (completions == m_completions)
        return; // who has chosen a line keeps it
    beginResetModel();
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_completions.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Completion& one = m_completions.at(index.row());
    return one.kind == Completion::Kind::Value ? one.value : one.insert;
}

} // namespace keywright
