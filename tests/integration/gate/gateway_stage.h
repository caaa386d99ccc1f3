// Runs a real gateway with its file from packaging/gateways, between a gate and an upstream that says what reached it.
// Owned by the test; one thread beside the upstream's.
#pragma once

#include "tests/app/gate_runner.h"
#include "tests/support/local_server.h"
#include "tests/support/qt_test.h"

#include <QStandardPaths>

#include <atomic>
#include <thread>

namespace keywright::tests {

using test::freePort;
using test::Listening;

// Answers every request with 200 and, as the body, all that it received.
class EchoUpstream {
public:
    EchoUpstream()
        : m_thread([this] { serve(); })
    {}
    ~EchoUpstream()
    {
        ::shutdown(m_listening.handle(), SHUT_RDWR);
        m_thread.join();
    }
    EchoUpstream(const EchoUpstream&) = delete;
    EchoUpstream& operator=(const EchoUpstream&) = delete;

    [[nodiscard]] int port() const { return m_listening.port(); }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void serve()
    {
        for (int socket; (socket = ::accept(m_listening.handle(), nullptr, nullptr)) >= 0; ::close(socket))
            answer(socket);
    }
    void answer(int socket)
    {
        QByteArray received;
        qsizetype whole = -1;
        while (whole < 0 || received.size() < whole) {
            pollfd ready{socket, POLLIN, 0};
            char buffer[16'384];
            const ssize_t size = ::poll(&ready, 1, 10'000) == 1 ? ::recv(socket, buffer, sizeof buffer, 0) : 0;
            if (size <= 0)
                return; // a connection made for later, or a probe
            received.append(buffer, size);
            const qsizetype end = received.indexOf("\r\n\r\n");
            HttpAnswer head;
            head.head = received.left(std::max<qsizetype>(end, 0));
            if (end >= 0)
                whole = end + 4 + head.field("Content-Length").toInt();
        }
        ++m_requests;
        const QByteArray answer =
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(received.size()) +
            "\r\n\r\n" + received;
        ::send(socket, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
    }

    Listening m_listening;
    std::atomic<int> m_requests{0};
    std::thread m_thread;
};

struct GatewayKind {
    const char* name;
    const char* program;
    const char* file;      // below packaging/gateways
    QByteArray listen;     // as the file says it; %1 in the next stands for the port
    QByteArray listenHere; //
};

class Gateway {
public:
    static const QList<GatewayKind>& kinds()
    {
        static const QList<GatewayKind> all{
            {"nginx", "nginx", "nginx/keywright.conf", "listen 80;", "listen 127.0.0.1:%1;"},
            {"haproxy", "haproxy", "haproxy/haproxy.cfg", "bind :80\n", "bind 127.0.0.1:%1\n"},
            {"caddy", "caddy", "caddy/Caddyfile", "\n:80 {", "\nhttp://127.0.0.1:%1 {"},
        };
        return all;
    }
    static QString programOf(const GatewayKind& kind)
    {
        return QStandardPaths::findExecutable(QString::fromLatin1(kind.program),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    }

    ~Gateway()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    // False when it does not listen.
    bool start(const GatewayKind& kind, int gatePort, int upstreamPort, bool failOpen = false)
    {
        m_port = freePort();
        QByteArray text = contentOf(kind.file);
        const auto replace = [&](const QByteArray& from, const QByteArray& to) {
            if (!text.contains(from))
                qFatal("%s does not say %s", kind.file, from.constData());
            text.replace(from, to);
        };
        const QByteArray here = QByteArray(kind.listenHere).replace("%1", QByteArray::number(m_port));
        replace("127.0.0.1:9191", "127.0.0.1:" + QByteArray::number(gatePort));
        replace("127.0.0.1:8080", "127.0.0.1:" + QByteArray::number(upstreamPort));
        replace(kind.listen, here);
        if (failOpen) {
            replace("# fail-open: ", "");
            text.replace("127.0.0.1:9192", "127.0.0.1:" + QByteArray::number(freePort()));
        }
        run(kind, text, KEYWRIGHT_SOURCE_DIR "/packaging/gateways/haproxy/");
        return listens();
    }
    // As `keywright-cli api config --out` left it in the folder; only where it listens is another place.
    bool startWritten(const GatewayKind& kind, const QString& folder)
    {
        m_port = freePort();
        QFile file(QDir(folder).filePath(QString::fromLatin1(kind.file).section(QLatin1Char('/'), -1)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no %s", kind.file);
        QByteArray text = file.readAll();
        if (!text.contains(kind.listen))
            qFatal("%s does not say where it listens", kind.file);
        text.replace(kind.listen, QByteArray(kind.listenHere).replace("%1", QByteArray::number(m_port)));
        run(kind, text, folder.toUtf8() + '/');
        return listens();
    }
    [[nodiscard]] QByteArray complaints() { return m_process.readAllStandardError(); }

    [[nodiscard]] HttpAnswer get(const QByteArray& target, const QByteArray& fields = {},
                                 const QByteArray& method = "GET", const QByteArray& body = {}) const
    {
        const RawSocket socket(m_port);
        const QByteArray length =
            body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return socket.send(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + fields +
                           length + "\r\n" + body)
                   ? whole(socket)
                   : HttpAnswer();
    }

private:
    bool listens()
    {
        return m_process.waitForStarted() &&
               QTest::qWaitFor(
                   [this] { return m_process.state() == QProcess::NotRunning || RawSocket(m_port).isOpen(); },
                   20'000) &&
               m_process.state() == QProcess::Running;
    }
    // Up to the end of the connection: answers may come in chunks.
    static HttpAnswer whole(const RawSocket& socket)
    {
        QByteArray all;
        char buffer[16'384];
        for (;;) {
            pollfd ready{socket.handle(), POLLIN, 0};
            const ssize_t size = ::poll(&ready, 1, 20'000) == 1 ? ::recv(socket.handle(), buffer, sizeof buffer, 0) : 0;
            if (size <= 0)
                break;
            all.append(buffer, size);
        }
        const qsizetype end = all.indexOf("\r\n\r\n");
        return end < 0 ? HttpAnswer() : HttpAnswer{all.mid(9, 3).toInt(), all.left(end + 4), all.mid(end + 4)};
    }
    static QByteArray contentOf(const char* name)
    {
        QFile file(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/packaging/gateways/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", name);
        return file.readAll();
    }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", name);
        return file.fileName();
    }
    // What surrounds the file on a real machine.
    void run(const GatewayKind& kind, QByteArray text, const QByteArray& scripts)
    {
        const QByteArray folder = m_folder.path().toUtf8();
        QStringList arguments;
        if (qstrcmp(kind.name, "nginx") == 0) {
            QByteArray temporary;
            for (const char* what : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
                temporary += QByteArray(what) + "_temp_path " + folder + '/' + what + ";\n";
            // Workers of root are nobody, who may not write into our folder.
            const QByteArray user = ::geteuid() == 0 ? "user root;\n" : "";
            text = user + "daemon off;\npid " + folder +
                   "/pid;\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n" + temporary + text + "}\n";
            arguments = {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), write("conf", text)};
        } else if (qstrcmp(kind.name, "haproxy") == 0) {
            text.replace("/etc/haproxy/", scripts);
            arguments = {QStringLiteral("-db"), QStringLiteral("-f"), write("conf", text)};
        } else {
            text.prepend("{\n\tadmin off\n}\n");
            arguments = {QStringLiteral("run"), QStringLiteral("--adapter"), QStringLiteral("caddyfile"),
                         QStringLiteral("--config"), write("conf", text)};
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(programOf(kind), arguments);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace keywright::tests
