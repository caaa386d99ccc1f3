// Keeps the columns of a table within its width: where room is scarce each gives some of it up, down to its least, and
// only then the least important ones go. A column is never narrower than its title. Owned by the table; GUI thread.
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace keywright {

struct FittedColumn {
    int usual = 100;
    int least = 64;
    int rank = 0; // the highest goes first; 0: it always stays
};

// The widths in `room` pixels; 0: the column goes. What is left over is `stretch`'s, or the first one's
// where that went.
[[nodiscard]] QList<int> fittedWidths(const QList<FittedColumn>& columns, int stretch, int room);

class ColumnFit final : public QObject {
    Q_OBJECT

public:
    explicit ColumnFit(QTableView& table);
    // As many as the table's model has. They are fitted at once, and whenever the table gets another width.
    void setColumns(const QList<FittedColumn>& columns, int stretch);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QTableView& m_table;
    const QObject* m_viewport; // to tell it by while the table is being deleted
    QList<FittedColumn> m_columns;
    int m_stretch = 0;
    bool m_fitting = false;
};

} // namespace keywright
