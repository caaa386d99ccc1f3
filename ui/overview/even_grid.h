// Widgets side by side in columns of the same width, as many as there is room for, in the order they were added. GUI
// thread; owned by its parent.
#pragma once

#include <QWidget>

class QGridLayout;

namespace keywright {

class EvenGrid final : public QWidget {
    Q_OBJECT

public:
    // At most `columns`, none narrower than `least`. The counts of columns that are used divide `columns`, so that no
    // row is left with one widget.
    EvenGrid(int columns, int least, QWidget* parent = nullptr);
    void add(QWidget* widget);
    [[nodiscard]] int columns() const { return m_now; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    const int m_columns;
    const int m_least;
    int m_now = 0;
    QGridLayout* m_grid;
    QList<QWidget*> m_widgets;
};

} // namespace keywright
