#include "ui/overview/even_grid.h"

#include "ui/look/tokens.h"

#include <QGridLayout>

namespace keywright {

namespace {
constexpr int spacing = 12;
}

EvenGrid::EvenGrid(int columns, int least, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_least(least)
    , m_now(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
}

void EvenGrid::add(QWidget* widget)
{
    m_widgets.append(widget);
    arrange(m_now);
}

QSize EvenGrid::minimumSizeHint() const
{
    return {m_least, QWidget::minimumSizeHint().height()}; // it can always become one column
}

void EvenGrid::arrange(int columns)
{
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_now = columns;
    for (int i = 0; i < int(m_widgets.size()); ++i)
        m_grid->addWidget(m_widgets.at(i), i / columns, i % columns);
}

// Whole rows, or where there are many one place that stays empty.
bool EvenGrid::isEven(int columns) const
{
    const int count = int(m_widgets.size());
    const int empty = (count + columns - 1) / columns * columns - count;
    return count <= columns || empty == 0 || (empty == 1 && count > 3);
}

void EvenGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int columns = m_columns;
    while (columns > 1 && (!isEven(columns) || columns * m_least + (columns - 1) * spacing > width()))
        --columns;
    if (columns != m_now)
        arrange(columns);
}

} // namespace keywright
