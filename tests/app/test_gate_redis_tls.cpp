// A real gate and a real Redis that speaks TLS: limits are shared where the certificate holds, and nothing is said to
// one whose does not.
#include "tests/app/authority.h"
#include "tests/app/redis_server.h"
#include "tests/support/qt_test.h"

#include <netdb.h>

using namespace keywright::tests;

namespace {

bool resolves(const char* host)
{
    addrinfo* found = nullptr;
    const bool known = ::getaddrinfo(host, nullptr, nullptr, &found) == 0;
    if (found)
        ::freeaddrinfo(found);
    return known;
}

// In plain for the test itself, over TLS for gates.
struct TlsRedis {
    bool start(const CliRunner& cli, const char* more = "--tls-auth-clients no")
    {
        return redis.start(QStringList{QStringLiteral("--tls-port"), QString::number(port),
                                       QStringLiteral("--tls-cert-file"), cli.path("server.pem"),
                                       QStringLiteral("--tls-key-file"), cli.path("server.key"),
                                       QStringLiteral("--tls-ca-cert-file"), cli.path("ca.pem")} +
                           words(more));
    }
    [[nodiscard]] QStringList as(const char* host = "127.0.0.1") const
    {
        return {QStringLiteral("--redis"), QStringLiteral("rediss://%1:%2/0").arg(QLatin1String(host)).arg(port)};
    }
    // Whether any gate has said who it is, or asked anything.
    [[nodiscard]] bool wasAsked() const { return redis.command("INFO commandstats").contains("cmdstat_select"); }

    Redis redis;
    const int port = freePort();
};

} // namespace

class GateRedisTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (openssl().isEmpty())
            QSKIP("openssl is not installed");
    }

    void limitsAreSharedOverTls()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        TlsRedis tls;
        QVERIFY(tls.start(gate.cli, "--tls-auth-clients no --requirepass open-sesame-9"));
        const QByteArray secret = gate.key("k", words("--scope * --quota 5/month"));
        gate.cli.write("redis.password", "open-sesame-9\n");
        const QStringList options =
            tls.as() + ca(gate) + QStringList{QStringLiteral("--redis-password-file"), gate.cli.path("redis.password")};
        QVERIFY2(gate.start(options), gate.gate->readAllStandardError().constData());
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);
        QCOMPARE(gate.get("/readyz").body, QByteArray("ready\n"));
        int passed = 0;
        for (int i = 0; i < 8; ++i)
            passed += gate.verify(secret).status == 200;
        QCOMPARE(passed, 5);
        QCOMPARE(gate.metric("shared_limits_asked_total"), 8);
        // It goes and comes again.
        tls.redis.kill();
        QTRY_COMPARE(gate.metric("shared_limits_up"), 0);
        QVERIFY(tls.start(gate.cli, "--tls-auth-clients no --requirepass open-sesame-9"));
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);
        QCOMPARE(gate.verify(secret).status, 429);
        const CliAnswer checked = check(gate, options);
        QVERIFY2(checked.code == 0 && checked.out.contains(", database 0, TLS\n"), checked.all().constData());
    }

    void whoCannotShowWhoItIsGetsNothing_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("ca");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("another authority")
            << QByteArray("127.0.0.1") << QByteArray("other.pem") << QByteArray("its certificate does not hold: ");
        QTest::newRow("the system's authorities")
            << QByteArray("127.0.0.1") << QByteArray() << QByteArray("its certificate does not hold: ");
        QTest::newRow("another name") << QByteArray("localhost") << QByteArray("ca.pem")
                                      << QByteArray("its certificate does not hold: hostname mismatch");
        QTest::newRow("another address") << QByteArray("127.0.0.2") << QByteArray("ca.pem")
                                         << QByteArray("its certificate does not hold: IP address mismatch");
    }
    void whoCannotShowWhoItIsGetsNothing()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, ca);
        QFETCH(QByteArray, word);
        if (!resolves(host.constData()))
            QSKIP("this machine has no name for itself");
        GateRunner gate, stranger;
        const Authority authority(gate.cli), other(stranger.cli);
        QVERIFY(QFile::copy(stranger.cli.path("ca.pem"), gate.cli.path("other.pem")));
        TlsRedis tls;
        QVERIFY(tls.start(gate.cli, "--tls-auth-clients no --bind 127.0.0.1 127.0.0.2"));
        const QByteArray secret = gate.key("k", words("--scope * --quota 5/month"));
        QStringList options = tls.as(host.constData());
        if (!ca.isEmpty())
            options += {QStringLiteral("--redis-ca"), gate.cli.path(ca)};
        QVERIFY(gate.start(options));
        QByteArray said;
        QTRY_VERIFY2((said += errors(gate)).contains(word), said.constData());
        QTRY_VERIFY(gate.get("/readyz").body.contains("limits are this gate's own: Redis: " + word));
        QCOMPARE(gate.metric("shared_limits_up"), 0);
        QCOMPARE(gate.verify(secret).status, 200); // by limits of its own
        QVERIFY(!tls.wasAsked());
        const CliAnswer checked = check(gate, options);
        QVERIFY2(checked.code == 1 && checked.all().contains(word), checked.all().constData());
    }

    // As Redis wants it unless it is told otherwise: who asks shows a certificate, too.
    void redisMayAskForACertificateAsWell()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        authority.issue("client", "client", 2);
        TlsRedis tls;
        QVERIFY(tls.start(gate.cli, "--tls-auth-clients yes"));
        QVERIFY(gate.start(tls.as() + ca(gate)));
        QByteArray said;
        QTRY_VERIFY2((said += errors(gate)).contains("certificate required"), said.constData());
        QCOMPARE(gate.metric("shared_limits_up"), 0);
        QCOMPARE(gate.stop(), 0);
        QVERIFY(gate.start(tls.as() + ca(gate) +
                           QStringList{QStringLiteral("--redis-certificate"), gate.cli.path("client.pem"),
                                       QStringLiteral("--redis-key"), gate.cli.path("client.key")}));
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);
    }

    void renewedCertificatesAreTakenOverWithoutARestart()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        authority.issue("client", "client", 2);
        QVERIFY(QFile::copy(gate.cli.path("ca.pem"), gate.cli.path("known.pem"))); // whom the gate trusts
        TlsRedis tls;
        QVERIFY(tls.start(gate.cli, "--tls-auth-clients yes"));
        const QStringList options{QStringLiteral("--redis-ca"),          gate.cli.path("known.pem"),
                                  QStringLiteral("--redis-certificate"), gate.cli.path("client.pem"),
                                  QStringLiteral("--redis-key"),         gate.cli.path("client.key")};
        QVERIFY(gate.start(tls.as() + options));
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);

        // Redis goes over to another authority. The gate shows a certificate of it at once, but trusts the old one.
        tls.redis.kill();
        const Authority renewed(gate.cli);
        renewed.issue("client", "client", 3);
        QVERIFY(tls.start(gate.cli, "--tls-auth-clients yes"));
        QTRY_VERIFY(gate.get("/readyz").body.contains("its certificate does not hold"));
        QCOMPARE(gate.metric("shared_limits_up"), 0);
        QVERIFY(QFile::remove(gate.cli.path("known.pem")));
        QVERIFY(QFile::copy(gate.cli.path("ca.pem"), gate.cli.path("known.pem")));
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);
        QCOMPARE(gate.stop(), 0);
        QVERIFY(gate.gate->readAllStandardOutput().contains("certificates for Redis read anew"));
    }

    void whatDoesNotFitTogetherIsSaidAtOnce()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        const QString port = QStringLiteral(":%1").arg(freePort());
        const struct {
            QString url;
            QByteArray more, word;
        } cases[] = {
            {QStringLiteral("redis://127.0.0.1"), "--redis-ca ca.pem", "rediss:"},
            {QStringLiteral("rediss://127.0.0.1"), "--redis-ca nowhere.pem", "redis-ca: "},
            {QStringLiteral("rediss://127.0.0.1"), "--redis-ca ca.key", "redis-ca: "},
            {QStringLiteral("rediss://127.0.0.1"), "--redis-certificate server.pem", "belong together"},
            {QStringLiteral("rediss://127.0.0.1"), "--redis-certificate server.pem --redis-key ca.key", "redis-key: "},
        };
        for (const auto& one : cases) {
            QStringList options{QStringLiteral("--redis"), one.url + port};
            for (const QString& word : words(one.more.constData()))
                options += word.contains(QLatin1Char('.')) ? gate.cli.path(word.toUtf8()) : word;
            const CliAnswer checked = check(gate, options);
            QVERIFY2(checked.code == 1 && checked.all().contains(one.word), checked.all().constData());
        }
        // That nobody is there now is no reason not to begin.
        const CliAnswer checked = check(gate, {QStringLiteral("--redis"), QStringLiteral("rediss://127.0.0.1") + port});
        QVERIFY2(checked.code == 0 && checked.out.contains("not there now: "), checked.all().constData());
    }

private:
    static QStringList ca(const GateRunner& gate) { return {QStringLiteral("--redis-ca"), gate.cli.path("ca.pem")}; }
    static QByteArray errors(const GateRunner& gate)
    {
        gate.gate->waitForReadyRead(10);
        return gate.gate->readAllStandardError();
    }
    static CliAnswer check(const GateRunner& gate, const QStringList& options)
    {
        QProcess process;
        process.setProcessEnvironment(gate.cli.environment);
        process.start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate"),
                      gate.cli.known() + options + QStringList{QStringLiteral("check")});
        if (!process.waitForFinished())
            qFatal("check does not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

QTEST_GUILESS_MAIN(GateRedisTlsTest)
#include "test_gate_redis_tls.moc"
