// Name, application, environment, service account, tags and notes of a key. GUI thread.
#pragma once

#include "model/keys/key_service.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace keywright {

class ChipField;

class DetailsDialog final : public DialogFrame {
    Q_OBJECT

public:
    DetailsDialog(const ApiKey& key, QWidget* parent);
    [[nodiscard]] KeyService::Description description();

private:
    [[nodiscard]] KeyService::Description shown() const;
    void judge();

    KeyService::Description m_before; // as it was shown at first
    QLineEdit* m_name;
    QLineEdit* m_application;
    QComboBox* m_environment;
    QLineEdit* m_account;
    ChipField* m_tags;
    QPlainTextEdit* m_notes;
};

} // namespace keywright
