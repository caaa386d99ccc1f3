// Widgets in rows that fill the whole width: as many side by side as there is room for, dealt out evenly, in the order
// they were added. Those of one row are equally wide. GUI thread; owned by its parent.
#pragma once

#include <QWidget>

class QGridLayout;

namespace keywright {

class EvenGrid final : public QWidget {
    Q_OBJECT

public:
    // At most `columns` in a row, and none narrower than `least` or than it needs itself.
    EvenGrid(int columns, int least, QWidget* parent = nullptr);
    void add(QWidget* widget);
    [[nodiscard]] int columns() const { return m_now; } // in the longest row
    QSize minimumSizeHint() const override;

    // How many stand in each row, the longest first: 7 with room for 5 are 4 and 3.
    [[nodiscard]] static QList<int> rows(int count, int columns);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int widest() const;
    void arrange(int columns);

    const int m_columns;
    const int m_least;
    int m_now = 0;
    QGridLayout* m_grid;
    QList<QWidget*> m_widgets;
};

} // namespace keywright
