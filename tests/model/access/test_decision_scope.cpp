// What for: scopes, methods and paths, with everything that servers read in two ways.
#include "tests/support/access_case.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;

namespace {

constexpr const char* passes = "valid all rules";
constexpr const char* path = "scope_denied path";
constexpr const char* method = "scope_denied method";

constexpr AccessRow scopes[] = {
    {"the same scope", "scope=orders:invoices:read", "scope=orders:invoices:read", "", passes},
    {"another action", "scope=orders:invoices:read", "scope=orders:invoices:write", "",
     "scope_denied scope:orders:invoices:write"},
    {"another resource", "scope=orders:invoices:read", "scope=orders:refunds:read", "",
     "scope_denied scope:orders:refunds:read"},
    {"another API", "scope=orders:invoices:read", "scope=users:invoices:read", "",
     "scope_denied scope:users:invoices:read"},
    {"nothing asked, something allowed", "scope=orders:invoices:read", "", "", passes},
    {"nothing asked, nothing allowed", "scope=-", "", "", "scope_denied no scopes"},
    {"nothing allowed", "scope=-", "scope=orders:invoices:read", "", "scope_denied scope:orders:invoices:read"},
    {"all of an API", "scope=orders:*", "scope=orders:invoices:read", "", passes},
    {"all of an API, another API", "scope=orders:*", "scope=order:invoices:read", "",
     "scope_denied scope:order:invoices:read"},
    {"a longer name is another API", "scope=orders:*", "scope=orders2:invoices:read", "",
     "scope_denied scope:orders2:invoices:read"},
    {"a dotted name is another API", "scope=orders:*", "scope=orders.v2:invoices:read", "",
     "scope_denied scope:orders.v2:invoices:read"},
    {"everything", "scope=*", "scope=any:thing:at-all", "", passes},
    {"one action everywhere", "scope=*:*:read", "scope=users:people:read", "", passes},
    {"one action everywhere, another action", "scope=*:*:read", "scope=users:people:write", "",
     "scope_denied scope:users:people:write"},
    {"a star in the middle", "scope=orders:*:read", "scope=orders:refunds:read", "", passes},
    {"a star in the middle, another action", "scope=orders:*:read", "scope=orders:refunds:write", "",
     "scope_denied scope:orders:refunds:write"},
    {"all resources asked, all allowed", "scope=orders:*:read", "scope=orders:*:read", "", passes},
    {"all resources asked, one allowed", "scope=orders:invoices:read", "scope=orders:*:read", "",
     "scope_denied scope:orders:*:read"},
    {"everything asked, an API allowed", "scope=orders:*", "scope=*", "", "scope_denied scope:*:*:*"},
    {"everything asked, everything allowed", "scope=*", "scope=*", "", passes},
    {"scopes do not add up to a wider one", "scope=orders:*:read | scope=orders:*:write", "scope=orders:*", "",
     "scope_denied scope:orders:*:*"},
    {"two asked, both allowed", "scope=orders:*:read | scope=users:*:read",
     "scope=orders:invoices:read | scope=users:people:read", "", passes},
    {"two asked, the second not allowed", "scope=orders:*:read", "scope=orders:invoices:read | scope=users:people:read",
     "", "scope_denied scope:users:people:read"},
    {"two asked, neither allowed: the first is named", "scope=a:b:c", "scope=x:y:z | scope=u:v:w", "",
     "scope_denied scope:x:y:z"},
    {"a role allows", "scope=- | role=orders:invoices:read", "scope=orders:invoices:read", "", passes},
    {"a role alone is enough for no scope asked", "scope=- | role=orders:invoices:read", "", "", passes},
    {"a role does not allow more", "scope=- | role=orders:invoices:read", "scope=orders:invoices:write", "",
     "scope_denied scope:orders:invoices:write"},
    {"a role beside scopes", "scope=users:people:read | role=orders:*",
     "scope=users:people:read | scope=orders:invoices:read", "", passes},
    {"upper case is folded", "scope=Orders:Invoices:READ", "scope=ORDERS:invoices:Read", "", passes},
};

constexpr AccessRow methods[] = {
    {"an allowed method", "method=GET | method=HEAD", "method=HEAD", "", passes},
    {"in lower case", "method=GET | method=HEAD", "method=get", "", passes},
    {"another method", "method=GET | method=HEAD", "method=POST", "", method},
    {"a longer word", "method=GET", "method=GETS", "", method},
    {"a shorter word", "method=GET", "method=GE", "", method},
    {"a foreign letter that folds to S", "method=POST", "method=po\xC5\xBFt", "", method},
    {"no method asked", "method=GET", "", "", passes},
    {"no method restricted", "", "method=DELETE", "", passes},
    {"a method of WebDAV", "method=PROPFIND", "method=PROPFIND", "", passes},
};

constexpr const char* open = "path=/public/**";
constexpr AccessRow paths[] = {
    {"no path restricted", "", "path=/anything", "", passes},
    {"no path asked", open, "", "", passes},
    {"below", open, "path=/public/a", "", passes},
    {"deep below", open, "path=/public/a/b/c.html", "", passes},
    {"the folder itself", open, "path=/public/", "", passes},
    {"the folder without a slash", open, "path=/public", "", path},
    {"a longer name", open, "path=/publicity/a", "", path},
    {"upper case", open, "path=/Public/a", "", path},
    {"elsewhere", open, "path=/admin", "", path},
    {"a query", open, "path=/public/a?x=1", "", passes},
    {"dots in the query", open, "path=/public/a?x=/../../admin", "", passes},
    {"the folder in the query", open, "path=/admin?/public/a", "", path},
    // Dot segments
    {"out by dots", open, "path=/public/../admin", "", path},
    {"out by escaped dots", open, "path=/public/%2e%2e/admin", "", path},
    {"out by half escaped dots", open, "path=/public/.%2E/admin", "", path},
    {"out by twice escaped dots", open, "path=/public/%252e%252e/admin", "", path},
    {"dots that stay inside", open, "path=/public/a/../b", "", passes},
    {"dots that leave later", open, "path=/public/a/../../admin", "", path},
    {"dots that come back", open, "path=/admin/../public/a", "", passes},
    {"dots above the root", open, "path=/../public/a", "", path},
    {"a single dot", open, "path=/public/./a", "", passes},
    {"a closing dot", open, "path=/public/.", "", passes},
    {"closing double dots", open, "path=/public/a/..", "", passes},
    {"closing double dots that leave", open, "path=/public/..", "", path},
    {"three dots are a name", open, "path=/public/.../a", "", passes},
    // What servers read in two ways
    {"merged slashes move the dots", open, "path=/public//../admin", "", path},
    {"empty segments", open, "path=/public//a", "", path},
    {"an empty segment first", open, "path=//public/a", "", path},
    {"an escaped slash", open, "path=/public/a%2Fb", "", path},
    {"dots behind escaped slashes", open, "path=/public/..%2fadmin", "", path},
    {"a backslash", open, "path=/public\\..\\admin", "", path},
    {"an escaped backslash", open, "path=/public/%5c../admin", "", path},
    {"dots with a parameter", open, "path=/public/..;/admin", "", path},
    {"dots with an escaped parameter", open, "path=/public/%2e%2e%3bx/admin", "", path},
    {"a dot with a parameter", open, "path=/public/.;x/a", "", path},
    {"nothing but a parameter", open, "path=/public/a/;x/../b", "", path},
    {"dots before an escaped question mark", open, "path=/public/..%3f/a", "", path},
    {"nothing before an escaped fragment", open, "path=/public/%23/a", "", path},
    {"a name with a parameter", open, "path=/public/a;x=1/b", "", passes},
    {"dots behind a parameter", open, "path=/admin;x/../public/a", "", path},
    {"dots behind an escaped question mark", open, "path=/admin%3f/../public/a", "", path},
    {"dots behind an escaped fragment", open, "path=/admin%23/../public/a", "", path},
    {"an escaped question mark in a name", open, "path=/public/why%3f", "", passes},
    {"a fragment", open, "path=/public/x#/../../admin", "", path},
    {"a fragment that hides the dots", open, "path=/public/../admin#/../public/x", "", path},
    {"a whole address", open, "path=http://host/public/a", "", path},
    {"no slash first", open, "path=public/a", "", path},
    {"the server as a whole", "path=/**", "path=*", "", path},
    // Bytes
    {"a broken escape", open, "path=/public/%zz", "", path},
    {"an escape that ends early", open, "path=/public/%2", "", path},
    {"a lone percent sign", open, "path=/public/100%", "", path},
    {"an overlong dot", open, "path=/public/%c0%ae%c0%ae/admin", "", path},
    {"an overlong slash", open, "path=/public/..%c0%afadmin", "", path},
    {"no UTF-8", open, "path=/public/%ff", "", path},
    {"a surrogate", open, "path=/public/%ed%a0%80", "", path},
    {"a zero byte", open, "path=/public/a%00.html", "", path},
    {"a line break", open, "path=/public/a%0d%0aX:y", "", path},
    {"a byte order mark", open, "path=/public/%ef%bb%bfa", "", path},
    {"UTF-8, escaped", open, "path=/public/caf%C3%A9", "", passes},
    {"UTF-8, plain", open, "path=/public/caf\xC3\xA9", "", passes},
    // Stars
    {"one segment", "path=/orders/*", "path=/orders/17", "", passes},
    {"one segment, escaped", "path=/orders/*", "path=/orders/%31%37", "", passes},
    {"not two segments", "path=/orders/*", "path=/orders/17/items", "", path},
    {"nothing in the segment", "path=/orders/*", "path=/orders/", "", passes},
    {"no segment", "path=/orders/*", "path=/orders", "", path},
    {"a closing slash more", "path=/orders/*", "path=/orders/17/", "", path},
    {"a star in the middle", "path=/orders/*/items", "path=/orders/17/items", "", passes},
    {"a star spans no slash", "path=/orders/*/items", "path=/orders/1/7/items", "", path},
    {"part of a segment", "path=/v*/orders", "path=/v2/orders", "", passes},
    {"part of a segment, no more than it", "path=/v*/orders", "path=/v2/x/orders", "", path},
    {"two stars in the middle", "path=/a/**/z", "path=/a/b/c/z", "", passes},
    {"two stars need both slashes", "path=/a/**/z", "path=/a/z", "", path},
    {"two stars, another end", "path=/a/**/z", "path=/a/b/c/y", "", path},
    {"two stars, then one", "path=/**/img/*.png", "path=/x/y/img/logo.png", "", passes},
    {"two stars, then one, too deep", "path=/**/img/*.png", "path=/x/img/y/logo.png", "", path},
    {"an end within a segment", "path=/files/*.txt", "path=/files/a.txt", "", passes},
    {"another end", "path=/files/*.txt", "path=/files/a.txt.exe", "", path},
    {"everything", "path=/**", "path=/", "", passes},
    {"only the root", "path=/", "path=/", "", passes},
    {"only the root, below", "path=/", "path=/a", "", path},
    {"a pattern with a blank", "path=/a%20b", "path=/a%20b", "", passes},
    {"a blank is no plus", "path=/a%20b", "path=/a+b", "", path},
    {"a pattern in UTF-8", "path=/caf%C3%A9/*", "path=/caf\xC3\xA9/1", "", passes},
    {"an escaped star is a name", "path=/a/*", "path=/a/%2a", "", passes},
    {"the second of two patterns", "path=/a/* | path=/b/*", "path=/b/1", "", passes},
    {"neither of two patterns", "path=/a/* | path=/b/*", "path=/c/1", "", path},
};

} // namespace

class TestDecisionScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsJudgedAsTheTableSays_data()
    {
        addAccessColumns();
        const auto all = [](const auto& rows) {
            for (const AccessRow& row : rows)
                addAccessRow(row);
        };
        all(scopes);
        all(methods);
        all(paths);
    }
    void eachRequestIsJudgedAsTheTableSays() { checkAccessRow(); }

    void aPathOfAnyLengthIsJudgedInTime()
    {
        AccessCase c = accessCase(QStringLiteral("path=/") + QStringLiteral("*a").repeated(500), {});
        c.request.path = QLatin1Char('/') + QString(8'191, QLatin1Char('a'));
        const UtcTime now = moment(QStringLiteral("2026-03-04T12:00:00Z"));
        QCOMPARE(c.decideAt(now).outcome, Outcome::Valid);
        c.request.path.back() = QLatin1Char('b');
        QCOMPARE(c.decideAt(now).outcome, Outcome::ScopeDenied);
        c.key.restrictions.paths = {*PathPattern::parse(QStringLiteral("/**"))};
        QCOMPARE(c.decideAt(now).outcome, Outcome::Valid);
        c.request.path += QLatin1Char('b'); // one more than is looked at
        QCOMPARE(c.decideAt(now).outcome, Outcome::ScopeDenied);
    }
};

QTEST_GUILESS_MAIN(TestDecisionScope)
#include "test_decision_scope.moc"
