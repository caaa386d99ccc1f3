// Against a gateway of a few lines: what it is sent, and what each answer is taken for.
#include "storage/apis/outside_gateways.h"

#include <QTest>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <thread>

using namespace keywright;
using namespace Qt::StringLiterals;
using Sent = TrialAnswer::Sent;

namespace {

// Answers each connection with what `answer` makes of the request's head; an empty answer: none ever comes.
class Listener {
public:
    explicit Listener(std::function<QByteArray(const QByteArray&)> answer)
        : m_answer(std::move(answer))
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_socket, 8);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Listener()
    {
        m_ending = true;
        m_thread.join();
        ::close(m_socket);
    }
    [[nodiscard]] QString url(const QString& path) const { return u"http://127.0.0.1:%1%2"_s.arg(port).arg(path); }

    int port = 0;
    QByteArrayList heads; // read when the trial has ended

private:
    void serve()
    {
        QList<int> held;
        while (!m_ending) {
            pollfd ready{m_socket, POLLIN, 0};
            if (::poll(&ready, 1, 20) <= 0)
                continue;
            const int client = ::accept(m_socket, nullptr, nullptr);
            QByteArray head;
            char buffer[4096];
            while (!head.contains("\r\n\r\n")) {
                const auto got = ::recv(client, buffer, sizeof buffer, 0);
                if (got <= 0)
                    break;
                head.append(buffer, got);
            }
            heads += head;
            const QByteArray answer = m_answer(head);
            if (answer.isEmpty()) {
                held += client;
                continue;
            }
            (void)::send(client, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL);
            ::close(client);
        }
        for (const int client : held)
            ::close(client);
    }

    std::function<QByteArray(const QByteArray&)> m_answer;
    int m_socket = -1;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

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
        Listener gateway([](const QByteArray& head) {
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
        Listener gateway([](const QByteArray&) { return status(401); });
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
        Listener gateway([](const QByteArray&) { return status(308, "Location: https://elsewhere.example/\r\n"); });
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
        Listener gateway([](const QByteArray&) { return QByteArray("SSH-2.0-x\r\n\r\n"); });
        const auto answers =
            OutsideGateways().tryGateway({gateway.url(u"/"_s), u"X-API-Key"_s, nullptr}, std::make_shared<Progress>());
        QCOMPARE(verdictOf(answers->first()), TrialVerdict::NoAnswer);
    }

    void aTrialCanBeStopped()
    {
        const auto progress = std::make_shared<Progress>();
        Listener gateway([progress](const QByteArray&) {
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
