#include "storage/apis/gateway_files.h"
#include "tests/support/qt_test.h"

#include <QFile>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

ApiDefinition shop(GatewayKind kind)
{
    ApiDefinition api;
    api.name = u"shop"_s;
    api.upstream = u"127.0.0.1:9191"_s; // the sample of the other address, on purpose
    api.gate = u"10.0.3.7:8080"_s;
    api.keyHeader = u"X-Shop-Key"_s;
    api.gateway = kind;
    return api;
}

QString all(const QList<GatewayFile>& files)
{
    QString text;
    for (const GatewayFile& file : files)
        text += file.text;
    return text;
}

} // namespace

class TestGatewayFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsOwnAddresses_data()
    {
        QTest::addColumn<int>("kind");
        for (const GatewayKind kind : gatewayKinds())
            QTest::newRow(qPrintable(gatewayName(kind))) << int(kind);
    }
    void eachKindHasItsOwnAddresses()
    {
        QFETCH(int, kind);
        const auto files = gatewayFiles(shop(GatewayKind(kind)), {u"shop:carts:read"_s, {}});
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().detail));
        const QString text = all(*files);
        if (GatewayKind(kind) == GatewayKind::Envoy) {
            QVERIFY(text.contains(u"cluster_name: keywright"_s));
            QVERIFY(text.contains(u"address: \"10.0.3.7\", port_value: 8080"_s));
            QVERIFY(text.contains(u"address: \"127.0.0.1\", port_value: 9191"_s));
            QVERIFY2(text.contains(u"path_prefix: \"/verify;api=shop;scope=shop:carts:read\"\n"_s), qPrintable(text));
        } else {
            QVERIFY(text.contains(u"shop:carts:read"_s));
            // And it is told which API that is, so that requests are counted by it.
            QVERIFY2(text.contains(GatewayKind(kind) == GatewayKind::HaProxy ? u"shop:carts:read shop\n"_s
                                                                             : u"/verify?api=shop&scope=shop:carts:"_s),
                     qPrintable(text));
        }
        QVERIFY(text.contains(u"10.0.3.7:8080"_s));
        QVERIFY(!text.contains(u"orders:invoices"_s));
        // The gate takes that one, too: it is only taken away, once, beside the API's own.
        QVERIFY(text.count(u"X-API-Key"_s, Qt::CaseInsensitive) == 1);
        QVERIFY(
            text.startsWith(u"# Start the gate so that it looks for keys there: keywright-gate --key-header X-Sh"_s));
        QVERIFY(text.contains(u"X-Shop-Key"_s, Qt::CaseInsensitive));
        QVERIFY(!text.contains(u"127.0.0.1:8080"_s));
        for (const GatewayFile& file : *files)
            QVERIFY(file.place.endsWith(file.name));
    }

    void operationsAreAskedForOnlyWhereTheyCanBeToldApart()
    {
        const NeededScopes each{{}, {{u"GET"_s, u"/carts/{id}"_s, *Scope::parse(u"shop:carts:read"_s)}}};
        for (const GatewayKind kind : gatewayKinds()) {
            const auto files = gatewayFiles(shop(kind), each);
            QCOMPARE(files.ok(), tellsOperationsApart(kind));
            if (!files) {
                QVERIFY(files.error().detail.startsWith(u"scope"_s));
                continue;
            }
            QVERIFY2(files->first().text.contains(u"/carts/[^/?]+"_s), qPrintable(files->first().text));
            QVERIFY(!files->first().text.contains(u"orders:invoices"_s));
            QVERIFY(files->first().text.contains(kind == GatewayKind::HaProxy ? u"of-the-operation shop\n"_s
                                                                              : u"api=shop&scope="_s));
        }
    }

    // The document is somebody else's.
    void nothingOfAPathGetsOutOfItsPattern()
    {
        const NeededScopes each{{}, {{u"GET"_s, u"/a\"' \n;}{b}#$x`\\|(.*"_s, *Scope::parse(u"shop:carts:read"_s)}}};
        for (const GatewayKind kind : {GatewayKind::Nginx, GatewayKind::HaProxy, GatewayKind::Caddy}) {
            const QString text = gatewayFiles(shop(kind), each)->first().text;
            QVERIFY2(text.contains(u"/a%22\\x27%20%0A%3B%7D[^/?]+%23[$]x%60%5C%7C[(][.][*]"_s), qPrintable(text));
        }
    }

    void theSamplesAreTheFilesThatTheTestsRun()
    {
        ApiDefinition same = shop(GatewayKind::Nginx);
        same.upstream = u"127.0.0.1:8080"_s;
        same.gate = u"127.0.0.1:9191"_s;
        same.keyHeader = u"X-API-Key"_s;
        same.name = u"orders"_s;
        QFile file(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/packaging/gateways/nginx/keywright.conf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(gatewayFiles(same, {u"orders:invoices:read"_s, {}})->first().text, QString::fromUtf8(file.readAll()));
    }

    void whatIsMissingIsNamed()
    {
        ApiDefinition api = shop(GatewayKind::Caddy);
        QVERIFY(gatewayFiles(api, {}).error().detail.startsWith(u"scope"_s));
        api.gate.clear();
        QVERIFY(gatewayFiles(api, {u"a:b:c"_s, {}}).error().detail.startsWith(u"gate:"_s));
        api.gateway = GatewayKind::None;
        QVERIFY(gatewayFiles(api, {u"a:b:c"_s, {}}).error().detail.startsWith(u"gateway:"_s));
        QVERIFY(gatewayFiles(shop(GatewayKind::Envoy), {}).error().detail.startsWith(u"scope"_s));
    }
};

QTEST_GUILESS_MAIN(TestGatewayFiles)
#include "test_gateway_files.moc"
