// "Type it again": one line for the proof that the catalogue asks for, over the dialog or the window that wants to go
// on. GUI thread; deletes itself.
#pragma once

#include "model/secrets/step_up_service.h"
#include "ui/keys/dialogs/dialog_frame.h"

namespace keywright {

class PassphraseField;

class StepUpDialog final : public DialogFrame {
    Q_OBJECT

public:
    StepUpDialog(ProofKind kind, const QString& why, QWidget* parent);
    [[nodiscard]] SecretPtr passphrase() const;

private:
    PassphraseField* m_passphrase;
};

} // namespace keywright
