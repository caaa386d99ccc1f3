#include "ui/look/chips.h"

#include "model/core/joined_words.h"
#include "ui/look/fonts.h"
#include "ui/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace keywright {

using namespace Qt::StringLiterals;

Chip::Chip(const QString& objectName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setText(text);
    setCheckable(true);
    setFont(captionFont());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setHasMenu(bool hasMenu)
{
    m_hasMenu = hasMenu;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    const int extra = m_removable || m_hasMenu ? 15 : 0;
    return {24 + QFontMetrics(isChecked() ? widest : font()).horizontalAdvance(text()) + extra, 26};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 24, 0, 18, height()));
}

void Chip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    const bool on = isChecked();
    const QColor fill = on ? t.accent.wash : underMouse() && isEnabled() ? t.hover : t.surface;
    paint::box(painter, rect(), height() / 2.0, fill, on ? QColor() : t.line);
    if (hasFocus())
        paint::focusRing(painter, rect(), height() / 2.0, t.accent.ink);
    QFont face = font();
    face.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text) : on ? t.accent.ink : t.text;
    painter.setPen(ink);
    const int tail = m_removable || m_hasMenu ? 24 : 12;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(12, 0, -tail, 0));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, text());
    if (m_removable)
        paint::glyph(painter, crossRect(), u"close"_s, ink, 11);
    else if (m_hasMenu)
        paint::glyph(painter, crossRect(), u"chevron-down"_s, on ? ink : t.secondary, 11);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_removable && isDown() && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeAsked();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

int tagWidth(const QString& tag, const QFont& font)
{
    return 12 + QFontMetrics(font).horizontalAdvance(tag);
}

void paintTag(QPainter& painter, const QRect& rect, const QString& tag, const QFont& font, const Tokens& tokens)
{
    paint::box(painter, rect, measure::tagRadius, tokens.neutral.wash, QColor());
    painter.setFont(font);
    painter.setPen(tokens.text);
    const Qt::LayoutDirection around = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a scope's star stays at its end
    painter.drawText(rect, Qt::AlignCenter, QFontMetrics(font).elidedText(tag, Qt::ElideRight, rect.width() - 8));
    painter.setLayoutDirection(around);
}

TagRow::TagRow(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(captionFont());
}

void TagRow::setTags(const QStringList& tags, bool mono)
{
    m_tags = tags;
    setFont(mono ? monoFont() : captionFont());
    setAccessibleName(listed(tags));
    updateGeometry();
    update();
}

int TagRow::arrange(int width, const std::function<void(const QRect&, const QString&)>& each) const
{
    int x = 0, y = 0;
    for (const QString& tag : m_tags) {
        const int wanted = qMin(tagWidth(tag, font()), qMax(40, width));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += tagHeight + 4;
        }
        each(QRect(x, y, wanted, tagHeight), tag);
        x += wanted + 4;
    }
    return y + tagHeight;
}

QSize TagRow::sizeHint() const
{
    int width = 0;
    for (const QString& tag : m_tags)
        width += tagWidth(tag, font()) + 4;
    return {qMin(width, 320), tagHeight};
}

int TagRow::heightForWidth(int width) const
{
    return arrange(width, [](const QRect&, const QString&) {});
}

void TagRow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    arrange(width(), [&](const QRect& place, const QString& tag) {
        paintTag(painter, QStyle::visualRect(layoutDirection(), rect(), place), tag, font(), t);
    });
}

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(qMax(0, width - spacing()), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize(0, 0) : item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect& whole, bool move) const
{
    const QMargins around = contentsMargins();
    const QRect rect = whole.marginsRemoved(around);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left(), y = rect.top(), lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.top() + around.top() + around.bottom();
}

} // namespace keywright
