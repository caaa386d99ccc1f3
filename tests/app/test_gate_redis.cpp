// Two real gates over one catalogue and a real Redis: one limit for both; and each on its own, at once, when Redis is
// gone, hangs, forgets its scripts or does not take the password.
#include "tests/app/redis_server.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

namespace {

// Two gates over one catalogue.
struct Pair {
    bool start(const QStringList& more)
    {
        if (!gates.start(more))
            return false;
        first = std::move(gates.gate);
        firstPort = gates.port;
        return gates.start(more);
    }
    ~Pair()
    {
        if (first) {
            first->terminate();
            first->waitForFinished();
        }
    }
    // The one or the other.
    HttpAnswer verify(int which, const QByteArray& secret, const QByteArray& query = {})
    {
        const int second = std::exchange(gates.port, which == 0 ? firstPort : gates.port);
        const HttpAnswer answer = gates.verify(secret, {}, query);
        gates.port = second;
        return answer;
    }
    int letThrough(const QByteArray& secret, int requests)
    {
        int passed = 0;
        for (int i = 0; i < requests; ++i)
            passed += verify(i % 2, secret).status == 200;
        return passed;
    }
    qint64 metric(int which, const QByteArray& name)
    {
        const int second = std::exchange(gates.port, which == 0 ? firstPort : gates.port);
        const qint64 number = gates.metric(name);
        gates.port = second;
        return number;
    }
    bool shares() { return metric(0, "shared_limits_up") == 2 && metric(1, "shared_limits_up") == 2; }

    GateRunner gates;
    std::unique_ptr<QProcess> first;
    int firstPort = 0;
};

} // namespace

class GateRedisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoGatesShareOneLimit()
    {
        Redis redis;
        QVERIFY(redis.start());
        Pair pair;
        const QByteArray rate = pair.gates.key("rate", words("--scope * --rate 10/h"));
        const QByteArray quota = pair.gates.key("quota", words("--scope * --quota 12/month"));
        const QByteArray both = pair.gates.key("both", words("--scope * --rate 9/h:6 --quota 12/month"));
        const QByteArray unlimited = pair.gates.key("free", words("--scope *"));
        QVERIFY(pair.start(at(redis)));
        QTRY_VERIFY(pair.shares());
        QCOMPARE(pair.letThrough(rate, 30), 10);
        QCOMPARE(pair.letThrough(quota, 30), 12);
        QCOMPARE(pair.letThrough(both, 30), 6);
        QCOMPARE(pair.letThrough(unlimited, 30), 30);
        const HttpAnswer refused = pair.verify(0, rate);
        QCOMPARE(refused.status, 429);
        QVERIFY2(refused.field("RateLimit").startsWith("\"rate\";r=0;"), refused.all().constData());
        QVERIFY(refused.field("Retry-After").toInt() > 0);
        QCOMPARE(pair.verify(1, quota).field("RateLimit").left(11), QByteArray("\"quota\";r=0"));
        // Counted once each, though gone through twice.
        QCOMPARE(pair.metric(0, "requests_total{outcome=\"valid\"}") +
                     pair.metric(1, "requests_total{outcome=\"valid\"}"),
                 10 + 12 + 6 + 30);
        QCOMPARE(pair.metric(0, "shared_limits_unanswered_total"), 0);
    }

    void costsBatchesAndPipelinesAreCountedInTheirOrder()
    {
        Redis redis;
        QVERIFY(redis.start());
        Pair pair;
        const QByteArray secret = pair.gates.key("k", words("--scope * --quota 20/month"));
        const QByteArray free = pair.gates.key("free", words("--scope *"));
        QVERIFY(pair.start(at(redis)));
        QTRY_VERIFY(pair.shares());
        QCOMPARE(pair.verify(0, secret, "?cost=7").status, 200);
        QCOMPARE(pair.verify(1, secret, "?cost=14").status, 429);
        const QByteArray one = "{\"key\":\"" + secret + "\",\"cost\":5}", other = "{\"key\":\"" + free + "\"}";
        const QByteArray body =
            pair.gates.post("{\"requests\":[" + one + "," + other + "," + one + "," + one + "]}").body;
        QCOMPARE(body.count("\"valid\":true"), 3); // 7 + 5 + 5, and the free one
        QVERIFY(body.indexOf("\"status\":429") > body.lastIndexOf("\"valid\":true"));
        // On one connection at once, among keys that wait for nothing.
        RawSocket socket(pair.gates.port);
        QByteArray requests;
        for (const QByteArray& key : {secret, free, secret, free, secret, secret, free})
            requests += "GET /verify HTTP/1.1\r\nHost: g\r\nX-API-Key: " + key + "\r\n\r\n";
        QVERIFY(socket.send(requests));
        QList<int> statuses;
        for (int i = 0; i < 7; ++i)
            statuses += socket.answer().status;
        QCOMPARE(statuses, (QList<int>{200, 200, 200, 200, 200, 429, 200}));
    }

    void withoutRedisEachGateGoesOnAloneAndComesBackByItself()
    {
        Redis redis;
        QVERIFY(redis.start());
        Pair pair;
        const QByteArray used = pair.gates.key("used", words("--scope * --quota 8/month"));
        const QByteArray fresh = pair.gates.key("fresh", words("--scope * --quota 5/month"));
        QVERIFY(pair.start(at(redis)));
        QTRY_VERIFY(pair.shares());
        QCOMPARE(pair.gates.get("/readyz").body, QByteArray("ready\n"));
        QCOMPARE(pair.letThrough(used, 8), 8);
        redis.kill();
        QTRY_COMPARE(pair.metric(0, "shared_limits_up"), 0);
        QTRY_COMPARE(pair.metric(1, "shared_limits_up"), 0);
        const HttpAnswer ready = pair.gates.get("/readyz");
        QVERIFY2(ready.status == 200 && ready.body.contains("limits are this gate's own"), ready.all().constData());
        // What it has seen of the quota stays used; of another each has its own.
        QVERIFY(pair.letThrough(used, 8) <= 1);
        QCOMPARE(pair.letThrough(fresh, 20), 10);
        QVERIFY(redis.start()); // empty
        QTRY_VERIFY(pair.shares());
        QCOMPARE(pair.letThrough(fresh, 10), 0); // quotas survive what Redis forgets
        QCOMPARE(pair.gates.get("/readyz").body, QByteArray("ready\n"));
        QTRY_VERIFY(said(pair.gates).contains("limits are shared through Redis"));
    }

    void forgottenScriptsAreBroughtBack()
    {
        Redis redis;
        QVERIFY(redis.start());
        Pair pair;
        const QByteArray secret = pair.gates.key("k", words("--scope * --rate 10/h"));
        QVERIFY(pair.start(at(redis)));
        QTRY_VERIFY(pair.shares());
        int passed = 0;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(redis.command("SCRIPT FLUSH").startsWith("+OK"));
            passed += pair.letThrough(secret, 4);
        }
        QCOMPARE(passed, 10);
        QCOMPARE(pair.metric(0, "shared_limits_unanswered_total"), 0);
        QCOMPARE(pair.metric(1, "shared_limits_unanswered_total"), 0);
    }

    // Nobody waits longer than 50 ms for it, and only the first ones do; the rest of the bound is this machine's.
    void aRedisThatHangsHoldsNobodyUp()
    {
        Redis redis;
        QVERIFY(redis.start());
        Pair pair;
        const QByteArray secret = pair.gates.key("k", words("--scope * --rate 1000/h"));
        QVERIFY(pair.start(at(redis)));
        QTRY_VERIFY(pair.shares());
        redis.send(SIGSTOP);
        QElapsedTimer all, timer;
        all.start();
        qint64 longest = 0;
        for (int i = 0; i < 60; ++i) {
            timer.start();
            QCOMPARE(pair.verify(i % 2, secret).status, 200);
            longest = std::max(longest, timer.elapsed());
        }
        QVERIFY2(longest < 5'000, qPrintable(QString::number(longest)));
        const qint64 waited =
            pair.metric(0, "shared_limits_unanswered_total") + pair.metric(1, "shared_limits_unanswered_total");
        QVERIFY2(waited >= 1 && waited <= 8 + all.elapsed() / 500, qPrintable(QString::number(waited)));
        redis.send(SIGCONT);
        QTRY_VERIFY(pair.shares());
        QCOMPARE(pair.letThrough(secret, 4), 4);
    }

    // Out of memory, or a copy that nobody may write to: it answers, but with errors. That it works again is said too.
    void errorsOfRedisAreSaidAndSoIsTheirEnd()
    {
        const struct {
            const char *breaks, *mends, *says;
        } troubles[] = {{"CONFIG SET maxmemory 1", "CONFIG SET maxmemory 0", "OOM"},
                        {"REPLICAOF 127.0.0.1 1", "REPLICAOF NO ONE", "READONLY"}};
        Redis redis;
        QVERIFY(redis.start());
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope * --quota 1000/month"));
        const QByteArray spent = gate.key("spent", words("--scope * --quota 1/month"));
        QVERIFY(gate.start(at(redis)));
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);
        QCOMPARE(gate.verify(spent).status, 200);
        int passed = 0;
        const auto pass = [&] {
            ++passed;
            return gate.verify(secret).status == 200;
        };
        for (const auto& trouble : troubles) {
            QVERIFY(redis.command(trouble.breaks).startsWith("+OK"));
            m_said.clear();
            QVERIFY(pass() && pass()); // both threads
            QTRY_VERIFY(said(gate).contains(trouble.says));
            // What only reads is answered as ever, and is no end of the trouble.
            QCOMPARE(gate.verify(spent).status, 429);
            QCOMPARE(gate.verify(spent).status, 429);
            const HttpAnswer ready = gate.get("/readyz");
            QVERIFY2(ready.status == 200 && ready.body.contains("limits are this gate's own") &&
                         ready.body.contains(trouble.says),
                     ready.all().constData());
            QVERIFY(!m_said.contains("limits are shared"));
            QVERIFY(redis.command(trouble.mends).startsWith("+OK"));
            m_said.clear();
            QTRY_COMPARE(pass() && pass() ? gate.get("/readyz").body : QByteArray(), QByteArray("ready\n"));
            QTRY_VERIFY(said(gate).contains("limits are shared through Redis"));
        }
        QCOMPARE(gate.metric("shared_limits_unanswered_total"), 4);
        // What was judged alone meanwhile is not forgotten.
        QVERIFY(pass());
        const QByteArray left = "\"quota\";r=" + QByteArray::number(1'000 - passed - 1) + ';';
        const HttpAnswer last = gate.verify(secret);
        QVERIFY2(last.field("RateLimit").startsWith(left), (left + " " + last.all()).constData());
    }

    void theWrongPasswordIsSaidAndTheRightOneWorks()
    {
        Redis redis;
        QVERIFY(redis.start(words("--requirepass open-sesame-9")));
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope * --rate 10/h"));
        const QString file = write(gate, "guessed-wrong-7\n");
        QVERIFY(gate.start(at(redis) + QStringList{QStringLiteral("--redis-password-file"), file}));
        QTRY_VERIFY(said(gate).contains("WRONGPASS"));
        QCOMPARE(gate.metric("shared_limits_up"), 0);
        QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.stop(), 0);
        QVERIFY(!said(gate).contains("guessed-wrong-7"));
        write(gate, "open-sesame-9\n");
        QVERIFY(gate.start(at(redis) + QStringList{QStringLiteral("--redis-password-file"), file}));
        QTRY_COMPARE(gate.metric("shared_limits_up"), 2);
        QCOMPARE(gate.verify(secret).status, 200);
        QCOMPARE(gate.metric("shared_limits_asked_total"), 1);
    }

    void anAddressIsOneAndHoldsNoPassword()
    {
        GateRunner gate;
        for (const char* url : {"redis://:secret-word@127.0.0.1/0", "http://127.0.0.1:6379", "127.0.0.1:6379",
                                "redis://127.0.0.1/x", "redis://", "redis://127.0.0.1/0?a=1"}) {
            QProcess refused;
            refused.start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate"),
                          gate.cli.known() + QStringList{QStringLiteral("--redis"), QString::fromLatin1(url),
                                                         QStringLiteral("check")});
            QVERIFY(refused.waitForFinished());
            const QByteArray errors = refused.readAllStandardError();
            QVERIFY2(refused.exitCode() == 1 && errors.contains("redis") && !errors.contains("secret-word"),
                     errors.constData());
        }
    }

private:
    static QStringList at(const Redis& redis)
    {
        return {QStringLiteral("--redis"), QStringLiteral("redis://127.0.0.1:%1/0").arg(redis.port)};
    }
    static QString write(const GateRunner& gate, const QByteArray& text)
    {
        QFile file(gate.cli.path("redis.password"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write");
        return file.fileName();
    }
    // All that it said since it was first asked.
    QByteArray said(GateRunner& gate)
    {
        gate.gate->waitForReadyRead(10);
        return m_said += gate.gate->readAllStandardError() + gate.gate->readAllStandardOutput();
    }
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(GateRedisTest)
#include "test_gate_redis.moc"
