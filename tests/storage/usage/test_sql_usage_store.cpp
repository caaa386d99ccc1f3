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

using namespace keywright;

namespace {

// What was stored, one request kind at a time: the oracle.
struct Stored {
    qint64 minute;
    KeyId key;
    Outcome outcome;
    qint64 requests;
};

bool change(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const bool done = sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close_v2(database);
    return done;
}

qint64 total(const std::vector<UsageCell>& cells)
{
    qint64 sum = 0;
    for (const UsageCell& cell : cells)
        for (const qint64 requests : cell.requests)
            sum += requests;
    return sum;
}

} // namespace

class TestSqlUsageStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("usage.db"));
        m_clock.at = *fromIso(QStringLiteral("2026-11-21T17:47:00Z"));
        m_now = hourOf(m_clock.at);
        m_stored.clear();
        m_batch = 0;
        m_keys.clear();
        for (unsigned char i = 0; i < 5; ++i) {
            CountingRandom random(static_cast<unsigned char>(i * 40));
            m_keys += *KeyId::generate(m_clock.at, random);
        }
        m_keys += KeyId(); // nobody's
    }

    void withoutAFileNothingWasCounted()
    {
        SqlUsageStore store(m_path, m_clock);
        QVERIFY(store.extent().ok() && !*store.extent());
        QVERIFY(store.cells({0, m_now, {}}).ok() && store.cells({0, m_now, {}})->empty());
        QVERIFY(store.byKey({0, m_now, {}})->empty());
        QVERIFY(store.lastUses({})->isEmpty());
        QVERIFY(!QFile::exists(m_path)); // looking makes none
    }

    void whatIsReadIsWhatWasStored_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("an hour") << qint64(-3) << qint64(-2);
        QTest::newRow("24 hours") << qint64(-23) << qint64(1);
        QTest::newRow("a week from midnight elsewhere") << qint64(-6 * 24 - 5) << qint64(1);
        QTest::newRow("90 days") << qint64(-89 * 24 - 16) << qint64(1);
        QTest::newRow("a year") << qint64(-365 * 24 - 3) << qint64(1);
        QTest::newRow("long ago") << qint64(-300 * 24 - 10) << qint64(-200 * 24 - 10);
        QTest::newRow("nothing") << qint64(5) << qint64(5);
    }
    void whatIsReadIsWhatWasStored()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        fill();
        const UsageSelection all{m_now + from, m_now + to, {}};
        SqlUsageStore store(m_path, m_clock);
        // All keys together: by the hour, however long ago.
        std::map<qint64, OutcomeCounts> hours;
        for (const Stored& one : m_stored) {
            if (one.minute / 60 >= all.fromHour && one.minute / 60 < all.toHour)
                hours[one.minute / 60][static_cast<std::size_t>(one.outcome)] += one.requests;
        }
        const auto cells = store.cells(all);
        QVERIFY(cells.ok());
        QCOMPARE(cells->size(), hours.size());
        for (const UsageCell& cell : *cells)
            QVERIFY(!cell.wholeDay && cell.requests == hours[cell.hour]);
        // By key: where hours are gone, by the noon of the day.
        std::map<QString, OutcomeCounts> byKey;
        OutcomeCounts ofTwo{};
        for (const Stored& one : m_stored) {
            const qint64 hour = one.minute / 60;
            const qint64 at = hour >= usage_schema::firstKeptHour(m_now) ? hour : hour / 24 * 24 + 12;
            if (at < all.fromHour || at >= all.toHour)
                continue;
            byKey[one.key.toString()][static_cast<std::size_t>(one.outcome)] += one.requests;
            if (one.key == m_keys.at(1) || one.key == m_keys.at(3))
                ofTwo[static_cast<std::size_t>(one.outcome)] += one.requests;
        }
        const auto uses = store.byKey(all);
        QVERIFY(uses.ok());
        QCOMPARE(uses->size(), byKey.size());
        for (const KeyUse& use : *uses)
            QVERIFY(use.requests == byKey[use.key.toString()]);
        // Of chosen keys: the same numbers twice.
        UsageSelection two = all;
        two.keys = QList<KeyId>{m_keys.at(1), m_keys.at(3)};
        OutcomeCounts inCells{}, inUses{};
        const auto few = store.cells(two);
        QVERIFY(few.ok());
        for (const UsageCell& cell : *few)
            for (std::size_t i = 0; i < inCells.size(); ++i)
                inCells[i] += cell.requests[i];
        const auto twoByKey = store.byKey(two);
        QVERIFY(twoByKey);
        for (const KeyUse& use : *twoByKey)
            for (std::size_t i = 0; i < inUses.size(); ++i)
                inUses[i] += use.requests[i];
        QVERIFY(inCells == ofTwo);
        QVERIFY(inUses == ofTwo);
    }

    void singleKeysAreToldInOneReading()
    {
        fill();
        SqlUsageStore store(m_path, m_clock);
        const qint64 kept = usage_schema::firstKeptHour(m_now);
        // By hour: what cells() tells of each.
        for (const bool chosen : {false, true}) {
            UsageSelection asked{m_now - 40 * 24, m_now + 1, {}};
            if (chosen)
                asked.keys = QList<KeyId>{m_keys.at(3), m_keys.at(1)};
            QList<KeyId> told;
            const auto read = store.hoursByKey(asked, [&](const KeyId& key, const std::vector<UsageCell>& cells) {
                told += key;
                SqlUsageStore other(m_path, m_clock); // the reading goes on meanwhile
                const auto alone = other.cells({asked.fromHour, asked.toHour, std::optional(QList<KeyId>{key})});
                const auto same = [](const UsageCell& a, const UsageCell& b) {
                    return a.hour == b.hour && a.wholeDay == b.wholeDay && a.requests == b.requests;
                };
                const bool equal = alone && std::equal(alone->begin(), alone->end(), cells.begin(), cells.end(), same);
                return equal ? Result<void>() : Result<void>(Error{ErrorKind::Internal, key.toString()});
            });
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
            QCOMPARE(told.size(), chosen ? 2 : 5); // nobody's are left out
            QVERIFY(!told.contains(KeyId()));
        }
        const Result<void> stopped = store.hoursByKey({kept, m_now, {}}, [](const KeyId&, const auto&) {
            return Result<void>(Error{ErrorKind::Cancelled, {}});
        });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        // By day.
        const qint64 today = m_now / 24;
        const auto days = store.daysByKey({m_keys.at(1), KeyId::parseStored("none").value_or(KeyId()), m_keys.at(4)},
                                          today - 29, today + 1);
        QVERIFY(days.ok());
        std::map<QString, std::vector<qint64>> expected;
        for (const Stored& one : m_stored) {
            const qint64 day = one.minute / 60 / 24;
            if (day < today - 29 || day > today)
                continue;
            auto& own = expected[one.key.toString()];
            own.resize(30);
            own[std::size_t(day - (today - 29))] += one.requests;
        }
        QVERIFY(days->size() >= 2);
        for (const KeyDays& one : *days)
            QVERIFY(one.requests == expected[one.key.toString()]);
        // By version.
        const auto versions = store.versionCells(m_keys.at(1), m_now - 20 * 24, m_now + 1);
        const auto whole = store.cells({m_now - 20 * 24, m_now + 1, std::optional(QList<KeyId>{m_keys.at(1)})});
        QVERIFY(versions.ok() && whole.ok());
        qint64 sum = 0;
        for (const VersionCell& cell : *versions)
            sum += total({cell.cell});
        QCOMPARE(sum, total(*whole));
        QVERIFY(sum > 0);
    }

    void eachLevelForgetsAfterItsTimeAndKeepsTheRest()
    {
        fill();
        // Long after, something else is counted: more than one key has to go through.
        m_clock.at += Days(100);
        m_now = hourOf(m_clock.at);
        for (int i = 0; i < 3; ++i)
            write({{hourOf(m_clock.at) * 60, m_keys.first(), Outcome::Valid, 1}});
        QCOMPARE(number("SELECT count(*) FROM usage_minutes WHERE minute < strftime('%s', '2027-02-01') / 60"), 0);
        QCOMPARE(number("SELECT count(*) FROM usage_hours WHERE hour < strftime('%s', '2026-11-25') / 3600"), 0);
        qint64 all = 0;
        for (const Stored& one : m_stored)
            all += one.requests;
        QCOMPARE(number("SELECT sum(requests) FROM usage_days"), all);
        QCOMPARE(number("SELECT sum(requests) FROM usage_blocks"), all);
        QCOMPARE(number("SELECT sum(requests) FROM total_hours"), all);
    }

    void whatIsToldLateGoesWhereItIsStillKept()
    {
        const qint64 kept = usage_schema::firstKeptHour(m_now);
        write({{kept * 60, m_keys.first(), Outcome::Valid, 3},
               {(kept - 48) * 60, m_keys.first(), Outcome::Valid, 5},
               {(m_now - usage_schema::keptDays * 24 - 24) * 60, m_keys.first(), Outcome::Valid, 7}});
        QCOMPARE(number("SELECT count(*) FROM usage_minutes"), 0);
        QCOMPARE(number("SELECT sum(requests) FROM usage_hours"), 3);
        QCOMPARE(number("SELECT sum(requests) FROM usage_days"), 8);
        QCOMPARE(number("SELECT sum(requests) FROM total_hours"), 8);
        SqlUsageStore store(m_path, m_clock);
        const auto cells = store.cells({0, m_now, QList<KeyId>{m_keys.first()}});
        QCOMPARE(cells->size(), 2U);
        QVERIFY(cells->front().wholeDay && !cells->back().wholeDay);
        QCOMPARE(cells->back().hour, kept);
    }

    void aBatchThatFailsIsInNoLevel()
    {
        write({{m_now * 60, m_keys.first(), Outcome::Valid, 2}});
        QVERIFY(change(m_path, "CREATE TRIGGER no BEFORE INSERT ON usage_blocks WHEN new.requests = 5 BEGIN SELECT "
                               "RAISE(ABORT, 'no'); END"));
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        UsageBatch batch{++m_batch, {}, {}};
        batch.counts[m_now * 60].add({m_keys.at(2), 1}, Outcome::Valid, m_clock.at, 5);
        QVERIFY(!(*database)->write(batch, m_clock.at).ok());
        QCOMPARE(number("SELECT sum(requests) FROM total_hours"), 2);
        QCOMPARE(number("SELECT sum(requests) FROM usage_hours"), 2);
        QVERIFY(change(m_path, "DROP TRIGGER no"));
        QVERIFY((*database)->write(batch, m_clock.at).ok()); // and its key is numbered anew
        QVERIFY((*database)->write(batch, m_clock.at).ok());
        for (const char* level : {"usage_minutes", "usage_hours", "usage_days", "usage_blocks", "total_hours"})
            QCOMPARE(number(QByteArray("SELECT sum(requests) FROM ") + level), 7);
    }

    void anOlderFileIsBroughtUpToDate()
    {
        fill(3); // days whose minutes are kept
        m_database.reset();
        QVERIFY(change(
            m_path,
            "DROP TABLE used_keys; DROP TABLE used_apis; DROP TABLE usage_hours; DROP TABLE usage_days; DROP TABLE "
            "usage_blocks; DROP TABLE total_hours; DROP TABLE log_files; DROP TABLE "
            "spread_hours; DROP TABLE spread_days; DROP TABLE query_keys; DROP TABLE kept_batches; PRAGMA user_version "
            "= 1"));
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(store.extent().error().kind, ErrorKind::OlderVersion);
        const qint64 minutes = number("SELECT sum(requests) FROM usage_minutes");
        QVERIFY(UsageDatabase::open(m_path, QStringLiteral("b")).ok());
        for (const char* level : {"usage_hours", "usage_days", "usage_blocks", "total_hours"})
            QCOMPARE(number(QByteArray("SELECT sum(requests) FROM ") + level), minutes);
        QCOMPARE(total(*store.cells({0, m_now + 1, {}})), minutes);
        qint64 refused = 0;
        const auto whole = store.byKey({0, m_now + 1, {}});
        QVERIFY(whole);
        for (const KeyUse& use : *whole)
            refused += use.requests[static_cast<std::size_t>(Outcome::ScopeDenied)];
        QCOMPARE(refused, number("SELECT sum(requests) FROM usage_minutes WHERE outcome = 'scope_denied'"));
    }

    void aFileOfSchema2IsReadAsItIsAndBroughtUpToDate()
    {
        QFile sql(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/usage/usage_schema_2.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        const QString path = m_folder->filePath(QStringLiteral("old.db"));
        sqlite3* old = nullptr;
        sqlite3_open(path.toUtf8().constData(), &old);
        QCOMPARE(sqlite3_exec(old, sql.readAll().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close_v2(old);
        // Before any gate or import has opened it, and afterwards.
        QCOMPARE(total(*SqlUsageStore(path, m_clock).cells({0, 500'000, {}})), 47);
        const auto opened = UsageDatabase::open(path, QStringLiteral("b"));
        QVERIFY(opened.ok());
        QVERIFY((*opened)->logMarks()->empty());
        SqlUsageStore store(path, m_clock);
        QCOMPARE(total(*store.cells({0, 500'000, {}})), 47);
        QCOMPARE(store.lastUses({})->size(), 1);
        UsageBatch batch{1, {}, {}};
        batch.log = LogMark{1, QStringLiteral("access.log"), QByteArray(32, 'h'), 9, QByteArray(32, 't'), 9, 9, 1};
        QVERIFY((*opened)->write(batch, m_clock.at).ok());
        const auto marks = (*opened)->logMarks();
        QCOMPARE(marks->size(), std::size_t(1));
        QCOMPARE(marks->front().head, QByteArray(32, 'h'));
        QCOMPARE(marks->front().position, 9);
    }

    void aFileOfSchema3IsReadAsItIsAndBroughtUpToDate()
    {
        QFile sql(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/usage/usage_schema_3.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QVERIFY(change(m_path, sql.readAll().constData()));
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(total(*store.cells({0, 500'000, {}})), 47);
        QVERIFY(store.spread({0, 500'000, {}}, {}).ok() && store.spread({0, 500'000, {}}, {})->empty());
        // And while it is read, a gate of today comes.
        write({{m_now * 60, m_keys.first(), Outcome::Valid, 2}});
        tell(m_now, 0, 1'000, 1);
        QCOMPARE(total(*store.cells({0, 500'000, {}})), 50);
        QCOMPARE(store.spread({0, 500'000, {}}, {})->size(), std::size_t(1));
        QCOMPARE(m_database->logMarks()->size(), std::size_t(1));
    }

    void aFileOfSchema6IsReadAsItIsAndBroughtUpToDate()
    {
        QFile sql(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/usage/usage_schema_6.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QVERIFY(change(m_path, sql.readAll().constData()));
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(total(*store.cells({0, 500'000, {}})), 51);
        const auto opened = UsageDatabase::open(m_path, QStringLiteral("b"));
        QVERIFY(opened.ok());
        QCOMPARE(number("PRAGMA user_version"), usage_schema::version);
        UsageBatch batch{1, {}, {}};
        batch.counts[498'612 * 60].add({m_keys.first(), 1}, Outcome::Valid, hourStart(498'612));
        QVERIFY((*opened)->keep(batch, hourStart(498'612)).ok());
        QCOMPARE(total(*store.cells({0, 500'000, {}})), 51);
        QVERIFY((*opened)->rollUp(hourStart(498'612)).ok());
        QCOMPARE(total(*store.cells({0, 500'000, {}})), 52);
    }

    // What it knows of durations and addresses is of all outcomes, and stays so.
    void aFileOfSchema5IsReadAsItIsAndBroughtUpToDate()
    {
        QFile sql(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/storage/usage/usage_schema_5.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QVERIFY(change(m_path, sql.readAll().constData()));
        SqlUsageStore store(m_path, m_clock);
        const KeyId key = *KeyId::parse(QStringLiteral("key_01a201799a7575c79c34b7f4f6486514"));
        const UsageSelection all{0, 500'000, {}}, ofKey{0, 500'000, QList<KeyId>{key}};
        const auto asBefore = [&] {
            return total(*store.cells(all)) == 47 && store.spread(all, {})->front().spread.request.count() == 42 &&
                   store.spread(ofKey, {})->front().spread.sources.count() == 3 &&
                   store.spread(all, {Outcome::Valid})->empty() && store.spread(ofKey, {Outcome::Valid})->empty();
        };
        QVERIFY(asBefore());
        QVERIFY(UsageDatabase::open(m_path, QStringLiteral("b")).ok());
        QCOMPARE(number("PRAGMA user_version"), usage_schema::version);
        QVERIFY(asBefore());
        // In the same hour it is told apart from then on.
        m_clock.at = hourStart(498'611);
        m_keys.first() = key;
        const Spread told = tell(498'611, 0, 1'000, 7, Outcome::ScopeDenied);
        QCOMPARE(store.spread(all, {})->front().spread.request.count(), std::uint64_t(43));
        QCOMPARE(store.spread(ofKey, {})->front().spread.request.count(), std::uint64_t(43));
        for (const UsageSelection& selection : {all, ofKey})
            QVERIFY(store.spread(selection, {Outcome::ScopeDenied})->front().spread == told);
        // And when its hours have become a day.
        for (int i = 0; i < 3; ++i) {
            m_clock.at = hourStart(498'611) + Days(usage_schema::keptSpreadDays + 2) + std::chrono::hours(i);
            tell(hourOf(m_clock.at), 1, 1'000, 9);
        }
        const auto day = store.spread({498'600, 498'630, QList<KeyId>{key}}, {});
        QVERIFY(day->size() == 1 && day->front().wholeDay);
        QCOMPARE(day->front().spread.request.count(), std::uint64_t(43));
        const auto refused = store.spread({498'600, 498'630, QList<KeyId>{key}}, {Outcome::ScopeDenied});
        QVERIFY(refused->front().wholeDay && refused->front().spread == told);
    }

    // However often what was told was added up, made days of and forgotten: it is what all of it makes together.
    void spreadIsKeptByTheHourAndThenByTheDay()
    {
        const UtcTime now = m_clock.at;
        std::mt19937_64 random(11);
        std::map<qint64, Spread> hours, days; // of the first two keys: the oracle
        Spread whole;
        std::map<Outcome, Spread> wholeOf, ofTwo;
        for (int day = 20; day >= 0; --day) {
            m_clock.at = now - Days(day);
            for (int i = 0; i < 30; ++i) {
                const qint64 hour = hourOf(m_clock.at) - qint64(random() % 24), key = qint64(random() % 4);
                const Outcome outcome = random() % 3 == 0 ? Outcome::ScopeDenied : Outcome::Valid;
                const Spread told = tell(hour, key, std::int64_t(random() % 50'000) + 1, random(), outcome);
                whole.add(told);
                wholeOf[outcome].add(told);
                if (key >= 2)
                    continue;
                ofTwo[outcome].add(told);
                (hour >= usage_schema::firstSpreadHour(m_now, 1) ? hours[hour] : days[hour / 24 * 24 + 12]).add(told);
            }
        }
        for (int i = 0; i < 3; ++i) { // in which all keys are gone through
            m_clock.at = now + std::chrono::hours(i);
            write({{m_now * 60, m_keys.first(), Outcome::Valid, 1}});
        }
        m_clock.at = now;
        SqlUsageStore store(m_path, m_clock);
        const auto two = store.spread({0, m_now + 1, QList<KeyId>{m_keys.at(0), m_keys.at(1)}}, {});
        QVERIFY(two.ok());
        QCOMPARE(two->size(), hours.size() + days.size());
        for (const UsageSpread& one : *two)
            QVERIFY(one.spread == (one.wholeDay ? days : hours)[one.hour]);
        // All together: by the hour for longer.
        Spread sum;
        const auto all = store.spread({0, m_now + 1, {}}, {});
        QVERIFY(all.ok());
        for (const UsageSpread& one : *all) {
            QVERIFY(!one.wholeDay);
            sum.add(one.spread);
        }
        QVERIFY(sum == whole);
        // And by what came of them.
        const auto summed = [](const Result<std::vector<UsageSpread>>& parts) {
            Spread together;
            for (const UsageSpread& one : *parts)
                together.add(one.spread);
            return together;
        };
        for (const Outcome outcome : {Outcome::Valid, Outcome::ScopeDenied}) {
            QVERIFY(summed(store.spread({0, m_now + 1, {}}, {outcome})) == wholeOf[outcome]);
            const UsageSelection keys{0, m_now + 1, QList<KeyId>{m_keys.at(0), m_keys.at(1)}};
            QVERIFY(summed(store.spread(keys, {outcome})) == ofTwo[outcome]);
        }
        QVERIFY(summed(store.spread({0, m_now + 1, {}}, {Outcome::Valid, Outcome::ScopeDenied})) == whole);
        QVERIFY(store.spread({0, m_now + 1, {}}, {Outcome::Revoked})->empty());
        QCOMPARE(number("SELECT count(*) FROM spread_hours WHERE key > 0 AND hour < " +
                        QByteArray::number(usage_schema::firstSpreadHour(m_now, 1))),
                 0);
        // A selection ends where it ends, and a day counts with its noon.
        const auto ended = store.spread({m_now - 10, m_now - 4, {}}, {});
        for (const UsageSpread& one : *ended)
            QVERIFY(one.hour >= m_now - 10 && one.hour < m_now - 4);
    }

    void spreadIsForgottenWithItsDays()
    {
        tell(m_now, 0, 1'000, 1);
        m_clock.at += Days(usage_schema::keptDays + 3);
        for (int i = 0; i < 3; ++i) {
            m_clock.at += std::chrono::hours(1);
            tell(hourOf(m_clock.at), 1, 1'000, 1);
        }
        QCOMPARE(number("SELECT count(*) FROM spread_days WHERE day <= " + QByteArray::number(m_now / 24)), 0);
        QCOMPARE(number("SELECT count(*) FROM spread_hours WHERE key = 0"), 6); // of the outcome, and of all
    }

    void damagedSpreadIsToldAndBeginsAnew()
    {
        tell(m_now, 0, 1'000, 1);
        QVERIFY(change(m_path, "UPDATE spread_hours SET sources = x'00'"));
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(store.spread({0, m_now + 1, {}}, {}).error().kind, ErrorKind::Damaged);
        const Spread told = tell(m_now, 0, 2'000, 2);
        QCOMPARE(store.spread({0, m_now + 1, {}}, {})->front().spread, told);
    }

    void aNewerFileAndAnotherFileAreRefused()
    {
        fill(1);
        QVERIFY(change(m_path, "PRAGMA user_version = 8"));
        SqlUsageStore store(m_path, m_clock);
        QCOMPARE(store.extent().error().kind, ErrorKind::NewerVersion);
        QVERIFY(change(m_path, "PRAGMA application_id = 7; PRAGMA user_version = 2"));
        QCOMPARE(SqlUsageStore(m_path, m_clock).extent().error().kind, ErrorKind::NotACatalogue);
    }

    void aFileThatIsMadeAnewIsReadAnew()
    {
        fill(1);
        SqlUsageStore store(m_path, m_clock);
        QVERIFY(store.extent()->has_value());
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + QString::fromLatin1(suffix));
        QVERIFY(!store.extent()->has_value());
        write({{m_now * 60, m_keys.first(), Outcome::Valid, 4}});
        QCOMPARE(store.extent()->value().firstHour, m_now);
        QCOMPARE(total(*store.cells({m_now, m_now + 1, {}})), 4);
    }

    void whatAGateAddsIsSeenAtOnce()
    {
        auto writer = UsageDatabase::open(m_path, QStringLiteral("a"));
        SqlUsageStore store(m_path, m_clock);
        for (int i = 1; i <= 3; ++i) {
            UsageBatch batch{i, {}, {}};
            batch.counts[m_now * 60].add({m_keys.first(), 2}, Outcome::Valid, m_clock.at);
            QVERIFY((*writer)->write(batch, m_clock.at).ok());
            QCOMPARE(total(*store.cells({m_now, m_now + 1, {}})), i);
        }
        const auto uses = store.lastUses(m_keys.first());
        QCOMPARE(uses->size(), 1);
        QCOMPARE(uses->first().version, 2);
        QCOMPARE(uses->first().lastUsed, m_clock.at);
        QVERIFY(store.lastUses(m_keys.at(1))->isEmpty());
        QCOMPARE(store.extent()->value().written, m_clock.at);
    }

    // Outcomes stand in the file as numbers.
    void theNumbersOfOutcomesStay()
    {
        const char* names[] = {"malformed",     "unknown",      "revoked",        "disabled",     "expired",
                               "source_denied", "scope_denied", "quota_exceeded", "rate_limited", "valid"};
        for (std::size_t i = 0; i < std::size(names); ++i)
            QCOMPARE(outcomeName(static_cast<Outcome>(i)), QString::fromLatin1(names[i]));
    }

private:
    void write(const std::vector<Stored>& counts)
    {
        if (!m_database || !m_database->isInPlace()) {
            auto opened = UsageDatabase::open(m_path, QStringLiteral("writer"));
            QVERIFY(opened.ok());
            m_database = std::move(*opened);
        }
        UsageBatch batch{++m_batch, {}, {}};
        for (const Stored& one : counts) {
            batch.counts[one.minute].add({one.key, one.key.isNull() ? 0 : 1}, one.outcome, m_clock.at,
                                         static_cast<std::uint64_t>(one.requests));
            m_stored.push_back(one);
        }
        QVERIFY(m_database->write(batch, m_clock.at).ok());
    }

    // One request more, which took `nanos` and came from `address`.
    Spread tell(qint64 hour, qint64 key, std::int64_t nanos, std::uint64_t address, Outcome outcome = Outcome::Valid)
    {
        Spread told;
        told.decision.add(nanos);
        told.request.add(nanos * 1'000);
        told.sources.add(address);
        told.bytes = static_cast<std::uint64_t>(nanos) * 3;
        if (!m_database || !m_database->isInPlace())
            m_database = *UsageDatabase::open(m_path, QStringLiteral("writer"));
        UsageBatch batch{++m_batch, {}, {}};
        batch.counts[hour * 60 + 7].add({m_keys.at(key), 1 + int(address % 2)}, outcome, m_clock.at).spread[outcome] =
            told;
        return m_database->write(batch, m_clock.at).ok() ? told : Spread();
    }

    // Counts as a gate stores them, hour after hour, of `days` days.
    void fill(int days = 400)
    {
        const UtcTime now = m_clock.at;
        std::mt19937 random(7);
        for (int day = days; day >= 0; --day) {
            std::vector<Stored> counts;
            m_clock.at = now - Days(day);
            for (int back = 23; back >= 0; back -= 5) {
                for (const KeyId& key : m_keys) {
                    const Outcome outcome = key.isNull()        ? Outcome::Unknown
                                            : random() % 4 == 0 ? Outcome::ScopeDenied
                                                                : Outcome::Valid;
                    if (random() % 3 != 0)
                        counts.push_back({(hourOf(m_clock.at) - back) * 60 + qint64(random() % 60), key, outcome,
                                          qint64(random() % 100) + 1});
                }
            }
            write(counts);
        }
        m_clock.at = now;
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

QTEST_GUILESS_MAIN(TestSqlUsageStore)
#include "test_sql_usage_store.moc"
