// The gnome-keyring of the test's own bus: locked, paused, killed and started again. One thread.
#pragma once

#include "tests/support/qt_test.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>

#include <csignal>

namespace keywright {

class KeyringDaemon {
public:
    KeyringDaemon()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("keyring-daemon")))
    {}
    ~KeyringDaemon() { QDBusConnection::disconnectFromBus(QStringLiteral("keyring-daemon")); }

    [[nodiscard]] bool isThere() const { return m_forgotten || (m_bus.isConnected() && pidOf(service()) > 0); }

    bool start()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("gnome-keyring-daemon"),
                     {QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        daemon.write("keyring password");
        daemon.closeWriteChannel();
        const bool ended = daemon.waitForFinished(20000); // it goes to the background by itself
        const bool there = QTest::qWaitFor([this] { return isThere(); }, 20000);
        if (!ended || !there)
            qWarning() << "gnome-keyring-daemon:" << daemon.exitStatus() << daemon.exitCode()
                       << daemon.readAllStandardError();
        return ended && there;
    }
    bool kill()
    {
        const pid_t pid = pidOf(service());
        return pid > 0 && ::kill(pid, SIGKILL) == 0 && QTest::qWaitFor([this] { return !isThere(); }, 20000);
    }
    bool restart() { return kill() && start(); }

    void pause()
    {
        m_paused = pidOf(service());
        ::kill(m_paused, SIGSTOP);
    }
    void goOn() { ::kill(m_paused, SIGCONT); }

    bool lock()
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/secrets"),
                                           QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        call << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        return m_bus.call(call).type() == QDBusMessage::ReplyMessage;
    }

    bool killBus()
    {
        const pid_t pid = pidOf(QStringLiteral("org.freedesktop.DBus"));
        m_forgotten = true;
        return pid > 0 && ::kill(pid, SIGTERM) == 0 && QTest::qWaitFor([this] { return !m_bus.isConnected(); }, 20000);
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.secrets"); }
    [[nodiscard]] pid_t pidOf(const QString& name) const
    {
        const QDBusReply<uint> pid = m_bus.interface()->servicePid(name);
        return pid.isValid() ? static_cast<pid_t>(pid.value()) : 0;
    }

    QDBusConnection m_bus;
    pid_t m_paused = 0;
    bool m_forgotten = false; // the bus is gone: there is nothing to start again
};

} // namespace keywright
