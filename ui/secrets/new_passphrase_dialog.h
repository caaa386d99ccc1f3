// Chooses the console's own passphrase: twice, and hard enough to guess. GUI thread; deletes itself.
#pragma once

#include "model/secrets/passphrase_strength.h"
#include "ui/keys/dialogs/dialog_frame.h"

namespace keywright {

class PassphraseField;

class NewPassphraseDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `meter` may be null: then its length is all that is judged.
    NewPassphraseDialog(const PassphraseMeter* meter, QWidget* parent);
    [[nodiscard]] SecretPtr passphrase() const;

private:
    void judge();
    [[nodiscard]] bool isEnough() const;

    const PassphraseMeter* m_meter;
    PassphraseField* m_first;
    PassphraseField* m_second;
};

} // namespace keywright
