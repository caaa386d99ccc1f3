// The settings of this console. Nothing is kept until Save. GUI thread; deletes itself when closed.
#pragma once

#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/look/appearance.h"
#include "ui/window/settings.h"

class QComboBox;

namespace keywright {

class SettingsDialog final : public DialogFrame {
    Q_OBJECT

public:
    SettingsDialog(const Settings& settings, Appearance::Mode look, QWidget* parent);

    [[nodiscard]] Settings settings() const;
    [[nodiscard]] Appearance::Mode look() const;

Q_SIGNALS:
    void shortcutsAsked();

private:
    QComboBox* choice(const QString& objectName, const QString& label);

    QComboBox* m_look;
    QComboBox* m_language;
    QComboBox* m_lock;
    QComboBox* m_clipboard;
    QComboBox* m_desktop;
    Settings m_before; // what this dialog does not show
};

} // namespace keywright
