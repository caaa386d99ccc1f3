// One act with a reason on one key or on several: deprecate, disable, enable, revoke, delete, restore, transfer. Shows
// exactly what it will be done to. Revoking in production asks for the typed name. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/keys/key_acts.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace keywright {

class ReasonDialog final : public DialogFrame {
    Q_OBJECT

public:
    ReasonDialog(KeyAct act, const QList<ApiKey>& keys, const Clock& clock, QWidget* parent);

    void setOwners(const QStringList& owners); // transfer
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] const QList<ApiKey>& keys() const { return m_keys; }
    [[nodiscard]] KeyAct act() const { return m_act; }
    // Which keys it was not done to, and why: the dialog stays and says so.
    void showOutcome(int done, const QStringList& refusals);

private:
    void buildFacts(const Clock& clock);
    void judge();

    KeyAct m_act;
    QList<ApiKey> m_keys;
    QPlainTextEdit* m_reason = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_typed = nullptr;
    QString m_mustType;
};

} // namespace keywright
