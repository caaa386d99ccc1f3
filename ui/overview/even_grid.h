// Widgets side by side in columns of the same width, as many as there is room for, in the order they were added. GUI
// thread; owned by its parent.
#pragma once

#include <QWidget>

class QGridLayout;

namespace keywright {

class EvenGrid final : public QWidget {
    Q_OBJECT

public:
    // At most `columns`, none narrower than `least`, and so many that no widget is left alone in a row.
    EvenGrid(int columns, int least, QWidget* parent = nullptr);
    void add(QWidget* widget);
    [[nodiscard]] int columns() const { return m_now; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isEven(int columns) const;
    void arrange(int columns);

    const int m_columns;
    const int m_least;
    int m_now = 0;
    QGridLayout* m_grid;
    QList<QWidget*> m_widgets;
};

} // namespace keywright
