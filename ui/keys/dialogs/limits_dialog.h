// Rate limit, quota, expiry and rotation of a key. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/api_key.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace keywright {

class LimitsDialog final : public DialogFrame {
    Q_OBJECT

public:
    LimitsDialog(const ApiKey& key, const Clock& clock, QWidget* parent);
    [[nodiscard]] Result<std::optional<RateLimit>> rate() const;
    [[nodiscard]] Result<std::optional<Quota>> quota() const;
    [[nodiscard]] std::optional<UtcTime> expires() const;
    [[nodiscard]] RotationPolicy rotation() const;
    // False when a limit can't be read: it is said under its field, which has the focus.
    bool commit();

private:
    const Clock& m_clock;
    QLineEdit* m_rate;
    QLineEdit* m_quota;
    QComboBox* m_expires;
    QSpinBox* m_every;
    QSpinBox* m_overlap;
    Label* m_rateError;
    Label* m_quotaError;
};

} // namespace keywright
