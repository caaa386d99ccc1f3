#include "model/gate/forwarded_request.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::gate;

namespace {

HttpHead headOf(std::string_view target, std::initializer_list<std::pair<HttpHead::Field, std::string_view>> fields)
{
    HttpHead head;
    head.method = "GET";
    head.target = target;
    for (const auto& [field, value] : fields) {
        head.repeated |= head.there & (1U << field);
        head.there |= 1U << field;
        head.fields[field] = value;
    }
    return head;
}

QList<Cidr> peers(const char* text)
{
    QList<Cidr> list;
    for (const QString& part : QString::fromLatin1(text).split(QLatin1Char(' ')))
        list += *Cidr::parse(part);
    return list;
}

} // namespace

class TestForwardedRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPlaceWithAKeyCounts()
    {
        constexpr std::string_view one = "kw_live_0123456789", two = "kw_live_9876543210";
        using Scheme = PresentedSecret::Scheme;
        const PresentedSecret none = presentedSecret(headOf("/verify", {}));
        QVERIFY(none.scheme == Scheme::None && !none.wellFormed);
        const PresentedSecret header = presentedSecret(headOf(
            "/verify", {{HttpHead::ApiKeyField, one}, {HttpHead::Authorization, "Bearer something-of-the-app"}}));
        QVERIFY(header.scheme == Scheme::Header && header.wellFormed && header.text == one);
        const PresentedSecret own =
            presentedSecret(headOf("/verify", {{HttpHead::ApiKeyField, one}, {HttpHead::OwnKey, two}}));
        QVERIFY(own.text == two);
        QVERIFY(presentedSecret(headOf("/verify", {{HttpHead::Authorization, "bEaReR  kw_live_0123456789"}})).text ==
                one);
        QVERIFY(presentedSecret(headOf("/verify", {{HttpHead::Authorization, "ApiKey kw_live_0123456789"}})).scheme ==
                Scheme::ApiKey);
        QVERIFY(presentedSecret(headOf("/verify", {{HttpHead::Authorization, "Basic kw_live_0123456789"}})).scheme ==
                Scheme::None);
        QVERIFY(presentedSecret(headOf("/verify", {{HttpHead::Authorization, "Bearer"}})).scheme == Scheme::None);
    }

    void whatCannotBeAKeyIsNotWellFormed()
    {
        QVERIFY(couldBeSecret("0123456789abcdef"));
        QVERIFY(!couldBeSecret("0123456789abcde"));
        QVERIFY(!couldBeSecret("0123456789 abcdef"));
        QVERIFY(!couldBeSecret("0123456789\xC3\xA4"
                               "bcdef"));
        QVERIFY(couldBeSecret(std::string(255, 'x')));
        QVERIFY(!couldBeSecret(std::string(256, 'x')));
        QVERIFY(!presentedSecret(headOf("/verify", {{HttpHead::ApiKeyField, "0123456789abcdef"},
                                                    {HttpHead::ApiKeyField, "0123456789abcdef"}}))
                     .wellFormed);
    }

    void eachGatewayTellsTheRequestInItsWay()
    {
        const auto nginx = forwardedRequest(
            headOf("/verify", {{HttpHead::OriginalMethod, "POST"}, {HttpHead::OriginalUri, "/a?b"}}), "/verify");
        QVERIFY(nginx && nginx->method == "POST" && nginx->uri == "/a?b");
        const auto traefik = forwardedRequest(
            headOf("/verify?scope=x", {{HttpHead::ForwardedMethod, "PUT"}, {HttpHead::ForwardedUri, "/c"}}), "/verify");
        QVERIFY(traefik && traefik->method == "PUT" && traefik->uri == "/c");
        const auto envoy = forwardedRequest(headOf("/verify/d/e?f", {}), "/verify");
        QVERIFY(envoy && envoy->method == "GET" && envoy->uri == "/d/e?f");
        const auto silent = forwardedRequest(headOf("/verify", {}), "/verify");
        QVERIFY(silent && silent->method == ForwardedRequest::untold && silent->uri == ForwardedRequest::untold);
    }

    void twoThatTellDifferentlyAreBelievedNeither()
    {
        const auto refused = [](std::string_view target, auto fields) {
            return !forwardedRequest(headOf(target, fields), "/verify");
        };
        using Fields = std::initializer_list<std::pair<HttpHead::Field, std::string_view>>;
        // The client slips in the header that its gateway does not set.
        QVERIFY(refused("/verify", Fields{{HttpHead::OriginalMethod, "GET"}, {HttpHead::ForwardedMethod, "DELETE"}}));
        QVERIFY(refused("/verify", Fields{{HttpHead::OriginalUri, "/public"}, {HttpHead::ForwardedUri, "/admin"}}));
        QVERIFY(refused("/verify/admin", Fields{{HttpHead::OriginalUri, "/public"}}));
        QVERIFY(refused("/verify", Fields{{HttpHead::OriginalUri, "/public"}, {HttpHead::OriginalUri, "/public"}}));
        QVERIFY(refused("/verify", Fields{{HttpHead::OriginalUri, ""}}));
        QVERIFY(!refused("/verify", Fields{{HttpHead::OriginalUri, "/a"}, {HttpHead::ForwardedUri, "/a"}}));
    }

    void keysInQueriesAreSeen()
    {
        const auto seen = [](std::string_view uri) {
            return forwardedRequest(headOf("/verify", {{HttpHead::OriginalUri, uri}}), "/verify")->keyInQuery;
        };
        QVERIFY(seen("/a?api_key=1") == "1");
        QVERIFY(seen("/a?x=1&Access_Token=2%20&y") == "2%20");
        QVERIFY(seen("/a?token&x=1") == "");
        QVERIFY(!seen("/a?monkey=1"));
        QVERIFY(!seen("/api_key"));
    }

    void theClientIsTheAddressNearestToUsThatIsNoPeer()
    {
        const QList<Cidr> known = peers("10.0.0.0/8 ::1");
        const auto client = [&](std::string_view text) {
            const auto address = clientAddress(text, known);
            return address ? address->toString() : QString();
        };
        QCOMPARE(client("203.0.113.7"), QStringLiteral("203.0.113.7"));
        QCOMPARE(client("198.51.100.1, 203.0.113.7"), QStringLiteral("203.0.113.7")); // the first can be invented
        QCOMPARE(client("198.51.100.1,203.0.113.7 , 10.1.2.3,::1"), QStringLiteral("203.0.113.7"));
        QCOMPARE(client("10.1.2.3"), QStringLiteral("10.1.2.3")); // the peer itself asked
        QCOMPARE(client("198.51.100.1, not-an-address"), QString());
        QCOMPARE(client("198.51.100.1, not-an-address, 10.0.0.1"), QString());
        QCOMPARE(client(""), QString());
        QCOMPARE(client("198.51.100.1,"), QString());
    }

    void onlyWhatTheKeyAsksForIsReadAndNothingIsLeftUnasked()
    {
        const HttpHead head = headOf("/verify", {{HttpHead::Referer, "https://a.example/"}});
        const auto silent = forwardedRequest(head, "/verify");
        Restrictions all;
        all.methods = {QStringLiteral("GET")};
        all.paths = {*PathPattern::parse(QStringLiteral("/**"))};
        all.cidrs = peers("203.0.113.0/24");
        const auto client = IpAddress::parse(QStringLiteral("203.0.113.7"));
        QVERIFY(accessRequest(*silent, head, all, client).source == client);
        QVERIFY(!accessRequest(*silent, head, {}, client).source);
        const AccessRequest request = accessRequest(*silent, head, all, {});
        // Empty would mean: not asked, so not judged.
        QVERIFY(!request.method.isEmpty() && !all.methods.contains(request.method));
        QVERIFY(!request.path.isEmpty() && !all.paths.first().matches(request.path));
        QVERIFY(!request.source);
        QVERIFY(request.referrer.isEmpty());
        QVERIFY(accessRequest(*silent, head, {}, {}).method.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForwardedRequest)
#include "test_forwarded_request.moc"
