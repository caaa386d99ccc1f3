#include "model/apis/openapi.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

QStringList suggestedOf(const OpenApiDocument& document)
{
    QStringList texts;
    for (const SuggestedScope& suggested : suggestScopes(document, u"shop"_s))
        texts += suggested.scope.toString();
    return texts;
}

OpenApiDocument with(const QList<ApiOperation>& operations)
{
    OpenApiDocument document;
    document.operations = operations;
    return document;
}

} // namespace

class TestOpenApi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentTellsWhatTheApiIs()
    {
        const auto read = readOpenApi(json(R"({
            'openapi': '3.0.3', 'info': {'title': ' Orders\n API ', 'version': '1.4'},
            'externalDocs': {'url': 'https://docs.example.com/orders'},
            'servers': [{'url': 'https://{region}.example.com/v1', 'variables': {'region': {'default': 'eu'}}},
                        {'url': '/v1'}],
            'paths': {'/invoices': {'get': {'operationId': 'listInvoices', 'tags': ['Invoices', 'x']}, 'parameters': []},
                      'x-internal': 7},
            'components': {'securitySchemes': {'key': {'type': 'apiKey', 'in': 'header', 'name': 'X-Shop-Key'}}}})"));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->title, u"Orders API"_s);
        QCOMPARE(read->version, u"1.4"_s);
        QCOMPARE(read->documentation, u"https://docs.example.com/orders"_s);
        QCOMPARE(read->servers, (QStringList{u"https://eu.example.com/v1"_s, u"/v1"_s}));
        QCOMPARE(read->operations, (QList<ApiOperation>{{u"GET"_s, u"/invoices"_s, u"listInvoices"_s, u"Invoices"_s}}));
        QCOMPARE(read->keyHeader(), u"X-Shop-Key"_s);
    }

    void aBearerKeyComesInAuthorization()
    {
        const auto read = readOpenApi(json(R"({'openapi': '3.1.0', 'paths': {'/a': {'get': {}}},
            'components': {'securitySchemes': {'q': {'type': 'apiKey', 'in': 'query', 'name': 'k'},
                                               't': {'type': 'http', 'scheme': 'Bearer'}}}})"));
        QVERIFY(read.ok());
        QCOMPARE(read->keyHeader(), u"Authorization"_s);
    }

    void whatIsWrongIsToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* document, const char* told) {
            QTest::newRow(name) << QString::fromUtf8(document) << QString::fromUtf8(told);
        };
        row("nothing", "{}", "“openapi” with its version is missing");
        row("swagger", "{'swagger': '2.0', 'paths': {}}", "OpenAPI 2 (Swagger)");
        row("later", "{'openapi': '4.0.0'}", "OpenAPI 4.0.0 is not known");
        row("no paths", "{'openapi': '3.1.0'}", "no operation");
        row("paths a list", "{'openapi': '3.1.0', 'paths': []}", "expected an object at #/paths");
        row("path a text", "{'openapi': '3.1.0', 'paths': {'/a/b': 'x'}}", "expected an object at #/paths/~1a~1b");
        row("operation a text", "{'openapi': '3.1.0', 'paths': {'/a': {'get': 1}}}",
            "expected an object at #/paths/~1a/get");
        row("tags a text", "{'openapi': '3.1.0', 'paths': {'/a': {'get': {'tags': 'x'}}}}",
            "expected a list at #/paths/~1a/get/tags");
        row("tag a list", "{'openapi': '3.1.0', 'paths': {'/a': {'get': {'tags': [[]]}}}}",
            "expected a text at #/paths/~1a/get/tags/0");
        row("id a list", "{'openapi': '3.1.0', 'paths': {'/a': {'get': {'operationId': []}}}}",
            "expected a text at #/paths/~1a/get/operationId");
        row("title an object", "{'openapi': '3.1.0', 'info': {'title': {}}}", "expected a text at #/info/title");
        row("server a text", "{'openapi': '3.1.0', 'servers': ['x']}", "expected an object at #/servers/0");
        row("loop", "{'openapi': '3.1.0', 'paths': {'/a': {'$ref': '#/paths/~1b'}, '/b': {'$ref': '#/paths/~1a'}}}",
            "the $ref at #/paths/~1a leads back to itself");
        row("own loop", "{'openapi': '3.1.0', 'paths': {'/a': {'$ref': '#/paths/~1a'}}}", "leads back to itself");
        row("elsewhere", "{'openapi': '3.1.0', 'paths': {'/a': {'$ref': 'other.yaml#/a'}}}", "another document");
        row("nowhere", "{'openapi': '3.1.0', 'paths': {'/a': {'$ref': '#/components/x'}}}", "leads nowhere");
        row("no slash", "{'openapi': '3.1.0', 'paths': {'a': {}}}", "begins with / at #/paths/a");
    }
    void whatIsWrongIsToldWithItsPlace()
    {
        QFETCH(QString, document);
        QFETCH(QString, told);
        const auto read = readOpenApi(json(document.toUtf8().constData()));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().detail.contains(told), qPrintable(read.error().detail));
        QVERIFY(read.error().detail.startsWith(u"OpenAPI file: "_s));
    }

    void aReferenceInsideTheDocumentIsFollowed()
    {
        const auto read =
            readOpenApi(json(R"({'openapi': '3.1.0', 'paths': {'/a': {'$ref': '#/components/pathItems/p'}},
            'components': {'pathItems': {'p': {'delete': {'operationId': 'dropA'}}}}})"));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->operations.value(0).method, u"DELETE"_s);
    }

    void scopesComeFromTagsPathsIdsAndMethods()
    {
        const QString none;
        QCOMPARE(suggestedOf(with({{u"GET"_s, u"/v1/invoices"_s, u"listInvoices"_s, u"Open Invoices"_s},
                                   {u"POST"_s, u"/v1/invoices"_s, none, u"Open Invoices"_s},
                                   {u"GET"_s, u"/v1/invoices/{id}"_s, none, u"Open Invoices"_s},
                                   {u"POST"_s, u"/api/v2/{tenant}/customers/search"_s, u"searchCustomers"_s, none},
                                   {u"DELETE"_s, u"/customers/{id}"_s, none, none},
                                   {u"POST"_s, u"/payments/{id}"_s, u"payments.refund"_s, none},
                                   {u"GET"_s, u"/{x}"_s, u"deleteEverything"_s, none},
                                   {u"PUT"_s, u"/Größen"_s, u"größe"_s, none}})),
                 (QStringList{u"shop:open-invoices:read"_s, u"shop:open-invoices:write"_s, u"shop:customers:read"_s,
                              u"shop:customers:delete"_s, u"shop:payments:refund"_s, u"shop:root:read"_s,
                              u"shop:gro-en:write"_s}));
    }

    void aSuggestionTellsItsOperations()
    {
        const auto suggested = suggestScopes(
            with({{u"GET"_s, u"/a"_s, {}, {}}, {u"POST"_s, u"/b"_s, {}, {}}, {u"HEAD"_s, u"/a/{id}"_s, {}, {}}}),
            u"x"_s);
        QCOMPARE(suggested.size(), 2);
        QCOMPARE(suggested.first().operations, (QStringList{u"GET /a"_s, u"HEAD /a/{id}"_s}));
    }

    void eachOperationKeepsItsScopeAndItsSummary()
    {
        const auto read = readOpenApi(json(R"({'openapi': '3.1.0', 'paths': {
            '/a/{id}': {'get': {'summary': ' Reads\n one '}}, '/a': {'get': {'summary': 7}, 'post': {}}}})"));
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
        const QList<OperationScope> all = suggestedOperations(*read, u"x"_s);
        const Scope reading = *Scope::parse(u"x:a:read"_s), writing = *Scope::parse(u"x:a:write"_s);
        QCOMPARE(all.size(), 3);
        QVERIFY(all.contains(OperationScope{u"GET"_s, u"/a/{id}"_s, reading, u"Reads one"_s}));
        QVERIFY(all.contains(OperationScope{u"POST"_s, u"/a"_s, writing, {}}));
        const QList<OperationScope> needed = operationScopes(all, {reading});
        QCOMPARE(needed.size(), 2);
        QCOMPARE(needed.first().path, u"/a"_s); // the narrower one
        QVERIFY(suggestedOperations(*read, u"no name"_s).isEmpty());
    }

    void anApiIsNamedAfterItsTitle()
    {
        QCOMPARE(apiNameOf(u"Orders API"_s), u"orders"_s);
        QCOMPARE(apiNameOf(u" Größe & Co. — Service v2 "_s), u"gro-e-co-service-v2"_s);
        QCOMPARE(apiNameOf(u"注文"_s), u"api"_s);
        QCOMPARE(apiNameOf(u"-api"_s), u"api"_s);
        QVERIFY(apiNameOf(QString(1'000'000, u'x')).size() <= 64);
    }
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "test_openapi.moc"
