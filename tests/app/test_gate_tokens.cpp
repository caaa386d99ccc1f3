// Tokens (JWT) at the real gate, which fetches the issuer's keys from a real server over TLS.
#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"
#include "tests/support/token_maker.h"

#include <QDateTime>
#include <QStandardPaths>

using namespace keywright::tests;
namespace test = keywright::test;

namespace {

// Serves the files of a folder over TLS, with a certificate of 127.0.0.1 that it makes: there are machines without a
// "localhost".
class KeyServer {
public:
    explicit KeyServer(const CliRunner& cli)
    {
        m_server.setWorkingDirectory(cli.folder.path());
        QProcess openssl;
        openssl.setWorkingDirectory(cli.folder.path());
        openssl.start(program(), words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "
                                       "/CN=keys -addext subjectAltName=IP:127.0.0.1 -keyout jwks.key -out "
                                       "jwks.pem"));
        openssl.waitForFinished(30'000);
        port = freePort();
        m_server.start(program(), words("s_server -quiet -WWW -cert jwks.pem -key jwks.key -accept ") +
                                      QStringList{QString::number(port)});
        m_server.waitForStarted();
        QTRY_VERIFY(RawSocket(port).isOpen());
    }
    ~KeyServer()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    [[nodiscard]] QString issuer(const QByteArray& more, const QByteArray& host = "127.0.0.1") const
    {
        return QString::fromLatin1("name=corp issuer=https://id audience=orders algorithms=EdDSA jwks=https://" + host +
                                   ":" + QByteArray::number(port) + "/jwks.json " + more);
    }
    int port = 0;

private:
    static int freePort()
    {
        const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(probe, reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size);
        ::close(probe);
        return ntohs(address.sin_port);
    }
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("openssl")); }
    QProcess m_server;
};

QByteArray claimsFor(const char* subject, qint64 secondsFromNow = 600)
{
    QByteArray claims = "{'iss':'https://id','aud':'orders','scope':'orders:invoices:read','sub':'SUB','exp':END}";
    claims.replace('\'', '"').replace("SUB", subject);
    return claims.replace("END", QByteArray::number(QDateTime::currentSecsSinceEpoch() + secondsFromNow));
}

} // namespace

class GateTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_gate = std::make_unique<GateRunner>();
        m_gate->cli.write("jwks.json", test::tokenKeySet);
        m_server = std::make_unique<KeyServer>(m_gate->cli);
    }
    void cleanup() { QCOMPARE(m_gate->stop(), 0); }
    void cleanupTestCase()
    {
        m_server.reset();
        m_gate.reset();
    }

    void aTokenIsLetThroughLikeAKeyAndCounted()
    {
        start("ca=" + m_gate->cli.path("jwks.pem").toUtf8() + " rate=3/h");
        QTRY_COMPARE(metric("issuer_keys"), 1);
        const HttpAnswer good = present(test::signedToken(claimsFor("ann")), "?scope=orders:invoices:read");
        QCOMPARE(good.status, 200);
        QCOMPARE(good.field("X-Keywright-Owner"), QByteArray("ann"));
        QCOMPARE(good.field("X-Keywright-Issuer"), QByteArray("corp"));
        QCOMPARE(good.field("X-Keywright-Scopes"), QByteArray("orders:invoices:read"));
        const HttpAnswer narrow = present(test::signedToken(claimsFor("ann")), "?scope=orders:invoices:write");
        QCOMPARE(narrow.status, 403);
        QVERIFY(narrow.field("WWW-Authenticate").contains("insufficient_scope"));
        // Another token of the same subject, the same limit; another subject, another.
        QCOMPARE(present(test::signedToken(claimsFor("ann", 700))).status, 200);
        QCOMPARE(present(test::signedToken(claimsFor("ann", 800))).status, 200);
        QCOMPARE(present(test::signedToken(claimsFor("ann", 900))).status, 429);
        QCOMPARE(present(test::signedToken(claimsFor("bob"))).status, 200);
        const QByteArray metrics = m_gate->get("/metrics").body;
        QVERIFY(metrics.contains("requests_total{outcome=\"valid\"} 4\n"));
        QVERIFY(metrics.contains("requests_total{outcome=\"rate_limited\"} 1\n"));
        // Keys go on to be keys.
        const QByteArray secret = m_gate->key("plain", words("--scope orders:*"));
        QTRY_COMPARE(m_gate->verify(secret).status, 200);
        QVERIFY(m_gate->verify(secret).field("X-Keywright-Issuer").isEmpty());
    }

    void badTokensLookAlike()
    {
        start("ca=" + m_gate->cli.path("jwks.pem").toUtf8() + " leeway=0");
        QTRY_COMPARE(metric("issuer_keys"), 1);
        const HttpAnswer unknown = present("kw_live_0123456789abcdefghijklmnop");
        QCOMPARE(unknown.status, 401);
        const QByteArray none = test::base64Url(R"({"alg":"none"})") + '.' + test::base64Url(claimsFor("ann")) + '.';
        for (const QByteArray& token :
             {none, test::signedToken(claimsFor("ann", -5)), test::signedToken(claimsFor("ann")).chopped(4) + "AAAA",
              test::signedToken(claimsFor("ann"), R"({"alg":"HS256","kid":"one"})"),
              test::signedToken(claimsFor(QByteArray(9'000, 'x').constData())), QByteArray("eyJ.."),
              test::signedToken(claimsFor("ann")) + "." + QByteArray(300, 'a')})
            QCOMPARE(present(token).timeless(), unknown.timeless());
        QVERIFY(m_gate->get("/metrics").body.contains("requests_total{outcome=\"expired\"} 1\n"));
    }

    // However many tokens name keys that nobody has, the issuer is not asked for each.
    void unknownKeysAreAskedForOnceInAWhile()
    {
        start("ca=" + m_gate->cli.path("jwks.pem").toUtf8());
        QTRY_COMPARE(metric("issuer_keys"), 1);
        for (int i = 0; i < 200; ++i) {
            const QByteArray header = QByteArray("{\"alg\":\"EdDSA\",\"kid\":\"no") + QByteArray::number(i) + "\"}";
            QCOMPARE(present(test::signedToken(claimsFor("ann"), header)).status, 401);
        }
        QVERIFY2(metric("issuer_fetches_total") <= 2, qPrintable(QString::number(metric("issuer_fetches_total"))));
        QCOMPARE(present(test::signedToken(claimsFor("ann"))).status, 200);
    }

    void keysOfAServerThatNobodyVouchesForAreNotTaken()
    {
        start({});
        QTRY_VERIFY(metric("issuer_failures_total") > 0);
        QCOMPARE(present(test::signedToken(claimsFor("ann"))).status, 401);
        QCOMPARE(m_gate->stop(), 0);
        // Its certificate is good, but for another name.
        start("ca=" + m_gate->cli.path("jwks.pem").toUtf8(), "127.0.0.2");
        QTRY_VERIFY(metric("issuer_failures_total") > 0);
        QCOMPARE(metric("issuer_keys"), 0);
    }

private:
    void start(const QByteArray& more, const QByteArray& host = "127.0.0.1")
    {
        QVERIFY(m_gate->start({QStringLiteral("--issuer"), m_server->issuer(more, host)}));
    }
    [[nodiscard]] HttpAnswer present(const QByteArray& token, const QByteArray& query = {}) const
    {
        return m_gate->get("/verify" + query, "Authorization: Bearer " + token + "\r\n");
    }
    [[nodiscard]] int metric(const char* name) const
    {
        const QByteArray all = m_gate->get("/metrics").body;
        const QByteArray line = QByteArray("\nkeywright_gate_") + name + "{issuer=\"corp\"} ";
        const qsizetype at = all.indexOf(line);
        return at < 0 ? -1 : all.mid(at + line.size()).split('\n').first().toInt();
    }

    std::unique_ptr<GateRunner> m_gate;
    std::unique_ptr<KeyServer> m_server;
};

QTEST_GUILESS_MAIN(GateTokensTest)
#include "test_gate_tokens.moc"
