// The recovery kit: writing one, with its code shown once, and putting a catalogue's own keys back from one. GUI
// thread; delete themselves when closed.
#pragma once

#include "model/services.h"
#include "ui/catalogue/catalogue_port.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QCheckBox;

namespace keywright {

class ClipboardGuard;
class FileField;
class PassphraseField;

class RecoveryKitDialog final : public DialogFrame {
    Q_OBJECT

public:
    RecoveryKitDialog(Lanes lanes, const CataloguePort& port, const QString& cataloguePath, ClipboardGuard& clipboard,
                      QWidget* parent);

    void reject() override; // not before the code was stored

private:
    void write();
    void showCode(const SecretPtr& code);

    Lanes m_lanes;
    CataloguePort m_port;
    ClipboardGuard& m_clipboard;
    FileField* m_path;
    QCheckBox* m_stored = nullptr; // there once the code is shown
};

class UseRecoveryKitDialog final : public DialogFrame {
    Q_OBJECT

public:
    UseRecoveryKitDialog(Lanes lanes, const CataloguePort& port, QWidget* parent);

Q_SIGNALS:
    void recovered();

private:
    void use();

    Lanes m_lanes;
    CataloguePort m_port;
    FileField* m_path;
    PassphraseField* m_code;
};

} // namespace keywright
