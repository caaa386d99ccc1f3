// New key: identity, access, limits, lifetime and custody on one page, with safe defaults. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_service.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace keywright {

class ChipField;
class ScopeEditor;
struct ScopeChoices;
struct StatusLook;
class Pill;

class CreateDialog final : public DialogFrame {
    Q_OBJECT

public:
    CreateDialog(const Clock& clock, const QString& secretsIn, QWidget* parent);

    void setOwners(const QStringList& owners);
    void setChoices(const ScopeChoices& choices);
    // A held key with this secret: it is not shown, and does not go through the line; another one can be pasted there.
    void setBrought(const SecretPtr& secret);
    // What was typed; none when a field is not usable: it says why in place and has the focus.
    [[nodiscard]] std::optional<KeyDraft> draft();

private:
    void buildIdentity();
    void buildAccess();
    [[nodiscard]] QWidget* makeOwner();
    [[nodiscard]] QWidget* makeLimits();
    [[nodiscard]] bool takeTyped();
    [[nodiscard]] bool limitsAreUsable();
    void buildCustody(const QString& secretsIn);
    void preview();
    void previewFormat(bool generated, bool issued);
    [[nodiscard]] QString environment() const;

    const Clock& m_clock;
    QLineEdit* m_name = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_application = nullptr;
    QButtonGroup* m_environment = nullptr;
    QComboBox* m_custody = nullptr;
    QLineEdit* m_secret = nullptr;
    ScopeEditor* m_scopes = nullptr;
    ChipField* m_sources = nullptr;
    QLineEdit* m_rate = nullptr;
    QLineEdit* m_quota = nullptr;
    Label* m_limitsError = nullptr;
    QComboBox* m_expires = nullptr;
    ChipField* m_tags = nullptr;
    QLineEdit* m_account = nullptr;
    QCheckBox* m_recoverable = nullptr;
    QLineEdit* m_prefix = nullptr;
    Label* m_format = nullptr;
    Label* m_keeps = nullptr;
    Pill* m_bits = nullptr;
    QString m_secretsIn;
    SecretPtr m_brought;
};

} // namespace keywright
