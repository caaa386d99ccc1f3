// Counts told apart by the API that they were made on: each request once, whichever way it is asked for.
#include "model/usage/usage_range.h"
#include "storage/usage/sql_usage_store.h"
#include "storage/usage/usage_database.h"
#include "storage/usage/usage_schema.h"
#include "tests/support/fixed_random.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <map>
#include <numeric>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

struct Stored {
    qint64 hour;
    KeyId key;
    int version;
    QString api;
    qint64 requests;
};

qint64 sum(const OutcomeCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 total(const Result<std::vector<UsageCell>>& cells)
{
    qint64 all = cells ? 0 : -1;
    if (cells)
        for (const UsageCell& cell : *cells)
            all += sum(cell.requests);
    return all;
}

} // namespace

class TestUsageApis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"usage.db"_s);
        m_clock.at = *fromIso(u"2026-11-21T17:47:00Z"_s);
        m_now = hourOf(m_clock.at);
        m_stored.clear();
        m_batch = 0;
        m_keys.clear();
        for (unsigned char i = 0; i < 3; ++i) {
            CountingRandom random(static_cast<unsigned char>(i * 40));
            m_keys += *KeyId::generate(m_clock.at, random);
        }
        m_keys += KeyId(); // nobody's
    }

    void everyReadingTellsTheSameRequests_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("24 hours") << qint64(-23);
        QTest::newRow("a week") << qint64(-6 * 24 - 5);
        QTest::newRow("past the hours that are kept") << qint64(-140 * 24 - 3);
    }
    void everyReadingTellsTheSameRequests()
    {
        QFETCH(qint64, from);
        fill();
        SqlUsageStore store(m_path, m_clock);
        const UsageSelection all{m_now + from, m_now + 1, {}, {}};
        std::map<std::pair<QString, QString>, qint64> expected;
        std::map<QString, qint64> ofApi, ofKey;
        for (const Stored& one : m_stored) {
            if (!isAsked(one, all))
                continue;
            expected[{one.key.toString(), one.api}] += one.requests;
            ofApi[one.api] += one.requests;
            ofKey[one.key.toString()] += one.requests;
        }
        std::map<std::pair<QString, QString>, qint64> told;
        const auto uses = store.byKeyAndApi(all);
        QVERIFY(uses.ok());
        for (const KeyApiUse& use : *uses)
            told[{use.key.toString(), use.api}] += sum(use.requests);
        QVERIFY(told == expected);
        QCOMPARE(uses->size(), expected.size()); // each once
        const auto keys = store.byKey(all);
        QCOMPARE(keys->size(), ofKey.size());
        for (const KeyUse& use : *keys)
            QCOMPARE(sum(use.requests), ofKey[use.key.toString()]);
        const auto apis = store.byApi(all);
        QCOMPARE(apis->size(), ofApi.size() - 1); // without those that are told of none
        for (const ApiUse& use : *apis)
            QCOMPARE(sum(use.requests), ofApi[use.api]);
        // One API, by all keys together and by some.
        UsageSelection orders = all;
        orders.apis = {u"orders"_s};
        QCOMPARE(total(store.cells(orders)), ofApi[u"orders"_s]);
        QCOMPARE(sum(store.byApi(orders)->front().requests), ofApi[u"orders"_s]);
        qint64 byTheirKeys = 0;
        for (const KeyApiUse& use : *store.byKeyAndApi(orders)) {
            QCOMPARE(use.api, u"orders"_s);
            byTheirKeys += sum(use.requests);
        }
        QCOMPARE(byTheirKeys, ofApi[u"orders"_s]);
        orders.apis += u"catalog"_s;
        QCOMPARE(total(store.cells(orders)), ofApi[u"orders"_s] + ofApi[u"catalog"_s]);
        orders.keys = QList<KeyId>{m_keys.at(0), m_keys.at(2)};
        const qint64 both =
            expected[{m_keys.at(0).toString(), u"orders"_s}] + expected[{m_keys.at(0).toString(), u"catalog"_s}] +
            expected[{m_keys.at(2).toString(), u"orders"_s}] + expected[{m_keys.at(2).toString(), u"catalog"_s}];
        QCOMPARE(total(store.cells(orders)), both);
        qint64 ofTheirApis = 0;
        for (const ApiUse& use : *store.byApi(orders))
            ofTheirApis += sum(use.requests);
        QCOMPARE(ofTheirApis, both);
        orders.apis = {u"nobody-asked"_s};
        QCOMPARE(total(store.cells(orders)), 0);
        QVERIFY(store.byKeyAndApi(orders)->empty());
    }

    void aKeyIsOneWhateverItWasUsedOn()
    {
        fill();
        SqlUsageStore store(m_path, m_clock);
        const UsageSelection week{m_now - 6 * 24, m_now + 1, {}, {}};
        QList<KeyId> told;
        const auto read =
            store.hoursByKey(week, [&](const KeyId& key, const std::vector<UsageCell>& cells) -> Result<void> {
                told += key;
                // What is asked meanwhile disturbs nothing.
                const auto meanwhile = store.spread({week.fromHour, week.toHour, QList<KeyId>{key}, {u"orders"_s}}, {});
                if (!meanwhile || meanwhile->empty())
                    return Error{ErrorKind::Internal, key.toString()};
                std::map<qint64, qint64> hours;
                for (const Stored& one : m_stored)
                    if (one.key == key && isAsked(one, week))
                        hours[one.hour] += one.requests;
                const bool same =
                    std::equal(hours.begin(), hours.end(), cells.begin(), cells.end(),
                               [](const auto& expected, const UsageCell& cell) {
                                   return expected.first == cell.hour && expected.second == sum(cell.requests);
                               });
                return same ? Result<void>() : Result<void>(Error{ErrorKind::Internal, key.toString()});
            });
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(told.size(), 3); // each once
        const auto days = store.daysByKey(m_keys, m_now / 24 - 9, m_now / 24 + 1);
        qint64 inDays = 0, stored = 0;
        for (const KeyDays& key : *days)
            inDays += std::accumulate(key.requests.begin(), key.requests.end(), qint64(0));
        for (const Stored& one : m_stored)
            stored += one.hour / 24 >= m_now / 24 - 9 ? one.requests : 0;
        QCOMPARE(inDays, stored);
        const auto versions = store.versionCells(m_keys.first(), week.fromHour, week.toHour);
        std::pair<qint64, int> before;
        for (const VersionCell& one : *versions) { // by hour and version, each once
            const std::pair at(one.cell.hour, one.version);
            QVERIFY(before < at);
            before = at;
        }
        QVERIFY(versions->size() > 5);
    }

    void addressesAndTimesAreToldByApiToo()
    {
        fill(3);
        SqlUsageStore store(m_path, m_clock);
        Spread whole, orders, ofOne;
        std::map<Outcome, Spread> ordersBy;
        for (const Stored& one : m_stored) {
            whole.add(spreadOf(one));
            if (one.api != u"orders"_s)
                continue;
            orders.add(spreadOf(one));
            ordersBy[outcomeOf(one)].add(spreadOf(one));
            if (one.key == m_keys.at(1))
                ofOne.add(spreadOf(one));
        }
        const auto read = [&](const UsageSelection& selection, const QList<Outcome>& outcomes = {}) {
            Spread all;
            const auto told = store.spread(selection, outcomes);
            if (told)
                for (const UsageSpread& one : *told)
                    all.add(one.spread);
            return all;
        };
        QVERIFY(!orders.isEmpty() && !ofOne.isEmpty() && !(orders == whole));
        QVERIFY(read({m_now - 5 * 24, m_now + 1, {}, {}}) == whole);
        QVERIFY(read({m_now - 5 * 24, m_now + 1, {}, {u"orders"_s}}) == orders);
        QVERIFY(read({m_now - 5 * 24, m_now + 1, QList<KeyId>{m_keys.at(1)}, {u"orders"_s}}) == ofOne);
        QVERIFY(read({m_now - 5 * 24, m_now + 1, {}, {u"nobody-asked"_s}}).isEmpty());
        QVERIFY(!ordersBy[Outcome::ScopeDenied].isEmpty());
        for (const auto& [outcome, spread] : ordersBy)
            QVERIFY(read({m_now - 5 * 24, m_now + 1, {}, {u"orders"_s}}, {outcome}) == spread);
    }

    void anApiIsForgottenLikeAKey()
    {
        fill(20);
        m_clock.at += Days(120);
        m_now = hourOf(m_clock.at);
        for (int i = 0; i < 3; ++i) { // in which all are gone through
            m_clock.at += std::chrono::hours(i);
            write({{hourOf(m_clock.at), m_keys.first(), 1, u"orders"_s, 1}});
        }
        QCOMPARE(number("SELECT count(*) FROM usage_hours WHERE hour < " + QByteArray::number(m_now)), 0);
        QCOMPARE(number("SELECT count(*) FROM spread_hours WHERE hour < " + QByteArray::number(m_now)), 0);
        qint64 orders = 0;
        for (const Stored& one : m_stored)
            orders += one.api == u"orders"_s ? one.requests : 0;
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(total(store.cells({0, m_now + 24, {}, {u"orders"_s}})), orders);
    }

    // Whoever makes names up fills no disk: of more than are kept the requests are counted without one.
    void ofTooManyNamesTheRequestsAreStillCounted()
    {
        std::vector<Stored> counts;
        for (int i = 0; i < usage_schema::mostApis + 7; ++i)
            counts.push_back({m_now, m_keys.first(), 1, u"api-%1"_s.arg(i), 2});
        write(counts);
        write(counts);
        QCOMPARE(number("SELECT count(*) FROM used_apis"), usage_schema::mostApis);
        QCOMPARE(number("SELECT count(*) FROM used_keys"), usage_schema::mostApis + 1);
        SqlUsageStore store(m_path, m_clock);
        qint64 none = 0;
        for (const KeyApiUse& use : *store.byKeyAndApi({m_now, m_now + 1, {}, {}}))
            none += use.api.isEmpty() ? sum(use.requests) : 0;
        QCOMPARE(none, 7 * 2 * 2);
        QCOMPARE(total(store.cells({m_now, m_now + 1, {}, {}})), (usage_schema::mostApis + 7) * 4);
    }

    void aBatchThatFailsLeavesNoNameBehind()
    {
        write({{m_now, m_keys.first(), 1, u"orders"_s, 2}});
        QVERIFY(change("CREATE TRIGGER no BEFORE INSERT ON usage_blocks WHEN new.requests = 5 BEGIN SELECT "
                       "RAISE(ABORT, 'no'); END"));
        UsageBatch batch{++m_batch, {}, {}};
        batch.counts[m_now * 60].add({m_keys.at(2), 1, u"catalog"_s}, Outcome::Valid, m_clock.at, 5);
        QVERIFY(!m_database->write(batch, m_clock.at).ok());
        QCOMPARE(number("SELECT count(*) FROM used_apis"), 1);
        QVERIFY(change("DROP TRIGGER no"));
        QVERIFY(m_database->write(batch, m_clock.at).ok());
        QVERIFY(m_database->write(batch, m_clock.at).ok());
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(total(store.cells({m_now, m_now + 1, {}, {u"catalog"_s}})), 5);
        QCOMPARE(total(store.cells({m_now, m_now + 1, {}, {u"orders"_s}})), 2);
        QCOMPARE(number("SELECT sum(requests) FROM usage_minutes WHERE api = 'catalog'"), 5);
    }

    void aFileOfSchema4IsReadAsItIsAndBroughtUpToDate()
    {
        QFile sql(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/usage/usage_schema_4.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QVERIFY(change(sql.readAll()));
        const qint64 then = 498'611;
        const KeyId key = *KeyId::parse(u"key_01a201799a7575c79c34b7f4f6486514"_s);
        const UsageSelection all{then - 5, then + 5, {}, {}};
        SqlUsageStore store(m_path, m_clock);
        const auto asBefore = [&] {
            qint64 ofKey = 0, others = 0;
            for (const KeyApiUse& use : *store.byKeyAndApi(all))
                (use.key == key && use.api.isEmpty() ? ofKey : others) += sum(use.requests);
            return ofKey == 42 && others == 5 && total(store.cells(all)) == 47 &&
                   store.spread(all, {})->front().spread.request.count() == 42 &&
                   store.spread({all.fromHour, all.toHour, QList<KeyId>{key}, {}}, {})
                           ->front()
                           .spread.sources.count() == 3 &&
                   store.versionCells(key, all.fromHour, all.toHour)->size() == 1;
        };
        QVERIFY(asBefore());
        QVERIFY(store.byApi(all)->empty());
        QCOMPARE(total(store.cells({then, then + 1, {}, {u"orders"_s}})), 0);
        // And while it is read, a gate of today comes.
        write({{m_now, key, 1, u"orders"_s, 8}});
        QVERIFY(asBefore());
        QCOMPARE(number("PRAGMA user_version"), usage_schema::version);
        QCOMPARE(number("SELECT count(*) FROM usage_minutes"), 1);
        QCOMPARE(store.byApi({m_now, m_now + 1, {}, {}})->front().api, u"orders"_s);
        QCOMPARE(sum(store.byKey({then, m_now + 1, QList<KeyId>{key}, {}})->front().requests), 50);
        QCOMPARE(m_database->logMarks()->size(), std::size_t(1));
    }

private:
    [[nodiscard]] bool isAsked(const Stored& one, const UsageSelection& selection) const
    {
        const bool kept = one.hour >= usage_schema::firstKeptHour(m_now);
        const qint64 at = kept ? one.hour : one.hour / 24 * 24 + 12;
        return at >= selection.fromHour && at < selection.toHour;
    }
    static Outcome outcomeOf(const Stored& one)
    {
        return one.key.isNull() ? Outcome::Unknown : one.requests % 5 == 0 ? Outcome::ScopeDenied : Outcome::Valid;
    }
    static Spread spreadOf(const Stored& one)
    {
        Spread spread;
        spread.decision.add(one.requests * 1'000);
        spread.sources.add(std::uint64_t(one.hour * 31 + one.requests) * 0x9E37'79B9'7F4A'7C15U);
        return spread;
    }
    void write(const std::vector<Stored>& counts)
    {
        if (!m_database) {
            auto opened = UsageDatabase::open(m_path, u"writer"_s);
            QVERIFY(opened.ok());
            m_database = std::move(*opened);
        }
        UsageBatch batch{++m_batch, {}, {}};
        for (const Stored& one : counts) {
            batch.counts[one.hour * 60 + 3]
                .add({one.key, one.version, one.api}, outcomeOf(one), m_clock.at,
                     static_cast<std::uint64_t>(one.requests))
                .spread[outcomeOf(one)]
                .add(spreadOf(one));
            m_stored.push_back(one);
        }
        QVERIFY(m_database->write(batch, m_clock.at).ok());
    }
    void fill(int days = 160)
    {
        const UtcTime now = m_clock.at;
        std::mt19937 random(7);
        const QString apis[] = {u"orders"_s, u"catalog"_s, {}};
        for (int day = days; day >= 0; --day) {
            std::vector<Stored> counts;
            m_clock.at = now - Days(day);
            for (int i = 0; i < 12; ++i) {
                const KeyId key = m_keys.at(qsizetype(random() % 4));
                const auto back = qint64(random() % 20);
                const int version = key.isNull() ? 0 : 1 + int(random() % 2);
                counts.push_back(
                    {hourOf(m_clock.at) - back, key, version, apis[random() % 3], 1 + qint64(random() % 90)});
            }
            write(counts);
        }
        m_clock.at = now;
    }
    bool change(const QByteArray& sql) const
    {
        sqlite3* database = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &database);
        const bool done = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close_v2(database);
        return done;
    }
    qint64 number(const QByteArray& sql) const
    {
        sqlite3* database = nullptr;
        sqlite3_stmt* statement = nullptr;
        sqlite3_open_v2(m_path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
        const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        sqlite3_close_v2(database);
        return value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<UsageDatabase> m_database;
    test::SetClock m_clock;
    qint64 m_now = 0, m_batch = 0;
    QList<KeyId> m_keys;
    std::vector<Stored> m_stored;
};

QTEST_GUILESS_MAIN(TestUsageApis)
#include "test_usage_apis.moc"
