// What a locked console shows: that it is locked, and the way back in. GUI thread; owned by AppLock.
#pragma once

#include "model/core/error.h"
#include "model/secrets/step_up_service.h"

#include <QWidget>

class QPushButton;

namespace keywright {

class Label;
class PassphraseField;

class LockPage final : public QWidget {
    Q_OBJECT

public:
    LockPage(ProofKind asked, QWidget* parent);
    void told(const Error& error); // keeps what was typed, lets it be tried again
    void say(const QString& words);

Q_SIGNALS:
    void unlockAsked(const keywright::SecretPtr& passphrase);

private:
    void ask();
    void setBusy(bool busy);

    PassphraseField* m_passphrase = nullptr; // null: none is asked for
    QPushButton* m_unlock;
    Label* m_error;
};

} // namespace keywright
