#include "ui/look/buttons.h"

#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>
#include <QVariant>

namespace keywright {

namespace {
constexpr auto kindProperty = "keywrightButtonKind";
constexpr auto smallProperty = "keywrightSmall";

// Buttons keep their size hint until an event of change.
void askSizeAgain(QWidget* control)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(control, &change);
    control->updateGeometry();
}

} // namespace

void setButtonKind(QPushButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    askSizeAgain(button);
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void setSmall(QWidget* control, bool small)
{
    control->setProperty(smallProperty, small);
    askSizeAgain(control);
}

bool isSmall(const QWidget* control)
{
    return control && control->property(smallProperty).toBool();
}

QPushButton* makeButton(const QString& objectName, const QString& text, ButtonKind kind, const QString& icon)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    if (!icon.isEmpty()) {
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::DangerPrimary;
        const ToneName tone = kind == ButtonKind::Danger  ? ToneName::Danger
                              : kind == ButtonKind::Quiet ? ToneName::Accent
                                                          : ToneName::Text;
        button->setIcon(filled ? lineIconOnAccent(icon) : lineIcon(icon, tone));
    }
    return button;
}

QToolButton* makeIconButton(const QString& objectName, const QString& name, const QString& icon)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIcon(lineIcon(icon, ToneName::Secondary));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace keywright
