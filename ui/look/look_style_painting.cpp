// What the style paints: each shape is in paint_*.cpp, here is which of them is asked for.
#include "ui/look/icons.h"
#include "ui/look/look_style.h"
#include "ui/look/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

namespace keywright {

using namespace Qt::StringLiterals;

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Tokens& t = tokensFor(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paint::field(*painter, *option, option->state & State_HasFocus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioMark(*painter, *option);
    case PE_PanelButtonTool:
        return paint::toolButtonPanel(*painter, *option);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget))
            return; // the current row is marked by the delegates
        if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget))
            return; // their mark has the ring
        if (option->state & State_KeyboardFocusChange || qobject_cast<const QAbstractButton*>(widget))
            paint::focusRing(*painter, option->rect, 5, t.accent.ink);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(element == PE_FrameTabBarBase
                              ? QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1)
                              : QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          t.line);
        return;
    case PE_Frame:
        if (isTextArea(widget))
            return paint::field(*painter, *option, option->state & State_HasFocus);
        // The square ground of a list would hide the corners of a rounder frame.
        return paint::box(*painter, option->rect,
                          qobject_cast<const QAbstractItemView*>(widget) ? 2 : measure::controlRadius, QColor(),
                          t.line);
    case PE_FrameMenu:
        return;
    case PE_PanelMenu:
        return paint::box(*painter, option->rect, 6, t.surface, t.line);
    case PE_FrameGroupBox:
        return paint::box(*painter, option->rect, measure::cardRadius, t.surface, t.line);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorBranch:
        return paint::branch(*painter, *option);
    case PE_IndicatorHeaderArrow:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorArrowDown:
        return paint::glyph(*painter, option->rect, u"chevron-down"_s, t.secondary, 14);
    case PE_IndicatorArrowUp:
        return paint::glyph(*painter, option->rect, u"chevron-up"_s, t.secondary, 14);
    case PE_IndicatorArrowRight:
        return paint::glyph(*painter, option->rect, u"chevron-right"_s, t.secondary, 14);
    case PE_IndicatorArrowLeft:
        return paint::glyph(*painter, option->rect, u"chevron-left"_s, t.secondary, 14);
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            if (item->state & State_Selected)
                painter->fillRect(item->rect, t.accent.wash);
            else if (item->state & State_MouseOver && item->state & State_Enabled)
                painter->fillRect(item->rect, t.hover);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, t.accent.wash);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const Tokens& t = tokensFor(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButtonFrame(*painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButtonLabel(*painter, *button, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paint::tabShape(*painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paint::tabLabel(*painter, *tab, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::headerSection(*painter, *header);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paint::headerLabel(*painter, *header);
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (qobject_cast<const QComboBox*>(widget))
                break;
            return paint::menuItem(*painter, *item);
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paint::progressGroove(*painter, *bar);
        break;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paint::progressContents(*painter, *bar);
        break;
    case CE_ProgressBarLabel:
        return; // words stand beside a slim bar, not on it
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, t.text);
            plain.state &= ~State_HasFocus;
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            const QRect r = frame->rect;
            if (frame->frameShape == QFrame::HLine)
                return painter->fillRect(r.left(), r.center().y(), r.width(), 1, t.line);
            if (frame->frameShape == QFrame::VLine)
                return painter->fillRect(r.center().x(), r.top(), 1, r.height(), t.line);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paint::comboBox(*painter, *combo, *this, widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paint::spinBox(*painter, *spin, *this, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scrollBar(*painter, *bar, *this, widget);
        break;
    case CC_GroupBox:
        if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option))
            return paint::groupBox(*painter, *group, *this, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon LookStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return lineIcon(u"close"_s, ToneName::Secondary);
    case SP_MessageBoxWarning:
        return lineIcon(u"warning"_s, ToneName::Warning);
    case SP_MessageBoxInformation:
        return lineIcon(u"info"_s, ToneName::Accent);
    case SP_MessageBoxCritical:
        return lineIcon(u"warning"_s, ToneName::Danger);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace keywright
