// The catalogue table: 36 px rows, columns that make room by themselves when it is narrow, selection and scroll
// position that survive a refresh. GUI thread.
#pragma once

#include "model/keys/key_table_model.h"
#include "ui/look/row_table.h"

#include <QHash>

namespace keywright {

class KeyTableView final : public RowTable {
    Q_OBJECT

public:
    KeyTableView(KeyTableModel& model, const Clock& clock, QWidget* parent = nullptr);

    // Row numbers of the store, in the order shown; at most `limit`.
    [[nodiscard]] std::vector<std::uint32_t> selectedStoreRows(int limit) const;
    [[nodiscard]] std::vector<int> selectedRowNumbers(int limit) const;
    [[nodiscard]] bool isRestoring() const { return m_restoring; } // after rows were put anew: nobody chose them
    [[nodiscard]] int selectedCount() const;
    // Chooses the row of the store and scrolls to it; false when it is not shown.
    bool choose(std::uint32_t storeRow);
    // All that the search finds, also those that are not here yet.
    void selectAll() override;

    // Everything a person did to the table: columns, widths, order, groups.
    // Rows that are not here are fetched first. Of all rows only so many as the limit says.
    void collect(Rows rows, int limit, const TakeTable& take) override;

    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);
    void repaintTimes() { viewport()->update(); }

Q_SIGNALS:
    void chosen(); // the selection or the current row is another one
    void opened(); // Enter or double click
    void copyFailed(const keywright::Error& error);
    void menuAsked(const QPoint& at);
    void columnsChanged(); // or the order, or the groups: by a person

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Place {
        std::vector<bool> selected; // by the store's row
        int count = 0;
        std::uint32_t current = 0;
        std::uint32_t top = 0;
        int offset = 0;
    };
    void setUpHeader();
    static QList<KeyColumn> usualColumns();
    void arrange(const QList<KeyColumn>& order, const QHash<KeyColumn, int>& widths);
    [[nodiscard]] int roomyWidth(KeyColumn column) const;
    void columnMenu(const QPoint& at);
    void resetColumns();
    bool foldByKey(int key);
    void goTo(int row);
    void chooseGroup(int head);
    void groupMenu(int head, const QPoint& at);
    void makeRoom();
    void tellVisibleRange();
    void remember();
    void comeBack();
    void selectRemembered();
    void takeCounts();

    KeyTableModel& m_model;
    QList<KeyColumn> m_wanted;      // shown where there is room
    QHash<KeyColumn, int> m_widths; // of hidden ones too
    Place m_place;
    bool m_restoring = false;
    bool m_wantsAll = false; // asked for while only the first rows were here
};

} // namespace keywright
