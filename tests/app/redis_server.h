// A real Redis of the test's own, which keeps nothing. One thread.
#pragma once

#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

#include <csignal>

namespace keywright::tests {

inline int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

class Redis {
public:
    bool start(const QStringList& more = {})
    {
        m_server.start(QStringLiteral("redis-server"),
                       QStringList{QStringLiteral("--port"), QString::number(port), QStringLiteral("--bind"),
                                   QStringLiteral("127.0.0.1"), QStringLiteral("--save"), QString(),
                                   QStringLiteral("--appendonly"), QStringLiteral("no"), QStringLiteral("--dir"),
                                   m_folder.path()} +
                           more);
        if (!m_server.waitForStarted())
            return false;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < keywright::test::patience) {
            if (!command("PING").isEmpty())
                return true;
        }
        return false;
    }
    void kill()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_server.processId()), signal); }
    [[nodiscard]] QByteArray command(const QByteArray& line) const
    {
        RawSocket socket(port);
        if (!socket.isOpen() || !socket.send(line + "\r\n"))
            return {};
        pollfd ready{socket.handle(), POLLIN, 0};
        char buffer[8'192];
        const ssize_t size = ::poll(&ready, 1, 5'000) == 1 ? ::recv(socket.handle(), buffer, sizeof buffer, 0) : 0;
        return QByteArray(buffer, std::max<ssize_t>(0, size));
    }
    ~Redis() { kill(); }

    const int port = freePort();

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace keywright::tests
