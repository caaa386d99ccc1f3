#include "ui/overview/even_grid.h"

#include "ui/look/tokens.h"

#include <QGridLayout>

#include <algorithm>
#include <numeric>

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

QList<int> EvenGrid::rows(int count, int columns)
{
    const int lines = count == 0 ? 0 : (count + columns - 1) / columns;
    QList<int> dealt;
    for (int line = 0; line < lines; ++line)
        dealt += count / lines + (line < count % lines ? 1 : 0);
    return dealt;
}

int EvenGrid::widest() const
{
    int widest = m_least;
    for (const QWidget* widget : m_widgets)
        widest = std::max(widest, widget->minimumSizeHint().width());
    return widest;
}

// So many columns of the grid that each row fills them evenly: twelve for a row of 4 and one of 3.
void EvenGrid::arrange(int columns)
{
    m_now = columns;
    const QList<int> lines = rows(int(m_widgets.size()), columns);
    int fine = 1;
    for (const int inLine : lines)
        fine = std::lcm(fine, inLine);
    for (int column = 0; column < std::max(fine, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < fine ? 1 : 0);
    int next = 0;
    for (int line = 0; line < int(lines.size()); ++line) {
        const int wide = fine / lines.at(line);
        for (int i = 0; i < lines.at(line); ++i)
            m_grid->addWidget(m_widgets.at(next++), line, i * wide, 1, wide);
    }
}

void EvenGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int fit = std::clamp((width() + spacing) / (widest() + spacing), 1, m_columns);
    const QList<int> lines = rows(int(m_widgets.size()), fit);
    const int columns = lines.isEmpty() ? fit : lines.constFirst();
    if (columns != m_now)
        arrange(columns);
}

} // namespace keywright
