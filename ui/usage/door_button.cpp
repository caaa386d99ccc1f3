#include "ui/usage/door_button.h"

#include "ui/look/paint.h"

#include <QKeyEvent>

namespace keywright {

DoorButton::DoorButton(const QString& objectName, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DoorButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensFor(palette());
    const QRectF inside = QRectF(rect()).adjusted(1, 3, -1, -3);
    if (underMouse())
        paint::box(painter, inside, 6, t.hover, QColor());
    if (hasFocus())
        paint::focusRing(painter, inside, 6, t.accent.ink);
    const qreal way = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QPointF middle = inside.center();
    painter.setPen(
        QPen(underMouse() || hasFocus() ? t.text : t.secondary, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-2 * way, -4), middle + QPointF(2 * way, 0), middle + QPointF(-2 * way, 4)});
}

void DoorButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace keywright
