#include "ui/look/accessible_controls.h"

#include "ui/look/chips.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// A button that paints itself. Qt would turn the check mark of a checkable one without telling anybody of a click.
class ClickedButton : public QAccessibleWidget {
public:
    explicit ClickedButton(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::PushButton)
    {}

    // One that opens a menu, one of several that exclude each other, or one that does something.
    [[nodiscard]] QAccessible::Role role() const override
    {
        const auto* chip = qobject_cast<const Chip*>(widget());
        if (chip && chip->hasMenu())
            return QAccessible::ButtonMenu;
        const bool chosen = button()->isCheckable() && (button()->group() || !chip);
        return chosen ? QAccessible::RadioButton : QAccessible::PushButton;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString given = QAccessibleWidget::text(which);
        return which == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = role() == QAccessible::RadioButton;
        state.checked = button()->isCheckable() && button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = role() == QAccessible::ButtonMenu;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        if (!widget()->isEnabled())
            return {};
        return QStringList{role() == QAccessible::ButtonMenu ? showMenuAction() : pressAction()} +
               QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (!widget()->isEnabled())
            return;
        if (name == pressAction() || name == showMenuAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

protected:
    [[nodiscard]] QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

// Its name is the one of its action. One that does nothing of its own, such as a lens, is a picture.
class LineEditButton final : public ClickedButton {
public:
    using ClickedButton::ClickedButton;

    [[nodiscard]] QAccessible::Role role() const override
    {
        return text(QAccessible::Name).isEmpty() ? QAccessible::Graphic : QAccessible::PushButton;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name)
            return {};
        if (clears())
            return QCoreApplication::translate("keywright::LineEditButton", "Clear");
        return action() ? action()->toolTip() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return role() == QAccessible::Graphic ? QStringList() : ClickedButton::actionNames();
    }
    // The button that clears is there, but cannot be seen, while there is nothing to clear.
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = ClickedButton::state();
        const auto* line = qobject_cast<const QLineEdit*>(widget()->parentWidget());
        if (clears() && line && line->text().isEmpty())
            state.invisible = true;
        return state;
    }

private:
    [[nodiscard]] QAction* action() const { return static_cast<QToolButton*>(widget())->defaultAction(); }
    [[nodiscard]] bool clears() const
    {
        return action() && action()->objectName() == u"_q_qlineeditclearaction"_s; // as Qt names it
    }
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object)
{
    // Asked for each class from the object's own upwards: who gets here under this name has no interface of Qt's.
    if (name == u"QAbstractButton"_s)
        return new ClickedButton(static_cast<QAbstractButton*>(object));
    if (name == u"QLineEditIconButton"_s)
        return new LineEditButton(static_cast<QToolButton*>(object));
    return nullptr;
}

} // namespace

void installAccessibleControls()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace keywright
