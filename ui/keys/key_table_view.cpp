#include "ui/keys/key_table_view.h"

#include "ui/keys/key_cell_delegate.h"
#include "ui/look/tokens.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

KeyTableView::KeyTableView(KeyTableModel& model, const Clock& clock, QWidget* parent)
    : RowTable(parent)
    , m_model(model)
    , m_wanted(usualColumns())
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("Keys"));
    setModel(&model);
    setRowDelegate(new KeyCellDelegate(clock, this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this, &KeyTableView::opened);
    connect(&model, &KeyTableModel::groupingChanged, this, &KeyTableView::columnsChanged);
    connect(&model, &KeyTableModel::foldsChanged, this, &KeyTableView::columnsChanged);
    connect(&model, &KeyTableModel::aboutToRefresh, this, &KeyTableView::remember);
    connect(&model, &KeyTableModel::refreshed, this, &KeyTableView::comeBack);
    connect(&model, &KeyTableModel::countsChanged, this, &KeyTableView::takeCounts);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_wantsAll = false;
        remember();
    });
}

std::vector<int> KeyTableView::selectedRowNumbers(int limit) const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(), [](const auto& a, const auto& b) { return a.top() < b.top(); });
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom() && int(rows.size()) < limit; ++row)
            if (!m_model.groupAt(row))
                rows.push_back(row);
    return rows;
}

std::vector<std::uint32_t> KeyTableView::selectedStoreRows(int limit) const
{
    std::vector<std::uint32_t> rows;
    for (const int row : selectedRowNumbers(limit))
        rows.push_back(m_model.storeRowAt(row));
    return rows;
}

int KeyTableView::selectedCount() const
{
    int count = 0;
    if (selectionModel())
        for (const QItemSelectionRange& range : selectionModel()->selection())
            count += range.height() - m_model.headsBetween(range.top(), range.bottom());
    return count;
}

void KeyTableView::selectAll()
{
    RowTable::selectAll();
    m_wantsAll = !m_model.isComplete();
}

void KeyTableView::takeCounts()
{
    if (m_model.isComplete() && std::exchange(m_wantsAll, false))
        RowTable::selectAll();
}

bool KeyTableView::choose(std::uint32_t storeRow)
{
    m_wantsAll = false;
    int row = m_model.rowOf(storeRow);
    if (row < 0 && m_model.unfoldFor(storeRow))
        row = m_model.rowOf(storeRow);
    if (row < 0)
        return false;
    chooseRow(row);
    scrollTo(m_model.index(row, 0));
    return true;
}

void KeyTableView::remember()
{
    m_place = {};
    if (m_model.rowCount() == 0)
        return;
    const std::vector<std::uint32_t> selected = selectedStoreRows(std::numeric_limits<int>::max());
    if (!selected.empty())
        m_place.selected.resize(*std::max_element(selected.begin(), selected.end()) + std::size_t(1));
    for (const std::uint32_t storeRow : selected)
        m_place.selected[storeRow] = true;
    m_place.count = int(selected.size());
    if (currentIndex().isValid())
        m_place.current = m_model.lineAt(currentIndex().row());
    const int value = verticalScrollBar()->value();
    const int top = qMin(value / measure::row, m_model.rowCount() - 1);
    m_place.top = m_model.lineAt(top);
    m_place.offset = value - top * measure::row;
}

// What moved was taken out and put in again, and with it what lies between its two places.
void KeyTableView::selectRemembered()
{
    const int last = m_model.columnCount() - 1;
    QItemSelection selection;
    int from = -1;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const std::size_t line = row < m_model.rowCount() ? m_model.lineAt(row) : m_place.selected.size();
        const bool chosen = line < m_place.selected.size() && m_place.selected[line];
        if (chosen && from < 0)
            from = row;
        if (!chosen && from >= 0)
            selection.append({m_model.index(std::exchange(from, -1), 0), m_model.index(row - 1, last)});
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void KeyTableView::comeBack()
{
    m_restoring = true;
    if (selectedCount() < m_place.count)
        selectRemembered();
    const int current = m_place.current ? m_model.rowOf(m_place.current) : -1;
    if (current >= 0 && currentIndex().row() != current)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    const int top = m_place.top ? m_model.rowOf(m_place.top) : -1;
    updateGeometries();
    if (top >= 0)
        verticalScrollBar()->setValue(top * measure::row + m_place.offset);
    tellVisibleRange();
    Q_EMIT chosen();
    m_restoring = false;
}

void KeyTableView::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    makeRoom();
    tellVisibleRange();
}

void KeyTableView::scrollContentsBy(int dx, int dy)
{
    RowTable::scrollContentsBy(dx, dy);
    tellVisibleRange();
}

void KeyTableView::tellVisibleRange()
{
    const int first = verticalScrollBar()->value() / measure::row;
    m_model.setVisibleRange(first, first + viewport()->height() / measure::row + 1);
}

void KeyTableView::keyPressEvent(QKeyEvent* event)
{
    m_wantsAll = false;
    if (currentIndex().isValid() && foldByKey(event->key()))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    RowTable::keyPressEvent(event);
}

// As in a tree: Right opens a group, Left closes it or goes to its head, Enter and Space do either.
bool KeyTableView::foldByKey(int key)
{
    const int row = currentIndex().row();
    const bool head = m_model.groupAt(row) != nullptr;
    const bool outwards = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool inwards = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (!head) {
        if (!outwards || m_model.headOf(row) < 0)
            return false;
        goTo(m_model.headOf(row));
        return true;
    }
    if (outwards || inwards)
        m_model.setFolded(row, outwards);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        m_model.setFolded(row, !m_model.isFolded(row));
    else
        return false;
    return true;
}

void KeyTableView::goTo(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    scrollTo(m_model.index(row, 0));
    viewport()->update();
}

void KeyTableView::chooseGroup(int head)
{
    const KeyGroup* group = m_model.groupAt(head);
    if (!group || group->count == 0)
        return;
    const int count = int(group->count);
    m_wantsAll = false;
    m_model.setFolded(head, false);
    selectionModel()->select(QItemSelection(m_model.index(head + 1, 0), m_model.index(head + count, 0)),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void KeyTableView::mousePressEvent(QMouseEvent* event)
{
    m_wantsAll = false;
    const int row = rowAt(event->pos().y());
    if (!m_model.groupAt(row))
        return RowTable::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    goTo(row);
    if (event->button() == Qt::LeftButton)
        m_model.setFolded(row, !m_model.isFolded(row));
}

void KeyTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_model.groupAt(rowAt(event->pos().y())))
        return mousePressEvent(event); // a second click, no key to open
    RowTable::mouseDoubleClickEvent(event);
}

void KeyTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    if (m_model.groupAt(currentIndex().row()))
        groupMenu(currentIndex().row(), at);
    else if (selectedCount() > 0)
        Q_EMIT menuAsked(at);
}

void KeyTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowTable::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT chosen();
}

} // namespace keywright
