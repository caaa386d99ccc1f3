// What is offered where the cursor stands, as a list. GUI thread.
#pragma once

#include "model/keys/filter_completion.h"

#include <QAbstractListModel>

namespace keywright {

class CompletionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setCompletions(const QList<Completion>& completions);
    [[nodiscard]] const Completion& at(int row) const { return m_completions.at(row); }
    [[nodiscard]] const QList<Completion>& completions() const { return m_completions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Completion> m_completions;
};

} // namespace keywright
