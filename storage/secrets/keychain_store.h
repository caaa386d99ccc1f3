// SecretStore in the OS keychain through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows Credential
// Manager. Needs a QCoreApplication. May be called from several lanes, which wait for the keychain's own thread; each
// call asks the person to unlock the keychain when that is needed, but for probe(), which never prompts.
#pragma once

#include "model/secrets/secret_store.h"

#include <chrono>
#include <memory>

namespace keywright {

struct KeychainOptions {
    QString service = QStringLiteral("Keywright");   // under which the entries stand in the keychain
    std::chrono::milliseconds answerTimeout{20'000}; // for what needs no person
    std::chrono::milliseconds promptTimeout{120'000};
#ifdef Q_OS_WIN
    std::size_t largestEntry = 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE
#else
    std::size_t largestEntry = 1U << 20;
#endif
};

class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(KeychainOptions options = {});
    ~KeychainStore() override;

    [[nodiscard]] QString displayName() const override;
    Result<void> probe() override;
    Result<SecretPtr> read(const QString& name) override;
    Result<void> write(const QString& name, const Secret& secret) override;
    Result<void> remove(const QString& name) override;

    // Whoever waits for the keychain or for a prompt gets Cancelled. From any thread.
    void cancelWaiting();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace keywright
