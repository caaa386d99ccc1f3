// The freedesktop.org Secret Service behind QtKeychain on Linux, asked over D-Bus for what QtKeychain cannot tell: is
// it there, is its default collection locked, did the person dismiss the prompt, is an entry there but locked.
// (libsecret answers "no such entry" to all of these.) One lane at a time.
#pragma once

#include "model/core/result.h"
#include "storage/secrets/keychain_thread.h"

#include <chrono>
#include <memory>

namespace keywright {

class SecretService {
public:
    explicit SecretService(std::chrono::milliseconds answerTimeout);
    ~SecretService();
    SecretService(const SecretService&) = delete;
    SecretService& operator=(const SecretService&) = delete;

    struct Status {
        bool known = true; // false: another kind of keychain answers, of which nothing more can be asked
        bool locked = false;
        QString collection;
        QString displayName;
        QString owner; // the bus name of its process: another one after a restart
    };
    // SecretStoreUnavailable, Timeout, SecretStoreFailed.
    Result<Status> status();

    using Dismissed = Awaited<bool>;
    // Asks the service to unlock; `answer` gets whether the person dismissed it, perhaps at once.
    Result<void> unlock(const QString& collection, const std::shared_ptr<Dismissed>& answer);
    // Waits no longer for the last unlock(). Its prompt stays for the person to answer or to close: gnome-keyring 42
    // crashes when a prompt that it shows is dismissed over D-Bus.
    void leavePrompt();
    // Is there an entry of that name that is locked?
    Result<bool> hasLocked(const QString& service, const QString& name);

private:
    class Bus;
    std::unique_ptr<Bus> m_bus;
};

} // namespace keywright
