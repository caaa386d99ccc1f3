// A table of texts as an item model, and how its cells are painted: numbers grouped as the locale does. GUI thread;
// owned by their parents.
#pragma once

#include "ui/look/row_table.h"
#include "ui/look/table_text.h"

#include <QAbstractTableModel>

namespace keywright {

class TableTextModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const TableText& table);
    [[nodiscard]] const TableText& table() const { return m_table; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableText m_table;
};

class TextCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;
};

} // namespace keywright
