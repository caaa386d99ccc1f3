#include "ui/overview/figure_tile.h"

#include "model/core/joined_words.h"
#include "ui/look/fonts.h"
#include "ui/look/paint.h"
#include "ui/look/time_words.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {
constexpr int pad = 14;
constexpr int tall = 78;
} // namespace

FigureTile::FigureTile(const QString& objectName, const QString& title, ToneName alarm, QWidget* parent)
    : QAbstractButton(parent)
    , m_alarm(alarm)
{
    setObjectName(objectName);
    setText(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(qint64 count, std::optional<qint64> weekAgo)
{
    m_count = count;
    m_weekAgo = weekAgo;
    const QString before = weekAgo ? tr("A week ago: %1").arg(grouped(*weekAgo)) : QString();
    setAccessibleName(labelled(text(), grouped(count)));
    setAccessibleDescription(before);
    setToolTip(before.isEmpty() ? text() : text() + u'\n' + before);
    update();
}

QSize FigureTile::sizeHint() const
{
    return {184, tall};
}

QSize FigureTile::minimumSizeHint() const
{
    constexpr int least = 120, most = 180; // longer titles are shortened: the tool tip has them
    const int title = QFontMetrics(textFont()).horizontalAdvance(text()) + 2 * pad + 1;
    return {std::clamp(title, least, most), tall};
}

QString FigureTile::trendWords(int room) const
{
    if (!m_count || !m_weekAgo || *m_weekAgo == *m_count)
        return {};
    const QString change = grouped(std::abs(*m_count - *m_weekAgo));
    const bool more = *m_count > *m_weekAgo;
    const QString whole = (more ? tr("▲ %1 in 7 days") : tr("▼ %1 in 7 days")).arg(change);
    const QString few = (more ? u"▲ "_s : u"▼ "_s) + change;
    const QFontMetrics metrics(captionFont());
    for (const QString& words : {whole, few})
        if (metrics.horizontalAdvance(words) <= room)
            return words;
    return {}; // the tool tip has it
}

// Upwards is more to do, whatever is counted: the arrow says which way, the colour whether that is good.
void FigureTile::paintTrend(QPainter& painter, int left, const QRect& line) const
{
    const Tokens& t = tokensFor(palette());
    const Tone& tone = *m_count > *m_weekAgo ? t.warning : t.good;
    constexpr int around = 16;
    const QString words = trendWords(line.right() + 1 - left - around);
    if (words.isEmpty())
        return;
    painter.setFont(captionFont());
    const int wide = painter.fontMetrics().horizontalAdvance(words) + around;
    const QRect place(left, line.center().y() - 10, wide, 20);
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
    paint::box(painter, shown, 10, tone.wash, QColor());
    painter.setPen(tone.ink);
    painter.drawText(shown, Qt::AlignCenter, words);
}

void FigureTile::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensFor(palette());
    const bool hovered = underMouse() && isEnabled();
    paint::box(painter, rect(), measure::cardRadius, isDown() ? t.hover : t.surface, hovered ? t.accent.ink : t.line);
    if (hasFocus())
        paint::focusRing(painter, rect(), measure::cardRadius, t.accent.ink);
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
    const QRect title(pad, 12, width() - 2 * pad, 18);
    painter.setFont(textFont());
    painter.setPen(t.secondary);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), title), leading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    const QRect line(pad, 34, width() - 2 * pad, 32);
    const QString figure = m_count ? grouped(*m_count) : u"…"_s;
    painter.setFont(figureFont());
    painter.setPen(m_count.value_or(0) == 0 ? t.secondary : m_alarm == ToneName::Text ? t.text : t.tone(m_alarm).ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), leading, figure);
    if (m_count && m_weekAgo && *m_weekAgo != *m_count)
        paintTrend(painter, pad + painter.fontMetrics().horizontalAdvance(figure) + 10, line);
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace keywright
