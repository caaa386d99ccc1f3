// "Type the passphrase again": one line, over the dialog or the window that wants to go on. GUI thread; deletes itself.
#pragma once

#include "model/secrets/secret.h"
#include "ui/keys/dialogs/dialog_frame.h"

namespace keywright {

class PassphraseField;

class StepUpDialog final : public DialogFrame {
    Q_OBJECT

public:
    StepUpDialog(const QString& why, QWidget* parent);
    [[nodiscard]] SecretPtr passphrase() const;

private:
    PassphraseField* m_passphrase;
};

} // namespace keywright
