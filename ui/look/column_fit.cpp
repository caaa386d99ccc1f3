#include "ui/look/column_fit.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>

#include <algorithm>

namespace keywright {
namespace {

constexpr int aroundTitle = 26; // its padding

int sumOf(const QList<FittedColumn>& columns, const QList<int>& shown, int FittedColumn::*width)
{
    int sum = 0;
    for (const int column : shown)
        sum += columns.at(column).*width;
    return sum;
}

// The one that goes first; -1: all of them stay.
int leastImportant(const QList<FittedColumn>& columns, const QList<int>& shown)
{
    int found = -1;
    for (const int column : shown)
        if (columns.at(column).rank > (found < 0 ? 0 : columns.at(found).rank))
            found = column;
    return found;
}

} // namespace

QList<int> fittedWidths(const QList<FittedColumn>& columns, int stretch, int room)
{
    QList<int> widths(columns.size(), 0), shown;
    for (int column = 0; column < int(columns.size()); ++column)
        shown += column;
    int least = sumOf(columns, shown, &FittedColumn::least);
    for (int gone; least > room && (gone = leastImportant(columns, shown)) >= 0;) {
        shown.removeOne(gone);
        least = sumOf(columns, shown, &FittedColumn::least);
    }
    const int usual = sumOf(columns, shown, &FittedColumn::usual);
    int left = room;
    for (const int column : shown) {
        const FittedColumn& one = columns.at(column);
        const int more = usual <= room   ? one.usual - one.least
                         : usual > least ? (one.usual - one.least) * std::max(0, room - least) / (usual - least)
                                         : 0;
        widths[column] = one.least + more;
        left -= widths.at(column);
    }
    if (left > 0 && !shown.isEmpty())
        widths[shown.contains(stretch) ? stretch : shown.constFirst()] += left;
    return widths;
}

ColumnFit::ColumnFit(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_viewport(table.viewport())
{
    table.viewport()->installEventFilter(this);
}

void ColumnFit::setColumns(const QList<FittedColumn>& columns, int stretch)
{
    m_columns = columns;
    m_stretch = stretch;
    fit();
}

void ColumnFit::fit()
{
    QHeaderView* header = m_table.horizontalHeader();
    const QAbstractItemModel* model = m_table.model();
    if (!model || model->columnCount() != m_columns.size())
        return; // its columns are other ones by now, and are told next
    QFont face = header->font();
    face.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(face);
    QList<FittedColumn> columns = m_columns;
    for (int column = 0; column < int(columns.size()); ++column) {
        const int title = metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString());
        FittedColumn& one = columns[column];
        one.least = std::max({one.least, title + aroundTitle, header->minimumSectionSize()});
        one.usual = std::max(one.usual, one.least);
    }
    // Rows that grow with a column may bring a scroll bar, which takes some of the room just then.
    m_fitting = true;
    for (int tries = 0, room = -1; tries < 3 && room != m_table.viewport()->width(); ++tries) {
        room = m_table.viewport()->width();
        const QList<int> widths = fittedWidths(columns, m_stretch, room);
        for (int column = 0; column < int(widths.size()); ++column) {
            m_table.setColumnHidden(column, widths.at(column) == 0);
            if (widths.at(column) > 0)
                m_table.setColumnWidth(column, widths.at(column));
        }
    }
    m_fitting = false;
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize && !m_fitting) {
        const auto* resized = static_cast<QResizeEvent*>(event);
        if (resized->size().width() != resized->oldSize().width())
            fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keywright
