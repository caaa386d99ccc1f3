// The columns of the catalogue table: which are shown, in which order and how wide, what makes room when it is narrow,
// and how all of it is remembered, the groups too.
#include "ui/keys/key_table_view.h"
#include "ui/look/fonts.h"
#include "ui/look/status_look.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameMinimum = 170;
constexpr int narrowest = 64;
constexpr int widest = 600;
constexpr quint8 stateForm = 2;

// In the usual order: last used stands before expires, as people read them.
constexpr KeyColumn allColumns[]{
    KeyColumn::Name,   KeyColumn::Status,  KeyColumn::Owner,   KeyColumn::Application, KeyColumn::Environment,
    KeyColumn::System, KeyColumn::Scope,   KeyColumn::Tags,    KeyColumn::LastUsed,    KeyColumn::Requests,
    KeyColumn::Trend,  KeyColumn::Expires, KeyColumn::Created, KeyColumn::Changed,     KeyColumn::Versions};

// Who goes last when room is scarce comes first.
constexpr KeyColumn importance[]{KeyColumn::Name,    KeyColumn::Status,      KeyColumn::Expires, KeyColumn::LastUsed,
                                 KeyColumn::Owner,   KeyColumn::Environment, KeyColumn::Trend,   KeyColumn::Scope,
                                 KeyColumn::System,  KeyColumn::Requests,    KeyColumn::Tags,    KeyColumn::Application,
                                 KeyColumn::Changed, KeyColumn::Created,     KeyColumn::Versions};

int statusWidth()
{
    constexpr int usual = 122, around = 14;
    return std::max(usual, widestStatusPill(captionFont()) + around);
}

int usualWidth(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Name:
        return nameMinimum;
    case KeyColumn::Status:
        return statusWidth();
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

QList<KeyColumn> KeyTableView::usualColumns()
{
    return {KeyColumn::Name,  KeyColumn::Status,   KeyColumn::Owner, KeyColumn::Environment, KeyColumn::System,
            KeyColumn::Scope, KeyColumn::LastUsed, KeyColumn::Trend, KeyColumn::Expires};
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
    for (const KeyColumn column : allColumns)
        header->setSectionResizeMode(int(column),
                                     column == KeyColumn::Name ? QHeaderView::Stretch : QHeaderView::Interactive);
    arrange({std::begin(allColumns), std::end(allColumns)}, {});
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (width > 0) // a hidden column keeps the width that it had
            m_widths.insert(static_cast<KeyColumn>(section), width);
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header](int section, Qt::SortOrder) {
        if (isSortable(static_cast<KeyColumn>(section)))
            return;
        const KeySort& sort = m_model.sortOrder(); // the arrow stays where the order is
        header->setSortIndicator(int(sort.column), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(header, &QHeaderView::sectionMoved, this, &KeyTableView::columnsChanged);
    connect(header, &QHeaderView::customContextMenuRequested, this, &KeyTableView::columnMenu);
    makeRoom();
}

// A title is never cut off by the usual width.
int KeyTableView::roomyWidth(KeyColumn column) const
{
    constexpr int aroundTitle = 32; // padding, and the arrow of the order
    const QString title = KeyTableModel::columnTitle(column);
    return std::max(usualWidth(column), horizontalHeader()->fontMetrics().horizontalAdvance(title) + aroundTitle);
}

// Puts the columns into this order; those that are not in it follow. Widths that are not given are the usual ones.
void KeyTableView::arrange(const QList<KeyColumn>& order, const QHash<KeyColumn, int>& widths)
{
    QHeaderView* header = horizontalHeader();
    int place = 0;
    for (const KeyColumn column : order)
        header->moveSection(header->visualIndex(int(column)), place++);
    for (const KeyColumn column : allColumns) {
        const int width = widths.value(column, roomyWidth(column));
        m_widths.insert(column, width);
        if (column != KeyColumn::Name && !isColumnHidden(int(column)))
            header->resizeSection(int(column), width);
    }
}

void KeyTableView::columnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const KeyColumn column : allColumns) {
        QAction* action = menu->addAction(KeyTableModel::columnTitle(column));
        action->setObjectName(u"column_"_s + keyColumnName(column));
        action->setCheckable(true);
        action->setChecked(m_wanted.contains(column));
        action->setEnabled(column != KeyColumn::Name);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_wanted.removeAll(column);
            if (on)
                m_wanted.append(column);
            makeRoom();
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("Columns as they were at first"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, this, &KeyTableView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void KeyTableView::groupMenu(int head, const QPoint& at)
{
    const KeyGroup* group = m_model.groupAt(head);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"groupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& name, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    const auto line = m_model.lineAt(head);
    connect(add(u"chooseGroup"_s, tr("Choose its %n key(s)", nullptr, int(group->count))), &QAction::triggered, this,
            [this, line] { chooseGroup(m_model.rowOf(line)); });
    menu->addSeparator();
    connect(add(u"foldAll"_s, tr("Fold all groups up")), &QAction::triggered, &m_model,
            [this] { m_model.setAllFolded(true); });
    connect(add(u"unfoldAll"_s, tr("Unfold all groups")), &QAction::triggered, &m_model,
            [this] { m_model.setAllFolded(false); });
    menu->popup(at);
}

void KeyTableView::resetColumns()
{
    m_wanted = usualColumns();
    arrange({std::begin(allColumns), std::end(allColumns)}, {});
    sortByColumn(int(KeyColumn::Name), Qt::AscendingOrder);
    makeRoom();
    Q_EMIT columnsChanged();
}

// Shows the wanted columns, most important first, as long as the name keeps its minimum.
void KeyTableView::makeRoom()
{
    int room = viewport()->width() > 0 ? viewport()->width() : width();
    for (const KeyColumn column : importance) {
        const int width = column == KeyColumn::Name ? nameMinimum : m_widths.value(column, usualWidth(column));
        const bool shown = m_wanted.contains(column) && (width <= room || column == KeyColumn::Name);
        if (shown)
            room -= width;
        else if (m_wanted.contains(column))
            room = 0; // a less important one must not take its place
        if (isColumnHidden(int(column)) == shown)
            setColumnHidden(int(column), !shown);
    }
    m_model.setTrafficShown(!isColumnHidden(int(KeyColumn::Requests)) || !isColumnHidden(int(KeyColumn::Trend)));
}

QByteArray KeyTableView::saveColumns() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateForm << quint8(std::size(allColumns));
    for (int place = 0; place < int(std::size(allColumns)); ++place) {
        const auto column = static_cast<KeyColumn>(horizontalHeader()->logicalIndex(place));
        out << keyColumnName(column) << m_wanted.contains(column) << m_widths.value(column);
    }
    out << keyColumnName(m_model.sortOrder().column) << m_model.sortOrder().descending;
    const auto by = m_model.grouping();
    out << (by ? keyColumnName(*by) : QString()) << m_model.groups().allFolded() << m_model.groups().others();
    return state;
}

void KeyTableView::restoreColumns(const QByteArray& state)
{
    QDataStream in(state);
    quint8 form = 0, count = 0;
    in >> form >> count;
    if (form != stateForm)
        return;
    QList<KeyColumn> order{KeyColumn::Name}, wanted{KeyColumn::Name};
    QHash<KeyColumn, int> widths;
    for (int i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString name;
        bool shown = false;
        int width = 0;
        in >> name >> shown >> width;
        const auto column = keyColumnFromName(name);
        if (!column || *column == KeyColumn::Name || order.contains(*column))
            continue;
        order.append(*column);
        if (shown)
            wanted.append(*column);
        if (width >= narrowest && width <= widest)
            widths.insert(*column, width);
    }
    QString sorted, by;
    bool descending = false, allFolded = false;
    QStringList others;
    in >> sorted >> descending >> by >> allFolded >> others;
    if (in.status() != QDataStream::Ok)
        return;
    m_wanted = wanted;
    arrange(order, widths);
    if (const auto column = keyColumnFromName(sorted); column && isSortable(*column))
        sortByColumn(int(*column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const auto grouping = keyColumnFromName(by);
    const bool known =
        grouping == KeyColumn::Owner || grouping == KeyColumn::Environment || grouping == KeyColumn::System;
    m_model.setGrouping(known ? grouping : std::nullopt);
    m_model.restoreFolds(allFolded, others);
    makeRoom();
}

} // namespace keywright
