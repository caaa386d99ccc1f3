#include "ui/usage/legend_entry.h"

#include "ui/look/fonts.h"
#include "ui/look/paint.h"

#include <QKeyEvent>
#include <QStyle>

namespace keywright {

namespace {
constexpr int around = 5; // for hover and focus
} // namespace

LegendEntry::LegendEntry(const QString& words, ToneName tone, bool dashed, QWidget* parent)
    : QAbstractButton(parent)
    , m_tone(tone)
    , m_dashed(dashed)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LegendEntry::setChoosable(bool chosen)
{
    m_choosable = true;
    setCheckable(true);
    setChecked(chosen);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show only “%1”").arg(text()));
}

QSize LegendEntry::sizeHint() const
{
    return {QFontMetrics(captionFont()).horizontalAdvance(text()) + 18 + 2 * around, 22};
}

void LegendEntry::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensFor(palette());
    if (isChecked() || (m_choosable && underMouse()))
        paint::box(painter, rect(), 6, isChecked() ? t.accent.wash : t.hover, QColor());
    if (hasFocus())
        paint::focusRing(painter, rect(), 6, t.accent.ink);
    const QRect inside = rect().adjusted(around, 0, -around, 0);
    const auto visual = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), inside, place.translated(inside.left(), 0));
    };
    const QColor ink = t.tone(m_tone).ink;
    if (m_dashed) {
        const QRect line = visual({0, height() / 2, 12, 1});
        painter.setPen(QPen(ink, 2, Qt::DotLine));
        painter.drawLine(line.topLeft(), line.topRight());
    } else {
        paint::box(painter, visual({0, height() / 2 - 5, 10, 10}), 2, ink, QColor());
    }
    painter.setFont(captionFont());
    painter.setPen(isChecked() ? t.text : t.secondary);
    painter.drawText(visual({16, 0, inside.width() - 16, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text());
}

void LegendEntry::keyPressEvent(QKeyEvent* event)
{
    if (m_choosable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace keywright
