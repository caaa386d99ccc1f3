// usage show and usage export: the real program over a real catalogue, and counts as a gate stores them.
#include "tests/app/cli_runner.h"

#include "model/core/clock.h"
#include "storage/usage/usage_database.h"
#include "tests/support/qt_test.h"

#include <QDateTime>
#include <QLocale>

#include <sqlite3.h>

using namespace keywright;
using namespace keywright::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 minuteOf(UtcTime at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

} // namespace

class CliUsageTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    KeyId m_orders, m_refunds;

    // Ten requests an hour ago and five three days ago by one key; two, refused, by the other; three by nobody.
    void count() const
    {
        const UtcTime now = SystemClock().now(), lately = now - std::chrono::hours(1);
        auto usage = UsageDatabase::open(m_cli->path("catalogue.usage.db"), u"gate"_s);
        QVERIFY(usage.ok());
        UsageBatch batch{1, {}, {}};
        batch.counts[minuteOf(lately)].add({m_orders, 1}, Outcome::Valid, lately, 10);
        batch.counts[minuteOf(lately)].add({m_refunds, 1}, Outcome::ScopeDenied, lately, 2);
        batch.counts[minuteOf(lately)].add({KeyId(), 0}, Outcome::Unknown, lately, 3);
        batch.counts[minuteOf(now - Days(3))].add({m_orders, 1}, Outcome::Valid, now - Days(3), 5);
        QVERIFY((*usage)->write(batch, now).ok());
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().code, 0);
        m_orders = *KeyId::parse(m_cli->create("orders"));
        const CliAnswer made =
            m_cli->json(words("key create --name refunds --owner =Finance --environment production"));
        m_refunds = *KeyId::parse(made.object().value(u"id"_s).toString());
    }

    void withoutAGateThereIsNothingAndItIsSaid()
    {
        const CliAnswer shown = m_cli->run(words("usage show"));
        QVERIFY2(shown.code == 0 && shown.err.contains("keywright-gate serve"), shown.all().constData());
        QVERIFY(m_cli->json(words("usage show")).object().value(u"counted_since"_s).isNull());
        QVERIFY(!QFile::exists(m_cli->path("catalogue.usage.db")));
    }

    void requestsComeByKeyOwnerTimeAndOutcome()
    {
        count();
        const auto rows = [this](const char* line) {
            return m_cli->json(words(line)).object().value(u"rows"_s).toArray();
        };
        const QJsonArray keys = rows("usage show --by key --from 24h");
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys.at(0).toObject().value(u"name"_s).toString(), u"orders"_s);
        QCOMPARE(keys.at(0).toObject().value(u"requests"_s).toInteger(), 10);
        QCOMPARE(keys.at(1).toObject().value(u"id"_s).toString(), QString());
        QCOMPARE(keys.at(1).toObject().value(u"unknown"_s).toInteger(), 3);
        const QJsonArray owners = rows("usage show --by owner --from 7d");
        QCOMPARE(owners.size(), 2);
        QCOMPARE(owners.at(0).toObject().value(u"requests"_s).toInteger(), 15);
        qint64 inDays = 0;
        const QJsonArray days = rows("usage show --by day");
        for (const QJsonValue& day : days)
            inDays += day.toObject().value(u"requests"_s).toInteger();
        QCOMPARE(inDays, 20);
        QCOMPARE(days.size(), 8);
        QCOMPARE(rows("usage show --by hour --from 24h").size(), 25);
        const QJsonArray filtered = rows("usage show --by outcome --filter owner:=Finance");
        for (const QJsonValue& one : filtered)
            QCOMPARE(one.toObject().value(u"requests"_s).toInteger(),
                     one.toObject().value(u"outcome"_s) == u"scope_denied"_s ? 2 : 0);
        const CliAnswer table = m_cli->run(words("usage show --by key"));
        QVERIFY2(table.out.startsWith("ID") && table.out.contains("100.00"), table.all().constData());
    }

    void requestsAreToldByApi()
    {
        const UtcTime now = SystemClock().now(), lately = now - std::chrono::hours(1);
        {
            auto usage = UsageDatabase::open(m_cli->path("catalogue.usage.db"), u"gate"_s);
            UsageBatch batch{1, {}, {}};
            UsageCounts& counts = batch.counts[minuteOf(lately)];
            counts.add({m_orders, 1, u"shop"_s}, Outcome::Valid, lately, 10);
            counts.add({m_refunds, 1, u"shop"_s}, Outcome::ScopeDenied, lately, 2);
            counts.add({m_orders, 1, u"stock"_s}, Outcome::Valid, lately, 5);
            counts.add({m_orders, 1}, Outcome::Valid, lately, 1);
            QVERIFY((*usage)->write(batch, now).ok());
        }
        const QJsonArray apis = m_cli->json(words("usage show --by api")).object().value(u"rows"_s).toArray();
        QCOMPARE(apis.size(), 3);
        QCOMPARE(apis.at(0).toObject().value(u"api"_s).toString(), u"shop"_s);
        QCOMPARE(apis.at(0).toObject().value(u"requests"_s).toInteger(), 12);
        QCOMPARE(apis.at(0).toObject().value(u"keys"_s).toInteger(), 2);
        QCOMPARE(apis.at(2).toObject().value(u"api"_s).toString(), QString());
        const CliAnswer one = m_cli->json(words("usage show --by key --api stock"));
        QCOMPARE(one.object().value(u"api"_s).toString(), u"stock"_s);
        QCOMPARE(one.object().value(u"rows"_s).toArray().size(), 1);
        QCOMPARE(one.object().value(u"rows"_s).toArray().first().toObject().value(u"requests"_s).toInteger(), 5);
        QVERIFY(!m_cli->json(words("usage show")).object().contains(u"api"_s));
        const CliAnswer table = m_cli->run(words("usage show --by api"));
        QVERIFY2(table.out.startsWith("API") && table.out.contains("shop"), table.all().constData());
        const CliAnswer csv = m_cli->run(words("usage show --by api --format csv"));
        QVERIFY2(csv.out.startsWith("api,keys,requests,refused,valid,") && csv.out.contains("\r\nshop,2,12,2,10,"),
                 csv.all().constData());
        QCOMPARE(m_cli->json(words("usage show --api No:Name")).kind(), u"invalid_input"_s);
        // Before many are ended it is said on which APIs they are used.
        const QJsonArray used = m_cli->json(words("bulk revoke --filter name:orders --reason old --dry-run"))
                                    .object()
                                    .value(u"used_on"_s)
                                    .toArray();
        QCOMPARE(used, (QJsonArray{QJsonObject{{u"api"_s, u"shop"_s}, {u"requests"_s, 10}},
                                   QJsonObject{{u"api"_s, u"stock"_s}, {u"requests"_s, 5}}}));
    }

    void howLongItTookAndFromHowManyAddressesIsTold()
    {
        const UtcTime now = SystemClock().now(), lately = now - std::chrono::hours(1);
        {
            auto usage = UsageDatabase::open(m_cli->path("catalogue.usage.db"), u"gate"_s);
            UsageBatch batch{1, {}, {}};
            Spread& spread =
                batch.counts[minuteOf(lately)].add({m_orders, 1}, Outcome::Valid, lately, 100).spread[Outcome::Valid];
            spread.bytes = 4'096;
            spread.decision.add(2'000, 90);
            spread.decision.add(70'000, 10);
            for (std::uint64_t address = 1; address <= 7; ++address)
                spread.sources.add(address * 0x9E37'79B9'7F4A'7C15U);
            QVERIFY((*usage)->write(batch, now).ok());
        }
        const QJsonObject all = m_cli->json(words("usage show --by hour --from 24h")).object();
        const QJsonObject whole = all.value(u"whole"_s).toObject();
        const QJsonObject took = whole.value(u"decision_us"_s).toObject();
        QCOMPARE(whole.value(u"sources"_s).toInteger(), 7);
        QCOMPARE(whole.value(u"bytes"_s).toInteger(), 4'096);
        QCOMPARE(took.value(u"count"_s).toInteger(), 100);
        QVERIFY(std::abs(took.value(u"p50"_s).toDouble() - 2) < 0.04);
        QVERIFY(std::abs(took.value(u"p95"_s).toDouble() - 70) < 1.4);
        QVERIFY(!whole.contains(u"request_us"_s)); // no log was read
        int told = 0;
        const QJsonArray rows = all.value(u"rows"_s).toArray();
        for (const QJsonValue& row : rows)
            told += row.toObject().contains(u"decision_us"_s);
        QCOMPARE(told, 1);
        const QJsonObject others =
            m_cli->json(words("usage show --filter owner:=Finance")).object().value(u"whole"_s).toObject();
        QVERIFY(others.isEmpty());
        const CliAnswer table = m_cli->run(words("usage show --by day"));
        QVERIFY2(table.out.contains("GATE P50") && table.out.contains("SOURCES") && table.out.contains("BYTES") &&
                     !table.out.contains("REQUEST P50"),
                 table.all().constData());
        const CliAnswer csv = m_cli->run(words("usage show --by day --format csv"));
        QVERIFY2(csv.out.contains(",decision_p50_us,") && csv.out.contains(",sources,bytes\r\n"),
                 csv.all().constData());
    }

    void anExportIsAFileWithoutFormulas()
    {
        count();
        const QString path = m_cli->path("usage.csv");
        const CliAnswer done = m_cli->run(words("usage export --by key --out") + QStringList{path});
        QVERIFY2(done.code == 0, done.all().constData());
        const QByteArray csv = m_cli->read("usage.csv");
        QVERIFY2(csv.startsWith("id,name,owner,requests,refused,valid,"), csv.constData());
        QVERIFY2(csv.contains(",refunds,'=Finance,2,2,0,"), csv.constData());
        QCOMPARE(csv.count("\r\n"), 4);
        const CliAnswer refused = m_cli->json(words("usage export --out /nowhere/at/all.csv"));
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.kind(), u"io"_s);
    }

    void whatWasUsedIsNoLongerNeverUsed()
    {
        QCOMPARE(m_cli->json(words("key list --filter used:never")).array().size(), 2);
        count();
        const QJsonArray never = m_cli->json(words("key list --filter used:never")).array();
        QCOMPARE(never.size(), 1);
        QCOMPARE(never.first().toObject().value(u"name"_s).toString(), u"refunds"_s); // was only refused
        QCOMPARE(m_cli->json(words("key list --filter used:<1d")).array().size(), 1);
        const QJsonArray versions = m_cli->json(words("key show orders")).object().value(u"versions"_s).toArray();
        QVERIFY(!versions.first().toObject().value(u"last_used_at"_s).isNull());
        QVERIFY(m_cli->run(words("audit verify")).code == 0);
    }

    void whatIsUnusualIsShown()
    {
        const UtcTime now = SystemClock().now();
        {
            auto usage = UsageDatabase::open(m_cli->path("catalogue.usage.db"), u"gate"_s);
            UsageBatch batch{1, {}, {}};
            for (int hour = 1; hour < 24 * 35; ++hour) {
                const UtcTime at = now - std::chrono::hours(hour);
                batch.counts[minuteOf(at) / 60 * 60].add({m_orders, 1}, Outcome::Valid, at, hour == 30 ? 5'000 : 40);
            }
            batch.counts[minuteOf(now - std::chrono::hours(5)) / 60 * 60].add({m_refunds, 1}, Outcome::Revoked, now);
            QVERIFY((*usage)->write(batch, now).ok());
        }
        const QJsonArray found = m_cli->json(words("usage show --anomalies")).array();
        QCOMPARE(found.size(), 2);
        const QJsonObject surge = found.at(0).toObject();
        QCOMPARE(surge.value(u"kind"_s).toString(), u"surge"_s);
        QCOMPARE(surge.value(u"name"_s).toString(), u"orders"_s);
        QCOMPARE(surge.value(u"requests"_s).toInteger(), 5'000);
        QCOMPARE(surge.value(u"words"_s).toString().section(u',', -1), u" where some 40 are usual."_s);
        QCOMPARE(found.at(1).toObject().value(u"kind"_s).toString(), u"after_end"_s);
        QCOMPARE(m_cli->json(words("usage show --anomalies --filter owner:=Finance")).array().size(), 1);
        QVERIFY(m_cli->run(words("usage show --anomalies --from 1h")).err.contains("Nothing unusual"));
    }

    void accessLogsAreImported()
    {
        const QByteArray log = "10.0.0.1 - - [" +
                               QLocale::c()
                                   .toString(QDateTime::currentDateTimeUtc().addSecs(-3'600), u"dd/MMM/yyyy:HH:mm:ss"_s)
                                   .toLatin1() +
                               " +0000] \"GET /a HTTP/1.1\" 200 5 \"-\" \"curl\" " + m_orders.toString().toLatin1() +
                               "\nnonsense\n";
        const QString path = m_cli->write("access.log", log);
        const QJsonObject trial = m_cli->json(words("usage import --dry-run") + QStringList{path}).object();
        QVERIFY(trial.value(u"dry_run"_s).toBool());
        QVERIFY(!QFile::exists(m_cli->path("catalogue.usage.db")));
        const CliAnswer done = m_cli->run(words("usage import") + QStringList{path});
        QVERIFY2(done.code == 0 && done.err.contains("1 requests counted") && done.err.contains("line 2: no moment"),
                 done.all().constData());
        const CliAnswer again = m_cli->run(words("usage import") + QStringList{path});
        QVERIFY2(again.err.contains("nothing new since line 2"), again.all().constData());
        const QJsonArray keys =
            m_cli->json(words("usage show --by key --from 24h")).object().value(u"rows"_s).toArray();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first().toObject().value(u"requests"_s).toInteger(), 1);
        QCOMPARE(m_cli->json(words("usage import /nowhere.log")).kind(), u"file_missing"_s);
        QCOMPARE(m_cli->run(words("usage import --zone Moon/Base") + QStringList{path}).code, 1);
        QByteArray other = log;
        other.replace("GET /a ", "GET /b ");
        const QString second = m_cli->write("second.log", other);
        QCOMPARE(m_cli->run(words("usage import --api Or:ders") + QStringList{second}).code, 1);
        QCOMPARE(m_cli->run(words("usage import --api orders") + QStringList{second}).code, 0);
        const CliAnswer apis = m_cli->json(words("usage show --by api --api orders --from 24h"));
        QCOMPARE(apis.object().value(u"rows"_s).toArray().size(), 1);
    }

    void whatCannotBeAskedIsRefused()
    {
        count();
        QCOMPARE(m_cli->json(words("usage show --from 2999-01-01")).kind(), u"invalid_input"_s);
        QCOMPARE(m_cli->json(words("usage show --from 1d --to 2d")).kind(), u"invalid_input"_s);
        QCOMPARE(m_cli->json(words("usage show --filter colour:red")).code, 1);
        QCOMPARE(m_cli->run(words("usage show --by moon")).code, 2);
        sqlite3* database = nullptr;
        sqlite3_open(m_cli->path("catalogue.usage.db").toUtf8().constData(), &database);
        sqlite3_exec(database, "PRAGMA user_version = 99", nullptr, nullptr, nullptr);
        sqlite3_close_v2(database);
        QCOMPARE(m_cli->json(words("usage show")).kind(), u"newer_version"_s);
    }
};

QTEST_GUILESS_MAIN(CliUsageTest)
#include "test_cli_usage.moc"
