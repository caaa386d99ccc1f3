// The keys of a moment that is past, or what two moments differ in, as a table. Values only: words and colours are the
// delegate's business. GUI thread; owned by whoever makes it.
#pragma once

#include "model/history/past_catalogue.h"

#include <QAbstractTableModel>

#include <memory>

namespace keywright {

class PastTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum KeysColumn { Name, Status, Owner, Environment, ScopeColumn, Limits, Expires, Versions, Tags, KeysColumns };
    enum DifferenceColumn { What, Which, Whose, Where, Fields, DifferenceColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void showKeys(const std::shared_ptr<const PastCatalogue>& past, const KeyFilter& filter);
    void showDifference(const std::shared_ptr<const CatalogueDifference>& difference);
    void showNothing();

    [[nodiscard]] bool isDifference() const { return m_difference != nullptr; }
    [[nodiscard]] UtcTime at() const;                               // of what is shown; the later moment of two
    [[nodiscard]] const ApiKey* keyAt(int row) const;               // null: a difference is shown
    [[nodiscard]] int rowOf(const KeyId& key) const;                // -1: it is not shown
    [[nodiscard]] const KeyDifference* differenceAt(int row) const; // null: keys are shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const PastCatalogue> m_past;
    std::shared_ptr<const CatalogueDifference> m_difference;
    QList<ApiKey> m_keys;
};

} // namespace keywright
