// The rows of an import plan as a table: what becomes of each record. GUI thread; owned by the dialog.
#pragma once

#include "model/transfer/key_transfer.h"

#include <QAbstractTableModel>

#include <optional>

namespace keywright {

class ImportPlanModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Name, Fate, Owner, Environment, Secret, ColumnCount };
    // What is shown: all, or what one of the three counts of the plan counts.
    enum class Part { All, Creates, Duplicates, Bad };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(std::shared_ptr<const ImportPlan> plan);
    void setPart(Part part);
    [[nodiscard]] const ImportFate* fateAt(int row) const;
    // In words, of what is shown: a few of them, the longest among them.
    [[nodiscard]] QStringList longestFates() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::shared_ptr<const ImportPlan> m_plan;
    Part m_part = Part::All;
    std::vector<int> m_shown; // indices of fates
};

// "Will be created", "Already here as “billing”", "Can't be imported: owner: empty".
[[nodiscard]] QString fateWords(const ImportFate& fate);

} // namespace keywright
