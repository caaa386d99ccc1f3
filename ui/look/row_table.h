// A table of 36 px rows: no grid, whole rows chosen and hovered, a thin line under each. RowDelegate paints the ground;
// subclasses paint what stands in the cells; what has no room there is told whole by a tool tip. What is chosen can be
// copied (Ctrl+C, context menu). GUI thread.
#pragma once

#include "ui/look/copy_menu.h"
#include "ui/look/tokens.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace keywright {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    // What stands in the cell, whole, if it is not what the model says.
    [[nodiscard]] virtual QString wholeText(const QModelIndex& index) const;
    // `inside`: the cell without its padding.
    virtual void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                           const QModelIndex& index, const Tokens& tokens) const = 0;
    // A row that is one thing from edge to edge; false: it has cells. Called for each cell, clipped to it; `whole`: the
    // row.
    virtual bool paintWhole(QPainter& painter, const QRect& whole, const QStyleOptionViewItem& option,
                            const QModelIndex& index, const Tokens& tokens) const;
    static void paintText(QPainter& painter, const QRect& inside, const QString& text, const QFont& font,
                          const QColor& ink, Qt::LayoutDirection direction);
    // The cell without its padding.
    [[nodiscard]] static QRect insideOf(const QStyleOptionViewItem& option, const QModelIndex& index);

private:
    int m_hovered = -1;
};

class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);
    void setRowDelegate(RowDelegate* delegate);

    enum class Rows { Chosen, All };
    static constexpr int copiedRows = 50'000; // at most
    // The columns that are shown, in the order shown. The rows have to be here; who fetches them later overrides this.
    virtual void collect(Rows rows, int limit, const TakeTable& take);
    void addCopyActions(QMenu* menu);
    // The one that is looked at: the current row when it is chosen, else the first chosen one; -1: none is. Assistive
    // programs choose rows without going there.
    [[nodiscard]] int chosenRow() const;
    // That row alone, whatever keys a person holds down just then: selectRow() would add to what was chosen, or do
    // nothing, while Ctrl or Shift opens a page.
    void chooseRow(int row);

protected:
    // Of the columns that are shown, in their order.
    [[nodiscard]] QList<int> shownColumns() const;
    // Home and End: the first and the last row, as in a list; a cell is nowhere to go to.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void hover(int row);

    RowDelegate* m_delegate = nullptr;
    int m_hovered = -1;
};

} // namespace keywright
