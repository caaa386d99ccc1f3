// The store of a catalogue that was opened without its secret store, because nobody gave the passphrase: says why it
// can't answer until it is unlocked, and is that store from then on. From any thread.
#pragma once

#include "model/secrets/secret_store.h"

#include <functional>
#include <memory>
#include <mutex>

namespace keywright {

class LateStore final : public SecretStore {
public:
    using Open = std::function<Result<std::shared_ptr<SecretStore>>(const SecretPtr& passphrase)>;
    LateStore(Error why, Open open);

    [[nodiscard]] bool isOpen() const { return opened() != nullptr; }

    [[nodiscard]] QString displayName() const override;
    Result<void> probe() override;
    Result<SecretPtr> read(const QString& name) override;
    Result<void> write(const QString& name, const Secret& secret) override;
    Result<void> remove(const QString& name) override;
    Result<void> writeAll(const QList<NamedSecret>& secrets) override;
    Result<void> removeAll(const QStringList& names) override;
    [[nodiscard]] int preferredBatch() const override;
    void lock() override;
    Result<void> unlock(const SecretPtr& passphrase) override;

private:
    [[nodiscard]] std::shared_ptr<SecretStore> opened() const;

    const Error m_why;
    const Open m_open;
    mutable std::mutex m_mutex; // guards what follows
    std::shared_ptr<SecretStore> m_opened;
};

} // namespace keywright
