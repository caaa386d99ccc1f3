#include "storage/secrets/libsecret_guard.h"

#ifdef Q_OS_LINUX
#include <QLibrary>
#endif

namespace keywright {

#ifdef Q_OS_LINUX

// All is resolved at run time, as QtKeychain does with libsecret: where it is missing there is nothing to mend.
void LibsecretGuard::before(const QString& serviceOwner)
{
    keepAliveWithoutBus();
    if (m_serviceOwner != serviceOwner && !m_serviceOwner.isEmpty()) {
        using Disconnect = void (*)();
        QLibrary secret(QStringLiteral("secret-1"), 0);
        if (const auto disconnect = reinterpret_cast<Disconnect>(secret.resolve("secret_service_disconnect")))
            disconnect();
    }
    m_serviceOwner = serviceOwner;
}

void LibsecretGuard::keepAliveWithoutBus()
{
    using BusGet = void* (*)(int type, void* cancellable, void** error);
    using SetExitOnClose = void (*)(void* connection, int exit);
    using Unref = void (*)(void* object);
    using ErrorFree = void (*)(void* error);
    static QLibrary gio(QStringLiteral("gio-2.0"), 0), gobject(QStringLiteral("gobject-2.0"), 0),
        glib(QStringLiteral("glib-2.0"), 0);
    static const auto busGet = reinterpret_cast<BusGet>(gio.resolve("g_bus_get_sync"));
    static const auto setExitOnClose =
        reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    static const auto unref = reinterpret_cast<Unref>(gobject.resolve("g_object_unref"));
    static const auto errorFree = reinterpret_cast<ErrorFree>(glib.resolve("g_error_free"));
    if (!busGet || !setExitOnClose || !unref || !errorFree)
        return;
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    void* error = nullptr;
    void* connection = busGet(sessionBus, nullptr, &error);
    if (!connection) {
        errorFree(error);
        return;
    }
    setExitOnClose(connection, 0);
    if (m_connection)
        unref(m_connection);
    m_connection = connection;
}

#else

void LibsecretGuard::before(const QString& serviceOwner)
{
    m_serviceOwner = serviceOwner;
}

void LibsecretGuard::keepAliveWithoutBus() {}

#endif

} // namespace keywright
