#include "ui/look/table_text_model.h"

#include "ui/look/fonts.h"
#include "ui/look/time_words.h"

namespace keywright {

void TableTextModel::setTable(const TableText& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableTextModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.lines.size());
}

int TableTextModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.titles.size());
}

QVariant TableTextModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_table.lines.at(index.row()).cells.value(index.column());
}

QVariant TableTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_table.titles.value(section) : QVariant();
}

void TextCellDelegate::paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const Tokens& tokens) const
{
    const QString text = index.data().toString();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    paintText(painter, inside, isNumber ? grouped(number) : text, textFont(),
              index.column() == 0 ? tokens.text : tokens.secondary, option.direction);
}

} // namespace keywright
