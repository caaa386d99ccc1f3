// What the real gate answers about keys, as gateways ask.
#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

namespace {

const QByteArray told =
    "X-Original-Method: GET\r\nX-Original-URI: /invoices/7?page=2\r\nX-Forwarded-For: 203.0.113.9\r\n";

} // namespace

class GateAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodKeyIsLetThroughWithItsIdentity()
    {
        GateRunner gate;
        QString id;
        const QByteArray secret =
            gate.key("checkout", words("--scope orders:*:read --rate 5/min:2 --quota 100/day"), &id);
        QVERIFY2(gate.start(), gate.gate->readAllStandardError().constData());
        for (const QByteArray& field :
             {"X-API-Key: " + secret, "Authorization: Bearer " + secret, "authorization: apikey " + secret}) {
            const HttpAnswer answer = gate.get("/verify?scope=orders:invoices:read", field + "\r\n" + told);
            if (field.startsWith("authorization")) { // the third within its burst of two
                QCOMPARE(answer.status, 429);
                QVERIFY2(answer.field("Retry-After").toInt() >= 1, answer.all().constData());
                QVERIFY(answer.field("RateLimit").startsWith("\"rate\";r=0;t="));
                QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
                continue;
            }
            QVERIFY2(answer.status == 200, answer.all().constData());
            QCOMPARE(answer.field("X-Keywright-Key-Id"), id.toLatin1());
            QCOMPARE(answer.field("X-Keywright-Owner"), QByteArray("payments"));
            QCOMPARE(answer.field("X-Keywright-Scopes"), QByteArray("orders:*:read"));
            QCOMPARE(answer.field("RateLimit-Policy"), QByteArray("\"rate\";q=5;w=60, \"quota\";q=100;w=86400"));
            QVERIFY2(!answer.all().contains(secret), "the key came back");
        }
    }

    void howLongItTakesAndWhereRequestsComeFromIsCounted()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        for (const char* address : {"203.0.113.9", "198.51.100.1, 203.0.113.9", "2001:db8::7", "2001:DB8:0::7"})
            QCOMPARE(gate.verify(secret, QByteArray("X-Forwarded-For: ") + address + "\r\n").status, 200);
        QVERIFY(gate.post("{\"key\":\"" + secret + "\",\"source\":\"203.0.113.10\"}").body.contains("\"valid\":true"));
        QCOMPARE(gate.verify(secret).status, 200); // nobody knows from where
        QCOMPARE(gate.stop(), 0);
        const CliAnswer shown = gate.cli.json(words("usage show --filter name:k"));
        const QJsonObject whole = shown.object().value(QLatin1String("whole")).toObject();
        // Three, but under one pepper in 700 two of them share a register of the sketch.
        const qint64 sources = whole.value(QLatin1String("sources")).toInteger();
        QVERIFY2(sources == 3 || sources == 2, shown.all().constData());
        const QJsonObject took = whole.value(QLatin1String("decision_us")).toObject();
        QCOMPARE(took.value(QLatin1String("count")).toInteger(), 6);
        const double p50 = took.value(QLatin1String("p50")).toDouble();
        QVERIFY2(p50 > 0.1 && p50 < 100'000, shown.all().constData());
        // Addresses lie in no file in any form that tells them.
        for (const char* name : {"catalogue.usage.db", "catalogue.usage.db-wal"})
            QVERIFY(!gate.cli.read(name).contains("203.0.113"));
    }

    void requestsAreCountedByTheApiOfTheGatewaysConfiguration()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        for (const char* query : {"?api=orders", "?api=orders&scope=stock:a:b", "?scope=stock:a:b", ""})
            QCOMPARE(gate.verify(secret, {}, query).status, 200);
        QCOMPARE(gate.verify("kw_live_" + QByteArray(49, 'x'), {}, "?api=orders").status, 401);
        QCOMPARE(gate.verify(secret, {}, "?api=Or%20ders").status, 400);
        // Nothing of the request that is asked about can say it.
        const QByteArray original = "X-Original-Method: GET\r\nX-Original-URI: /a?api=spoofed\r\nX-Api: spoofed\r\n";
        QCOMPARE(gate.verify(secret, original).status, 200);
        QCOMPARE(gate.get("/verify/a?api=spoofed", "X-API-Key: " + secret + "\r\n").status, 200);
        QCOMPARE(gate.get("/verify;api=mesh/a;api=spoofed", "X-API-Key: " + secret + "\r\n").status, 200); // Envoy
        QVERIFY(gate.post("{\"key\":\"" + secret + "\",\"api\":\"stock\"}").body.contains("\"valid\":true"));
        QCOMPARE(gate.stop(), 0);
        const CliAnswer shown = gate.cli.json(words("usage show --by api"));
        QMap<QString, qint64> counted;
        const QJsonArray rows = shown.object().value(QLatin1String("rows")).toArray();
        for (const QJsonValue& row : rows)
            counted[row.toObject().value(QLatin1String("api")).toString()] =
                row.toObject().value(QLatin1String("requests")).toInteger();
        QVERIFY2(
            counted ==
                (QMap<QString, qint64>{
                    {QStringLiteral("mesh"), 1}, {QStringLiteral("orders"), 3}, {QStringLiteral("stock"), 2}, {{}, 3}}),
            shown.all().constData());
    }

    void toCallersEveryBadKeyLooksAlike()
    {
        GateRunner gate;
        const QByteArray revoked = gate.key("revoked", words("--scope *"));
        const QByteArray disabled = gate.key("disabled", words("--scope *"));
        const QByteArray expired = gate.key("expired", words("--scope * --expires 1d"));
        QCOMPARE(gate.cli.run(words("key revoke revoked --reason gone")).code, 0);
        QCOMPARE(gate.cli.run(words("key disable disabled --reason review")).code, 0);
        QVERIFY(gate.start({}));
        const HttpAnswer unknown = gate.verify("kw_live_" + QByteArray(49, 'x'), told);
        QCOMPARE(unknown.status, 401);
        QVERIFY(unknown.field("WWW-Authenticate").startsWith("Bearer realm=\"api\""));
        for (const QByteArray& bad : {revoked, disabled, QByteArray("short"), QByteArray(300, 'a'), QByteArray("a b"),
                                      revoked.chopped(1), revoked + 'x'})
            QCOMPARE(gate.verify(bad, told).timeless(), unknown.timeless());
        QCOMPARE(gate.metric("requests_total{outcome=\"revoked\"}"), 1);
        QCOMPARE(gate.metric("requests_total{outcome=\"disabled\"}"), 1);
        QCOMPARE(gate.metric("requests_total{outcome=\"malformed\"}"), 3);
        QCOMPARE(gate.verify(expired, told).status, 200); // not yet
    }

    void gatewaysMayBeToldTheTrueOutcome()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QCOMPARE(gate.cli.run(words("key revoke k --reason gone")).code, 0);
        QVERIFY(gate.start({QStringLiteral("--tell-outcome")}));
        QCOMPARE(gate.verify(secret, told).field("X-Keywright-Outcome"), QByteArray("revoked"));
        QVERIFY(gate.stop() == 0 && gate.start());
        QCOMPARE(gate.verify(secret, told).field("X-Keywright-Outcome"), QByteArray());
    }

    void restrictionsAreJudgedOnWhatTheGatewayTells_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        const QByteArray from = "X-Forwarded-For: 198.51.100.1, 203.0.113.9\r\n", get = "X-Original-Method: GET\r\n",
                         path = "X-Original-URI: /invoices/7?x=1\r\n";
        QTest::addRow("all fits") << from + get + path << QByteArray() << 200;
        QTest::addRow("traefik") << from + "X-Forwarded-Method: GET\r\nX-Forwarded-Uri: /invoices/7\r\n"
                                 << QByteArray() << 200;
        QTest::addRow("other source") << "X-Forwarded-For: 203.0.113.9, 198.51.100.1\r\n" + get + path << QByteArray()
                                      << 403;
        QTest::addRow("no source") << get + path << QByteArray() << 403;
        QTest::addRow("other method") << from + "X-Original-Method: DELETE\r\n" + path << QByteArray() << 403;
        QTest::addRow("no method") << from + path << QByteArray() << 403;
        QTest::addRow("other path") << from + get + "X-Original-URI: /admin\r\n" << QByteArray() << 403;
        QTest::addRow("hidden path") << from + get + "X-Original-URI: /invoices/%2e%2e/admin\r\n"
                                     << QByteArray() << 403;
        QTest::addRow("no path") << from + get << QByteArray() << 403;
        QTest::addRow("slipped in") << from + get + path + "X-Forwarded-Uri: /admin\r\n" << QByteArray() << 400;
        QTest::addRow("scope held") << from + get + path << QByteArray("?scope=orders:invoices:read") << 200;
        QTest::addRow("scope lacking") << from + get + path << QByteArray("?scope=orders:invoices:write") << 403;
        QTest::addRow("one of two lacking")
            << from + get + path << QByteArray("?scope=orders:a:read,orders:b:write") << 403;
        QTest::addRow("no scope at all") << from + get + path << QByteArray("?scope=nonsense") << 400;
        QTest::addRow("envoy") << from << QByteArray("/invoices/7?x=1") << 200;
        QTest::addRow("envoy elsewhere") << from << QByteArray("/admin") << 403;
        const QByteArray prefix = ";api=orders;scope=orders:invoices:";
        QTest::addRow("envoy, scope held") << from << prefix + "read/invoices/7?x=1" << 200;
        QTest::addRow("envoy, scope lacking") << from << prefix + "write/invoices/7" << 403;
        QTest::addRow("envoy, elsewhere with a scope") << from << prefix + "read/admin" << 403;
        QTest::addRow("envoy, a client's own") << from << QByteArray("/;api=shop/invoices/7") << 403;
        QTest::addRow("envoy, a client's own behind") << from << prefix + "read/invoices/7;scope=x:y:z" << 200;
        QTest::addRow("envoy, nonsense") << from << QByteArray(";scope=nonsense/invoices/7") << 400;
        QTest::addRow("envoy, no path") << from << prefix + "read" << 400;
        QTest::addRow("envoy, no path but a query") << from << prefix + "read?/invoices/7" << 400;
        QTest::addRow("envoy, another route") << from << QByteArray("x/invoices/7") << 404;
    }
    void restrictionsAreJudgedOnWhatTheGatewayTells()
    {
        static GateRunner gate;
        static const QByteArray secret =
            gate.key("narrow", words("--scope orders:*:read --cidr 203.0.113.0/24 --method GET --path /invoices/**"));
        static const bool started = gate.start();
        QVERIFY(started);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, query);
        const HttpAnswer answer = gate.verify(secret, fields, query);
        QTEST(answer.status, "status");
        if (query == "?scope=orders:invoices:write")
            QCOMPARE(answer.field("WWW-Authenticate"),
                     QByteArray("Bearer realm=\"api\", error=\"insufficient_scope\", scope=\"orders:invoices:write\""));
    }

    void onlyConfiguredGatewaysMayAsk()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start(words("--gateway 192.0.2.0/24")));
        QCOMPARE(gate.verify(secret, told).status, 403);
        QCOMPARE(gate.post("{\"key\":\"" + secret + "\"}").status, 403);
        QCOMPARE(gate.metric("refused_peers_total"), 1);
        QCOMPARE(gate.metric("requests_total{outcome=\"valid\"}"), 0);
        QCOMPARE(gate.get("/healthz").status, 200);
    }

    void keysCanBeAskedAboutInJson()
    {
        GateRunner gate;
        QString id;
        const QByteArray secret = gate.key("k", words("--scope orders:*:read --method GET"), &id);
        QVERIFY(gate.start());
        const auto asked = [&](const QByteArray& more) {
            return QJsonDocument::fromJson(gate.post("{\"key\":\"" + secret + "\"" + more + "}").body).object();
        };
        const QJsonObject good = asked(R"(,"method":"GET","scopes":["orders:a:read"])");
        QCOMPARE(good.value(QLatin1String("valid")).toBool(), true);
        QCOMPARE(good.value(QLatin1String("key_id")).toString(), id);
        QCOMPARE(asked(R"(,"method":"POST")").value(QLatin1String("status")).toInt(), 403);
        QCOMPARE(asked({}).value(QLatin1String("status")).toInt(),
                 403); // a method it does not tell is none of the key's
        QCOMPARE(asked(R"(,"method":"GET","scopes":["orders:a:write"])").value(QLatin1String("valid")).toBool(true),
                 false);
        const HttpAnswer batch = gate.post("{\"requests\":[{\"key\":\"" + secret +
                                           "\",\"method\":\"GET\"},{\"key\":\"nobody has this one\"}]}");
        const QJsonArray results =
            QJsonDocument::fromJson(batch.body).object().value(QLatin1String("results")).toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results.at(0).toObject().value(QLatin1String("status")).toInt(), 200);
        QCOMPARE(results.at(1).toObject().value(QLatin1String("status")).toInt(), 401);
        for (const QByteArray& wrong :
             {QByteArray("{}"), QByteArray("[]"), QByteArray("{\"key\":1}"),
              QByteArray("{\"key\":\"a\",\"methd\":\"GET\"}"), QByteArray("{\"key\":\"a\",\"source\":\"here\"}"),
              QByteArray("{\"requests\":{}}"), QByteArray("{"), QByteArray("{\"requests\":[],\"key\":\"a\"}"),
              QByteArray(40'000, '['),
              "{\"requests\":[" + QByteArray("{\"key\":\"a\"},").repeated(100) + "{\"key\":\"a\"}]}"})
            QVERIFY2(gate.post(wrong).status == 400, wrong.left(60).constData());
        QCOMPARE(gate.get("/v1/keys/verify").status, 405);
    }

    void heldKeysOpenNothing()
    {
        GateRunner gate;
        const QByteArray secret = "sk_of_somebody_else_0123456789abcdefXYZ";
        const CliAnswer made =
            gate.cli.run(words("key create --name theirs --owner payments --environment ci --custody "
                               "held --scope * --secret-stdin"),
                         secret + '\n');
        QVERIFY2(made.code == 0, made.all().constData());
        QVERIFY(gate.start());
        QCOMPARE(gate.verify(secret, told).status, 401);
        QCOMPARE(gate.metric("requests_total{outcome=\"unknown\"}"), 1);
    }

    void deprecatedKeysSaySo()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("old", words("--scope * --expires 2030-01-02"));
        QCOMPARE(gate.cli.run(words("key deprecate old --reason review")).code, 0);
        QVERIFY(gate.start());
        const HttpAnswer answer = gate.verify(secret, told);
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.field("Deprecation").startsWith("@17") || answer.field("Deprecation").startsWith("@18"),
                 answer.all().constData());
        QCOMPARE(answer.field("Sunset"), QByteArray("Wed, 02 Jan 2030 00:00:00 GMT"));
    }

    void aKeyInTheQueryIsNoKey()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        const HttpAnswer answer = gate.get("/verify", "X-Original-URI: /a?api_key=" + secret + "\r\n");
        QCOMPARE(answer.status, 401);
        QCOMPARE(gate.metric("keys_in_query_total"), 1);
    }

    void theConfiguredHeaderIsTaken()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        gate.cli.write("gate.toml", "# as on the command line\nkey-header = \"X-Acme-Key\"\nrealm = \"acme\"\n");
        QVERIFY(gate.start({QStringLiteral("--config"), gate.cli.path("gate.toml")}));
        QCOMPARE(gate.get("/verify", "x-acme-key: " + secret + "\r\n").status, 200);
        QVERIFY(gate.get("/verify").field("WWW-Authenticate").contains("acme"));
    }

    void statusPagesAnswer()
    {
        GateRunner gate;
        QVERIFY(gate.start());
        QCOMPARE(gate.get("/healthz").body, QByteArray("ok\n"));
        QCOMPARE(gate.get("/readyz").body, QByteArray("ready\n"));
        QVERIFY(gate.get("/version").body.contains("keywright-gate"));
        QCOMPARE(gate.get("/nothing").status, 404);
        QCOMPARE(gate.get("/verifyx").status, 404);
        QCOMPARE(gate.ask("DELETE /healthz HTTP/1.1\r\nHost: g\r\n\r\n").status, 405);
        QCOMPARE(gate.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(GateAnswersTest)
#include "test_gate_answers.moc"
