// Against a gateway of a few lines: what it is sent, and what each answer is taken for.
#include "storage/apis/outside_gateways.h"
#include "tests/support/local_server.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;
using Sent = TrialAnswer::Sent;

namespace {

SecretPtr secret(const char* text)
{
    return makeSecret(QByteArray(text));
}

QByteArray status(int code, const QByteArray& more = {})
{
    return "HTTP/1.1 " + QByteArray::number(code) + " x\r\n" + more + "Content-Length: 0\r\n\r\n";
}

QList<TrialVerdict> verdicts(const Result<QList<TrialAnswer>>& answers)
{
    QList<TrialVerdict> all;
    if (answers)
        for (const TrialAnswer& answer : *answers)
            all += verdictOf(answer);
    return all;
}

} // namespace

class TestGatewayTrial final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProtectedApiRefusesAllButTheRightKey()
    {
        LocalServer gateway([](const QByteArray& head) {
            return head.contains("X-Shop-Key: right-one\r\n") ? status(404) : status(401);
        });
        const auto answers = OutsideGateways().tryGateway(
            {gateway.url(u"/carts?x=1%202"_s), u"X-Shop-Key"_s, secret("right-one")}, std::make_shared<Progress>());
        QCOMPARE(verdicts(answers), (QList{TrialVerdict::Refused, TrialVerdict::Refused, TrialVerdict::LetThrough}));
        QCOMPARE(gateway.heads.size(), 3);
        QVERIFY(gateway.heads.first().startsWith("GET /carts?x=1%202 HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(!gateway.heads.at(0).contains("X-Shop-Key"));
        QVERIFY(gateway.heads.at(1).contains("X-Shop-Key: kw_test_"));
    }

    void aBearerKeyIsSentAsOne()
    {
        LocalServer gateway([](const QByteArray&) { return status(401); });
        QVERIFY(OutsideGateways().tryGateway({gateway.url({}), u"Authorization"_s, secret("abc")},
                                             std::make_shared<Progress>()));
        QVERIFY2(gateway.heads.at(2).contains("Authorization: Bearer abc\r\n"), gateway.heads.at(2).constData());
        QVERIFY(gateway.heads.at(2).startsWith("GET / HTTP/1.1\r\n"));
    }

    void whatElseIsAnsweredHasItsName()
    {
        using V = TrialVerdict;
        const std::tuple<int, V, V> table[]{{200, V::Open, V::LetThrough},         {401, V::Refused, V::Unknown},
                                            {403, V::Refused, V::NotAllowed},      {429, V::Refused, V::Limited},
                                            {503, V::NoGate, V::NoGate},           {500, V::NoGate, V::NoGate},
                                            {301, V::WrongAnswer, V::WrongAnswer}, {0, V::NoAnswer, V::NoAnswer}};
        for (const auto& [code, none, right] : table) {
            QCOMPARE(verdictOf({Sent::NoKey, code, {}, {}, 0}), none);
            QCOMPARE(verdictOf({Sent::WrongKey, code, {}, {}, 0}), none);
            QCOMPARE(verdictOf({Sent::RightKey, code, {}, {}, 0}), right);
        }
        QVERIFY(isGood(V::Refused) && isGood(V::LetThrough) && !isGood(V::Open) && !isGood(V::Unknown));
    }

    void aRedirectionTellsWhereTo()
    {
        LocalServer gateway([](const QByteArray&) { return status(308, "Location: https://elsewhere.example/\r\n"); });
        const auto answers =
            OutsideGateways().tryGateway({gateway.url(u"/"_s), u"X-API-Key"_s, nullptr}, std::make_shared<Progress>());
        QCOMPARE(answers->size(), 2); // no right key, no third request
        QCOMPARE(answers->first().location, u"https://elsewhere.example/"_s);
    }

    void whoDoesNotListenIsSaid()
    {
        const auto answers = OutsideGateways().tryGateway({u"http://127.0.0.1:1/"_s, u"X-API-Key"_s, nullptr},
                                                          std::make_shared<Progress>());
        QVERIFY(answers.ok());
        QCOMPARE(verdictOf(answers->first()), TrialVerdict::NoAnswer);
        QVERIFY(!answers->first().failure.isEmpty());
    }

    void nonsenseIsNoCrash()
    {
        LocalServer gateway([](const QByteArray&) { return QByteArray("SSH-2.0-x\r\n\r\n"); });
        const auto answers =
            OutsideGateways().tryGateway({gateway.url(u"/"_s), u"X-API-Key"_s, nullptr}, std::make_shared<Progress>());
        QCOMPARE(verdictOf(answers->first()), TrialVerdict::NoAnswer);
    }

    void aTrialCanBeStopped()
    {
        const auto progress = std::make_shared<Progress>();
        LocalServer gateway([progress](const QByteArray&) {
            progress->cancelled = true; // while the answer is waited for
            return QByteArray();
        });
        const auto answers = OutsideGateways().tryGateway({gateway.url(u"/"_s), u"X-API-Key"_s, nullptr}, progress);
        QVERIFY(!answers.ok());
        QCOMPARE(answers.error().kind, ErrorKind::Cancelled);
    }

    void whatCanNotBeSentIsRefused()
    {
        OutsideGateways gateways;
        const auto progress = std::make_shared<Progress>();
        for (const char* url : {"", "ftp://x/", "http://", "https://u:p@x/", "x"})
            QCOMPARE(gateways.tryGateway({QString::fromLatin1(url), u"X"_s, nullptr}, progress).error().kind,
                     ErrorKind::InvalidInput);
        QCOMPARE(gateways.tryGateway({u"http://127.0.0.1:1/"_s, u"X"_s, secret("a\r\nb")}, progress).error().kind,
                 ErrorKind::InvalidInput);
    }

    void aGateThatIsNoneIsUnreachable()
    {
        OutsideGateways gateways;
        QCOMPARE(gateways.gateHealth(u"127.0.0.1:1"_s).state, GateHealth::State::Unreachable);
        QCOMPARE(gateways.gateHealth(u"nonsense"_s).state, GateHealth::State::Unreachable);
        QVERIFY(!gateways.gateHealth(u"nonsense"_s).says.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGatewayTrial)
#include "test_gateway_trial.moc"
