// "This is checkout (version 3, overlapping)": whose secret was pasted and what can be done about it at once. Or that
// nobody's was, with the offer to keep it. Holds the secret while it is open, shows none of it. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/api_key.h"
#include "model/secrets/secret.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QVBoxLayout;

namespace keywright {

class KeyActs;

class PastedKeyDialog final : public DialogFrame {
    Q_OBJECT

public:
    PastedKeyDialog(const ApiKey& key, int version, const SecretPtr& secret, const Clock& clock, KeyActs& acts,
                    QWidget* parent);

Q_SIGNALS:
    void openAsked();
    void revokeAsked();

private:
    void addFacts(const ApiKey& key, const KeyVersion* version, const Clock& clock);
    void addActs(const ApiKey& key, KeyActs& acts);
};

class UnknownKeyDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `purgedKey`: of which it was, deleted for good; empty: nobody's. `maker`: whose keys begin like it; may be empty.
    UnknownKeyDialog(const SecretPtr& secret, bool ownForm, const QString& maker, const QString& purgedKey,
                     QWidget* parent);

Q_SIGNALS:
    void keepAsked();
};

} // namespace keywright
