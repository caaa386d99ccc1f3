#include "ui/look/look_style.h"

#include "ui/look/buttons.h"
#include "ui/look/paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeWidget>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuIconColumn = 30;
constexpr int menuShortcutGap = 28;
constexpr int comboArrow = 26;
constexpr int spinArrows = 24;

int controlHeight(const QWidget* widget)
{
    return isSmall(widget) ? measure::small : measure::control;
}

QSize menuItemSize(const QStyleOptionMenuItem& item)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QFontMetrics metrics(item.font);
    const QStringList parts = item.text.split(u'\t');
    int width = menuIconColumn + metrics.horizontalAdvance(parts.first()) + 18;
    if (parts.size() > 1)
        width += menuShortcutGap + metrics.horizontalAdvance(parts.at(1));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 20;
    return {width, measure::small};
}

QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget)
{
    const bool iconOnly = option.text.isEmpty() && !option.icon.isNull();
    const int height = qMax(controlHeight(widget), contents.height() + 2);
    const bool quiet = buttonKind(widget) == ButtonKind::Quiet;
    int width = contents.width() + (quiet ? 12 : 28) + (option.icon.isNull() || iconOnly ? 0 : 4);
    if (option.features & QStyleOptionButton::HasMenu)
        width += 12;
    return {iconOnly ? height : width, quiet ? measure::small - 4 : height};
}

// What a list's cell needs beyond Qt's 3 px for its text to stand below its header's (paint::headerLabel).
int cellPadding(const QStyleOptionViewItem& item)
{
    using Item = QStyleOptionViewItem;
    return item.viewItemPosition == Item::Beginning || item.viewItemPosition == Item::OnlyOne ? 13 : 7;
}

QRegion roundedMask(const QRect& rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(rect), radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"keywright"_s);
}

QPalette LookStyle::standardPalette() const
{
    return paletteOf(lightTokens());
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void LookStyle::polish(QPalette& palette)
{
    Q_UNUSED(palette) // Appearance hands out whole palettes; Fusion would mend them
}

void LookStyle::polish(QWidget* widget)
{
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget) || qobject_cast<QLineEdit*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog*>(widget) && widget->backgroundRole() == QPalette::Window) { // dialogs are surfaces
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
    // The line inside of an editable box is what has the keyboard: it is named as the box is.
    if (qobject_cast<QLineEdit*>(widget) && widget->accessibleName().isEmpty() && widget->parentWidget() &&
        (qobject_cast<QComboBox*>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())))
        widget->setAccessibleName(widget->parentWidget()->accessibleName());
    QProxyStyle::polish(widget);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 5 : 1; // the ground within leaves room for the focus ring
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return measure::gap;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return measure::icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return measure::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return measure::group;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_HeaderMargin:
        return measure::gap;
    case PM_HeaderMarkSize:
        return 12;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_TreeViewIndentation:
        return 20;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
    case SH_Menu_Scrollable:
        return hint == SH_Menu_Scrollable ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(tokensFor(option->palette).line.rgb()) : 0;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returnData); mask && option) {
            mask->region = roundedMask(option->rect, hint == SH_Menu_Mask ? 6 : 5);
            return 1;
        }
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, size, widget);
        break;
    case CT_ToolButton: {
        QSize grown = size + QSize(12, 10);
        return grown.expandedTo(QSize(measure::small, measure::small));
    }
    case CT_LineEdit:
        // The line edits inside combo and spin boxes have no frame of their own.
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit && !edit->hasFrame())
            return size;
        return {size.width() + 16, qMax(controlHeight(widget), size.height() + 8)};
    case CT_ComboBox:
        return {size.width() + comboArrow + 16, qMax(controlHeight(widget), size.height() + 8)};
    case CT_SpinBox:
        return {size.width() + spinArrows + 12, qMax(controlHeight(widget), size.height() + 8)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 4, qMax(24, base.height())};
    }
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item);
        break;
    case CT_MenuBarItem:
        return size + QSize(16, 8);
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, measure::header};
    }
    case CT_ProgressBar:
        return {qMax(120, size.width()), 6};
    case CT_GroupBox:
        return size + QSize(2, 2);
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        const bool listed = item && qobject_cast<const QTreeWidget*>(widget);
        return {base.width() + 8 + (listed ? cellPadding(*item) : 0), qMax(measure::small, base.height())};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        return edit && !edit->hasFrame() ? option->rect : option->rect.adjusted(8, 1, -8, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item && qobject_cast<const QTreeWidget*>(widget)) {
            QStyleOptionViewItem padded(*item);
            padded.rect = visualRect(item->direction, item->rect, item->rect.adjusted(cellPadding(*item), 0, 0, 0));
            return QProxyStyle::subElementRect(element, &padded, widget);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                const QWidget* widget) const
{
    const QRect all = option->rect;
    QRect part;
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxArrow)
            part = QRect(all.right() - comboArrow + 1, all.top(), comboArrow, all.height());
        else if (subControl == SC_ComboBoxEditField)
            part = all.adjusted(9, 1, -comboArrow, -1);
        else
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        return visualRect(option->direction, all, part);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool arrows = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = all.height() / 2;
        if (subControl == SC_SpinBoxUp)
            part = arrows ? QRect(all.right() - spinArrows, all.top() + 1, spinArrows, half - 1) : QRect();
        else if (subControl == SC_SpinBoxDown)
            part = arrows ? QRect(all.right() - spinArrows, all.top() + half, spinArrows, half - 1) : QRect();
        else if (subControl == SC_SpinBoxEditField)
            part = all.adjusted(9, 1, arrows ? -spinArrows : -9, -1);
        else
            part = all;
        return visualRect(option->direction, all, part);
    }
    if (control == CC_ScrollBar) { // no arrow buttons: the groove is the whole bar
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool upright = bar && bar->orientation == Qt::Vertical;
        const int length = upright ? all.height() : all.width();
        if (bar && subControl != SC_ScrollBarGroove) {
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int slider = length;
            if (range > 0)
                slider =
                    qBound(qMin(length, 36), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                   bar->upsideDown);
            int from = at, to = at + slider;
            if (subControl == SC_ScrollBarSubPage)
                from = 0, to = at;
            else if (subControl == SC_ScrollBarAddPage)
                from = at + slider, to = length;
            part = upright ? QRect(all.left(), all.top() + from, all.width(), to - from)
                           : QRect(all.left() + from, all.top(), to - from, all.height());
            return visualRect(option->direction, all, part);
        }
        return all;
    }
    if (control == CC_GroupBox) {
        const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        const int top = group && !group->text.isEmpty() ? paint::groupTitle : 0;
        if (subControl == SC_GroupBoxFrame)
            return all.adjusted(0, top, 0, 0);
        if (subControl == SC_GroupBoxContents)
            return all.adjusted(1, top + 1, -1, -1);
        const bool checkable = group && (group->subControls & SC_GroupBoxCheckBox);
        if (subControl == SC_GroupBoxCheckBox)
            return visualRect(option->direction, all, QRect(all.left(), all.top() + 3, 16, 16));
        if (subControl == SC_GroupBoxLabel) {
            const int left = checkable ? 24 : 0;
            const int width = option->fontMetrics.horizontalAdvance(group ? group->text : QString()) + 24;
            return visualRect(option->direction, all, QRect(all.left() + left, all.top(), width, 22));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace keywright
