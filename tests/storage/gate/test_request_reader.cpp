#include "storage/gate/request_reader.h"
#include "tests/support/qt_test.h"

using namespace keywright::gate;

namespace {

using State = ReadRequest::State;

struct Row {
    const char* name;
    std::string bytes;
    State state;
    int status;
};

// What a reader behind or before us could read as another request.
const std::vector<Row>& rows()
{
    static const std::string host = "Host: g\r\n";
    static const std::vector<Row> all{
        {"plain", "GET /verify HTTP/1.1\r\n" + host + "\r\n", State::Complete, 0},
        {"empty line before", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", State::Complete, 0},
        {"two empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n", State::Refused, 400},
        {"no host", "GET / HTTP/1.1\r\n\r\n", State::Refused, 400},
        {"two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", State::Refused, 400},
        {"1.0 without host", "GET / HTTP/1.0\r\n\r\n", State::Complete, 0},
        {"cut head", "GET / HTTP/1.1\r\n" + host, State::Incomplete, 0},
        {"bare line feeds", "GET / HTTP/1.1\nHost: g\n\n", State::Incomplete, 0},
        {"one bare line feed", "GET / HTTP/1.1\r\nA: b\n" + host + "\r\n", State::Refused, 400},
        {"folded field", "GET / HTTP/1.1\r\n" + host + "X-API-Key: a\r\n b\r\n\r\n", State::Refused, 400},
        {"blank before colon", "GET / HTTP/1.1\r\n" + host + "X-API-Key : a\r\n\r\n", State::Refused, 400},
        {"null in value", std::string("GET / HTTP/1.1\r\nHost: g\r\nA: b\0c\r\n\r\n", 35), State::Refused, 400},
        {"blank in target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", State::Refused, 400},
        {"http/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", State::Refused, 400},
        {"tls hello", std::string("\x16\x03\x01\x02\x00\r\n\r\n", 9), State::Refused, 400},
        {"chunked", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", State::Refused, 411},
        {"length and chunked",
         "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc", State::Refused,
         400},
        {"chunked and length",
         "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc", State::Refused,
         400},
        {"two lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
         State::Refused, 400},
        {"signed length", "POST / HTTP/1.1\r\n" + host + "Content-Length: +3\r\n\r\nabc", State::Refused, 400},
        {"negative length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", State::Refused, 400},
        {"endless length", "POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n",
         State::Refused, 400},
        {"too long a body", "POST / HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n", State::Refused, 413},
        {"cut body", "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nab", State::Incomplete, 0},
        {"too long a head", "GET / HTTP/1.1\r\n" + host + "A: " + std::string(17'000, 'a') + "\r\n\r\n", State::Refused,
         431},
        {"endless head", "GET / HTTP/1.1\r\n" + host + "A: " + std::string(17'000, 'a'), State::Refused, 431},
    };
    return all;
}

} // namespace

class TestRequestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreTakenRefusedOrWaitedFor_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::addRow("%s", rows()[i].name) << static_cast<int>(i);
    }
    void requestsAreTakenRefusedOrWaitedFor()
    {
        QFETCH(int, row);
        const Row& expected = rows()[static_cast<std::size_t>(row)];
        const RequestReader reader({}, {});
        ReadMark mark;
        const ReadRequest whole = reader.read(expected.bytes, mark);
        QCOMPARE(static_cast<int>(whole.state), static_cast<int>(expected.state));
        QCOMPARE(whole.status, expected.status);
        // However it arrives, it is read the same.
        ReadMark slow;
        ReadRequest last;
        for (std::size_t size = 1; size <= expected.bytes.size() && last.state == State::Incomplete; ++size)
            last = reader.read(std::string_view(expected.bytes).substr(0, size), slow);
        QCOMPARE(static_cast<int>(last.state), static_cast<int>(expected.state));
        QCOMPARE(last.consumed, whole.consumed);
    }

    void fieldsAreFoundUnderTheirNames()
    {
        const std::string bytes =
            "POST /v1/keys/verify?a HTTP/1.1\r\nhost: g\r\nX-aPI-Key:  one \r\nx-api-key: two\r\n"
            "X-Mine: three\r\nX-Forwarded-For: 1.2.3.4\r\nX-Other: x\r\nContent-Length: 4\r\n\r\nbodyGET";
        const RequestReader reader({}, "x-mine");
        ReadMark mark;
        const ReadRequest request = reader.read(bytes, mark);
        QVERIFY(request.state == State::Complete);
        QVERIFY(request.head.method == "POST" && request.head.target == "/v1/keys/verify?a");
        QVERIFY(request.head.fields[HttpHead::ApiKeyField] == "two");
        QVERIFY(request.head.isRepeated(HttpHead::ApiKeyField));
        QVERIFY(request.head.fields[HttpHead::OwnKey] == "three");
        QVERIFY(request.head.fields[HttpHead::ForwardedFor] == "1.2.3.4");
        QVERIFY(!request.head.has(HttpHead::Referer));
        QVERIFY(request.body == "body");
        QCOMPARE(request.consumed, bytes.size() - 3);
    }

    void theConnectionStaysOnlyWhereTheOtherSideWantsIt()
    {
        const auto stays = [](const char* version, const char* connection) {
            ReadMark mark;
            const std::string bytes = std::string("GET / ") + version + "\r\nHost: g\r\n" + connection + "\r\n";
            return RequestReader({}, {}).read(bytes, mark).head.keepAlive;
        };
        QVERIFY(stays("HTTP/1.1", ""));
        QVERIFY(!stays("HTTP/1.1", "Connection: close\r\n"));
        QVERIFY(!stays("HTTP/1.0", ""));
    }
};

QTEST_GUILESS_MAIN(TestRequestReader)
#include "test_request_reader.moc"
