// What can be done to keys from the screen, and who does it. The catalogue page and the inspector know only this
// interface; ui/keys/dialogs implements it (a dialog an act). GUI thread; owned by the app, outlives the window.
#pragma once

#include "model/keys/api_key.h"
#include "model/keys/key_store.h"
#include "model/secrets/secret.h"

#include <QList>
#include <QObject>
#include <QWidget>

namespace keywright {

enum class KeyAct {
    Create, // no keys
    Import, // no keys
    Export, // no keys: what the filter shows
    Describe,
    Access,
    Limits, // limits and lifetime
    Rotate,
    Overlap, // end of a running overlap
    Deprecate,
    Disable,
    Enable,
    Transfer,
    Revoke,
    Delete,
    Restore,
    Tags,     // of many at once
    Expiry,   // of many at once
    Sheet,    // what its holder has to know
    TakeBack, // what an act on many has changed; only by undo
};

// Acts that one dialog can do to several keys at once.
[[nodiscard]] bool worksOnMany(KeyAct act);
// Acts whose dialog says what the key did: whoever uses it feels them.
[[nodiscard]] bool tellsUse(KeyAct act);
// Why the act cannot be done to that key now; empty: it can. Says the same as the lifecycle would, before anybody asks.
[[nodiscard]] QString whyNot(KeyAct act, const KeyRow& key);
[[nodiscard]] QString actName(KeyAct act);       // "Rotate…"
[[nodiscard]] QString actIcon(KeyAct act);       // of resources/icons
[[nodiscard]] QString actObjectName(KeyAct act); // "rotate"

// A part of the inspector that another room builds: what is shown follows the chosen key.
class KeySlot : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void showKey(const ApiKey& key) = 0;
    virtual void clear() = 0; // no key is chosen, or the console locks: forget what was shown
};

class StepUp;
class UndoStack;

class KeyActs : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    // Buttons and menu entries are made only for acts that are offered.
    [[nodiscard]] virtual bool offers(KeyAct act) const = 0;
    // Opens the dialog over `window` and returns at once. `keys`: what it is to be done to; empty for Create and
    // Import.
    virtual void start(KeyAct act, const QList<KeyId>& keys, QWidget* window) = 0;
    // Create, with this secret that somebody else issued filled in.
    virtual void startHeld(const SecretPtr& secret, QWidget* window) = 0;
    // What the page shows, as a file.
    virtual void startExport(const KeyFilter& filter, const KeySort& sort, QWidget* window) = 0;
    // Acts over many keys that were interrupted: asks whether to go on.
    virtual void offerUnfinished(QWidget* window) = 0;
    // What can be taken back; null: these acts keep no account of it.
    [[nodiscard]] virtual UndoStack* undoStack() { return nullptr; }
    // Who asks for the passphrase again before acts that reach far; null: nobody.
    [[nodiscard]] virtual StepUp* stepUp() { return nullptr; }
    // Parts of the inspector; null where there is none. Owned by `parent`.
    virtual KeySlot* makeSecretPart(QWidget* parent) = 0;    // masked hint with Copy and Reveal
    virtual KeySlot* makeRequestTester(QWidget* parent) = 0; // "Would this request pass?"

Q_SIGNALS:
    // An act was done: the page refreshes, the window says `words` ("invoice-export was rotated"). `key`: to be chosen.
    void done(const keywright::KeyId& key, const QString& words);
    void failed(const keywright::Error& error); // of an act that has no dialog to say it in
};

} // namespace keywright
