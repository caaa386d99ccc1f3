// What the real gate tells at once: honeytokens and keys in queries; and that whoever tries keys has to wait.
#include "app/wiring/open_catalogue.h"
#include "model/overview/honeytokens.h"
#include "tests/app/gate_runner.h"
#include "tests/support/qt_test.h"

#include <sqlite3.h>

#include <memory>
#include <vector>

using namespace keywright;
using namespace keywright::tests;

namespace {

const QByteArray from = "X-Forwarded-For: 203.0.113.9\r\n";

} // namespace

class GateAlarmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHoneytokenLooksUnknownAndRaisesAnAlarmAtOnce()
    {
        GateRunner gate;
        QString id;
        const QByteArray honey = gate.key("bait", words("--scope * --tag old --tag honeytoken --tag zoo"), &id);
        const QByteArray near = gate.key("near", words("--scope * --tag honeytokens"));
        QVERIFY(gate.start());
        const HttpAnswer unknown = gate.verify("kw_live_" + QByteArray(49, 'x'), from);
        const HttpAnswer touched = gate.verify(honey, from);
        QCOMPARE(touched.status, 401);
        QCOMPARE(touched.timeless(), unknown.timeless());
        const QByteArray line = "honeytoken " + id.toLatin1() + " version 1 presented from 203.0.113.9\n";
        QTRY_VERIFY(said(gate).contains(line));
        QVERIFY(!said(gate).contains(honey));
        QCOMPARE(gate.verify(near, from).status, 200); // another tag
        QCOMPARE(gate.metric("honeytokens_total"), 1);
        QCOMPARE(gate.metric("honeytoken_presented_total{key=\"" + id.toLatin1() + "\"}"), 1);
        QCOMPARE(gate.metric("requests_total{outcome=\"unknown\"}"), 2);
        // In JSON too, and what repeats itself is folded.
        for (int i = 0; i < 50; ++i)
            QCOMPARE(gate.post("{\"key\":\"" + honey + "\"}").body,
                     gate.post("{\"key\":\"nobody has this one\"}").body);
        QTRY_VERIFY(said(gate).contains(" times\n"));
        QVERIFY(said(gate).count("honeytoken key_") < 10);
        QCOMPARE(gate.stop(), 0);
        QVERIFY(!said(gate).contains(honey));
        // Usage knows whose it was.
        sqlite3* database = nullptr;
        sqlite3_stmt* statement = nullptr;
        sqlite3_open_v2(gate.cli.path("catalogue.usage.db").toUtf8().constData(), &database, SQLITE_OPEN_READONLY,
                        nullptr);
        sqlite3_prepare_v2(database, "SELECT sum(requests) FROM usage_minutes WHERE key_id = ? AND outcome = 'unknown'",
                           -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, id.toLatin1().constData(), -1, SQLITE_TRANSIENT);
        QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
        QCOMPARE(sqlite3_column_int(statement, 0), 51);
        sqlite3_finalize(statement);
        sqlite3_close_v2(database);
    }

    void theOverviewKnowsWhichWereTouchedAndWhen()
    {
        GateRunner gate;
        QString id;
        const QByteArray honey = gate.key("bait", words("--scope * --tag honeytoken"), &id);
        const QByteArray quiet = gate.key("quiet bait", words("--scope * --tag honeytoken"));
        const QByteArray usual = gate.key("usual", words("--scope *"));
        QVERIFY(gate.start());
        for (const QByteArray& key : {honey, honey, usual, honey})
            (void)gate.verify(key);
        QCOMPARE(gate.stop(), 0);
        wiring::CatalogueOptions options;
        options.path = gate.cli.path("catalogue.db");
        options.readOnly = true;
        const auto services =
            wiring::openServices(options, nullptr, std::make_shared<SystemClock>(), wiring::LaneKind::Front);
        QVERIFY(services.ok());
        const UtcTime now = SystemClock().now();
        const auto touched = touchedHoneytokens(*(*services)->usage, *(*services)->keyStore, now);
        QVERIFY(touched.ok());
        QCOMPARE(touched->size(), 1);
        QCOMPARE(touched->first().name, QStringLiteral("bait"));
        QCOMPARE(touched->first().key.toString(), id);
        QCOMPARE(touched->first().requests, 3);
        QVERIFY(touched->first().last <= now && now - touched->first().last < std::chrono::hours(2));
        // What lies longer ago is no alarm any more.
        QVERIFY(touchedHoneytokens(*(*services)->usage, *(*services)->keyStore, now + Days(8))->isEmpty());
    }

    void gatewaysThatMayKnowAreToldSoThatTheyCanLeadItToADecoy()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope * --tag honeytoken"));
        QVERIFY(gate.start(words("--tell-outcome")));
        QCOMPARE(gate.verify(secret).field("X-Keywright-Outcome"), QByteArray("honeytoken"));
        QVERIFY(gate.post("{\"key\":\"" + secret + "\"}").body.contains("\"outcome\":\"honeytoken\""));
        // Whoever asks the catalogue learns the same.
        const CliAnswer checked = gate.cli.run(words("key check --secret-stdin"), secret + '\n');
        QVERIFY2(checked.code != 0 && checked.out.contains("unknown  honeytoken"), checked.all().constData());
    }

    void aKnownKeyInAQueryLeavesATraceWithoutTheSecret()
    {
        GateRunner gate;
        QString id;
        const QByteArray secret = gate.key("k", words("--scope *"), &id);
        QVERIFY(gate.start());
        QByteArray encoded;
        for (const char c : secret)
            encoded += '%' + QByteArray(1, c).toHex();
        for (const QByteArray& uri :
             {"/a?api_key=" + secret, "/a?x=1&token=" + encoded + "&y=2", "/a?key=" + QByteArray(3'000, 'x'),
              QByteArray("/a?key"), QByteArray("/a?key=kw_live_of_nobody_at_all"), QByteArray("/a?key=%zz%1")})
            QCOMPARE(gate.get("/verify", from + "X-Original-URI: " + uri + "\r\n").status, 401);
        QCOMPARE(gate.metric("keys_in_query_total"), 6);
        QCOMPARE(gate.metric("known_key_in_query_total{key=\"" + id.toLatin1() + "\"}"), 2);
        QTRY_VERIFY(said(gate).contains("key in query: " + id.toLatin1() + " version 1 from 203.0.113.9"));
        QCOMPARE(gate.stop(), 0);
        QVERIFY(!said(gate).contains(secret) && !said(gate).contains(encoded));
    }

    void aKnownKeyInAQueryIsAFindingOnceUntilSomebodyHasSeenToIt()
    {
        GateRunner gate;
        QString id;
        const QByteArray secret = gate.key("k", words("--scope *"), &id);
        const QByteArray bait = gate.key("bait", words("--scope * --tag honeytoken"));
        const auto events = [&] { return gate.cli.json(words("audit list --action finding.key_in_query")).array(); };
        const auto presentInQueries = [&](int times) {
            QVERIFY(gate.start());
            for (int i = 0; i < times; ++i) {
                for (const QByteArray& key : {secret, bait, QByteArray("kw_live_of_nobody_at_all")})
                    static_cast<void>(gate.get("/verify", from + "X-Original-URI: /a?api_key=" + key + "\r\n"));
            }
            QCOMPARE(gate.stop(), 0);
        };
        presentInQueries(20);
        const QJsonArray found = events();
        QCOMPARE(found.size(), 1);
        const QJsonObject event = found.first().toObject();
        QCOMPARE(event.value(QLatin1String("object_id")).toString(), id);
        QCOMPARE(event.value(QLatin1String("details")).toObject().value(QLatin1String("times")).toInteger(), 20);
        QVERIFY(gate.cli.run(words("key list --filter tag:leaked --format csv")).out.contains(id.toLatin1()));
        // More of the same, and the tag taken away with nothing new: nothing is told again.
        presentInQueries(20);
        QCOMPARE(events().size(), 1);
        QCOMPARE(gate.cli.run(words("bulk tag --filter tag:leaked --remove leaked --expect 1")).code, 0);
        presentInQueries(1);
        QCOMPARE(events().size(), 2);
        QCOMPARE(gate.cli.run(words("bulk tag --filter tag:leaked --remove leaked --expect 1")).code, 0);
        QCOMPARE(events().size(), 2);
        QVERIFY(!gate.cli.read("catalogue.usage.db").contains(secret));
    }

    void whoTriesKeysHasToWaitAndNobodyElse()
    {
        GateRunner gate;
        const QByteArray secret = gate.key("k", words("--scope *"));
        const QByteArray revoked = gate.key("revoked", words("--scope *"));
        QCOMPARE(gate.cli.run(words("key revoke revoked --reason gone")).code, 0);
        QVERIFY(gate.start(words("--bad-keys 20")));
        const QByteArray bad = "kw_live_" + QByteArray(49, 'x');
        const HttpAnswer first = gate.verify(bad, from);
        QElapsedTimer timer;
        timer.start();
        int tries = 1;
        for (; gate.metric("damped_total") == 0 && tries < 1'000; ++tries)
            QCOMPARE(gate.verify(bad, from).status, 401);
        const qint64 givenBack = timer.elapsed() * 20 / 1'000;
        QVERIFY2(tries >= 20 && tries <= 25 + givenBack, qPrintable(QString::number(tries)));
        for (int i = 0; i < 4; ++i) // what the time that passed has given back
            static_cast<void>(gate.verify(bad, from));
        for (const QByteArray& key : {bad, revoked, QByteArray("short")}) {
            timer.restart();
            const HttpAnswer held = gate.verify(key, from);
            QCOMPARE(held.timeless(), first.timeless());
            QVERIFY2(timer.elapsed() >= 900, qPrintable(QString::number(timer.elapsed())));
        }
        // While many of its answers are held back.
        std::vector<std::unique_ptr<RawSocket>> waiting;
        for (int i = 0; i < 40; ++i) {
            waiting.push_back(std::make_unique<RawSocket>(gate.port));
            QVERIFY(
                waiting.back()->send("GET /verify HTTP/1.1\r\nHost: g\r\nX-API-Key: " + bad + "\r\n" + from + "\r\n"));
        }
        bool atOnce = false; // on a busy machine not every time
        for (int i = 0; i < 5 && !atOnce; ++i) {
            timer.restart();
            QCOMPARE(gate.verify(bad, "X-Forwarded-For: 203.0.113.10\r\n").status, 401); // another source
            QCOMPARE(gate.verify(bad).status, 401);                                      // nobody knows whose
            QCOMPARE(gate.verify(secret, from).status, 200); // a good key from the same source
            atOnce = timer.elapsed() < 900;
        }
        QVERIFY(atOnce);
        for (const auto& socket : waiting)
            QCOMPARE(socket->answer().timeless(), first.timeless());
        QCOMPARE(gate.stop(), 0);
    }

    // Stopping does not wait for them, and does not fall over them.
    void answersThatAreHeldBackDoNotHoldUpTheEnd()
    {
        GateRunner gate;
        QVERIFY(gate.start(words("--bad-keys 2 --stop-seconds 0")));
        std::vector<std::unique_ptr<RawSocket>> waiting;
        for (int i = 0; i < 40; ++i) {
            waiting.push_back(std::make_unique<RawSocket>(gate.port));
            QVERIFY(waiting.back()->send("GET /verify HTTP/1.1\r\nHost: g\r\n" + from + "\r\n"));
        }
        QTRY_VERIFY(gate.metric("damped_total") >= 30);
        QCOMPARE(gate.stop(), 0);
    }

private:
    QByteArray said(GateRunner& gate)
    {
        if (m_of != gate.gate.get())
            m_said.clear();
        m_of = gate.gate.get();
        gate.gate->waitForReadyRead(10);
        return m_said += gate.gate->readAllStandardError();
    }
    QByteArray m_said;
    const QProcess* m_of = nullptr;
};

QTEST_GUILESS_MAIN(GateAlarmsTest)
#include "test_gate_alarms.moc"
