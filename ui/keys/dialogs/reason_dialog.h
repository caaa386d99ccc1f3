// One act with a reason on one key: deprecate, disable, enable, revoke, delete, restore, transfer. Shows
// exactly what it will be done to, with what it was used for. Revoking in production asks for the typed name. GUI
// thread.
#pragma once

#include "model/core/clock.h"
#include "model/usage/blast_radius.h"
#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/keys/key_acts.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace keywright {

class ReasonDialog final : public DialogFrame {
    Q_OBJECT

public:
    // No radius: what it did could not be read.
    ReasonDialog(KeyAct act, const ApiKey& key, const std::optional<BlastRadius>& radius, const Clock& clock,
                 QWidget* parent);

    void setOwners(const QStringList& owners); // transfer
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] const ApiKey& key() const { return m_key; }
    [[nodiscard]] KeyAct act() const { return m_act; }

private:
    void buildFacts(const std::optional<BlastRadius>& radius, const Clock& clock);
    void judge();

    KeyAct m_act;
    ApiKey m_key;
    QPlainTextEdit* m_reason = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_typed = nullptr;
    QString m_mustType;
};

} // namespace keywright
