// Moves the end of an overlap, or ends it now: how long the old version of a rotated key works on. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/api_key.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QSpinBox;

namespace keywright {

class OverlapDialog final : public DialogFrame {
    Q_OBJECT

public:
    // The key has an overlapping version.
    OverlapDialog(const ApiKey& key, const Clock& clock, QWidget* parent);
    [[nodiscard]] UtcTime end() const;

private:
    void explain();

    ApiKey m_key;
    const Clock& m_clock;
    QSpinBox* m_days;
    Label* m_effect;
};

} // namespace keywright
