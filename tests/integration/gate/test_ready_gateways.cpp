// The real nginx, HAProxy and Caddy ask the real gate before they let a request through, with the very files of
// packaging/gateways. Every test runs with each of them.
#include "tests/integration/gate/gateway_stage.h"

using namespace keywright::tests;

Q_DECLARE_METATYPE(GatewayKind)

class ReadyGatewaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<GatewayKind>("kind");
        for (const GatewayKind& kind : Gateway::kinds())
            QTest::addRow("%s", kind.name) << kind;
    }
    void initTestCase()
    {
        m_secret =
            m_gate.key("k", words("--scope orders:*:read --method GET --path /invoices/** --rate 600/min:100"), &m_id);
        m_revoked = m_gate.key("revoked", words("--scope orders:*:read"));
        m_writer = m_gate.key("writer", words("--scope orders:*:*"));
        m_other = m_gate.key("other", words("--scope other:*:read"));
        m_here = m_gate.key("here", words("--scope orders:*:read --cidr 127.0.0.1"));
        m_elsewhere = m_gate.key("elsewhere", words("--scope orders:*:read --cidr 192.0.2.1"));
        for (const GatewayKind& kind : Gateway::kinds())
            m_limited.insert(kind.name, m_gate.key(kind.name, words("--scope orders:*:read --rate 2/min")));
        QCOMPARE(m_gate.cli.run(words("key revoke revoked --reason gone")).code, 0);
        QVERIFY(m_gate.start());
    }
    void init()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        if (Gateway::programOf(kind).isEmpty())
            QSKIP("this gateway is not installed");
        if (m_running == kind.name)
            return;
        m_gateway = std::make_unique<Gateway>();
        m_running = kind.name;
        QVERIFY2(m_gateway->start(kind, m_gate.port, m_upstream.port()), m_gateway->complaints().constData());
    }

    void theUpstreamSeesWhoAsksAndNeverTheKey()
    {
        const HttpAnswer answer = m_gateway->get("/invoices/7?x=1", "X-API-Key: " + m_secret + "\r\n");
        QVERIFY2(answer.status == 200, (answer.all() + m_gateway->complaints()).constData());
        const QByteArray seen = answer.body;
        QVERIFY2(seen.startsWith("GET /invoices/7?x=1 HTTP/1."), seen.constData());
        const HttpAnswer head{200, seen, {}};
        QCOMPARE(head.field("X-Keywright-Key-Id"), m_id.toLatin1());
        QCOMPARE(head.field("X-Keywright-Owner"), QByteArray("payments"));
        QCOMPARE(head.field("X-Keywright-Scopes"), QByteArray("orders:*:read"));
        QVERIFY2(!seen.contains(m_secret), seen.constData());
        const HttpAnswer bearer = m_gateway->get("/invoices/7", "Authorization: Bearer " + m_secret + "\r\n");
        QCOMPARE(bearer.status, 200);
        QVERIFY2(!bearer.body.contains(m_secret), bearer.all().constData());
        QVERIFY2(!bearer.body.toLower().contains("authorization"), bearer.all().constData());
    }

    void bodiesGoToTheUpstreamAlone()
    {
        const QByteArray body(20'000, 'b');
        const HttpAnswer answer = m_gateway->get("/orders", "X-API-Key: " + m_writer + "\r\n", "POST", body);
        QVERIFY2(answer.status == 200, answer.all().constData());
        QVERIFY(answer.body.contains(body));
    }

    void badKeysAndWrongRequestsDoNotGetThrough()
    {
        const int before = m_upstream.requests();
        QCOMPARE(m_gateway->get("/invoices/7").status, 401);
        QVERIFY(m_gateway->get("/invoices/7").field("WWW-Authenticate").contains("Bearer"));
        QCOMPARE(m_gateway->get("/invoices/7", "X-API-Key: kw_live_of_nobody_at_all\r\n").status, 401);
        QCOMPARE(m_gateway->get("/invoices/7", "X-API-Key: " + m_revoked + "\r\n").status, 401);
        QCOMPARE(m_gateway->get("/invoices/7", "X-API-Key: " + m_other + "\r\n").status, 403);
        QCOMPARE(m_gateway->get("/admin", "X-API-Key: " + m_secret + "\r\n").status, 403);
        QCOMPARE(m_gateway->get("/invoices/7", "X-API-Key: " + m_secret + "\r\n", "DELETE").status, 403);
        QCOMPARE(m_gateway->get("/invoices/7?api_key=" + m_secret).status, 401);
        QCOMPARE(m_gateway->get("/invoices/7", "X-API-Key: " + m_secret + "\r\nX-API-Key: " + m_secret + "\r\n").status,
                 401); // told twice
        QCOMPARE(m_upstream.requests(), before);
    }

    void whatTheClientSaysOfItselfIsNotBelieved()
    {
        const QByteArray key = "X-API-Key: " + m_secret + "\r\n";
        const HttpAnswer faked = m_gateway->get(
            "/invoices/7", key + "X-Keywright-Owner: boss\r\nx-keywright-key-id: boss\r\nX-Keywright-Outcome: boss\r\n"
                                 "X-Keywright-Scopes: boss\r\nX-Forwarded-For: 203.0.113.250\r\n");
        QCOMPARE(faked.status, 200);
        QVERIFY2(!faked.body.contains("boss"), faked.all().constData());
        QVERIFY2(!faked.body.contains("203.0.113.250"), faked.all().constData());
        for (const char* field : {"X-Original-URI", "X-Forwarded-Uri"})
            QVERIFY(m_gateway->get("/admin", key + field + ": /invoices/7\r\n").status == 403);
        for (const char* field : {"X-Original-Method", "X-Forwarded-Method"})
            QVERIFY(m_gateway->get("/invoices/7", key + field + ": GET\r\n", "DELETE").status == 403);
        QCOMPARE(m_gateway->get("/a", "X-API-Key: " + m_here + "\r\n").status, 200);
        for (const char* field : {"X-Forwarded-For", "X-Real-IP", "Forwarded"})
            QCOMPARE(m_gateway->get("/a", "X-API-Key: " + m_elsewhere + "\r\n" + field + ": 192.0.2.1\r\n").status,
                     403);
    }

    void tooManyRequestsAreTooManyToTheGatewayToo()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        const QByteArray key = "X-API-Key: " + m_limited.value(kind.name) + "\r\n";
        for (const int expected : {200, 200})
            QCOMPARE(m_gateway->get("/invoices/1", key).status, expected);
        const HttpAnswer over = m_gateway->get("/invoices/1", key);
        QCOMPARE(over.status, 429);
        QVERIFY2(over.field("Retry-After").toInt() >= 1, over.all().constData());
    }

    void withoutAGateNothingGetsThrough()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        const int before = m_upstream.requests();
        const Listening deaf; // takes connections, and never answers
        for (const int gate : {freePort(), deaf.port()}) {
            Gateway gateway;
            QVERIFY2(gateway.start(kind, gate, m_upstream.port()), gateway.complaints().constData());
            const HttpAnswer answer = gateway.get("/invoices/7", "X-API-Key: " + m_secret + "\r\n");
            QVERIFY2(answer.status >= 500, answer.all().constData());
        }
        QCOMPARE(m_upstream.requests(), before);
    }

    void whereItIsConfiguredSoEverythingGetsThroughWithoutAGateAndWithoutAnIdentity()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        const Listening deaf;
        const QByteArray faked = "X-API-Key: " + m_secret + "\r\nX-Keywright-Owner: boss\r\n";
        for (const int gate : {freePort(), deaf.port()}) {
            Gateway gateway;
            QVERIFY2(gateway.start(kind, gate, m_upstream.port(), true), gateway.complaints().constData());
            const HttpAnswer answer = gateway.get("/invoices/7", faked);
            QVERIFY2(answer.status == 200, (answer.all() + gateway.complaints()).constData());
            QVERIFY2(!answer.body.toLower().contains("x-keywright"), answer.all().constData());
            QVERIFY2(!answer.body.contains(m_secret), answer.all().constData());
        }
        Gateway gateway; // and with a gate that answers, what it refuses is refused
        QVERIFY(gateway.start(kind, m_gate.port, m_upstream.port(), true));
        QCOMPARE(gateway.get("/invoices/7", faked).status, 200);
        QCOMPARE(gateway.get("/invoices/7", "X-API-Key: " + m_revoked + "\r\n").status, 401);
        QCOMPARE(gateway.get("/invoices/7", "X-API-Key: " + m_other + "\r\n").status, 403);
    }

private:
    GateRunner m_gate;
    EchoUpstream m_upstream;
    std::unique_ptr<Gateway> m_gateway;
    QByteArray m_running; // the kind of it
    QString m_id;
    QByteArray m_secret, m_revoked, m_writer, m_other, m_here, m_elsewhere;
    QHash<QByteArray, QByteArray> m_limited;
};

QTEST_GUILESS_MAIN(ReadyGatewaysTest)
#include "test_ready_gateways.moc"
