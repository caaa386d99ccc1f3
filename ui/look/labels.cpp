#include "ui/look/labels.h"

#include "ui/look/fonts.h"
#include "ui/look/status_look.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace keywright {

namespace {

QFont fontOf(TextRole role)
{
    switch (role) {
    case TextRole::Text:
    case TextRole::Secondary:
        return textFont();
    case TextRole::Strong:
        return strongFont();
    case TextRole::Caption:
        return captionFont();
    case TextRole::Title:
        return titleFont();
    case TextRole::Figure:
        return figureFont();
    case TextRole::Mono:
        return monoFont();
    }
    return textFont();
}

} // namespace

Label::Label(TextRole role, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_tone(role == TextRole::Secondary || role == TextRole::Caption ? ToneName::Secondary : ToneName::Text)
{
    setFont(fontOf(role));
    setTextFormat(Qt::PlainText);
    applyTone();
    applyDirection();
}

void Label::setTone(ToneName tone)
{
    m_tone = tone;
    applyTone();
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

// What stands at the leading edge stays there when it is an ID or a name in Latin letters: by itself a label goes by
// the direction of its text.
void Label::applyDirection()
{
    const Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignAbsolute;
    const Qt::Alignment leading = layoutDirection() == Qt::RightToLeft ? right : Qt::Alignment(Qt::AlignLeft);
    if (side != leading && (side == Qt::AlignLeft || side == right))
        setAlignment((alignment() & ~Qt::AlignHorizontal_Mask) | leading);
}

namespace {

// The role that carries the tone in the application's palette; good and warning have none.
QPalette::ColorRole roleOf(ToneName tone)
{
    switch (tone) {
    case ToneName::Secondary:
    case ToneName::Neutral:
        return QPalette::PlaceholderText;
    case ToneName::Accent:
        return QPalette::Link;
    case ToneName::Danger:
        return QPalette::BrightText;
    case ToneName::Violet:
        return QPalette::LinkVisited;
    case ToneName::Text:
        return QPalette::WindowText;
    case ToneName::Good:
    case ToneName::Warning:
        break;
    }
    return QPalette::NoRole;
}

} // namespace

// Setting a role or a palette sends PaletteChange again, so only what differs is set.
void Label::applyTone()
{
    const QPalette::ColorRole role = roleOf(m_tone);
    if (role != QPalette::NoRole) {
        if (foregroundRole() != role)
            setForegroundRole(role);
        return;
    }
    const QColor ink = tokensFor(palette()).tone(m_tone).ink;
    if (foregroundRole() != QPalette::WindowText)
        setForegroundRole(QPalette::WindowText);
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

ElidedLabel::ElidedLabel(TextRole role, const QString& text, QWidget* parent)
    : Label(role, text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(fontMetrics().averageCharWidth() * 6, Label::sizeHint().width()), Label::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine, palette(),
                          isEnabled(), shown(), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), shown() == text() ? QString() : text(), this);
        return true;
    }
    return Label::event(event);
}

Pill::Pill(QWidget* parent)
    : QWidget(parent)
    , m_look(std::make_unique<StatusLook>())
{
    setFont(captionFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill::~Pill() = default;

void Pill::setLook(const StatusLook& look)
{
    *m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {pillWidth(*m_look, font()), pillHeight};
}

void Pill::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintPill(painter, rect(), *m_look, font(), tokensFor(palette()), layoutDirection());
}

} // namespace keywright
