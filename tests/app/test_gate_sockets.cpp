// Clients that are slow, huge, hasty, dishonest or gone: the real gate survives them and answers the others.
#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"

#include <memory>
#include <vector>

using namespace keywright::tests;

class GateSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_secret = m_gate.key("k", words("--scope *"));
        QVERIFY(m_gate.start(words("--request-seconds 1 --idle-seconds 2 --connections 64 --stop-seconds 5")));
        m_request = "GET /verify HTTP/1.1\r\nHost: g\r\nX-API-Key: " + m_secret + "\r\n\r\n";
    }
    // Whatever a test did, the next client is answered.
    void cleanup() { QCOMPARE(m_gate.ask(m_request).status, 200); }

    void connectionsAreUsedAgain()
    {
        RawSocket socket(m_gate.port);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(socket.send(m_request));
            QCOMPARE(socket.answer().status, 200);
        }
    }

    void pipelinedRequestsAreAnsweredInTheirOrder()
    {
        RawSocket socket(m_gate.port);
        QByteArray bytes;
        for (int i = 0; i < 500; ++i)
            bytes += i % 2 ? m_request : QByteArray("GET /verify HTTP/1.1\r\nHost: g\r\n\r\n");
        QVERIFY(socket.send(bytes));
        for (int i = 0; i < 500; ++i)
            QCOMPARE(socket.answer().status, i % 2 ? 200 : 401);
    }

    void aRequestMayComeByteByByte()
    {
        RawSocket socket(m_gate.port);
        for (const char c : m_request)
            QVERIFY(socket.send(QByteArray(1, c)));
        QCOMPARE(socket.answer().status, 200);
    }

    void whoEndsSendingIsStillAnswered()
    {
        RawSocket socket(m_gate.port);
        QVERIFY(socket.send(m_request));
        socket.endSending();
        QCOMPARE(socket.answer().status, 200);
        QVERIFY(socket.waitForEnd());
    }

    void whoGoesAwayInTheMiddleLeavesNothing()
    {
        for (int i = 0; i < 40; ++i) {
            RawSocket socket(m_gate.port);
            QVERIFY(socket.send(i % 2 ? m_request : m_request.left(30)));
        }
        QTRY_VERIFY(m_gate.metric("connections") <= 3); // those that ask, of which some are just closing
    }

    // However often a byte more arrives, the time for the whole is what it was.
    void slowRequestsAreClosed()
    {
        const qint64 before = m_gate.metric("timeouts_total");
        RawSocket drip(m_gate.port), silent(m_gate.port), half(m_gate.port);
        QVERIFY(half.send(m_request.left(40)));
        bool gone = false;
        for (int i = 0; i < 100 && !gone; ++i) // a byte a tenth of a second, for as long as that is borne
            gone = !drip.send("G") || drip.endsWithin(100);
        QVERIFY(gone);
        QVERIFY(half.waitForEnd());
        QVERIFY(silent.waitForEnd());
        QVERIFY(m_gate.metric("timeouts_total") >= before + 3);
    }

    void requestsThatCanBeReadTwoWaysAreRefusedAndTheConnectionEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray hidden = "GET /verify HTTP/1.1\r\nHost: g\r\n\r\n";
        QTest::addRow("length and chunked")
            << QByteArray("POST /v1/keys/verify HTTP/1.1\r\nHost: g\r\nContent-Length: 4\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") +
                   hidden
            << 400;
        QTest::addRow("chunked") << QByteArray(
                                        "POST /v1/keys/verify HTTP/1.1\r\nHost: g\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        "0\r\n\r\n") +
                                        hidden
                                 << 411;
        QTest::addRow("two lengths") << QByteArray(
                                            "POST /verify HTTP/1.1\r\nHost: g\r\nContent-Length: 0\r\nContent-Length: "
                                            "33\r\n\r\n") +
                                            hidden
                                     << 400;
        QTest::addRow("folded") << QByteArray("GET /verify HTTP/1.1\r\nHost: g\r\nA: b\r\n\tX-API-Key: c\r\n\r\n") +
                                       hidden
                                << 400;
        QTest::addRow("huge head") << "GET /verify HTTP/1.1\r\nHost: g\r\nA: " + QByteArray(100'000, 'a') + "\r\n\r\n"
                                   << 431;
        QTest::addRow("huge body")
            << QByteArray("POST /v1/keys/verify HTTP/1.1\r\nHost: g\r\nContent-Length: 1000000\r\n\r\n") +
                   QByteArray(1'000'000, 'a')
            << 413;
        QTest::addRow("not http") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << 400;
    }
    void requestsThatCanBeReadTwoWaysAreRefusedAndTheConnectionEnds()
    {
        QFETCH(QByteArray, bytes);
        RawSocket socket(m_gate.port);
        static_cast<void>(socket.send(bytes)); // it need not take all of it
        QTEST(socket.answer().status, "status");
        QCOMPARE(socket.answer().status, 0); // what was hidden behind it is not answered
        QVERIFY(socket.waitForEnd());
    }

    void whoNeverReadsHoldsNothingUp()
    {
        RawSocket deaf(m_gate.port);
        const QByteArray many = m_request.repeated(200);
        int sent = 0;
        // Until the gate no longer takes more: then it waits for the other side and not the other way round.
        for (; sent < 500; ++sent) {
            if (::send(deaf.handle(), many.constData(), static_cast<std::size_t>(many.size()),
                       MSG_NOSIGNAL | MSG_DONTWAIT) != many.size())
                break;
        }
        QVERIFY(sent < 500);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_gate.ask(m_request).status, 200);
    }

    void connectionsBeyondTheLimitAreClosedAndTheOthersServed()
    {
        std::vector<std::unique_ptr<RawSocket>> sockets;
        for (int i = 0; i < 100; ++i)
            sockets.push_back(std::make_unique<RawSocket>(m_gate.port));
        int answered = 0;
        for (const auto& socket : sockets) {
            static_cast<void>(socket->send(m_request));
            answered += socket->answer().status == 200;
        }
        QVERIFY2(answered >= 50 && answered <= 64, qPrintable(QString::number(answered)));
        sockets.clear();
        QTRY_COMPARE(m_gate.ask(m_request).status, 200);
    }

    void aUnixSocketIsServedAndLeftTidy()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        const QString path = gate.cli.path("gate.sock");
        gate.cli.write("gate.toml", "listen = [\"unix:" + path.toUtf8() + "\", \"127.0.0.1:0\"]\n");
        QVERIFY2(gate.start({QStringLiteral("--config"), gate.cli.path("gate.toml")}, false), gate.said.constData());
        RawSocket socket(path);
        QVERIFY(socket.isOpen());
        QVERIFY(socket.send("GET /verify HTTP/1.1\r\nHost: g\r\nX-API-Key: " + secret + "\r\n\r\n"));
        QCOMPARE(socket.answer().status, 200);
        QVERIFY(!(QFile::permissions(path) & QFileDevice::ReadOther));
        gate.gate->kill(); // leaves the socket behind
        gate.gate->waitForFinished();
        QVERIFY(QFile::exists(path));
        QVERIFY(gate.start({QStringLiteral("--config"), gate.cli.path("gate.toml")}, false));
        QCOMPARE(gate.stop(), 0);
        QVERIFY(!QFile::exists(path));
    }

    void aSecondGateAtTheSamePlaceIsRefused()
    {
        QProcess second;
        second.setProcessEnvironment(m_gate.cli.environment);
        second.start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate"),
                     m_gate.cli.known() + QStringList{QStringLiteral("--listen"),
                                                      QStringLiteral("127.0.0.1:%1").arg(m_gate.port),
                                                      QStringLiteral("serve")});
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 3);
        QVERIFY(second.readAllStandardError().contains("127.0.0.1"));
    }

    void stoppingLetsRequestsUnderWayEnd()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        QVERIFY(gate.start());
        RawSocket idle(gate.port), idleToo(gate.port), under(gate.port); // the threads take turns: one idle on each
        const QByteArray body = "{\"key\":\"" + secret + "\"}";
        QVERIFY(under.send("POST /v1/keys/verify HTTP/1.1\r\nHost: g\r\nContent-Length: " +
                           QByteArray::number(body.size()) + "\r\n\r\n" + body.left(10)));
        QTRY_VERIFY(gate.metric("connections") >= 4); // with the ones that ask
        gate.gate->terminate();
        QVERIFY(idle.waitForEnd() && idleToo.waitForEnd());
        QVERIFY(under.send(body.mid(10)));
        QCOMPARE(under.answer().status, 200);
        QVERIFY(gate.gate->waitForFinished(20'000));
        QCOMPARE(gate.gate->exitCode(), 0);
    }

private:
    GateRunner m_gate;
    QByteArray m_secret, m_request;
};

QTEST_GUILESS_MAIN(GateSocketsTest)
#include "test_gate_sockets.moc"
