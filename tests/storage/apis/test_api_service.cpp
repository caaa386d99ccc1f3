#include "model/apis/api_service.h"

#include "model/core/detail_words.h"
#include "model/core/words.h"
#include "storage/apis/sql_api_store.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/qt_test.h"
#include "tests/support/real_catalogue.h"

#include <QJsonArray>
#include <QTemporaryDir>

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

    void operationsAreKeptWithTheApi()
    {
        Open open;
        QVERIFY(open.service->create(orders()));
        const Scope read = orders().scopes.first(), gone = *Scope::parse(u"orders:all:delete"_s);
        ApiDefinition to = orders();
        to.operations = {{u"GET"_s, u"/invoices/{id}"_s, read, u"  One\n invoice "_s},
                         {u"GET"_s, u"/invoices"_s, read},
                         {u"DELETE"_s, u"/"_s, gone}};
        const auto saved = open.service->change(orders(), to);
        QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->operations.first().summary, u"One invoice"_s);
        QCOMPARE(*open.service->find(u"orders"_s), *saved); // in their order
        QCOMPARE(saved->neededByOperation().size(), 2);     // the third one's scope is not offered
        QCOMPARE(saved->neededByOperation().first().path, u"/invoices"_s);
        const QJsonObject told = open.events().last().details;
        QCOMPARE(told.value(u"operations"_s).toArray(), (QJsonArray{0, 3}));
        QVERIFY(told.value(u"operations_added"_s).toString().contains(u"DELETE / orders:all:delete"_s));
        QVERIFY(!told.contains(u"scopes"_s));

        ApiDefinition worded = *saved;
        worded.operations.first().summary = u"An invoice"_s;
        QVERIFY(open.service->change(*saved, worded));
        const QJsonObject changed = open.events().last().details;
        QCOMPARE(changed.keys(), (QStringList{u"operations"_s, u"operations_sha256"_s}));
        QVERIFY(changed.value(u"operations_sha256"_s)[0] != changed.value(u"operations_sha256"_s)[1]);
        QCOMPARE(open.service->change(*saved, worded).error().kind, ErrorKind::Conflict);
    }

    void operationsGoWithTheirApi()
    {
        Open open;
        ApiDefinition api = orders();
        api.operations = {{u"GET"_s, u"/invoices"_s, api.scopes.first()}};
        ApiDefinition other = api;
        other.name = u"shop"_s;
        other.scopes.clear();
        other.operations.first().scope = *Scope::parse(u"shop:a:b"_s);
        QVERIFY(open.service->create(api) && open.service->create(other));
        QVERIFY(open.service->remove(u"orders"_s));
        QVERIFY(open.events().last().details.contains(u"operations_removed"_s));
        QCOMPARE(open.catalogue->database->number(u"SELECT count(*) FROM api_operations"_s).value(), 1);
        QCOMPARE(*open.service->list(), QList<ApiDefinition>{other});
        QVERIFY(open.service->create(orders()));
        QVERIFY(open.service->find(u"orders"_s)->operations.isEmpty());
    }

    void operationsThatNoDocumentNamesAreRefused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("scope");
        const auto row = [](const char* name, const QString& method, const QString& path, const QString& scope) {
            QTest::newRow(name) << method << path << scope;
        };
        row("method", u"get"_s, u"/a"_s, u"orders:a:read"_s);
        row("long method", u"GET /"_s, u"/a"_s, u"orders:a:read"_s);
        row("no path", u"GET"_s, u"a"_s, u"orders:a:read"_s);
        row("lines", u"GET"_s, u"/a\nb"_s, u"orders:a:read"_s);
        row("turned", u"GET"_s, u"/a\u202Eb"_s, u"orders:a:read"_s);
        row("long", u"GET"_s, u"/"_s + QString(3'000, u'x'), u"orders:a:read"_s);
        row("of another", u"GET"_s, u"/a"_s, u"shop:a:read"_s);
        row("wildcard", u"GET"_s, u"/a"_s, u"orders:*:read"_s);
    }
    void operationsThatNoDocumentNamesAreRefused()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(QString, scope);
        ApiDefinition api = orders();
        api.operations = {{method, path, *Scope::parse(scope)}};
        const auto regular = regularApi(api);
        QVERIFY(!regular.ok());
        QVERIFY2(isKnownDetail(regular.error().detail), qPrintable(regular.error().detail));
    }

    void whatIsKeptOfADocumentIsBounded()
    {
        ApiDefinition api = orders();
        const Scope scope = api.scopes.first();
        for (int i = 0; i < 3'000; ++i)
            api.operations += OperationScope{u"GET"_s, u"/"_s + QString(1'900, u'x') + QString::number(i), scope};
        QVERIFY(isKnownDetail(regularApi(api).error().detail)); // too long
        api.operations.clear();
        for (int i = 0; i <= 10'000; ++i)
            api.operations += OperationScope{u"GET"_s, u"/%1"_s.arg(i), scope};
        QVERIFY(!regularApi(api).ok());
        api.operations.removeLast();
        api.operations.first().summary = QString(5'000, u'x');
        const auto most = regularApi(api);
        QVERIFY(most.ok());
        QCOMPARE(most->operations.first().summary.size(), longestOperationSummary);
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
