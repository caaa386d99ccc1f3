// GLib ends a process (SIGTERM) whose shared session bus goes away, and libsecret uses that bus. This switches it off:
// a keychain that is gone is an error to tell, not an end. On the keychain's thread.
#pragma once

namespace keywright {

class SessionBusGuard {
public:
    // Before every job: the shared connection may be another one by now.
    void hold();

private:
    void* m_connection = nullptr; // our reference to GLib's shared connection
};

} // namespace keywright
