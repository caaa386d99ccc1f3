// Mends two habits of libsecret before each job: with GLib's default a process ends (SIGTERM) when its session bus goes
// away, and a keyring that was started anew is still spoken to in the old one's session, which fails for ever.
// On the keychain's thread.
#pragma once

#include <QString>

namespace keywright {

class LibsecretGuard {
public:
    // `serviceOwner`: the bus name of the keyring's present process.
    void before(const QString& serviceOwner);

private:
    void keepAliveWithoutBus();

    void* m_connection = nullptr; // our reference to GLib's shared connection
    QString m_serviceOwner;
};

} // namespace keywright
