#include "ui/look/status_look.h"

#include "model/core/words.h"
#include "ui/look/paint.h"

#include <QPainterPath>
#include <QStyle>

namespace keywright {

using lifecycle::ShownStatus;

StatusLook lookOf(ShownStatus status)
{
    const QString word = statusWord(status);
    switch (status) {
    case ShownStatus::Active:
        return {ToneName::Good, StatusShape::Dot, word};
    case ShownStatus::Overlapping:
        return {ToneName::Warning, StatusShape::Half, word};
    case ShownStatus::Deprecated:
        return {ToneName::Violet, StatusShape::Diamond, word};
    case ShownStatus::Disabled:
        return {ToneName::Neutral, StatusShape::Pause, word};
    case ShownStatus::Expired:
        return {ToneName::Danger, StatusShape::Hourglass, word};
    case ShownStatus::Revoked:
        return {ToneName::Danger, StatusShape::Cross, word};
    case ShownStatus::Deleted:
        return {ToneName::Neutral, StatusShape::Cross, word};
    }
    return {ToneName::Neutral, StatusShape::None, word};
}

StatusLook lookOf(VersionState state)
{
    const QString word = versionStateWord(state);
    switch (state) {
    case VersionState::Pending:
        return {ToneName::Neutral, StatusShape::Ring, word};
    case VersionState::Current:
        return {ToneName::Good, StatusShape::Dot, word};
    case VersionState::Overlapping:
        return {ToneName::Warning, StatusShape::Half, word};
    case VersionState::Retired:
        return {ToneName::Neutral, StatusShape::Check, word};
    case VersionState::Revoked:
        return {ToneName::Danger, StatusShape::Cross, word};
    }
    return {ToneName::Neutral, StatusShape::None, word};
}

StatusLook lookOf(Outcome outcome)
{
    const QString word = outcomeWord(outcome);
    switch (outcome) {
    case Outcome::Valid:
        return {ToneName::Good, StatusShape::Check, word};
    case Outcome::RateLimited:
    case Outcome::QuotaExceeded:
        return {ToneName::Warning, StatusShape::Warning, word};
    default:
        return {ToneName::Danger, StatusShape::Cross, word};
    }
}

namespace {

QPainterPath hourglass(const QRectF& r)
{
    QPainterPath path;
    path.moveTo(r.topLeft());
    path.lineTo(r.topRight());
    path.lineTo(r.bottomLeft());
    path.lineTo(r.bottomRight());
    path.closeSubpath();
    return path;
}

void strokes(QPainter& painter, const QColor& ink, const QList<QLineF>& lines)
{
    painter.setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);
}

} // namespace

void paintShape(QPainter& painter, StatusShape shape, const QRectF& square, const QColor& ink)
{
    const QPointF c = square.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (shape) {
    case StatusShape::None:
        break;
    case StatusShape::Dot:
        painter.drawEllipse(c, 3.75, 3.75);
        break;
    case StatusShape::Half:
        painter.drawPie(QRectF(c.x() - 3.6, c.y() - 3.6, 7.2, 7.2), -90 * 16, 180 * 16);
        [[fallthrough]];
    case StatusShape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.4));
        painter.drawEllipse(c, 3.6, 3.6);
        break;
    case StatusShape::Diamond:
        painter.drawPolygon(
            QPolygonF{{c.x(), c.y() - 4.4}, {c.x() + 4.4, c.y()}, {c.x(), c.y() + 4.4}, {c.x() - 4.4, c.y()}});
        break;
    case StatusShape::Pause:
        painter.drawRoundedRect(QRectF(c.x() - 3.4, c.y() - 4, 2.3, 8), 0.8, 0.8);
        painter.drawRoundedRect(QRectF(c.x() + 1.1, c.y() - 4, 2.3, 8), 0.8, 0.8);
        break;
    case StatusShape::Hourglass:
        painter.drawPath(hourglass(QRectF(c.x() - 3.4, c.y() - 4, 6.8, 8)));
        break;
    case StatusShape::Cross:
        strokes(painter, ink,
                {{c.x() - 3, c.y() - 3, c.x() + 3, c.y() + 3}, {c.x() + 3, c.y() - 3, c.x() - 3, c.y() + 3}});
        break;
    case StatusShape::Check:
        strokes(painter, ink,
                {{c.x() - 3.8, c.y() + 0.2, c.x() - 1.2, c.y() + 2.8},
                 {c.x() - 1.2, c.y() + 2.8, c.x() + 3.8, c.y() - 2.8}});
        break;
    case StatusShape::Warning:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - 4.2}, {c.x() + 4.6, c.y() + 3.8}, {c.x() - 4.6, c.y() + 3.8}});
        break;
    }
    painter.restore();
}

int pillWidth(const StatusLook& look, const QFont& font)
{
    const int shape = look.shape == StatusShape::None ? 0 : 15;
    return 20 + shape + QFontMetrics(font).horizontalAdvance(look.word);
}

int widestStatusPill(const QFont& font)
{
    using lifecycle::ShownStatus;
    int widest = 0;
    for (const auto status : {ShownStatus::Active, ShownStatus::Overlapping, ShownStatus::Deprecated,
                              ShownStatus::Disabled, ShownStatus::Expired, ShownStatus::Revoked, ShownStatus::Deleted})
        widest = qMax(widest, pillWidth(lookOf(status), font));
    return widest;
}

void paintPill(QPainter& painter, const QRect& rect, const StatusLook& look, const QFont& font, const Tokens& tokens,
               Qt::LayoutDirection direction)
{
    const Tone tone = tokens.tone(look.tone);
    const int width = qMin(pillWidth(look, font), rect.width());
    const QRect pill = QStyle::visualRect(
        direction, rect, QRect(rect.left(), rect.center().y() - pillHeight / 2 + 1, width, pillHeight));
    paint::box(painter, pill, pillHeight / 2.0, tone.wash, QColor());
    int left = 10;
    if (look.shape != StatusShape::None) {
        const QRect square(pill.left() + 8, pill.top(), 12, pill.height());
        paintShape(painter, look.shape, QStyle::visualRect(direction, pill, square), tone.ink);
        left = 25;
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(tone.ink);
    const QRect words = QStyle::visualRect(direction, pill, pill.adjusted(left, 0, -8, 0));
    painter.drawText(words, Qt::AlignVCenter | int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                     QFontMetrics(font).elidedText(look.word, Qt::ElideRight, words.width() + 2));
    painter.restore();
}

} // namespace keywright
