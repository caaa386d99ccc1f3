// A new secret for a key, and how long the old one works on. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_service.h"
#include "model/usage/blast_radius.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QLineEdit;
class QSpinBox;

namespace keywright {

class RotateDialog final : public DialogFrame {
    Q_OBJECT

public:
    // No radius: what it did could not be read.
    RotateDialog(const ApiKey& key, const std::optional<BlastRadius>& radius, const Clock& clock, QWidget* parent);
    [[nodiscard]] Micros overlap() const;
    [[nodiscard]] SecretPtr brought() const; // held keys: what was pasted

private:
    void explain();
    [[nodiscard]] QStringList stillUsed(int version) const;

    ApiKey m_key;
    std::optional<BlastRadius> m_radius;
    const Clock& m_clock;
    QSpinBox* m_days;
    QLineEdit* m_secret = nullptr;
    Label* m_effect;
};

} // namespace keywright
