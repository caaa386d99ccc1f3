// Drives the real keywright-gate over a catalogue that the real CLI makes, and talks to it through plain sockets. Owned
// by the test; one thread.
#pragma once

#include "tests/app/cli_runner.h"

#include <QElapsedTimer>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace keywright::tests {

struct HttpAnswer {
    int status = 0; // 0: there was none
    QByteArray head, body;

    [[nodiscard]] QByteArray field(const char* name) const
    {
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith(QByteArray(name).toLower() + ':'))
                return line.mid(static_cast<qsizetype>(std::strlen(name)) + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QByteArray all() const { return head + body; }
    // Without the date, which may have gone on by a second.
    [[nodiscard]] QByteArray timeless() const
    {
        QByteArrayList lines = all().split('\n');
        lines.removeIf([](const QByteArray& line) { return line.startsWith("Date:"); });
        return lines.join('\n');
    }
};

// One connection, blocking, with ten seconds for everything.
class RawSocket {
public:
    explicit RawSocket(int port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_open = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    explicit RawSocket(const QString& unixPath)
    {
        m_socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, unixPath.toUtf8().constData(), sizeof address.sun_path - 1);
        m_open = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    ~RawSocket() { ::close(m_socket); }
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] int handle() const { return m_socket; }
    bool send(const QByteArray& bytes) const
    {
        return ::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) ==
               bytes.size();
    }
    void endSending() const { ::shutdown(m_socket, SHUT_WR); }

    // One answer with its body.
    HttpAnswer answer()
    {
        HttpAnswer answer;
        qsizetype end = -1;
        while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
            if (!receive())
                return answer;
        }
        answer.head = m_received.left(end + 4);
        m_received.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = answer.field("Content-Length").toInt();
        while (m_received.size() < length) {
            if (!receive())
                return {};
        }
        answer.body = m_received.left(length);
        m_received.remove(0, length);
        return answer;
    }
    // All that comes until the other side closes; false when it does not.
    bool waitForEnd()
    {
        while (receive()) {
        }
        return m_ended;
    }

    // Does the other side close in that time?
    bool endsWithin(int millis) { return !receive(millis) && m_ended; }

private:
    bool receive(int millis = 10'000)
    {
        pollfd ready{m_socket, POLLIN, 0};
        if (::poll(&ready, 1, millis) != 1)
            return false;
        char buffer[65'536];
        const ssize_t size = ::recv(m_socket, buffer, sizeof buffer, 0);
        m_ended = size <= 0;
        if (size > 0)
            m_received.append(buffer, size);
        return size > 0;
    }

    int m_socket = -1;
    bool m_open = false;
    bool m_ended = false;
    QByteArray m_received;
};

class GateRunner {
public:
    GateRunner()
    {
        if (const CliAnswer made = cli.init(); made.code != 0)
            qFatal("can't make a catalogue: %s", made.all().constData());
    }
    ~GateRunner() { static_cast<void>(stop()); }
    GateRunner(const GateRunner&) = delete;
    GateRunner& operator=(const GateRunner&) = delete;

    // A key; its secret. `id` is set.
    QByteArray key(const char* name, const QStringList& more = {}, QString* id = nullptr) const
    {
        const CliAnswer made = cli.json(
            QStringList{QStringLiteral("key"), QStringLiteral("create"), QStringLiteral("--name"),
                        QString::fromLatin1(name), QStringLiteral("--owner"), QStringLiteral("payments"),
                        QStringLiteral("--environment"), QStringLiteral("ci"), QStringLiteral("--print-secret")} +
            more);
        if (id)
            *id = made.object().value(QLatin1String("id")).toString();
        const QString secret = made.object().value(QLatin1String("secret")).toString();
        if (secret.isEmpty())
            qFatal("no secret: %s", made.all().constData());
        return secret.toLatin1();
    }

    // False when it does not say that it is ready.
    bool start(const QStringList& more = {}, bool tcp = true)
    {
        gate = std::make_unique<QProcess>();
        gate->setProcessEnvironment(cli.environment);
        gate->setProcessChannelMode(QProcess::SeparateChannels);
        QStringList arguments = cli.known();
        if (tcp)
            arguments += {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        if (beforeStart)
            gate->setChildProcessModifier(beforeStart);
        gate->start(program, arguments + QStringList{QStringLiteral("--threads"), QStringLiteral("2")} + more +
                                 QStringList{QStringLiteral("serve")});
        said.clear();
        while (!said.contains("ready")) {
            if (!gate->waitForReadyRead(30'000))
                return false;
            said += gate->readAllStandardOutput();
        }
        port = said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().toInt();
        return true;
    }
    // The exit code; -1 when it had to be killed.
    int stop()
    {
        if (!gate || gate->state() == QProcess::NotRunning)
            return -1;
        gate->terminate();
        if (!gate->waitForFinished(20'000)) {
            gate->kill();
            gate->waitForFinished();
            return -1;
        }
        return gate->exitStatus() == QProcess::NormalExit ? gate->exitCode() : -1;
    }

    // Each over a connection of its own.
    [[nodiscard]] HttpAnswer get(const QByteArray& target, const QByteArray& fields = {}) const
    {
        return ask("GET " + target + " HTTP/1.1\r\nHost: gate\r\n" + fields + "\r\n");
    }
    [[nodiscard]] HttpAnswer verify(const QByteArray& secret, const QByteArray& more = {},
                                    const QByteArray& query = {}) const
    {
        return get("/verify" + query, "X-API-Key: " + secret + "\r\n" + more);
    }
    [[nodiscard]] HttpAnswer post(const QByteArray& body) const
    {
        return ask("POST /v1/keys/verify HTTP/1.1\r\nHost: gate\r\nContent-Type: application/json\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    [[nodiscard]] HttpAnswer ask(const QByteArray& bytes) const
    {
        RawSocket socket(port);
        return socket.isOpen() && socket.send(bytes) ? socket.answer() : HttpAnswer();
    }
    [[nodiscard]] qint64 metric(const QByteArray& name) const
    {
        for (const QByteArray& line : get("/metrics").body.split('\n')) {
            if (line.startsWith("keywright_gate_" + name + ' '))
                return line.split(' ').last().toLongLong();
        }
        return -1;
    }

    CliRunner cli;
    QString program = QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate");
    std::unique_ptr<QProcess> gate;
    std::function<void()> beforeStart; // runs in the child before the gate does
    QByteArray said;
    int port = 0;
};

} // namespace keywright::tests
