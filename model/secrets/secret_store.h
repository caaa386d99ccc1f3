// Port: where secrets lie. Implemented by the OS keychain and by the vault file (storage/secrets).
// Synchronous; called on a lane, never on the GUI thread. Names are "keywright/<catalogue id>/..." (see entry names
// below) and are not secret.
#pragma once

#include "model/secrets/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace keywright {

struct NamedSecret {
    QString name;
    SecretPtr secret;
};

class SecretStore {
public:
    virtual ~SecretStore() = default;

    // Words for the status bar: "GNOME Keyring", "Vault file".
    [[nodiscard]] virtual QString displayName() const = 0;
    // Does the store answer now? SecretStoreUnavailable, SecretStoreLocked, WrongPassphrase, Damaged, Timeout.
    virtual Result<void> probe() = 0;
    // SecretMissing when there is no such entry.
    virtual Result<SecretPtr> read(const QString& name) = 0;
    // Replaces an entry of that name. When it answers ok, the secret is durable.
    virtual Result<void> write(const QString& name, const Secret& secret) = 0;
    // Ok also when there was no such entry.
    virtual Result<void> remove(const QString& name) = 0;

    // Many at once, for imports. When it fails, any number of them may have been written or removed. By default one
    // after the other; a store that rewrites a whole file each time does it once, and says how many it likes to take.
    virtual Result<void> writeAll(const QList<NamedSecret>& secrets);
    virtual Result<void> removeAll(const QStringList& names);
    [[nodiscard]] virtual int preferredBatch() const { return 1; }

    // Forgets what opens it, where that is in our hands: from then on everything answers SecretStoreLocked.
    virtual void lock() {}
    // Opens it again. A store that the system guards asks it instead and needs no passphrase. WrongPassphrase, and what
    // probe() answers.
    virtual Result<void> unlock(const SecretPtr& passphrase);
};

namespace secret_names {
[[nodiscard]] QString pepper(const QString& catalogueId);
[[nodiscard]] QString auditKey(const QString& catalogueId);       // Ed25519 seed, 32 bytes
[[nodiscard]] QString lastCheckpoint(const QString& catalogueId); // signed note, UTF-8
[[nodiscard]] QString stepUpHash(const QString& catalogueId);     // Argon2id of the console's passphrase, text form
[[nodiscard]] QString keyVersion(const QString& catalogueId, const QString& keyId, int version);
} // namespace secret_names

} // namespace keywright
