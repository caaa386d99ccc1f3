// The gate over TLS, graded by OpenSSL's own client.
#include "tests/app/authority.h"
#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"

#include <csignal>

using namespace keywright::tests;

namespace {

// What s_client shows, of the connection and of the answer.
QByteArray asked(const GateRunner& gate, const char* options, const QByteArray& request)
{
    QProcess client;
    client.setWorkingDirectory(gate.cli.folder.path());
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(openssl(), words("s_client -ign_eof -CAfile ca.pem -verify_return_error -verify_ip 127.0.0.1") +
                                QStringList{QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(gate.port)} +
                                words(options));
    client.write(request);
    client.closeWriteChannel();
    if (!client.waitForFinished(30'000))
        qFatal("s_client does not end: %s", client.readAll().constData());
    return client.readAll();
}

const QByteArray health = "GET /healthz HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n";

} // namespace

class GateTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (openssl().isEmpty())
            QSKIP("openssl is not installed");
    }

    void modernVersionsAreSpokenAndOlderOnesRefused()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY2(gate.start(authority.options()), gate.gate->readAllStandardError().constData());
        QVERIFY2(gate.said.contains("listening on https://127.0.0.1:"), gate.said.constData());
        const QByteArray request =
            "GET /verify HTTP/1.1\r\nHost: g\r\nConnection: close\r\nX-API-Key: " + secret + "\r\n\r\n";
        for (const char* version : {"-tls1_2", "-tls1_3"}) {
            const QByteArray seen = asked(gate, version, request);
            QVERIFY2(seen.contains("HTTP/1.1 200 OK"), seen.constData());
            QVERIFY2(seen.contains("X-Keywright-Owner: payments"), seen.constData());
            QVERIFY2(seen.contains("Verify return code: 0 (ok)"), seen.constData());
        }
        for (const char* version : {"-tls1", "-tls1_1"}) {
            const QByteArray old =
                asked(gate, (version + QByteArray(" -cipher DEFAULT:@SECLEVEL=0")).constData(), request);
            QVERIFY2(!old.contains("HTTP/1.1"), old.constData());
            QVERIFY2(old.contains("alert protocol version"), old.constData());
        }
        // Without forward secrecy, without authenticated encryption, of hashes that are broken, without any encryption
        // and without a certificate.
        for (const char* weak :
             {"-tls1_2 -cipher AES128-GCM-SHA256", "-tls1_2 -cipher ECDHE-ECDSA-AES128-SHA256",
              "-tls1_2 -cipher ECDHE-ECDSA-AES256-SHA:@SECLEVEL=0", "-tls1_2 -cipher DHE-RSA-AES128-GCM-SHA256",
              "-tls1_2 -cipher ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0", "-tls1_2 -cipher AECDH-AES128-SHA:@SECLEVEL=0"}) {
            const QByteArray seen = asked(gate, weak, request);
            QVERIFY2(!seen.contains("HTTP/1.1") && seen.contains("handshake failure"), seen.constData());
        }
    }

    // What stands between the gate's certificate and the one that gateways know is sent along, and nothing more is.
    void theChainIsSentWhole()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        gate.cli.write("middle.ext", "basicConstraints=critical,CA:true\n");
        authority.issue("middle", "middle");
        authority.issue("leaf", "server", 2, "middle");
        QFile chain(gate.cli.path("leaf.pem")), middle(gate.cli.path("middle.pem"));
        QVERIFY(middle.open(QIODevice::ReadOnly) && chain.open(QIODevice::Append));
        const QStringList options{QStringLiteral("--tls-certificate"), chain.fileName(), QStringLiteral("--tls-key"),
                                  gate.cli.path("leaf.key")};
        QVERIFY(gate.start(options));
        const QByteArray broken = asked(gate, "-showcerts", health);
        QVERIFY2(broken.contains("unable to") && !broken.contains("200 OK"), broken.constData());
        chain.write(middle.readAll());
        chain.close();
        ::kill(static_cast<pid_t>(gate.gate->processId()), SIGHUP);
        QTRY_VERIFY(asked(gate, "-showcerts", health).contains("200 OK"));
        const QByteArray whole = asked(gate, "-showcerts", health);
        QVERIFY2(whole.contains("Verify return code: 0 (ok)"), whole.constData());
        QCOMPARE(whole.count("-----BEGIN CERTIFICATE-----"), 2);
        const QByteArray older = asked(gate, "-tls1_2", health);
        QVERIFY2(older.contains("Secure Renegotiation IS supported") && older.contains("Compression: NONE"),
                 older.constData());
    }

    void requestsAreAnsweredAsInPlain()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start(authority.options()));
        // Pipelined, more than fits into a record, and a body; then what cannot be read.
        const QByteArray one = "GET /verify HTTP/1.1\r\nHost: g\r\nX-API-Key: " + secret + "\r\n\r\n";
        const QByteArray body = "{\"requests\":[" + QByteArray("{\"key\":\"" + secret + "\"},").repeated(99) +
                                "{\"key\":\"" + secret + "\"}]}";
        const QByteArray all = one.repeated(200) + "POST /v1/keys/verify HTTP/1.1\r\nHost: g\r\nContent-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body + "GET / HTTP/3.0\r\n\r\n";
        const QByteArray seen = asked(gate, "-quiet", all);
        QCOMPARE(seen.count("HTTP/1.1 200 OK"), 201);
        QCOMPARE(seen.count("\"valid\":true"), 100);
        QCOMPARE(seen.count("HTTP/1.1 400 Bad Request"), 1);
    }

    void plainHttpIsToldThatThisIsNone()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        QVERIFY(gate.start(authority.options()));
        RawSocket socket(gate.port);
        QVERIFY(socket.send(health));
        const HttpAnswer answer = socket.answer();
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.contains("TLS"), answer.all().constData());
        QVERIFY(socket.waitForEnd());
        QVERIFY(asked(gate, "-quiet", health).contains("200 OK"));
    }

    // Nobody holds a connection by beginning a handshake and not ending it.
    void slowHandshakesAreClosed()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        QVERIFY(gate.start(authority.options() + words("--request-seconds 1 --idle-seconds 300")));
        RawSocket silent(gate.port), half(gate.port), drip(gate.port), nonsense(gate.port);
        QVERIFY(half.send(QByteArray("\x16\x03\x01\x02\x00\x01", 6)));
        QVERIFY(nonsense.send("\x16" + QByteArray(600, 'x')));
        bool gone = !drip.send(QByteArray("\x16\x03\x01\x02\x00", 5));
        for (int i = 0; i < 100 && !gone; ++i) // a byte a tenth of a second, for as long as that is borne
            gone = !drip.send("\x01") || drip.endsWithin(100);
        QVERIFY(gone);
        QVERIFY(silent.waitForEnd() && half.waitForEnd() && nonsense.waitForEnd());
        const QByteArray metrics =
            asked(gate, "-quiet", "GET /metrics HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n");
        QVERIFY2(metrics.contains("keywright_gate_timeouts_total 3\n"), metrics.constData());
        QVERIFY(metrics.contains("keywright_gate_connections 1\n"));
        QVERIFY(metrics.contains("keywright_gate_tls_certificate_not_after_seconds 1"));
    }

    void clientsWithoutACertificateOfTheAuthorityAreRefused()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        authority.issue("client", "client");
        // Copies: what is made below must not be taken over by the gate as renewed.
        for (const char* name : {"ca.pem", "server.pem", "server.key"})
            QVERIFY(QFile::copy(gate.cli.path(name), gate.cli.path(QByteArray("own-") + name)));
        QVERIFY(gate.start({QStringLiteral("--tls-certificate"), gate.cli.path("own-server.pem"),
                            QStringLiteral("--tls-key"), gate.cli.path("own-server.key"),
                            QStringLiteral("--tls-client-ca"), gate.cli.path("own-ca.pem")}));
        const QByteArray known = asked(gate, "-cert client.pem -key client.key", health);
        QVERIFY2(known.contains("200 OK"), known.constData());
        for (const char* version : {"-tls1_2", "-tls1_3"}) {
            const QByteArray nobody = asked(gate, version, health);
            QVERIFY2(!nobody.contains("HTTP/1.1"), nobody.constData());
            QVERIFY2(nobody.contains("alert"), nobody.constData());
        }
        // One that another authority has signed, of the same name.
        QFile::remove(gate.cli.path("ca.pem"));
        const Authority other(gate.cli);
        other.issue("stranger", "client");
        const QByteArray stranger = asked(gate, "-CAfile own-ca.pem -cert stranger.pem -key stranger.key", health);
        QVERIFY2(!stranger.contains("HTTP/1.1") && stranger.contains("alert"), stranger.constData());
    }

    void aRenewedCertificateIsShownWithoutARestart()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        QVERIFY(gate.start(authority.options()));
        const auto serial = [&] {
            const QByteArray seen = asked(gate, "-showcerts", health);
            QProcess reader;
            reader.start(openssl(), words("x509 -noout -serial"));
            reader.write(seen);
            reader.closeWriteChannel();
            reader.waitForFinished();
            return reader.readAllStandardOutput().trimmed();
        };
        QCOMPARE(serial(), QByteArray("serial=01"));
        RawSocket kept(gate.port); // shakes hands with whatever there is then
        authority.issue("server", "server", 77);
        QTRY_COMPARE(serial(), QByteArray("serial=4D"));
        // What can't be used takes nothing away.
        gate.cli.write("server.pem", "this is none\n");
        ::kill(static_cast<pid_t>(gate.gate->processId()), SIGHUP);
        QByteArray complaints;
        QTRY_VERIFY(
            (gate.gate->waitForReadyRead(100), complaints += gate.gate->readAllStandardError()).contains("server.pem"));
        QCOMPARE(serial(), QByteArray("serial=4D"));
        authority.issue("server", "server", 78);
        QTRY_COMPARE(serial(), QByteArray("serial=4E"));
        QCOMPARE(gate.stop(), 0);
    }

    void withoutTlsAHangUpChangesNothing()
    {
        GateRunner gate;
        QVERIFY(gate.start());
        ::kill(static_cast<pid_t>(gate.gate->processId()), SIGHUP);
        QCOMPARE(gate.get("/healthz").status, 200);
        QCOMPARE(gate.stop(), 0);
    }

    void filesThatCannotBeUsedAreNamed()
    {
        GateRunner gate;
        const Authority authority(gate.cli);
        authority.issue("other", "server");
        const auto checked = [&](const QStringList& options) {
            QProcess process;
            process.setProcessEnvironment(gate.cli.environment);
            process.start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate"),
                          gate.cli.known() + options + QStringList{QStringLiteral("check")});
            return CliRunner::end(process);
        };
        const CliAnswer good = checked(authority.options());
        QVERIFY2(good.code == 0 && good.out.contains("server.pem, until 20"), good.all().constData());
        const QString certificate = gate.cli.path("server.pem"), key = gate.cli.path("server.key");
        const QStringList wrong[] = {
            {QStringLiteral("--tls-certificate"), certificate},
            {QStringLiteral("--tls-client-ca"), certificate},
            {QStringLiteral("--tls-certificate"), certificate, QStringLiteral("--tls-key"), gate.cli.path("other.key")},
            {QStringLiteral("--tls-certificate"), gate.cli.path("none.pem"), QStringLiteral("--tls-key"), key},
            {QStringLiteral("--tls-certificate"), key, QStringLiteral("--tls-key"), key},
            authority.options() + QStringList{QStringLiteral("--tls-client-ca"), gate.cli.path("passphrase")}};
        const char* names[] = {"tls-key", "tls-client-ca", "other.key", "none.pem", "server.key", "passphrase"};
        for (std::size_t i = 0; i < std::size(wrong); ++i) {
            const CliAnswer refused = checked(wrong[i]);
            QVERIFY2(refused.code == 1 && refused.err.contains(names[i]), refused.all().constData());
        }
    }
};

QTEST_GUILESS_MAIN(GateTlsTest)
#include "test_gate_tls.moc"
