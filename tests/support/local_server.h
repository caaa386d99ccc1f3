// Servers on this machine for tests of what speaks to one. POSIX.
#pragma once

#include <QByteArrayList>
#include <QString>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <thread>

namespace keywright::test {

// A port of this machine that a socket listens on; whether anybody answers there is the owner's business.
class Listening {
public:
    Listening()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_socket, 64);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~Listening() { ::close(m_socket); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

    [[nodiscard]] int handle() const { return m_socket; }
    [[nodiscard]] int port() const { return m_port; }

private:
    int m_socket = -1;
    int m_port = 0;
};

inline int freePort()
{
    return Listening().port();
}

// Answers each connection with what `answer` makes of the request's head; an empty answer: none ever comes.
class LocalServer {
public:
    explicit LocalServer(std::function<QByteArray(const QByteArray&)> answer)
        : m_answer(std::move(answer))
    {
        m_thread = std::thread([this] { serve(); });
    }
    ~LocalServer()
    {
        m_ending = true;
        m_thread.join();
    }
    [[nodiscard]] QString url(const QString& path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_listening.port()).arg(path);
    }

    QByteArrayList heads; // read when the trial has ended

private:
    void serve()
    {
        QList<int> held;
        while (!m_ending) {
            pollfd ready{m_listening.handle(), POLLIN, 0};
            if (::poll(&ready, 1, 20) <= 0)
                continue;
            const int client = ::accept(m_listening.handle(), nullptr, nullptr);
            QByteArray head;
            char buffer[4096];
            while (!head.contains("\r\n\r\n")) {
                const auto got = ::recv(client, buffer, sizeof buffer, 0);
                if (got <= 0)
                    break;
                head.append(buffer, got);
            }
            heads += head;
            const QByteArray answer = m_answer(head);
            if (answer.isEmpty()) {
                held += client;
                continue;
            }
            (void)::send(client, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
            ::close(client);
        }
        for (const int client : held)
            ::close(client);
    }

    std::function<QByteArray(const QByteArray&)> m_answer;
    Listening m_listening;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

} // namespace keywright::test
