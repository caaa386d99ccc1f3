// The settings of this console. Nothing is kept until Save. GUI thread; deletes itself when closed.
#pragma once

#include "model/secrets/step_up_service.h"
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
        StepUpRule rule;     // what the catalogue asks for now
        bool system = false; // the system can be asked for the account's password
        bool hidden = false; // the system can keep a window off recordings
    };
    SettingsDialog(const Settings& settings, Appearance::Mode look, const Able& able, QWidget* parent);

    [[nodiscard]] Settings settings() const;
    [[nodiscard]] StepUpRule rule() const;
    [[nodiscard]] bool wantsNewPassphrase() const; // though the console has one
    [[nodiscard]] Appearance::Mode look() const;

Q_SIGNALS:
    void shortcutsAsked();

private:
    void offerProof(const Able& able);
    void offerAsking();
    void offerHiding(const Settings& settings, const Able& able);
    void addRows();
    QComboBox* choice(const QString& objectName, const QString& label);

    QComboBox* m_look;
    QComboBox* m_language;
    QComboBox* m_lock;
    QComboBox* m_clipboard;
    QComboBox* m_desktop;
    QComboBox* m_hidden;
    QPushButton* m_shortcuts;
    QComboBox* m_proof;
    QComboBox* m_stepUp;
    Settings m_before; // what this dialog does not show
};

} // namespace keywright
