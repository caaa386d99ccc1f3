// A new secret for a key, and how long the old one works on. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_service.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QLineEdit;
class QSpinBox;

namespace keywright {

class RotateDialog final : public DialogFrame {
    Q_OBJECT

public:
    RotateDialog(const ApiKey& key, const Clock& clock, QWidget* parent);
    [[nodiscard]] Micros overlap() const;
    [[nodiscard]] SecretPtr brought() const; // held keys: what was pasted

private:
    void explain();

    ApiKey m_key;
    const Clock& m_clock;
    QSpinBox* m_days;
    QLineEdit* m_secret = nullptr;
    Label* m_effect;
};

} // namespace keywright
