#include "ui/keys/key_table_view.h"

#include "ui/keys/key_cell_delegate.h"
#include "ui/look/tokens.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameMinimum = 170;
constexpr int rememberedSelection = 200;

constexpr KeyColumn allColumns[]{
    KeyColumn::Name,    KeyColumn::Status,  KeyColumn::Owner,   KeyColumn::Application, KeyColumn::Environment,
    KeyColumn::System,  KeyColumn::Scope,   KeyColumn::Tags,    KeyColumn::Expires,     KeyColumn::LastUsed,
    KeyColumn::Created, KeyColumn::Changed, KeyColumn::Versions};

// Who goes last when room is scarce comes first.
constexpr KeyColumn importance[]{KeyColumn::Name,    KeyColumn::Status,      KeyColumn::Expires, KeyColumn::LastUsed,
                                 KeyColumn::Owner,   KeyColumn::Environment, KeyColumn::Scope,   KeyColumn::System,
                                 KeyColumn::Tags,    KeyColumn::Application, KeyColumn::Changed, KeyColumn::Created,
                                 KeyColumn::Versions};

int usualWidth(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Name:
        return nameMinimum;
    case KeyColumn::Status:
        return 122;
    case KeyColumn::Owner:
    case KeyColumn::Application:
    case KeyColumn::Environment:
        return 112;
    case KeyColumn::Scope:
    case KeyColumn::Tags:
        return 136;
    case KeyColumn::Versions:
        return 80;
    default:
        return 104;
    }
}

} // namespace

KeyTableView::KeyTableView(KeyTableModel& model, const Clock& clock, QWidget* parent)
    : RowTable(parent)
    , m_model(model)
    , m_wanted{KeyColumn::Name,   KeyColumn::Status, KeyColumn::Owner,    KeyColumn::Environment,
               KeyColumn::System, KeyColumn::Scope,  KeyColumn::LastUsed, KeyColumn::Expires}
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("Keys"));
    setModel(&model);
    setRowDelegate(new KeyCellDelegate(clock, this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this, &KeyTableView::opened);
    connect(&model, &KeyTableModel::aboutToRefresh, this, &KeyTableView::remember);
    connect(&model, &KeyTableModel::refreshed, this, &KeyTableView::comeBack);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeyTableView::remember);
}

void KeyTableView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setObjectName(u"keyTableHeader"_s);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSortIndicatorClearable(false);
    header->setSortIndicator(int(KeyColumn::Name), Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    for (const KeyColumn column : allColumns) {
        header->setSectionResizeMode(int(column),
                                     column == KeyColumn::Name ? QHeaderView::Stretch : QHeaderView::Interactive);
        constexpr int aroundTitle = 32; // padding, and the arrow of the order
        const int title = header->fontMetrics().horizontalAdvance(KeyTableModel::columnTitle(column)) + aroundTitle;
        header->resizeSection(int(column), std::max(usualWidth(column), title));
    }
    // Last used stands before Expires, as people read them.
    header->moveSection(header->visualIndex(int(KeyColumn::LastUsed)), header->visualIndex(int(KeyColumn::Expires)));
    connect(header, &QHeaderView::customContextMenuRequested, this, &KeyTableView::columnMenu);
    makeRoom();
}

void KeyTableView::columnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const KeyColumn column : allColumns) {
        QAction* action = menu->addAction(KeyTableModel::columnTitle(column));
        action->setCheckable(true);
        action->setChecked(m_wanted.contains(column));
        action->setEnabled(column != KeyColumn::Name);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_wanted.removeAll(column);
            if (on)
                m_wanted.append(column);
            makeRoom();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

// Shows the wanted columns, most important first, as long as the name keeps its minimum.
void KeyTableView::makeRoom()
{
    int room = viewport()->width() > 0 ? viewport()->width() : width();
    for (const KeyColumn column : importance) {
        const int width = column == KeyColumn::Name      ? nameMinimum
                          : columnWidth(int(column)) > 0 ? columnWidth(int(column))
                                                         : usualWidth(column);
        const bool shown = m_wanted.contains(column) && (width <= room || column == KeyColumn::Name);
        if (shown)
            room -= width;
        else if (m_wanted.contains(column))
            room = 0; // a less important one must not take its place
        if (isColumnHidden(int(column)) == shown)
            setColumnHidden(int(column), !shown);
    }
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
            count += range.height();
    return count;
}

bool KeyTableView::choose(std::uint32_t storeRow)
{
    const int row = m_model.rowOf(storeRow);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_model.index(row, 0));
    return true;
}

void KeyTableView::remember()
{
    m_place = {};
    if (m_model.rowCount() == 0)
        return;
    m_place.selected = selectedStoreRows(rememberedSelection);
    if (currentIndex().isValid())
        m_place.current = m_model.storeRowAt(currentIndex().row());
    const int value = verticalScrollBar()->value();
    const int top = qMin(value / measure::row, m_model.rowCount() - 1);
    m_place.top = m_model.storeRowAt(top);
    m_place.offset = value - top * measure::row;
}

void KeyTableView::comeBack()
{
    m_restoring = true;
    for (const std::uint32_t storeRow : m_place.selected) {
        const int row = m_model.rowOf(storeRow);
        if (row >= 0 && !selectionModel()->isRowSelected(row))
            selectionModel()->select(m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const int current = m_place.current ? m_model.rowOf(m_place.current) : -1;
    if (current >= 0 && currentIndex().row() != current)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    const int top = m_place.top ? m_model.rowOf(m_place.top) : -1;
    updateGeometries();
    if (top >= 0)
        verticalScrollBar()->setValue(top * measure::row + m_place.offset);
    m_restoring = false;
    tellVisibleRange();
    Q_EMIT chosen();
}

QByteArray KeyTableView::saveColumns() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << quint8(1) << quint8(m_wanted.size());
    for (const KeyColumn column : m_wanted)
        out << keyColumnName(column) << columnWidth(int(column));
    out << keyColumnName(m_model.sortOrder().column) << m_model.sortOrder().descending;
    return state;
}

void KeyTableView::restoreColumns(const QByteArray& state)
{
    QDataStream in(state);
    quint8 form = 0, count = 0;
    in >> form >> count;
    if (form != 1)
        return;
    QList<KeyColumn> wanted{KeyColumn::Name};
    for (int i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString name;
        int width = 0;
        in >> name >> width;
        const auto column = keyColumnFromName(name);
        if (!column)
            continue;
        if (!wanted.contains(*column))
            wanted.append(*column);
        if (width >= 64 && width <= 600 && *column != KeyColumn::Name)
            horizontalHeader()->resizeSection(int(*column), width);
    }
    QString sorted;
    bool descending = false;
    in >> sorted >> descending;
    if (in.status() != QDataStream::Ok)
        return;
    m_wanted = wanted;
    if (const auto column = keyColumnFromName(sorted))
        sortByColumn(int(*column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    makeRoom();
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
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    RowTable::keyPressEvent(event);
}

void KeyTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    if (selectedCount() > 0)
        Q_EMIT menuAsked(at);
}

void KeyTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowTable::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT chosen();
}

} // namespace keywright
