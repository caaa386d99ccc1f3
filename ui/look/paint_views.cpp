#include "ui/look/paint.h"

#include <QGroupBox>
#include <QTabBar>

namespace keywright::paint {

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(const QStyleOption& option, const QColor& usual)
{
    return option.state & QStyle::State_Enabled ? usual : option.palette.color(QPalette::Disabled, QPalette::Text);
}

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

void tabShape(QPainter& painter, const QStyleOptionTab& option)
{
    const Tokens& t = tokensFor(option.palette);
    const QRect r = option.rect;
    if (option.state & QStyle::State_Selected)
        box(painter, QRectF(r.left() + 6, r.bottom() - 1, r.width() - 12, 2), 1, t.accent.ink, QColor());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, QRectF(r).adjusted(2, 3, -2, -4), 5, t.accent.ink);
}

void tabLabel(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.save();
    // One weight for all tabs: the bar must not shift when another one is chosen.
    painter.setFont(weighted(widget ? widget->font() : painter.font(), QFont::Medium));
    painter.setPen(inkOf(option, selected || hovered ? t.text : t.secondary));
    painter.drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    QRectF thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const qreal side = active ? 2.5 : 3.5;
    if (option.orientation == Qt::Vertical)
        thumb.adjust(side, 2, -side, -2);
    else
        thumb.adjust(2, side, -2, -side);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    box(painter, thumb, radius, active ? mixed(t.lineStrong, t.secondary, 0.4) : mixed(t.line, t.lineStrong, 0.7),
        QColor());
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const Tokens& t = tokensFor(option.palette);
    if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), t.hover);
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option)
{
    const Tokens& t = tokensFor(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.save();
    painter.setFont(weighted(painter.font(), sorted ? QFont::DemiBold : QFont::Medium));
    painter.setPen(inkOf(option, sorted ? t.text : t.secondary));
    // In line with the text of the cells: Qt leaves the header's margin of 8 px, cells have 16 px at the beginning of
    // a row and 10 px elsewhere.
    const bool first =
        option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const QRect line = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(first ? 8 : 2, 0, 0, 0));
    const QFontMetrics metrics(painter.font());
    const int arrow = sorted ? 16 : 0;
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, line.width() - arrow);
    const auto side = QStyle::visualAlignment(option.direction, option.textAlignment & Qt::AlignHorizontal_Mask
                                                                    ? option.textAlignment
                                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    const bool right = side & Qt::AlignRight;
    painter.drawText(line.adjusted(right ? arrow : 0, 0, right ? 0 : -arrow, 0),
                     int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (sorted) {
        const int width = metrics.horizontalAdvance(shown);
        const int x = right ? line.right() - width - arrow : line.left() + width + 2;
        // Qt's SortDown is ascending order: the smallest value on top.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        glyph(painter, QRect(x, line.top(), arrow, line.height()), ascending ? u"arrow-up"_s : u"arrow-down"_s, t.text,
              12);
    }
    painter.restore();
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Tokens& t = tokensFor(option.palette);
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(r.left(), r.center().y(), r.width(), 1, t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        box(painter, r, 5, t.neutral.wash, QColor());
    painter.save();
    painter.setFont(option.font);
    const QRect mark = QStyle::visualRect(option.direction, r, QRect(r.left() + 7, r.top(), 16, r.height()));
    if (option.checked)
        glyph(painter, mark, u"check"_s, inkOf(option, t.accent.ink), 14);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, QRect(mark.left(), mark.center().y() - 7, 16, 16), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    const QRect words = QStyle::visualRect(option.direction, r, r.adjusted(30, 0, -12, 0));
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.setPen(inkOf(option, t.text));
    painter.drawText(words, int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextHideMnemonic,
                     parts.first());
    if (parts.size() > 1) {
        painter.setPen(inkOf(option, t.secondary));
        painter.drawText(words, int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        glyph(painter, QStyle::visualRect(option.direction, r, QRect(r.right() - 22, r.top(), 16, r.height())),
              mirrored ? u"chevron-left"_s : u"chevron-right"_s, t.secondary, 14);
    painter.restore();
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Tokens& t = tokensFor(option.palette);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken) && option.state & QStyle::State_Enabled)
        box(painter, option.rect.adjusted(0, 1, 0, -1), 5, t.neutral.wash, QColor());
    painter.setPen(inkOf(option, t.text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void groupBox(QPainter& painter, const QStyleOptionGroupBox& option, const QStyle& style, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_GroupBox, &option, which, widget);
    };
    box(painter, part(QStyle::SC_GroupBoxFrame), measure::cardRadius, t.surface, t.line);
    if (option.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOptionButton check;
        check.QStyleOption::operator=(option);
        check.rect = part(QStyle::SC_GroupBoxCheckBox);
        checkMark(painter, check);
    }
    painter.save();
    painter.setFont(weighted(widget ? widget->font() : painter.font(), QFont::DemiBold));
    painter.setPen(inkOf(option, t.text));
    painter.drawText(part(QStyle::SC_GroupBoxLabel),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                         Qt::TextHideMnemonic,
                     option.text);
    painter.restore();
}

void branch(QPainter& painter, const QStyleOption& option)
{
    const Tokens& t = tokensFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, t.accent.wash);
    if (!(option.state & QStyle::State_Children))
        return;
    const bool mirrored = option.direction == Qt::RightToLeft;
    glyph(painter, option.rect,
          option.state & QStyle::State_Open ? u"chevron-down"_s
          : mirrored                        ? u"chevron-left"_s
                                            : u"chevron-right"_s,
          t.secondary, 14);
}

} // namespace keywright::paint
