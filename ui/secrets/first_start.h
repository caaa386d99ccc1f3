// The first start on a machine: looks for a keychain; where there is none it asks for the passphrase of a new vault,
// with a meter. Says what is done and why; the app does it. GUI thread.
#pragma once

#include "model/core/error.h"
#include "model/secrets/passphrase_strength.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace keywright {

class Label;
class PassphraseField;

class FirstStart final : public QWidget {
    Q_OBJECT

public:
    FirstStart(const PassphraseMeter& meter, const QString& cataloguePath, QWidget* parent = nullptr);

    void showBusy();             // "looking for a keychain"
    void askPassphrase();        // there is no keychain
    void told(const Error& why); // it could not be made; what was typed stays

Q_SIGNALS:
    void passphraseGiven(const keywright::SecretPtr& passphrase);
    void retryAsked(); // look for the keychain again

private:
    [[nodiscard]] QWidget* makeForm(const QString& cataloguePath);
    void judge();

    const PassphraseMeter& m_meter;
    QStackedWidget* m_pages;
    PassphraseField* m_first = nullptr;
    PassphraseField* m_second = nullptr;
    QProgressBar* m_bar = nullptr;
    Label* m_strength = nullptr;
    Label* m_error = nullptr;
    Label* m_why = nullptr; // no keychain is used
    QPushButton* m_create = nullptr;
    QPushButton* m_retry = nullptr;
    QWidget* m_form; // made last: making it fills the fields above
};

} // namespace keywright
