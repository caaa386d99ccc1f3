#include "storage/usage/logs/log_parser.h"
#include "tests/support/qt_test.h"

using namespace keywright;

namespace {

constexpr const char* keyId = "key_0192f3c1aaaabbbbccccddddeeeeffff";

struct Read {
    LineFault fault = nullptr;
    qint64 seconds = 0, micros = -1, bytes = 0;
    int status = 0;
    std::string source, target, keyId, presented;
};

Read read(LogFormat format, std::string_view line, LogReading reading = {{}, QTimeZone::utc()})
{
    const auto parser = LogParser::make(format, reading);
    LogEntry entry;
    Read all;
    all.fault = parser->parse(line, entry);
    if (all.fault)
        return all;
    all.seconds = entry.seconds;
    all.micros = entry.micros;
    all.bytes = entry.bytes;
    all.status = entry.status;
    all.source = entry.source;
    all.target = entry.target;
    all.keyId = entry.keyId;
    all.presented = entry.presentedCount > 0 ? entry.presented[0] : std::string_view();
    return all;
}

// With ' for ".
Read readJson(LogFormat format, std::string line)
{
    std::replace(line.begin(), line.end(), '\'', '"');
    return read(format, line);
}

} // namespace

class TestLogParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void combinedLinesAreRead()
    {
        const Read nginx = read(LogFormat::Combined,
                                "203.0.113.9 - - [10/Oct/2026:13:55:36 -0700] \"GET /v1/a?x=1 HTTP/1.1\" 200 2326 "
                                "\"-\" \"curl/8.1 \\\"quoted\\\" [x]\" 0.042 key_0192f3c1aaaabbbbccccddddeeeeffff");
        QVERIFY2(!nginx.fault, nginx.fault);
        QCOMPARE(nginx.seconds, 1'791'665'736); // date -d '2026-10-10T13:55:36-07:00' +%s
        QCOMPARE(nginx.source, "203.0.113.9");
        QCOMPARE(nginx.target, "/v1/a?x=1");
        QCOMPARE(nginx.status, 200);
        QCOMPARE(nginx.micros, 42'000);
        QCOMPARE(nginx.bytes, 2'326);
        QCOMPARE(nginx.keyId, keyId);
        // Apache's: no size, a key ID as the user, more as NAME=VALUE.
        const Read apache =
            read(LogFormat::Combined,
                 "2001:db8::1 - key_0192f3c1aaaabbbbccccddddeeeeffff [10/Oct/2026:20:55:36 +0000] "
                 "\"POST /b HTTP/1.1\" 304 - \"https://x/\" \"a\" rt_us=815 tenant=\"sekret-of-tenant\"",
                 {"tenant", QTimeZone::utc()});
        QVERIFY2(!apache.fault, apache.fault);
        QCOMPARE(apache.seconds, nginx.seconds);
        QCOMPARE(apache.keyId, keyId);
        QCOMPARE(apache.micros, 815);
        QCOMPARE(apache.bytes, 0);
        QCOMPARE(apache.presented, "sekret-of-tenant");
        // A request that was none, and a common log without its last columns.
        QCOMPARE(read(LogFormat::Combined, "1.2.3.4 - - [10/Oct/2026:20:55:36 +0000] \"\\x16\\x03\" 400 150").status,
                 400);
    }

    void haproxyLinesAreRead()
    {
        const Read line = read(LogFormat::HaProxy,
                               "Oct 10 13:55:36 lb haproxy[812]: 10.0.1.2:33317 [10/Oct/2026:13:55:36.655] https-in "
                               "api/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {curl} "
                               "{key_0192f3c1aaaabbbbccccddddeeeeffff} \"GET /a?q=\"x\" HTTP/1.1\"");
        QVERIFY2(!line.fault, line.fault);
        QCOMPARE(line.source, "10.0.1.2");
        QCOMPARE(line.seconds, 1'791'640'536);
        QCOMPARE(line.status, 200);
        QCOMPARE(line.micros, 109'000);
        QCOMPARE(line.bytes, 2'750);
        QCOMPARE(line.target, "/a?q=\"x\"");
        QCOMPARE(line.keyId, keyId);
        // It tells no zone: the one that is given counts.
        const QByteArray berlin("Europe/Berlin");
        QCOMPARE(read(LogFormat::HaProxy,
                      "::1:9 [10/Jul/2026:13:55:36.655] f b/<NOSRV> -1/-1/-1/-1/+5 -1 0 - - PR-- 1/1/0/0/0 0/0 "
                      "\"<BADREQ>\"",
                      {{}, QTimeZone(berlin)})
                     .seconds,
                 1'783'684'536); // 11:55:36 UTC
        QVERIFY(
            read(LogFormat::HaProxy, "x:1 [10/Oct/2026:13:55:36.655] tcp-in db/srv 0/0/9 212 -- 1/1/1/1/0 0/0").fault);
    }

    void jsonLinesAreRead()
    {
        const Read nginx = readJson(
            LogFormat::NginxJson,
            "{'time_iso8601':'2026-10-10T13:55:36-07:00','remote_addr':'203.0.113.9','request':"
            "'GET \\/v1\\/a?x=1 "
            "HTTP/"
            "1.1','status':'200','body_bytes_sent':'300','bytes_sent':'512','request_time':'0.042','deep':{'status':"
            "500,'list':[{'status':1}]},'upstream_http_x_keywright_key_id':'" +
                std::string(keyId) + "'}");
        QVERIFY2(!nginx.fault, nginx.fault);
        QCOMPARE(nginx.seconds, 1'791'665'736);
        QCOMPARE(nginx.target, "/v1/a?x=1");
        QCOMPARE(nginx.status, 200);
        QCOMPARE(nginx.micros, 42'000);
        QCOMPARE(nginx.bytes, 512);
        QCOMPARE(nginx.keyId, keyId);
        const Read kong = readJson(
            LogFormat::Kong,
            "{'latencies':{'request':15,'proxy':9},'started_at':1791665736123,'client_ip':'10.1.1.1',"
            "'response':{'status':429,'size':97,'headers':{'x':'y','size':5}},'request':{'uri':'/a?b=c','headers':"
            "{'apikey':'a-key-in-the-clear','host':'h'}}}");
        QVERIFY2(!kong.fault, kong.fault);
        QCOMPARE(kong.seconds, 1'791'665'736);
        QCOMPARE(kong.status, 429);
        QCOMPARE(kong.micros, 15'000);
        QCOMPARE(kong.bytes, 97);
        QCOMPARE(kong.source, "10.1.1.1");
        QCOMPARE(kong.target, "/a?b=c");
        QCOMPARE(kong.presented, "a-key-in-the-clear");
        const Read aws = readJson(
            LogFormat::Aws, "2026-10-10T20:55:36.000Z {'requestId':'x','ip':'198.51.100.4','requestTime':"
                            "'10/Oct/2026:20:55:36 +0000','httpMethod':'GET','resourcePath':'/pets','status':'403',"
                            "'responseLatency':'12','responseLength':'-','apiKey':'plain-value-of-amazon'}");
        QVERIFY2(!aws.fault, aws.fault);
        QCOMPARE(aws.seconds, 1'791'665'736);
        QCOMPARE(aws.status, 403);
        QCOMPARE(aws.micros, 12'000);
        QCOMPARE(aws.bytes, 0);
        QCOMPARE(aws.presented, "plain-value-of-amazon");
    }

    void whatCannotBeReadIsToldWhy()
    {
        QVERIFY(read(LogFormat::Combined, "hello").fault);
        QVERIFY(read(LogFormat::Combined, "1.2.3.4 - - [31/Feb/2026:13:55:36 +0000] \"GET / HTTP/1.1\" 200 1").fault);
        QVERIFY(read(LogFormat::Combined, "1.2.3.4 - - [10/Oct/2026:13:55:36 +0000] \"GET / HTTP/1.1").fault);
        QVERIFY(read(LogFormat::Combined, "1.2.3.4 - - [10/Oct/2026:13:55:36 +0000] \"GET / HTTP/1.1\" 2000 1").fault);
        QVERIFY(read(LogFormat::NginxJson, "{\"status\":200}").fault);
        QVERIFY(read(LogFormat::NginxJson, "{\"status\":200,\"msec\":1791665736.5").fault);
        QVERIFY(!read(LogFormat::NginxJson, "{\"status\":200,\"msec\":1791665736.5}").fault);
    }

    void theFormIsRecognised()
    {
        const std::string combined = "1.2.3.4 - - [10/Oct/2026:13:55:36 +0000] \"GET / HTTP/1.1\" 200 1 \"-\" \"-\"\n";
        QVERIFY(recognisedFormat("broken\n" + combined + combined) == LogFormat::Combined);
        QVERIFY(recognisedFormat("{\"status\":200,\"msec\":1}\n") == LogFormat::NginxJson);
        QVERIFY(recognisedFormat("{\"latencies\":{},\"x\":1}") == LogFormat::Kong);
        QVERIFY(recognisedFormat("{\"requestId\":\"a\",\"resourcePath\":\"/\"}") == LogFormat::Aws);
        QVERIFY(recognisedFormat("1.1.1.1:2 [10/Oct/2026:13:55:36.655] f b/s 1/0/0/0/1 200 2 - - ---- 1/1/1/1/0 0/0 "
                                 "\"GET / HTTP/1.1\"") == LogFormat::HaProxy);
        QVERIFY(!recognisedFormat("a,b,c\n1,2,3\n"));
        QVERIFY(!recognisedFormat(""));
    }
};

QTEST_GUILESS_MAIN(TestLogParser)
#include "test_log_parser.moc"
