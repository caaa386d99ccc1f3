#include "model/apis/hand_over_sheet.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

SheetRequest request()
{
    SheetRequest request;
    request.now = *fromIso(u"2026-11-21T12:00:00Z"_s);
    request.key.id = *KeyId::parse(u"key_0192f3c47b6a7c7e8e9b1d2c3f4a5b6c"_s);
    request.key.name = u"checkout"_s;
    request.key.owner = u"Payments"_s;
    request.key.environment = u"production"_s;
    request.key.scopes = {*Scope::parse(u"orders:invoices:read"_s)};
    request.key.rateLimit = *RateLimit::parse(u"100/s:200"_s);
    request.key.expiresAt = *fromIso(u"2027-02-13T00:00:00Z"_s);
    request.key.restrictions.cidrs = {*Cidr::parse(u"10.4.0.0/16"_s)};
    KeyVersion version;
    version.hint = u"kw_live_…3fQz"_s;
    version.state = VersionState::Current;
    request.key.versions = {version};
    ApiDefinition orders;
    orders.name = u"orders"_s;
    orders.title = u"Orders"_s;
    orders.baseUrl = u"https://api.example.com/v1"_s;
    orders.keyHeader = u"X-Shop-Key"_s;
    orders.contact = u"payments@example.com"_s;
    ApiDefinition other;
    other.name = u"stock"_s;
    other.baseUrl = u"https://stock.example.com"_s;
    request.apis = {orders, other};
    return request;
}

} // namespace

class TestHandOverSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhatAHolderHasToKnow()
    {
        const QString sheet = handOverSheet(request());
        for (const char* told :
             {"# API key “checkout”", "key_0192f3", "kw_live_…3fQz", "Payments", "February", "2027", "100/s:200",
              "10.4.0.0/16", "read invoices on orders", "`orders:invoices:read`", "payments@example.com",
              "curl --fail-with-body -H \"X-Shop-Key: $API_KEY\" 'https://api.example.com/v1'",
              "headers={\"X-Shop-Key\": os.environ[\"API_KEY\"]}", "```js", "```go", "**401**", "**429**"})
            QVERIFY2(sheet.contains(QString::fromUtf8(told)), told);
        QVERIFY2(!sheet.contains(u"stock"_s), "an API that the key has nothing on");
    }

    void aBearerKeyIsShownAsOne()
    {
        SheetRequest bearer = request();
        bearer.apis.first().keyHeader = u"Authorization"_s;
        QVERIFY(handOverSheet(bearer).contains(u"-H \"Authorization: Bearer $API_KEY\""_s));
        QVERIFY(handOverSheet(bearer).contains(u"\"Bearer \" + os.environ"_s));
        bearer.key.versions.first().hint.clear(); // of a managed key
        QVERIFY(!handOverSheet(bearer).contains(u"Looks like"_s));
    }

    void theExampleIsACallThatTheKeyMayMake()
    {
        SheetRequest known = request();
        const Scope reading = *Scope::parse(u"orders:invoices:read"_s);
        known.apis.first().operations = {{u"DELETE"_s, u"/invoices/{id}"_s, *Scope::parse(u"orders:invoices:delete"_s)},
                                         {u"GET"_s, u"/invoices/{id}"_s, reading, u"One *invoice*"_s},
                                         {u"GET"_s, u"/invoices"_s, reading}};
        QString sheet = handOverSheet(known);
        QVERIFY2(sheet.contains(u"-H \"X-Shop-Key: $API_KEY\" 'https://api.example.com/v1/invoices'"_s),
                 qPrintable(sheet));
        QVERIFY(sheet.contains(u"- `GET /invoices/{id}`: One \\*invoice\\*\n"_s));
        QVERIFY2(!sheet.contains(u"DELETE"_s), "it has no scope for that");
        known.key.restrictions.paths = {*PathPattern::parse(u"/v1/invoices/*"_s)};
        sheet = handOverSheet(known);
        QVERIFY2(sheet.contains(u"curl --globoff --fail-with-body"_s) && sheet.contains(u"/v1/invoices/{id}'"_s),
                 qPrintable(sheet));
        QVERIFY(sheet.contains(u"what stands in braces"_s));
        known.key.restrictions.methods = QStringList{u"POST"_s};
        sheet = handOverSheet(known);
        QVERIFY(sheet.contains(u"'https://api.example.com/v1'"_s)); // nothing that it may ask for
        QVERIFY(!sheet.contains(u"may call"_s));
    }

    void anExampleThatChangesThingsIsNeverGiven()
    {
        SheetRequest known = request();
        known.key.scopes = {*Scope::parse(u"orders:*"_s)};
        known.apis.first().operations = {{u"DELETE"_s, u"/all"_s, *Scope::parse(u"orders:all:delete"_s)}};
        const QString sheet = handOverSheet(known);
        QVERIFY(sheet.contains(u"'https://api.example.com/v1'"_s));
        QVERIFY(sheet.contains(u"`DELETE /all`"_s)); // it is told
    }

    void aPathOfAHostileDocumentEndsNoQuote()
    {
        SheetRequest bad = request();
        bad.apis.first().operations = {
            {u"GET"_s, u"/a'; rm -rf ~; echo \"$(id)` \\ <b>"_s, *Scope::parse(u"orders:invoices:read"_s)}};
        const QString sheet = handOverSheet(bad);
        QVERIFY2(sheet.contains(u"/v1/a%27;%20rm%20-rf%20~;%20echo%20%22%24%28id%29%60%20%5C%20%3Cb%3E'"_s),
                 qPrintable(sheet));
    }

    void ofManyCallsTheFirstAreTold()
    {
        SheetRequest many = request();
        for (int i = 0; i < 40; ++i)
            many.apis.first().operations +=
                OperationScope{u"GET"_s, u"/a/%1"_s.arg(i), *Scope::parse(u"orders:invoices:read"_s)};
        const QString sheet = handOverSheet(many);
        QVERIFY(sheet.contains(u"`GET /a/29`"_s) && !sheet.contains(u"`GET /a/30`"_s));
        QVERIFY(sheet.contains(u"and 10 more"_s));
    }

    void aRolesScopesCount()
    {
        SheetRequest roles = request();
        roles.key.scopes.clear();
        roles.key.roles = {u"stocktaker"_s};
        roles.roles = {{u"stocktaker"_s, {*Scope::parse(u"stock:*"_s)}, {}}, {u"x"_s, {*Scope::parse(u"a:b:c"_s)}, {}}};
        const QString sheet = handOverSheet(roles);
        QVERIFY(sheet.contains(u"everything on stock"_s));
        QVERIFY(sheet.contains(u"stock.example.com"_s));
        QVERIFY(!sheet.contains(u"a:b:c"_s));
    }

    void whatWasTypedIsNoMarkup()
    {
        SheetRequest bad = request();
        bad.key.name = u"a](http://evil) <img> # `x` **b**\n# head"_s;
        const QString sheet = handOverSheet(bad);
        QVERIFY2(sheet.contains(u"“a\\](http://evil) \\<img\\> \\# \\`x\\` \\*\\*b\\*\\* \\# head”"_s),
                 qPrintable(sheet.left(200)));
    }

    void withoutAnApiThereIsStillAnExample()
    {
        SheetRequest none = request();
        none.apis.clear();
        QVERIFY(handOverSheet(none).contains(u"X-API-Key: $API_KEY"_s));
        none.key.scopes.clear();
        QVERIFY(handOverSheet(none).contains(u"no scope is set"_s));
    }

    void scopesHaveWords()
    {
        QCOMPARE(scopeWords(*Scope::parse(u"*"_s)), u"everything on every API"_s);
        QCOMPARE(scopeWords(*Scope::parse(u"a:b:*"_s)), u"everything with b on a"_s);
        QCOMPARE(scopeWords(*Scope::parse(u"a:*:read"_s)), u"read anything on a"_s);
    }
};

QTEST_GUILESS_MAIN(TestHandOverSheet)
#include "test_hand_over_sheet.moc"
