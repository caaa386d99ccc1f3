#include "ui/look/row_table.h"

#include "ui/look/fonts.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace keywright {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokensFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect r = option.rect;
    painter->fillRect(r, selected ? t.accent.wash : index.row() == m_hovered ? t.hover : t.surface);
    painter->fillRect(r.left(), r.bottom(), r.width(), 1, selected ? mixed(t.accent.wash, t.line, 0.5) : t.line);
    const bool first = index.column() == 0;
    if (first && option.state & QStyle::State_HasFocus)
        painter->fillRect(QStyle::visualRect(option.direction, r, QRect(r.left(), r.top(), 3, r.height() - 1)),
                          t.accent.ink);
    if (const auto* view = qobject_cast<const QTableView*>(option.widget)) {
        painter->save();
        painter->setClipRect(r, Qt::IntersectClip);
        const bool whole =
            paintWhole(*painter, QRect(0, r.top(), view->viewport()->width(), r.height()), option, index, t);
        painter->restore();
        if (whole)
            return;
    }
    paintCell(*painter, insideOf(option, index), option, index, t);
}

QRect RowDelegate::insideOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect& r = option.rect;
    const int lead = index.column() == 0 ? measure::group : 10;
    return QStyle::visualRect(option.direction, r, r.adjusted(lead, 0, -4, -1));
}

QString RowDelegate::wholeText(const QModelIndex& index) const
{
    return index.data().toString();
}

// Only what is cut off: a tool tip that repeats what is seen is in the way.
bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = wholeText(index);
    const bool cut = QFontMetrics(strongFont()).horizontalAdvance(text) > insideOf(option, index).width();
    QToolTip::showText(event->globalPos(), cut ? text.toHtmlEscaped() : QString(), view, option.rect);
    return true;
}

bool RowDelegate::paintWhole(QPainter&, const QRect&, const QStyleOptionViewItem&, const QModelIndex&,
                             const Tokens&) const
{
    return false;
}

void RowDelegate::paintText(QPainter& painter, const QRect& inside, const QString& text, const QFont& font,
                            const QColor& ink, Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(ink);
    // Each text by its own direction: "60/s" is no "s/60" in a table that runs from the right.
    const Qt::LayoutDirection around = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(inside, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    painter.setLayoutDirection(around);
}

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(measure::row);
    QHeaderView* rows = verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(measure::row);
    rows->setDefaultSectionSize(measure::row);
    QHeaderView* header = horizontalHeader();
    header->setFixedHeight(measure::header);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(64);
}

void RowTable::setRowDelegate(RowDelegate* delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void RowTable::hover(int row)
{
    if (row == m_hovered || !m_delegate || !model())
        return;
    for (const int touched : {m_hovered, row})
        if (touched >= 0 && touched < model()->rowCount())
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(), rowHeight(touched));
    m_hovered = row;
    m_delegate->setHoveredRow(row);
}

QList<int> RowTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += column;
    }
    return columns;
}

void RowTable::collect(Rows rows, int limit, const TakeTable& take)
{
    TableText table;
    if (!model() || !selectionModel())
        return take(table);
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        table.titles += model()->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (rows == Rows::Chosen && !selectionModel()->isRowSelected(row))
            continue;
        if (table.lines.size() >= limit) {
            ++table.leftOut;
            continue;
        }
        TableText::Line line;
        for (const int column : columns)
            line.cells += model()->index(row, column).data().toString();
        table.lines += line;
    }
    take(table);
}

int RowTable::chosenRow() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return -1;
    if (selectionModel()->isRowSelected(currentIndex().row()))
        return currentIndex().row();
    int first = std::numeric_limits<int>::max();
    for (const QItemSelectionRange& range : selectionModel()->selection())
        first = std::min(first, range.top());
    return first;
}

void RowTable::addCopyActions(QMenu* menu)
{
    keywright::addCopyActions(menu, [this](const TakeTable& take) { collect(Rows::Chosen, copiedRows, take); });
}

void RowTable::chooseRow(int row)
{
    if (selectionModel())
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int last = model() ? model()->rowCount() - 1 : -1;
    return last < 0 ? QModelIndex() : model()->index(action == MoveHome ? 0 : last, qMax(0, currentIndex().column()));
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copyTable([this](const TakeTable& take) { collect(Rows::Chosen, copiedRows, take); }, TextForm::Tabs);
    QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("copyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopyActions(menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void RowTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->pos().y()));
}

void RowTable::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

} // namespace keywright
