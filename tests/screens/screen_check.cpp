#include "tests/screens/screen_check.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>

namespace keywright::screens {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(const QWidget& widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        text = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        text = button->text();
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    return u"%1 %2 “%3”"_s.arg(type, widget.objectName(), text.left(60));
}

bool isInScrollArea(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    return false;
}

// Where a label has less room than its text needs. One that shortens its text itself says so in a tool tip.
QString labelFault(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull() || !label.toolTip().isEmpty())
        return {};
    const QSize room = label.contentsRect().size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + 2
                   ? u"%1 lines are cut off: %2 of %3 px high"_s.arg(nameOf(label)).arg(label.height()).arg(needed)
                   : QString();
    }
    const int needed = label.sizeHint().width() - (label.width() - room.width());
    return needed > room.width() + 1 ? u"%1 is cut off: %2 of %3 px"_s.arg(nameOf(label)).arg(room.width()).arg(needed)
                                     : QString();
}

QString buttonFault(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    const int needed = button.minimumSizeHint().width();
    return needed > button.width() + 1
               ? u"%1 is cut off: %2 of %3 px"_s.arg(nameOf(button)).arg(button.width()).arg(needed)
               : QString();
}

// What a screen reader would call it.
QString accessibleFault(QWidget& widget)
{
    const bool canBeUsed = widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() &&
                           (qobject_cast<QAbstractButton*>(&widget) || qobject_cast<QLineEdit*>(&widget) ||
                            qobject_cast<QComboBox*>(&widget) || qobject_cast<QAbstractSpinBox*>(&widget) ||
                            qobject_cast<QAbstractItemView*>(&widget));
    const bool isPart =
        qobject_cast<QComboBox*>(widget.parentWidget()) || qobject_cast<QAbstractSpinBox*>(widget.parentWidget()) ||
        qobject_cast<QAbstractItemView*>(widget.parentWidget()) || qobject_cast<QLineEdit*>(widget.parentWidget());
    if (!canBeUsed || isPart)
        return {};
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&widget);
    return seen && seen->text(QAccessible::Name).isEmpty() ? u"%1 has no accessible name"_s.arg(nameOf(widget))
                                                           : QString();
}

QString placeFault(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (widget.isWindow() || !parent || isInScrollArea(widget) || qobject_cast<const QScrollBar*>(&widget))
        return {};
    const QRect rect = widget.geometry();
    const bool sticksOut =
        rect.right() > parent->width() + 1 || rect.left() < -1 || rect.bottom() > parent->height() + 1;
    return sticksOut && widget.inherits("QWidget") &&
                   (qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget) ||
                    qobject_cast<const QLineEdit*>(&widget))
               ? u"%1 sticks out of what holds it"_s.arg(nameOf(widget))
               : QString();
}

} // namespace

QStringList faultsOf(const QWidget& window)
{
    QStringList faults;
    const auto note = [&faults](const QString& fault) {
        if (!fault.isEmpty())
            faults += fault;
    };
    if (qobject_cast<const QDialog*>(&window) && (window.height() > tallestDialog || window.width() > widestDialog))
        note(u"it is %1 × %2 px"_s.arg(window.width()).arg(window.height()));
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            note(labelFault(*label));
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            note(buttonFault(*button));
        note(accessibleFault(*widget));
        note(placeFault(*widget));
    }
    return faults;
}

} // namespace keywright::screens
