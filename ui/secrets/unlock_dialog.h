// Asks for the passphrase of the vault, over the main window. Stays open and busy until the answer comes: told() says
// what was wrong, accept() closes it. GUI thread.
#pragma once

#include "model/core/error.h"
#include "model/secrets/secret.h"

#include <QDialog>

class QPushButton;

namespace keywright {

class Label;
class PassphraseField;

class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    UnlockDialog(const QString& catalogueName, QWidget* parent);
    void told(const Error& error); // keeps what was typed, lets it be tried again

Q_SIGNALS:
    void passphraseGiven(const keywright::SecretPtr& passphrase);
    void lookOnlyAsked(); // go on without the secrets

protected:
    void showEvent(QShowEvent* event) override;

private:
    void give();
    void fit();

    PassphraseField* m_passphrase;
    Label* m_error;
    QPushButton* m_unlock;
    QPushButton* m_look;
};

} // namespace keywright
