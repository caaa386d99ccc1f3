// The dialogs that change a key: access, limits and lifetime, details, owner, rotation. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_service.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace keywright {

class ChipField;

class AccessDialog final : public DialogFrame {
    Q_OBJECT

public:
    AccessDialog(const ApiKey& key, const Clock& clock, QWidget* parent);
    void setScopes(const QStringList& known);
    bool commit();
    [[nodiscard]] QList<Scope> scopes() const;
    [[nodiscard]] Restrictions restrictions() const;

private:
    void judge();

    ApiKey m_key;
    ChipField* m_scopes;
    ChipField* m_sources;
    ChipField* m_methods;
    ChipField* m_paths;
    QLineEdit* m_hours;
    Label* m_effect;
};

class LimitsDialog final : public DialogFrame {
    Q_OBJECT

public:
    LimitsDialog(const ApiKey& key, const Clock& clock, QWidget* parent);
    [[nodiscard]] Result<std::optional<RateLimit>> rate() const;
    [[nodiscard]] Result<std::optional<Quota>> quota() const;
    [[nodiscard]] std::optional<UtcTime> expires() const;
    [[nodiscard]] RotationPolicy rotation() const;

private:
    const Clock& m_clock;
    QLineEdit* m_rate;
    QLineEdit* m_quota;
    QComboBox* m_expires;
    QSpinBox* m_every;
    QSpinBox* m_overlap;
};

class DetailsDialog final : public DialogFrame {
    Q_OBJECT

public:
    DetailsDialog(const ApiKey& key, QWidget* parent);
    [[nodiscard]] KeyService::Description description();

private:
    QLineEdit* m_name;
    QLineEdit* m_application;
    QComboBox* m_environment;
    QLineEdit* m_account;
    ChipField* m_tags;
    QPlainTextEdit* m_notes;
};

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
