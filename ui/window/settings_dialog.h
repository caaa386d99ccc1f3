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
    // What this machine and this catalogue allow; the rest is shown with the reason.
    struct Able {
        bool stepUp = false; // there is a passphrase to be asked for
        bool hidden = false; // the system can keep a window off recordings
    };
    SettingsDialog(const Settings& settings, Appearance::Mode look, Able able, QWidget* parent);

    [[nodiscard]] Settings settings() const;
    [[nodiscard]] Appearance::Mode look() const;

Q_SIGNALS:
    void shortcutsAsked();

private:
    void offerPolicy(const Settings& settings, Able able);
    QComboBox* choice(const QString& objectName, const QString& label);

    QComboBox* m_look;
    QComboBox* m_language;
    QComboBox* m_lock;
    QComboBox* m_clipboard;
    QComboBox* m_desktop;
    QComboBox* m_stepUp;
    QComboBox* m_hidden;
    Settings m_before; // what this dialog does not show
};

} // namespace keywright
