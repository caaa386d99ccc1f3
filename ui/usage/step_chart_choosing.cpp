// How steps of a chart are chosen: with the mouse, by dragging, and with the keyboard.
#include "ui/look/paint.h"
#include "ui/usage/step_chart.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace keywright {

void StepChart::setChoosable(bool choosable)
{
    m_choosable = choosable;
    setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(
        choosable ? tr("Arrow keys go from step to step, with Shift they take several, Enter looks into them.")
                  : QString());
}

void StepChart::select(int anchor, int cursor)
{
    if (anchor == m_anchor && cursor == m_cursor)
        return;
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
}

int StepChart::nearestStep(const QPoint& place) const
{
    const QRectF plot = chart()->plotArea();
    const QPointF at = mapToScene(place);
    const QPointF inside(std::clamp(at.x(), plot.left() + 1, plot.right() - 1), plot.center().y());
    return stepAt(mapFromScene(inside));
}

void StepChart::mousePressEvent(QMouseEvent* event)
{
    QChartView::mousePressEvent(event);
    m_dragging = m_ringed = false;
    if (!m_choosable || event->button() != Qt::LeftButton || stepAt(event->pos()) < 0)
        return;
    m_pressed = event->pos();
    select(stepAt(event->pos()), -1);
}

void StepChart::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (!m_choosable || !(event->buttons() & Qt::LeftButton) || m_anchor < 0)
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    if (const int step = nearestStep(event->pos()); step >= 0)
        select(m_anchor, step);
}

void StepChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_choosable || m_anchor < 0)
        return;
    if (m_dragging)
        return choose();
    const int step = stepAt(event->pos());
    select(-1, -1);
    if (step >= 0)
        Q_EMIT stepChosen(step);
}

void StepChart::choose()
{
    const int from = std::min(m_anchor, m_cursor), to = std::max(m_anchor, m_cursor) + 1;
    m_dragging = false;
    select(-1, -1);
    if (from < 0)
        return;
    if (to - from == 1)
        Q_EMIT stepChosen(from);
    else
        Q_EMIT rangeChosen(from, to);
}

void StepChart::go(int step, bool taking)
{
    const int to = std::clamp(step, 0, std::max(0, int(m_content.hints.size()) - 1));
    select(taking && m_anchor >= 0 ? m_anchor : to, to);
    const QString hint = m_content.hints.value(to);
    setAccessibleDescription(hint);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    const QRectF place = placeOf(to, to + 1);
    QToolTip::showText(viewport()->mapToGlobal(mapFromScene(place.center())), hint, viewport());
}

void StepChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_content.hints.size()) - 1;
    const bool taking = event->modifiers() & Qt::ShiftModifier;
    m_ringed = true;
    if (!m_choosable || last < 0 || chart()->series().isEmpty())
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_cursor < 0 ? last : m_cursor - 1, taking);
    case Qt::Key_Right:
        return go(m_cursor < 0 ? 0 : m_cursor + 1, taking);
    case Qt::Key_Home:
        return go(0, taking);
    case Qt::Key_End:
        return go(last, taking);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return m_cursor >= 0 ? choose() : event->ignore();
    case Qt::Key_Escape: // what is being chosen first, then the page
        if (m_anchor < 0)
            return event->ignore();
        m_dragging = false;
        QToolTip::hideText();
        return select(-1, -1);
    default:
        event->ignore();
    }
}

void StepChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_ringed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void StepChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    if (!m_dragging)
        select(-1, -1);
    viewport()->update();
}

void StepChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const Tokens& t = tokensFor(palette());
    if (hasFocus() && m_ringed) {
        painter->setBrush(Qt::NoBrush);
        paint::focusRing(*painter, mapToScene(viewport()->rect()).boundingRect().adjusted(1, 1, -1, -1), 6,
                         t.accent.ink);
    }
    if (m_anchor < 0 || m_cursor < 0)
        return;
    const QRectF chosen = placeOf(std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor) + 1);
    QColor wash = t.accent.ink;
    wash.setAlphaF(0.16F);
    painter->fillRect(chosen, wash);
    painter->setPen(QPen(t.accent.ink, 1));
    painter->drawLine(chosen.topLeft(), chosen.bottomLeft());
    painter->drawLine(chosen.topRight(), chosen.bottomRight());
}

} // namespace keywright
