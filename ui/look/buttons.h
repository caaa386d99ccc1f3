// The kinds of push buttons. A kind is a property that LookStyle reads; the widgets stay plain QPushButtons.
#pragma once

#include <QPushButton>

class QToolButton;

namespace keywright {

enum class ButtonKind {
    Plain,
    Primary,       // one a page
    Danger,        // red text on a plain button
    DangerPrimary, // filled red: only for the last confirmation
    Quiet,         // no outline until hovered: links and tools inside text
};

void setButtonKind(QPushButton* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);
// 30 px instead of 34.
void setSmall(QWidget* control, bool small = true);
[[nodiscard]] bool isSmall(const QWidget* control);

[[nodiscard]] QPushButton* makeButton(const QString& objectName, const QString& text,
                                      ButtonKind kind = ButtonKind::Plain, const QString& icon = {});
// A square button with an icon only; `name` is its accessible name and tool tip.
[[nodiscard]] QToolButton* makeIconButton(const QString& objectName, const QString& name, const QString& icon);

} // namespace keywright
