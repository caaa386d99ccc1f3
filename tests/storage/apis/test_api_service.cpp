#include "model/apis/api_service.h"

#include "model/core/detail_words.h"
#include "model/core/words.h"
#include "storage/apis/sql_api_store.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/real_catalogue.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace keywright;
using namespace Qt::StringLiterals;

using keywright::test::SetClock;

class TestApiService final : public QObject {
    Q_OBJECT

private:
    struct Open {
        QTemporaryDir folder;
        MemorySecretStore store;
        SetClock clock;
        std::unique_ptr<RealCatalogue> catalogue;
        std::unique_ptr<SqlApiStore> apis;
        std::unique_ptr<ApiService> service;

        Open()
        {
            catalogue = RealCatalogue::create(folder.filePath(u"keys.db"_s), u"c1"_s, store, clock);
            apis = std::make_unique<SqlApiStore>(*catalogue->database);
            service = std::make_unique<ApiService>(ApiService::Parts{catalogue->transactions, *apis, catalogue->log,
                                                                     clock, Actor{u"alice"_s, u"console"_s}});
        }
        [[nodiscard]] QList<AuditEvent> events() const
        {
            QList<AuditEvent> all;
            (void)catalogue->log.forEach({}, [&](const AuditEvent& event) {
                all += event;
                return true;
            });
            return all;
        }
    };
    static ApiDefinition orders()
    {
        ApiDefinition api;
        api.name = u"orders"_s;
        api.title = u"Orders"_s;
        api.baseUrl = u"https://api.example.com/v1"_s;
        api.upstream = u"127.0.0.1:8080"_s;
        api.gate = u"[::1]:9191"_s;
        api.keyHeader = u"X-Shop-Key"_s;
        api.documentation = u"https://docs.example.com"_s;
        api.contact = u"payments@example.com"_s;
        api.gateway = GatewayKind::Caddy;
        api.scopes = {*Scope::parse(u"orders:invoices:read"_s), *Scope::parse(u"orders:invoices:write"_s)};
        return api;
    }

private Q_SLOTS:
    void whatIsSavedIsFoundAndTold()
    {
        Open open;
        const auto before = open.events().size();
        const auto made = open.service->create(orders());
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
        QCOMPARE(*made, orders());
        QCOMPARE(*open.service->list(), QList<ApiDefinition>{orders()});
        QCOMPARE(*open.service->find(u" Orders "_s), orders());
        QCOMPARE(open.events().size(), before + 1);
        const AuditEvent event = open.events().last();
        QCOMPARE(event.action, u"api.save"_s);
        QCOMPARE(event.objectKind, u"api"_s);
        QCOMPARE(event.objectId, u"orders"_s);
        QCOMPARE(event.details.value(u"gateway"_s).toArray(), (QJsonArray{QJsonValue(), u"caddy"_s}));
        QVERIFY(knownActions().contains(event.action));
        QCOMPARE(open.service->create(orders()).error().kind, ErrorKind::AlreadyExists);
    }

    void aChangeTellsWhatChanged()
    {
        Open open;
        QVERIFY(open.service->create(orders()));
        const auto before = open.events().size();
        ApiDefinition to = orders();
        QVERIFY(open.service->change(orders(), to)); // changes nothing
        QCOMPARE(open.events().size(), before);
        to.gate = u"127.0.0.1:9191"_s;
        QVERIFY(open.service->change(orders(), to));
        QCOMPARE(open.events().last().details,
                 (QJsonObject{{u"gate"_s, QJsonArray{u"[::1]:9191"_s, u"127.0.0.1:9191"_s}}}));
        QCOMPARE(open.service->change(orders(), to).error().kind, ErrorKind::Conflict);
        to.name = u"other"_s;
        QCOMPARE(open.service->change(orders(), to).error().kind, ErrorKind::InvalidInput);
    }

    void whatGoesIsTold()
    {
        Open open;
        QVERIFY(open.service->create(orders()));
        QVERIFY(open.service->remove(u"orders"_s));
        QVERIFY(open.service->list()->isEmpty());
        QCOMPARE(open.events().last().action, u"api.remove"_s);
        QVERIFY(knownActions().contains(open.events().last().action));
        QCOMPARE(open.service->remove(u"orders"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(open.service->find(u"orders"_s).error().kind, ErrorKind::NotFound);
    }

    void whatIsWrongIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        for (const char* bad : {"", "a b", "ÖRDERS", "a:b", "KELVIN\u212A"})
            QTest::addRow("name %s", bad) << u"name"_s << QString::fromUtf8(bad);
        for (const char* bad : {"ftp://x.example", "https://", "https://u:p@x.example/", "nonsense", "https://x y/",
                                "https://x.example/#a", "javascript:alert(1)"}) {
            QTest::addRow("url %s", bad) << u"url"_s << QString::fromUtf8(bad);
            QTest::addRow("docs %s", bad) << u"docs"_s << QString::fromUtf8(bad);
        }
        for (const char* bad : {"127.0.0.1", "host:0", "host:99999", "a;b:80", "http://a:80", "a:80/b", "a\n:80",
                                "a:80; }", "$x:80", "größe:80"}) {
            QTest::addRow("gate %s", bad) << u"gate"_s << QString::fromUtf8(bad);
            QTest::addRow("upstream %s", bad) << u"upstream"_s << QString::fromUtf8(bad);
        }
        for (const char* bad : {"X Key", "X-Key:", "X\"", "Größe"})
            QTest::addRow("header %s", bad) << u"header"_s << QString::fromUtf8(bad);
        QTest::addRow("title") << u"title"_s << QString(2'000, u'x');
        QTest::addRow("scope of another") << u"scope"_s << u"shop:a:b"_s;
        QTest::addRow("scope of all") << u"scope"_s << u"*"_s;
    }
    void whatIsWrongIsSaidAndChangesNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        ApiDefinition api = orders();
        if (field == u"scope")
            api.scopes = {*Scope::parse(value)};
        else
            (field == u"name"       ? api.name
             : field == u"url"      ? api.baseUrl
             : field == u"docs"     ? api.documentation
             : field == u"gate"     ? api.gate
             : field == u"upstream" ? api.upstream
             : field == u"header"   ? api.keyHeader
                                    : api.title) = value;
        const auto regular = regularApi(api);
        QVERIFY(!regular.ok());
        QCOMPARE(regular.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(isKnownDetail(regular.error().detail), qPrintable(regular.error().detail));
    }

    void theKeysOfAnApiAreThoseWithItsScopes()
    {
        Open open;
        const KeyId reader = open.catalogue->makeKey(u"reader"_s);
        open.catalogue->makeKey(u"other"_s);
        const auto key = open.catalogue->keys.byId(reader);
        QVERIFY(open.catalogue->service.rescope(reader, key->revision, {*Scope::parse(u"orders:a:b"_s)}, {}));
        QCOMPARE(open.catalogue->keys.count(keysOfApi(u"orders"_s), open.clock.now()).value(), 1);
        QCOMPARE(open.catalogue->keys.count(keysOfApi(u"order"_s), open.clock.now()).value(), 0);
    }

    void gatewaysHaveNamesAndTitles()
    {
        QCOMPARE(gatewayKinds().size(), 6);
        for (const GatewayKind kind : gatewayKinds()) {
            QCOMPARE(gatewayOf(gatewayName(kind)), std::optional(kind));
            QVERIFY(!gatewayTitle(kind).isEmpty());
        }
        QVERIFY(!gatewayOf(u"apache"_s));
    }
};

QTEST_GUILESS_MAIN(TestApiService)
#include "test_api_service.moc"
