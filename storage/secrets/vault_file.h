// SecretStore in one sealed file behind a passphrase, for machines without a keychain. Keeps the derived key, never
// the passphrase nor the entries: each read opens the file anew, each write reads it again under a lock file before it
// replaces it, so that console and CLI never lose each other's entries. May be called from several threads.
#pragma once

#include "model/secrets/secret_store.h"
#include "storage/secrets/sealed_box.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace keywright {

class VaultEntries;

class VaultFile final : public SecretStore {
public:
    // `random` must outlive the store. AlreadyExists, InvalidInput (empty passphrase), DiskFull, ReadOnly, Io.
    static Result<std::unique_ptr<VaultFile>> create(const QString& path, const Secret& passphrase, Random& random,
                                                     const KeyCost& cost = {});
    // What can be told without the passphrase: FileMissing, NotAVault, NewerVersion, OlderVersion, Damaged, Io.
    static Result<void> check(const QString& path);
    // These, and WrongPassphrase. The detail of Damaged begins with the word "vault".
    static Result<std::unique_ptr<VaultFile>> open(const QString& path, const Secret& passphrase, Random& random);

    [[nodiscard]] QString displayName() const override { return QStringLiteral("Vault file"); }
    Result<void> probe() override;
    Result<SecretPtr> read(const QString& name) override;
    Result<void> write(const QString& name, const Secret& secret) override;
    Result<void> writeAll(const QList<NamedSecret>& entries) override; // one replacement for all of them
    Result<void> remove(const QString& name) override;
    Result<void> removeAll(const QStringList& names) override;
    [[nodiscard]] int preferredBatch() const override { return 500; }
    void lock() override; // wipes the derived key
    Result<void> unlock(const SecretPtr& passphrase) override;

    // New salt, new key, every entry sealed anew. WrongPassphrase when `present` does not open the file.
    Result<void> changePassphrase(const Secret& present, const Secret& next, const KeyCost& cost = {});

    // How long a write waits for another process's write before it answers Busy.
    void setLockWait(std::chrono::milliseconds wait) { m_lockWait = wait; }

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct Opened;
    VaultFile(QString path, sealed_box::Key key, Random& random);
    Result<Opened> openFile() const;
    Result<void> change(const std::function<Result<void>(VaultEntries&)>& edit);
    Result<void> underLock(const std::function<Result<void>()>& body);

    const QString m_path;
    std::mutex m_mutex;
    std::optional<sealed_box::Key> m_key; // none while it is locked
    Random& m_random;
    std::chrono::milliseconds m_lockWait{10'000};
};

} // namespace keywright
