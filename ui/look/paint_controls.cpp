#include "ui/look/paint.h"

#include "ui/look/buttons.h"
#include "ui/look/icons.h"

#include <QAbstractSpinBox>
#include <QPainterPath>
#include <QWidget>

namespace keywright::paint {

using namespace Qt::StringLiterals;

void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& outline, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& accent)
{
    box(painter, rect, radius, QColor(), accent, 2);
}

void glyph(QPainter& painter, const QRect& rect, const QString& icon, const QColor& ink, int size)
{
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter.drawPixmap(square, linePixmap(icon, ink, size, painter.device()->devicePixelRatio()));
}

namespace {

struct ButtonColours {
    QColor fill, outline, ink, ring;
};

ButtonColours coloursOf(const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const QColor faint = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Primary || kind == ButtonKind::DangerPrimary) {
        const QColor base = kind == ButtonKind::Primary ? t.accent.ink : t.danger.ink;
        if (!enabled)
            return {t.neutral.wash, QColor(), faint, QColor()};
        const QColor over = kind == ButtonKind::Primary ? t.accentHover : mixed(base, t.text, 0.15);
        return {down ? mixed(base, Qt::black, 0.18) : hovered ? over : base, QColor(), t.onAccent, t.onAccent};
    }
    const QColor ink = !enabled                     ? faint
                       : kind == ButtonKind::Danger ? t.danger.ink
                       : kind == ButtonKind::Quiet  ? t.accent.ink
                                                    : t.text;
    const QColor wash = kind == ButtonKind::Danger  ? t.danger.wash
                        : kind == ButtonKind::Quiet ? t.accent.wash
                                                    : t.hover;
    if (kind == ButtonKind::Quiet)
        return {down || hovered ? wash : QColor(), QColor(), ink, t.accent.ink};
    const QColor pressed = kind == ButtonKind::Danger ? t.danger.wash : t.neutral.wash;
    return {down ? pressed : hovered ? wash : t.surface, t.line, ink, t.accent.ink};
}

} // namespace

void pushButtonFrame(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonColours colours = coloursOf(option, widget);
    box(painter, option.rect, measure::controlRadius, colours.fill, colours.outline);
    const bool ring = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (!ring)
        return;
    const bool filled = colours.ring == tokensFor(option.palette).onAccent;
    const QRectF rect = filled ? QRectF(option.rect).adjusted(2, 2, -2, -2) : QRectF(option.rect);
    box(painter, rect, filled ? 5 : measure::controlRadius, QColor(), colours.ring, filled ? 1.5 : 2);
}

void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonColours colours = coloursOf(option, widget);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int icon = option.icon.isNull() ? 0 : measure::icon;
    const int between = icon && !option.text.isEmpty() ? measure::gap - 1 : 0;
    const int arrow = menu ? 16 : 0;
    painter.setFont(widget && buttonKind(widget) == ButtonKind::Quiet ? painter.font() : [&] {
        QFont font = painter.font();
        font.setWeight(QFont::Medium);
        return font;
    }());
    const QFontMetrics metrics(painter.font());
    const int text = metrics.horizontalAdvance(QString(option.text).remove(u'&'));
    const int width = qMin(icon + between + text + arrow, option.rect.width() - 4);
    QRect line(option.rect.center().x() - width / 2 + (option.rect.width() % 2 ? 0 : 1), option.rect.top(), width,
               option.rect.height());
    if (icon) {
        const QRect place = QStyle::visualRect(option.direction, line,
                                               QRect(line.left(), line.center().y() - icon / 2 + 1, icon, icon));
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(colours.ink);
    const QRect words = QStyle::visualRect(option.direction, line, line.adjusted(icon + between, 0, -arrow, 0));
    painter.drawText(words, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    if (menu)
        glyph(painter,
              QStyle::visualRect(option.direction, line,
                                 QRect(line.right() - arrow + 4, line.top(), arrow, line.height())),
              u"chevron-down"_s, colours.ink, 12);
}

void field(QPainter& painter, const QStyleOption& option, bool focused)
{
    const Tokens& t = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const QColor outline = focused ? t.accent.ink : hovered ? t.lineStrong : t.line;
    box(painter, option.rect, measure::controlRadius, enabled ? t.surface : t.window, outline);
    if (focused)
        box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), measure::controlRadius - 1, QColor(),
            mixed(t.accent.ink, t.surface, 0.35));
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    if (option.frame)
        field(painter, option, option.state & QStyle::State_HasFocus);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    glyph(painter, arrow, u"chevron-down"_s,
          enabled ? t.secondary : option.palette.color(QPalette::Disabled, QPalette::Text), 14);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    if (option.frame)
        field(painter, option, option.state & QStyle::State_HasFocus);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, const QString& icon, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool usable = option.stepEnabled & flag && option.state & QStyle::State_Enabled;
        const bool active = usable && option.activeSubControls == part && option.state & QStyle::State_MouseOver;
        glyph(painter, rect, icon,
              !usable  ? option.palette.color(QPalette::Disabled, QPalette::Text)
              : active ? t.text
                       : t.secondary,
              11);
    };
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

namespace {

QRectF squareIn(const QRect& rect)
{
    QRectF square(0, 0, 16, 16);
    square.moveCenter(QRectF(rect).center());
    square.moveTopLeft(QPointF(qRound(square.left()), qRound(square.top())));
    return square;
}

void markFrame(QPainter& painter, const QStyleOption& option, const QRectF& square, qreal radius, bool on)
{
    const Tokens& t = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    if (on)
        box(painter, square, radius, enabled ? t.accent.ink : t.neutral.ink, QColor());
    else
        box(painter, square, radius, enabled ? t.surface : t.window,
            hovered ? t.accent.ink : mixed(t.line, t.lineStrong, 0.8));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        box(painter, square.adjusted(-2, -2, 2, 2), radius + 2, QColor(), t.accent.ink, 1.5);
}

} // namespace

void checkMark(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QRectF square = squareIn(option.rect);
    markFrame(painter, option, square, 4, on || partly);
    if (on || partly)
        glyph(painter, square.toRect(), on ? u"check"_s : u"minus"_s, tokensFor(option.palette).onAccent, 12);
}

void radioMark(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF circle = squareIn(option.rect);
    markFrame(painter, option, circle, 8, on);
    if (on)
        box(painter, circle.adjusted(5, 5, -5, -5), 3, tokensFor(option.palette).onAccent, QColor());
}

void toolButtonPanel(QPainter& painter, const QStyleOption& option)
{
    const Tokens& t = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & (QStyle::State_Sunken | QStyle::State_On))
        box(painter, option.rect, 6, t.neutral.wash, QColor());
    else if (enabled && option.state & QStyle::State_MouseOver)
        box(painter, option.rect, 6, mixed(t.hover, t.neutral.wash, 0.6), QColor());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, option.rect, 6, t.accent.ink);
}

void progressGroove(QPainter& painter, const QStyleOptionProgressBar& option)
{
    QRect bar = option.rect;
    if (bar.height() > 6)
        bar = QRect(bar.left(), bar.center().y() - 2, bar.width(), 6);
    box(painter, bar, 3, tokensFor(option.palette).neutral.wash, QColor());
}

void progressContents(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Tokens& t = tokensFor(option.palette);
    QRect bar = option.rect;
    if (bar.height() > 6)
        bar = QRect(bar.left(), bar.center().y() - 2, bar.width(), 6);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) { // busy: no amount is known, so a quiet band says that work goes on
        painter.save();
        painter.setOpacity(0.45);
        box(painter, bar, 3, t.accent.ink, QColor());
        painter.restore();
        return;
    }
    const int done = int((qint64(option.progress) - option.minimum) * bar.width() / range);
    if (done <= 0)
        return;
    const QRect filled = QStyle::visualRect(option.direction, bar, QRect(bar.left(), bar.top(), qMax(done, 6), 6));
    box(painter, filled, 3, t.accent.ink, QColor());
}

} // namespace keywright::paint
