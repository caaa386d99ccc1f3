// The protected APIs as a table. Values only: words and colours are the delegate's business. GUI thread; owned by
// whoever makes it.
#pragma once

#include "model/apis/api_overview.h"
#include "model/apis/gateway_work.h"

#include <QAbstractTableModel>
#include <QHash>

namespace keywright {

class ApiTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Address, Keys, Requests, Gateway, Gate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<ApiRow>& rows);
    void setHealth(const GateHealth& health); // of every API whose gate has this address

    [[nodiscard]] const ApiRow* rowAt(int row) const;        // null: there is none
    [[nodiscard]] const GateHealth* healthAt(int row) const; // null: not asked yet, or it has no gate
    [[nodiscard]] int rowOf(const QString& name) const;      // -1: there is none
    [[nodiscard]] QStringList gates() const;                 // each once

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ApiRow> m_rows;
    QHash<QString, GateHealth> m_health;
};

// "Healthy", "Behind" …, and what to do about it.
[[nodiscard]] QString gateWord(GateHealth::State state);
[[nodiscard]] QString gateSentence(const GateHealth& health, UtcTime now);

} // namespace keywright
