#include "model/apis/hand_over_sheet.h"

#include <QTest>

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
