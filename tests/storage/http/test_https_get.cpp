// A document from a server that does what servers do. TLS is met in tests/app, with a certificate of its own.
#include "storage/gate/https_get.h"
#include "tests/support/local_server.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::gate;
using namespace keywright::test;
using namespace std::chrono_literals;

namespace {

QByteArray answer(int status, const QByteArray& body, qsizetype length)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Length: " + QByteArray::number(length) +
           "\r\n\r\n" + body;
}

} // namespace

class TestHttpsGet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentComesWhole()
    {
        LocalServer server([](const QByteArray&) { return answer(200, "{\"keys\":[]}", 11); });
        const auto got = httpsGet(server.url(QStringLiteral("/jwks?v=1")), {}, 5s);
        QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().detail));
        QCOMPARE(*got, QByteArray("{\"keys\":[]}"));
        QCOMPARE(server.heads.value(0).left(24), QByteArray("GET /jwks?v=1 HTTP/1.1\r\n"));
        QVERIFY(server.heads.value(0).contains("\r\nHost: 127.0.0.1:"));
    }

    void whatIsNoDocumentIsAnError_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addRow("another status") << answer(404, "no", 2);
        QTest::addRow("a redirection") << QByteArray("HTTP/1.1 302 x\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n");
        QTest::addRow("cut short") << answer(200, "half", 8);
        QTest::addRow("longer than allowed") << answer(200, "x", 256 * 1024 + 1);
        QTest::addRow("no HTTP") << QByteArray("SSH-2.0-server\r\n\r\n");
        QTest::addRow("a head without end") << "HTTP/1.1 200 x\r\nA: " + QByteArray(100'000, 'a');
    }
    void whatIsNoDocumentIsAnError()
    {
        QFETCH(const QByteArray, said);
        LocalServer server([said](const QByteArray&) { return said; });
        const auto got = httpsGet(server.url(QStringLiteral("/")), {}, 5s);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Io);
        QVERIFY(got.error().detail.startsWith(server.url(QStringLiteral("/"))));
    }

    void silenceEndsWhenPatienceDoes()
    {
        LocalServer server([](const QByteArray&) { return QByteArray(); });
        const auto got = httpsGet(server.url(QStringLiteral("/")), {}, 200ms);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Timeout);
    }

    void whoeverStopsNeedNotWait()
    {
        const auto progress = std::make_shared<Progress>();
        LocalServer server([progress](const QByteArray&) {
            progress->cancelled = true;
            return QByteArray();
        });
        const auto got = httpsGet(server.url(QStringLiteral("/")), {}, 1h, progress);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHttpsGet)
#include "test_https_get.moc"
