// The real nginx asks the real gate before it lets a request through to an upstream, with the configuration that
// resources/docs/gate.md gives.
#include "tests/app/gate_runner.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace keywright::tests;

namespace {

int freePort()
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

// The part of the document between the line that names nginx and the end of its block.
QByteArray documentedServer()
{
    QFile file(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/resources/docs/gate.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression block(QStringLiteral("```nginx\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return block.match(text).captured(1).toUtf8();
}

} // namespace

class NginxAuthRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                           {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")})
                .isEmpty())
            QSKIP("nginx is not installed");
        m_secret =
            m_gate.key("k", words("--scope orders:*:read --method GET --path /invoices/** --rate 600/min:100"), &m_id);
        m_limited = m_gate.key("limited", words("--scope orders:*:read --rate 2/min"));
        m_other = m_gate.key("other", words("--scope other:*:read"));
        QVERIFY(m_gate.start());
        QVERIFY(startNginx());
    }
    void cleanupTestCase()
    {
        m_nginx.terminate();
        m_nginx.waitForFinished(10'000);
    }

    void theUpstreamSeesWhoAsksAndNeverTheKey()
    {
        const HttpAnswer answer = get("/invoices/7?x=1", "X-API-Key: " + m_secret + "\r\n");
        QVERIFY2(answer.status == 200, (answer.all() + m_nginx.readAllStandardError()).constData());
        QCOMPARE(answer.body,
                 "key-id=" + m_id.toLatin1() + " owner=payments scopes=orders:*:read key= authorization=\n");
        const HttpAnswer bearer = get("/invoices/7", "Authorization: Bearer " + m_secret + "\r\n");
        QVERIFY2(bearer.body.endsWith("key= authorization=\n"), bearer.all().constData());
    }

    void whatTheClientSaysOfItselfIsNotBelieved()
    {
        const HttpAnswer faked =
            get("/invoices/7", "X-API-Key: " + m_secret + "\r\nX-Keywright-Owner: boss\r\nX-Keywright-Key-Id: x\r\n");
        QVERIFY2(!faked.body.contains("boss"), faked.all().constData());
        QCOMPARE(get("/admin", "X-API-Key: " + m_secret + "\r\nX-Original-URI: /invoices/7\r\n").status, 403);
        QCOMPARE(get("/admin", "X-API-Key: " + m_secret + "\r\nX-Forwarded-Uri: /invoices/7\r\n").status, 403);
    }

    void badKeysAndWrongRequestsDoNotGetThrough()
    {
        QCOMPARE(get("/invoices/7", {}).status, 401);
        QVERIFY(get("/invoices/7", {}).field("WWW-Authenticate").contains("Bearer"));
        QCOMPARE(get("/invoices/7", "X-API-Key: kw_live_of_nobody_at_all\r\n").status, 401);
        QCOMPARE(get("/invoices/7", "X-API-Key: " + m_other + "\r\n").status, 403);
        QCOMPARE(get("/admin", "X-API-Key: " + m_secret + "\r\n").status, 403);
        QCOMPARE(get("/invoices/7", "X-API-Key: " + m_secret + "\r\n", "DELETE").status, 403);
    }

    void tooManyRequestsAreTooManyToNginxToo()
    {
        for (const int expected : {200, 200, 429})
            QCOMPARE(get("/invoices/1", "X-API-Key: " + m_limited + "\r\n").status, expected);
    }

    void withoutAGateNothingGetsThrough()
    {
        QCOMPARE(m_gate.stop(), 0);
        QVERIFY(get("/invoices/7", "X-API-Key: " + m_secret + "\r\n").status >= 500);
    }

private:
    bool startNginx()
    {
        m_port = freePort();
        const QByteArray upstream = "127.0.0.1:" + QByteArray::number(freePort());
        const QByteArray folder = m_gate.cli.folder.path().toUtf8();
        QByteArray server = documentedServer();
        server.replace("listen 80;", "listen 127.0.0.1:" + QByteArray::number(m_port) + ";")
            .replace("127.0.0.1:9191", "127.0.0.1:" + QByteArray::number(m_gate.port))
            .replace("http://127.0.0.1:8080", "http://" + upstream);
        m_gate.cli.write("nginx.conf",
                         "daemon off;\npid " + folder +
                             "/nginx.pid;\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log "
                             "off;\nclient_body_temp_path " +
                             folder + "/t1;\nproxy_temp_path " + folder + "/t2;\nfastcgi_temp_path " + folder +
                             "/t3;\nuwsgi_temp_path " + folder + "/t4;\nscgi_temp_path " + folder +
                             "/t5;\nserver {\nlisten " + upstream +
                             ";\nlocation / { return 200 \"key-id=$http_x_keywright_key_id "
                             "owner=$http_x_keywright_owner scopes=$http_x_keywright_scopes key=$http_x_api_key "
                             "authorization=$http_authorization\\n\"; }\n}\n" +
                             server + "}\n");
        m_nginx.start(QStringLiteral("/usr/sbin/nginx"), {QStringLiteral("-p"), m_gate.cli.folder.path(),
                                                          QStringLiteral("-c"), m_gate.cli.path("nginx.conf")});
        if (!m_nginx.waitForStarted())
            return false;
        return QTest::qWaitFor([this] { return RawSocket(m_port).isOpen(); }, 20'000);
    }
    [[nodiscard]] HttpAnswer get(const QByteArray& target, const QByteArray& fields,
                                 const QByteArray& method = "GET") const
    {
        RawSocket socket(m_port);
        return socket.send(method + ' ' + target + " HTTP/1.1\r\nHost: api\r\nConnection: close\r\n" + fields + "\r\n")
                   ? socket.answer()
                   : HttpAnswer();
    }

    GateRunner m_gate;
    QProcess m_nginx;
    int m_port = 0;
    QString m_id;
    QByteArray m_secret, m_other, m_limited;
};

QTEST_GUILESS_MAIN(NginxAuthRequestTest)
#include "test_nginx_auth_request.moc"
