#include "ui/look/spark.h"

#include <algorithm>
#include <array>

namespace keywright {

void paintSpark(QPainter& painter, const QRect& inside, std::span<const qint64> values, const Tokens& tokens,
                Qt::LayoutDirection direction)
{
    constexpr std::size_t mostPoints = 64;
    if (values.size() < 2 || inside.width() < 8)
        return;
    const std::size_t count = std::min(values.size(), mostPoints);
    const qint64 most = *std::max_element(values.begin(), values.end());
    const QRectF room = QRectF(inside).adjusted(1, 1, -1, -1);
    std::array<QPointF, mostPoints + 2> points;
    for (std::size_t i = 0; i < count; ++i) {
        const double across = room.width() * double(i) / double(count - 1);
        const double x = direction == Qt::RightToLeft ? room.right() - across : room.left() + across;
        const double up = most > 0 ? double(values[i]) / double(most) : 0;
        points[i] = QPointF(x, room.bottom() - up * room.height());
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (most > 0) { // the area below, so that a single day is seen too
        points[count] = QPointF(points[count - 1].x(), room.bottom());
        points[count + 1] = QPointF(points[0].x(), room.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent.wash);
        painter.drawPolygon(points.data(), int(count + 2));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(most > 0 ? tokens.accent.ink : tokens.line, 1.2));
    painter.drawPolyline(points.data(), int(count));
    painter.restore();
}

} // namespace keywright
