// What an act would do to each of many keys, as a table that grows while it is tried out. Holds the first rows of each
// outcome only; the counts are of all. GUI thread; owned by the dialog.
#pragma once

#include "model/keys/bulk_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace keywright {

class BulkTrialModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Owner, Environment, Outcome, ColumnCount };
    enum class Part { All, Changes, Nothing, Refused };
    static constexpr qint64 mostOfEach = 5'000;

    using QAbstractTableModel::QAbstractTableModel;
    void clear();
    // The act is not decided yet: the keys are listed without what happens to them.
    void setUndecided(bool undecided) { m_undecided = undecided; }
    [[nodiscard]] bool isUndecided() const { return m_undecided; }
    void append(const QList<BulkService::Trial>& trials);
    void setPart(Part part);
    [[nodiscard]] qint64 count(Part part) const; // of all, shown or not
    [[nodiscard]] const BulkService::Trial* trialAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isShown(const BulkService::Trial& trial) const;

    std::vector<BulkService::Trial> m_trials;
    std::vector<int> m_shown; // indices of trials
    qint64 m_counts[4]{};     // by BulkItem::Outcome
    Part m_part = Part::All;
    bool m_undecided = false;
};

// Why a key refuses an act, short enough for a cell: "It is revoked already."
[[nodiscard]] QString refusalWords(const Error& why);

} // namespace keywright
