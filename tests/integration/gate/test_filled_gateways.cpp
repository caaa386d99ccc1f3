// What "Protect an API" and `keywright-cli api config` produce is started as it is: the real nginx, HAProxy and Caddy
// with a header of the API's own, before a real gate and an upstream. Every test runs with each of them.
#include "tests/integration/gate/gateway_stage.h"

#include <QRegularExpression>

using namespace keywright::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(GatewayKind)

class FilledGatewaysTest : public QObject {
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
        m_reader = m_gate.key("reader", words("--scope shop:carts:read"));
        m_writer = m_gate.key("writer", words("--scope shop:carts:write"));
        m_all = m_gate.key("all", words("--scope shop:*:*"));
        m_other = m_gate.key("other", words("--scope other:*:*"));
        m_revoked = m_gate.key("revoked", words("--scope shop:*:*"));
        for (const GatewayKind& kind : Gateway::kinds())
            m_limited.insert(kind.name, m_gate.key(kind.name, words("--scope shop:*:* --rate 2/min")));
        QCOMPARE(m_gate.cli.run(words("key revoke revoked --reason gone")).code, 0);
        QVERIFY(m_gate.start(words("--key-header X-Shop-Key")));
        m_document = m_gate.cli.write("shop.yaml", "openapi: 3.0.3\n"
                                                   "info: {title: Shop, version: \"1\"}\n"
                                                   "paths:\n"
                                                   "  /carts:\n"
                                                   "    get: {operationId: listCarts, tags: [carts]}\n"
                                                   "    post: {operationId: createCart, tags: [carts]}\n"
                                                   "  /carts/mine:\n"
                                                   "    get: {operationId: exportMine, tags: [mine]}\n"
                                                   "  /carts/{id}:\n"
                                                   "    get: {operationId: getCart, tags: [carts]}\n"
                                                   "  \"/carts/{id}/lines/{line}.json\":\n"
                                                   "    delete: {operationId: deleteLine, tags: [carts]}\n"
                                                   "  \"/it's \\\"odd\\\" {$HOME} $host; } #\":\n"
                                                   "    get: {operationId: readOdd, tags: [carts]}\n");
    }
    void init()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        if (Gateway::programOf(kind).isEmpty())
            QSKIP("this gateway is not installed");
    }

    void oneScopeForAll()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        Gateway gateway;
        QVERIFY2(start(gateway, kind, {u"--scope"_s, u"shop:carts:read"_s}), gateway.complaints().constData());
        QCOMPARE(gateway.get("/v1/carts").status, 401);
        QCOMPARE(gateway.get("/v1/carts", own(m_revoked)).status, 401);
        QCOMPARE(gateway.get("/v1/carts", own(m_writer)).status, 403);
        QCOMPARE(gateway.get("/v1/carts", own(m_other)).status, 403);
        QCOMPARE(m_upstream.requests(), m_seen);
        letThrough(gateway, "/v1/carts?x=1", own(m_reader));
        limitsBite(gateway, kind);
    }

    // The gate takes keys in other headers, too: none of them reaches the API.
    void theKeyEndsAtTheGatewayInWhicheverHeaderItCame()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        Gateway gateway;
        QVERIFY2(start(gateway, kind, {u"--scope"_s, u"shop:carts:read"_s}), gateway.complaints().constData());
        for (const char* header : {"X-Shop-Key: ", "X-API-Key: ", "Authorization: Bearer "}) {
            const HttpAnswer answer = gateway.get("/v1/carts", header + m_reader + "\r\n");
            QVERIFY2(!answer.body.contains(m_reader), answer.all().constData());
        }
        const HttpAnswer both = gateway.get("/v1/carts", own(m_reader) + "X-API-Key: second\r\n");
        QVERIFY2(!both.body.contains("second"), both.all().constData());
    }

    void eachOperationItsOwnScope()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        Gateway gateway;
        QVERIFY2(start(gateway, kind, {u"--openapi"_s, m_document}), gateway.complaints().constData());
        QCOMPARE(gateway.get("/v1/carts").status, 401);
        QCOMPARE(gateway.get("/v1/carts", own(m_revoked)).status, 401);
        QCOMPARE(gateway.get("/v1/carts", own(m_other)).status, 403);
        QCOMPARE(gateway.get("/v1/carts", own(m_reader), "POST", "{}").status, 403);
        QCOMPARE(gateway.get("/v1/carts", own(m_writer)).status, 403);
        QCOMPARE(gateway.get("/v1/carts/mine", own(m_reader)).status, 403); // the narrower path has its own scope
        QCOMPARE(gateway.get("/v1/carts/7/lines/3.json", own(m_writer), "DELETE").status, 403);
        QCOMPARE(m_upstream.requests(), m_seen);
        letThrough(gateway, "/v1/carts", own(m_reader));
        letThrough(gateway, "/v1/carts?x=/../1", own(m_reader));
        letThrough(gateway, "/v1/carts/7", own(m_reader));
        letThrough(gateway, "/v1/carts/a%20b.c", own(m_reader));
        letThrough(gateway, "/v1/carts/mine", own(m_all));
        letThrough(gateway, "/v1/carts", own(m_writer), "POST");
        letThrough(gateway, "/v1/carts/7/lines/3.json", own(m_all), "DELETE");
        letThrough(gateway, "/v1/it's%20%22odd%22%20x%20$host%3B%20%7D%20%23", own(m_all));
        limitsBite(gateway, kind);
    }

    void whatNoOperationNamesIsRefusedToEveryKey()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        Gateway gateway;
        QVERIFY2(start(gateway, kind, {u"--openapi"_s, m_document}), gateway.complaints().constData());
        for (const char* path : {"/",
                                 "/carts",
                                 "/v1",
                                 "/v1/",
                                 "/v1/cart",
                                 "/v1/carts/",
                                 "/V1/carts",
                                 "/v1/carts/7/lines",
                                 "/v1/admin",
                                 "/v1/carts/..",
                                 "/v1/carts/../admin",
                                 "/v1/carts/%2e%2e/admin",
                                 "/v1/carts/..%2fadmin",
                                 "/v1//carts",
                                 "/v1/./carts",
                                 "/v1/carts/7;a=1",
                                 "/v1/carts/..;/admin",
                                 "/v1/carts/%5c..",
                                 "/v1/carts/%252e",
                                 "/v1/carts/7%00",
                                 "/v1/carts/7%0a",
                                 "/admin/../v1/carts",
                                 "//v1/carts",
                                 "/v1/%63arts",
                                 "/x/v1/carts",
                                 "/v1/carts/.",
                                 "/v1/carts/7/lines/3xjson",

                                 "http://127.0.0.1/v1/admin"}) {
            const HttpAnswer answer = gateway.get(path, own(m_all));
            QVERIFY2(answer.status == 403 || answer.status == 400, (path + (": " + answer.all())).constData());
        }
        for (const char* method : {"PUT", "DELETE", "HEAD", "OPTIONS", "get", "GETX"})
            QVERIFY2(gateway.get("/v1/carts", own(m_all), method).status >= 400, method);
        QCOMPARE(m_upstream.requests(), m_seen);
    }

    void withoutAGateNothingGetsThrough()
    {
        QFETCH_GLOBAL(GatewayKind, kind);
        for (const QStringList& asks :
             {QStringList{u"--scope"_s, u"shop:carts:read"_s}, {u"--openapi"_s, m_document}}) {
            Gateway gateway;
            QVERIFY2(start(gateway, kind, asks, freePort()), gateway.complaints().constData());
            const HttpAnswer answer = gateway.get("/v1/carts", own(m_reader));
            QVERIFY2(answer.status >= 500, answer.all().constData());
        }
        QCOMPARE(m_upstream.requests(), m_seen);
    }

private:
    static QByteArray own(const QByteArray& secret) { return "X-Shop-Key: " + secret + "\r\n"; }

    void letThrough(const Gateway& gateway, const QByteArray& target, const QByteArray& fields,
                    const QByteArray& method = "GET")
    {
        const HttpAnswer answer = gateway.get(target, fields, method);
        QVERIFY2(answer.status == 200, (target + ": " + answer.all()).constData());
        QVERIFY2(answer.body.startsWith(method + ' ' + target + " HTTP/1."), answer.body.constData());
        m_seen = m_upstream.requests();
    }

    void limitsBite(const Gateway& gateway, const GatewayKind& kind)
    {
        const QByteArray key = own(m_limited.value(kind.name));
        int status = 0;
        for (int i = 0; i < 4 && status != 429; ++i) // two tests share the two of this minute
            status = gateway.get("/v1/carts", key).status;
        QCOMPARE(status, 429);
        m_seen = m_upstream.requests();
    }

    bool start(Gateway& gateway, const GatewayKind& kind, const QStringList& asks, int gatePort = 0)
    {
        m_seen = m_upstream.requests();
        const QString gate = u"127.0.0.1:%1"_s.arg(gatePort > 0 ? gatePort : m_gate.port);
        const QString upstream = u"127.0.0.1:%1"_s.arg(m_upstream.port());
        const CliAnswer made = m_gate.cli.run(
            QStringList{u"api"_s, u"set"_s, u"shop"_s, u"--openapi"_s, m_document, u"--gateway"_s,
                        QString::fromLatin1(kind.name), u"--gate"_s, gate, u"--upstream"_s, upstream, u"--base-url"_s,
                        u"https://shop.example.com/v1/"_s, u"--key-header"_s, u"X-Shop-Key"_s});
        const QString folder = QFileInfo(m_gate.cli.write("written", {})).path();
        const CliAnswer written =
            m_gate.cli.run(QStringList{u"api"_s, u"config"_s, u"shop"_s, u"--out"_s, folder} + asks);
        if (made.code != 0 || written.code != 0) {
            qWarning("%s %s", made.all().constData(), written.all().constData());
            return false;
        }
        return gateway.startWritten(kind, folder);
    }

    GateRunner m_gate;
    EchoUpstream m_upstream;
    int m_seen = 0; // requests that the upstream was meant to see
    QString m_document;
    QByteArray m_reader, m_writer, m_all, m_other, m_revoked;
    QHash<QByteArray, QByteArray> m_limited;
};

QTEST_GUILESS_MAIN(FilledGatewaysTest)
#include "test_filled_gateways.moc"
