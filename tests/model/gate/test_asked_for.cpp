// What a gateway's configuration asks for in the query of our own path.
#include "model/gate/gate.h"

#include "model/secrets/secret.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::gate;
using namespace Qt::StringLiterals;

class TestAskedFor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theApiIsToldOrThatOfTheFirstScope_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("api");
        QTest::newRow("told") << QByteArray("api=orders") << u"orders"_s;
        QTest::newRow("told beside a scope") << QByteArray("scope=stock:items:read&api=orders&cost=2") << u"orders"_s;
        QTest::newRow("by a scope") << QByteArray("scope=stock:items:read,orders:a:b") << u"stock"_s;
        QTest::newRow("encoded") << QByteArray("api=orders%2Eeu") << u"orders.eu"_s;
        QTest::newRow("twice the same") << QByteArray("api=orders&api=orders") << u"orders"_s;
        QTest::newRow("a scope of any") << QByteArray("scope=*:items:read") << QString();
        QTest::newRow("nothing") << QByteArray("cost=3") << QString();
    }
    void theApiIsToldOrThatOfTheFirstScope()
    {
        QFETCH(QByteArray, query);
        const Result<AskedFor> asked = parseAskedFor({query.constData(), std::size_t(query.size())});
        QVERIFY(asked.ok());
        QTEST(asked->api, "api");
    }

    void whatIsNoNameIsRefused()
    {
        const std::string longest(64, 'a');
        QVERIFY(parseAskedFor("api=" + longest).ok());
        for (const std::string& query : {std::string("api="), std::string("api=Orders"), std::string("api=a%20b"),
                                         std::string("api=*"), std::string("api=a:b"), "api=a" + longest,
                                         std::string("api=orders&api=stock"), std::string("api=%C3%A4")})
            QVERIFY2(!parseAskedFor(query).ok(), query.c_str());
    }

    void onlyWhatStandsBeforeTheOriginalsPathIsOurs()
    {
        for (const auto& [target, own] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"/verify", "/verify"},
                 {"/verify?api=orders", "/verify"},
                 {"/verify/a;api=x/b", "/verify"},
                 {"/verify/;api=x/b", "/verify"},
                 {"/verify;api=orders/a;api=x?b;c", "/verify;api=orders"},
                 {"/verify;api=orders?a/b", "/verify;api=orders"},
                 {"/verify;api=orders", "/verify;api=orders"},
                 {"/verify;", "/verify;"}})
            QCOMPARE(Gate::ownPath(target), std::string_view(own));
    }

    // A gateway that makes names up out of requests must not fill memory.
    void namesAreRememberedUpToALimit()
    {
        const Secret pepper(std::as_bytes(std::span("0123456789abcdef0123456789abcde")));
        const Fingerprinter fingerprinter(pepper);
        GateTotals totals;
        Gate gate(fingerprinter, {}, totals);
        for (int i = 0; i < Gate::mostApis; ++i)
            QCOMPARE(gate.countedApi(u"api-%1"_s.arg(i)), u"api-%1"_s.arg(i));
        QCOMPARE(gate.countedApi(u"one-more"_s), QString());
        QCOMPARE(gate.countedApi(u"api-7"_s), u"api-7"_s);
        QCOMPARE(gate.countedApi({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestAskedFor)
#include "test_asked_for.moc"
