#include "ui/access/hours_grid.h"

#include "model/access/restrictions.h"
#include "ui/access/hours_grid_accessible.h"
#include "ui/look/fonts.h"
#include "ui/look/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellHeight = 18;
constexpr int labelHeight = 18;

QString dayName(int day, QLocale::FormatType type)
{
    return QLocale().standaloneDayName(day + 1, type);
}

QString spanText(int from, int to)
{
    return u"%1–%2"_s.arg(from, 2, 10, QLatin1Char('0')).arg(to + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

HoursGrid::HoursGrid(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_firstDay(QLocale().firstDayOfWeek() - 1)
{
    installAccessibleHours(); // before anything is told of it
    setObjectName(objectName);
    setAccessibleName(tr("Hours of the week"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(false);
    setFont(captionFont());
    describe();
}

void HoursGrid::setWeek(const Week& week)
{
    m_week = week;
    describe();
    update();
}

int HoursGrid::dayOf(int row) const
{
    return (m_firstDay + row) % days;
}

int HoursGrid::labelWidth() const
{
    int widest = 0;
    for (int day = 0; day < days; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(dayName(day, QLocale::ShortFormat)));
    return widest + measure::gap;
}

QSize HoursGrid::sizeHint() const
{
    return {labelWidth() + hours * 20, labelHeight + days * cellHeight + 2};
}

QSize HoursGrid::minimumSizeHint() const
{
    return {labelWidth() + hours * 9, sizeHint().height()};
}

QRect HoursGrid::rectOf(const Cell& cell) const
{
    const int left = labelWidth();
    const int room = width() - left;
    const int x = left + room * cell.hour / hours;
    const QRect plain(x, labelHeight + cell.row * cellHeight, left + room * (cell.hour + 1) / hours - x, cellHeight);
    return layoutDirection() == Qt::RightToLeft ? plain.translated(width() - plain.left() - plain.right() - 1, 0)
                                                : plain;
}

QRect HoursGrid::cellRect(int day, int hour) const
{
    return rectOf({(day - m_firstDay + days) % days, hour});
}

HoursGrid::Cell HoursGrid::cellAt(const QPoint& at) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - at.x() : at.x();
    const int room = std::max(1, width() - labelWidth());
    return {std::clamp((at.y() - labelHeight) / cellHeight, 0, days - 1),
            std::clamp((x - labelWidth()) * hours / room, 0, hours - 1)};
}

QRect HoursGrid::chosen() const
{
    return QRect(QPoint(std::min(m_anchor.hour, m_cursor.hour), std::min(m_anchor.row, m_cursor.row)),
                 QPoint(std::max(m_anchor.hour, m_cursor.hour), std::max(m_anchor.row, m_cursor.row)));
}

bool HoursGrid::isSet(const Cell& cell) const
{
    return m_week[static_cast<std::size_t>(dayOf(cell.row))] >> cell.hour & 1;
}

bool HoursGrid::isAllowed(int day, int hour) const
{
    return m_week[static_cast<std::size_t>(day)] >> hour & 1;
}

void HoursGrid::setAllowed(int day, int hour, bool allowed)
{
    moveTo({(day - m_firstDay + days) % days, hour}, false);
    fill(m_week, allowed);
}

// `base` with the chosen rectangle filled or cleared.
void HoursGrid::fill(const Week& base, bool on)
{
    Week next = base;
    const QRect area = chosen();
    for (int row = area.top(); row <= area.bottom(); ++row) {
        std::uint32_t& day = next[static_cast<std::size_t>(dayOf(row))];
        for (int hour = area.left(); hour <= area.right(); ++hour) {
            const std::uint32_t bit = std::uint32_t(1) << hour;
            day = on ? day | bit : day & ~bit;
        }
    }
    update();
    if (next == m_week)
        return;
    m_week = next;
    describe();
    Q_EMIT changed();
}

void HoursGrid::moveTo(const Cell& cell, bool extend)
{
    m_cursor = cell;
    if (!extend)
        m_anchor = cell;
    describe();
    update();
}

void HoursGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - at.x() : at.x();
    m_pressed = m_week;
    moveTo(cellAt(at), false);
    m_filling = !isSet(m_cursor);
    m_dragging = true;
    m_wholeDays = x < labelWidth();
    m_wholeHours = !m_wholeDays && at.y() < labelHeight;
    if (m_wholeDays)
        m_filling = m_week[static_cast<std::size_t>(dayOf(m_cursor.row))] != HoursOfWeek::wholeDay;
    widen();
    fill(m_pressed, m_filling);
}

void HoursGrid::widen()
{
    if (m_wholeDays) {
        m_anchor.hour = 0;
        m_cursor.hour = hours - 1;
    } else if (m_wholeHours) {
        m_anchor.row = 0;
        m_cursor.row = days - 1;
    }
}

void HoursGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    moveTo(cellAt(event->position().toPoint()), true);
    widen();
    fill(m_pressed, m_filling);
}

void HoursGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    moveTo(m_cursor, false);
}

void HoursGrid::keyPressEvent(QKeyEvent* event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto step = [&](int rows, int columns) {
        moveTo({std::clamp(m_cursor.row + rows, 0, days - 1), std::clamp(m_cursor.hour + columns, 0, hours - 1)},
               extend);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(0, -forward);
    case Qt::Key_Right:
        return step(0, forward);
    case Qt::Key_Up:
        return step(-1, 0);
    case Qt::Key_Down:
        return step(1, 0);
    case Qt::Key_Home:
        return step(0, -hours);
    case Qt::Key_End:
        return step(0, hours);
    case Qt::Key_Space:
        return fill(m_week, !isSet(m_anchor));
    default:
        QWidget::keyPressEvent(event);
    }
}

void HoursGrid::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void HoursGrid::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

// For who does not see it: what the cursor stands on.
void HoursGrid::describe()
{
    const QRect area = chosen();
    const QString from = dayName(dayOf(area.top()), QLocale::LongFormat);
    const QString to = dayName(dayOf(area.bottom()), QLocale::LongFormat);
    const QString when = area.height() == 1 ? from : tr("%1 to %2", "days").arg(from, to);
    setAccessibleDescription(
        tr("%1, %2: %3. Arrows move, Shift chooses more, Space changes.")
            .arg(when, spanText(area.left(), area.right()), isSet(m_anchor) ? tr("allowed") : tr("not allowed")));
}

bool HoursGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Cell cell = cellAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            u"%1 %2"_s.arg(dayName(dayOf(cell.row), QLocale::LongFormat), spanText(cell.hour, cell.hour)), this);
        return true;
    }
    return QWidget::event(event);
}

void HoursGrid::paintLabels(QPainter& painter) const
{
    const Tokens& t = tokensFor(palette());
    painter.setPen(t.secondary);
    for (int hour = 0; hour < hours; hour += 3) {
        const QRect cell = rectOf({0, hour});
        painter.drawText(QRect(cell.left(), 0, cell.width() * 3, labelHeight - 2),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         u"%1"_s.arg(hour, 2, 10, QLatin1Char('0')));
    }
    for (int row = 0; row < days; ++row) {
        const QRect first = rectOf({row, 0});
        const QRect label(layoutDirection() == Qt::RightToLeft ? width() - labelWidth() : 0, first.top(), labelWidth(),
                          cellHeight);
        painter.drawText(label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         dayName(dayOf(row), QLocale::ShortFormat));
    }
}

void HoursGrid::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    paintLabels(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor on = isEnabled() ? mixed(t.accent.wash, t.accent.ink, 0.6) : mixed(t.window, t.secondary, 0.6);
    for (int row = 0; row < days; ++row) {
        for (int hour = 0; hour < hours; ++hour) {
            const QRectF cell = QRectF(rectOf({row, hour})).adjusted(1, 1, -1, -1);
            const bool set = isSet({row, hour});
            paint::box(painter, cell, 3, set ? on : t.window, set ? QColor() : t.line);
        }
    }
    if (!hasFocus())
        return;
    const QRect area = chosen();
    const QRect marked = rectOf({area.top(), area.left()}).united(rectOf({area.bottom(), area.right()}));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, 4));
    painter.drawRoundedRect(QRectF(marked).adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(QPen(t.text, 2));
    painter.drawRoundedRect(QRectF(marked).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace keywright
