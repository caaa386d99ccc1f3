// Counts on their way to the database: kept while it is locked, lost or full, stored once, and told.
#include "storage/usage/usage_writer.h"
#include "tests/support/fixed_random.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// A connection of somebody else.
class Other {
public:
    explicit Other(const QString& path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_busy_timeout(m_database, 5'000);
    }
    ~Other() { sqlite3_close_v2(m_database); }
    Other(const Other&) = delete;
    Other& operator=(const Other&) = delete;

    bool run(const char* sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    qint64 number(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        return value;
    }

private:
    sqlite3* m_database = nullptr;
};

constexpr const char* stored = "SELECT sum(requests) FROM usage_minutes";

} // namespace

class TestUsageWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_writer.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"usage.db"_s);
        m_ledger = std::make_unique<gate::LimitLedger>();
        m_state = std::make_unique<gate::GateState>(1);
        m_counts = {};
        m_complaints.clear();
        CountingRandom random;
        m_key = *KeyId::generate(m_clock.at, random);
        m_writer = std::make_unique<UsageWriter>(
            UsageWriter::Parts{m_path, *m_ledger, *m_state, m_clock, [this] { return std::exchange(m_counts, {}); },
                               [this](const Error& error) { m_complaints += error.kind; }});
    }

    void whatWasCountedIsStoredUnderItsMinute()
    {
        count(3);
        QVERIFY(m_writer->flush().ok());
        m_clock.at += std::chrono::seconds(90);
        count(4);
        QVERIFY(m_writer->flush().ok());
        QVERIFY(m_writer->flush().ok()); // nothing new
        Other other(m_path);
        QCOMPARE(other.number(stored), 7);
        QCOMPARE(other.number("SELECT count(DISTINCT minute) FROM usage_minutes"), 2);
        QCOMPARE(m_state->usageWritten.load(), std::uint64_t(7));
        QCOMPARE(m_state->usageWaiting.load(), std::uint64_t(0));
    }

    void withNothingToStoreNoFileIsMade()
    {
        QVERIFY(m_writer->flush().ok());
        QVERIFY(!QFile::exists(m_path));
    }

    void whatCannotBeStoredWaitsAndIsStoredOnce()
    {
        count(1);
        QVERIFY(m_writer->flush().ok());
        Other other(m_path);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        count(5);
        QCOMPARE(m_writer->flush().error().kind, ErrorKind::Busy);
        m_clock.at += std::chrono::minutes(3);
        count(6);
        QCOMPARE(m_writer->flush().error().kind, ErrorKind::Busy);
        QCOMPARE(m_state->usageWaiting.load(), std::uint64_t(11));
        QVERIFY(other.run("COMMIT"));
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(other.number(stored), 12);
        QCOMPARE(other.number("SELECT count(DISTINCT minute) FROM usage_minutes"), 2);
        QCOMPARE(m_state->usageWaiting.load(), std::uint64_t(0));
    }

    void aLostDatabaseIsMadeAnewAndNothingThatWaitedIsLost()
    {
        count(2);
        QVERIFY(m_writer->flush().ok());
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(end));
        count(3);
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(Other(m_path).number(stored), 3);
    }

    void aPlaceThatCannotBeWrittenKeepsTheCounts()
    {
        QVERIFY(QDir().mkdir(m_path)); // a folder where the file should be
        count(2);
        QVERIFY(!m_writer->flush().ok());
        QVERIFY(!m_writer->flush().ok());
        QCOMPARE(m_state->usageWaiting.load(), std::uint64_t(2));
        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(Other(m_path).number(stored), 2);
    }

    void quotasGoThereAndComeBack()
    {
        m_ledger->restore({m_key, m_clock.at, 41});
        count(1);
        QVERIFY(m_writer->flush().ok());
        gate::LimitLedger fresh;
        UsageWriter next({m_path, fresh, *m_state, m_clock, [] { return UsageCounts(); }, [](const Error&) {}});
        next.restoreQuotas();
        QVERIFY(fresh.quotaOf(m_key));
        QCOMPARE(fresh.quotaOf(m_key)->used, 41);
        QCOMPARE(fresh.quotaOf(m_key)->period, m_clock.at);
    }

    // What a hundred keys did is a row a second, rolled up each eleventh time; it is there if the gate is killed.
    void whatManyKeysDidIsRolledUpNowAndThen()
    {
        for (int second = 1; second <= 10; ++second) {
            countMany();
            QVERIFY(m_writer->store().ok());
            QCOMPARE(m_state->usageWaiting.load(), std::uint64_t(0));
        }
        Other other(m_path);
        QCOMPARE(other.number("SELECT sum(requests) FROM kept_batches"), 1'000);
        QCOMPARE(other.number("SELECT count(*) FROM usage_minutes"), 0);
        countMany();
        QVERIFY(m_writer->store().ok());
        QCOMPARE(other.number("SELECT count(*) FROM kept_batches"), 0);
        QCOMPARE(other.number(stored), 1'100);
        QCOMPARE(m_state->usageWritten.load(), std::uint64_t(1'100));
        // Few are in every level at once, and the end leaves nothing to be rolled up.
        count(1);
        QVERIFY(m_writer->store().ok());
        QCOMPARE(other.number(stored), 1'101);
        countMany();
        QVERIFY(m_writer->store().ok());
        QCOMPARE(other.number(stored), 1'101);
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(other.number(stored), 1'201);
    }

    void whatAKilledGateKeptIsRolledUpByTheNext()
    {
        m_ledger->restore({m_key, m_clock.at, 7});
        count(2);
        countMany();
        QVERIFY(m_writer->store().ok());
        Other other(m_path);
        QCOMPARE(other.number("SELECT count(*) FROM quota_use"), 0);
        gate::LimitLedger fresh;
        UsageWriter next({m_path, fresh, *m_state, m_clock, [] { return UsageCounts(); }, [](const Error&) {}});
        next.restoreQuotas();
        QCOMPARE(other.number(stored), 102);
        QVERIFY(fresh.quotaOf(m_key));
        QCOMPARE(fresh.quotaOf(m_key)->used, 7);
    }

    void whatCannotBeRolledUpStaysKept()
    {
        countMany();
        QVERIFY(m_writer->store().ok());
        Other other(m_path);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        QCOMPARE(m_writer->flush().error().kind, ErrorKind::Busy);
        QVERIFY(other.run("COMMIT"));
        // Also when it fails at its very end.
        QVERIFY(other.run("CREATE TRIGGER no BEFORE DELETE ON kept_batches BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(!m_writer->flush().ok());
        QCOMPARE(other.number("SELECT sum(requests) FROM kept_batches"), 100);
        QCOMPARE(other.number("SELECT count(*) FROM usage_minutes"), 0);
        QVERIFY(other.run("DROP TRIGGER no"));
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(other.number(stored), 100);
        QCOMPARE(other.number("SELECT count(*) FROM kept_batches"), 0);
    }

    // While nothing can be rolled up no more is kept than fits into memory; then counts wait there, as ever.
    void moreIsNotKeptThanCanBeRolledUp()
    {
        countMany(40'000);
        QVERIFY(m_writer->store().ok());
        Other other(m_path);
        QVERIFY(other.run("CREATE TRIGGER no BEFORE INSERT ON usage_hours BEGIN SELECT RAISE(ABORT, 'no'); END"));
        countMany(40'000);
        QVERIFY(!m_writer->store().ok());
        QCOMPARE(other.number("SELECT count(*) FROM kept_batches"), 1);
        QCOMPARE(m_state->usageWaiting.load(), std::uint64_t(40'000));
        QVERIFY(other.run("DROP TRIGGER no"));
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(other.number("SELECT sum(requests) FROM total_hours"), 80'000);
    }

    // A row that nobody can read is told once, and quotas that were only kept count.
    void anUnreadableRowIsToldAndGone()
    {
        countMany();
        QVERIFY(m_writer->store().ok());
        QVERIFY(Other(m_path).run("UPDATE kept_batches SET counts = x'00'"));
        QCOMPARE(m_writer->flush().error().detail, u"kept counts of 100 requests are unreadable"_s);
        QVERIFY(m_writer->flush().ok());
    }

    void quotasOfWhatCannotBeRolledUpCountAllTheSame()
    {
        m_ledger->restore({m_key, m_clock.at, 7});
        count(2);
        countMany();
        QVERIFY(m_writer->store().ok());
        Other other(m_path);
        QVERIFY(other.run("CREATE TRIGGER no BEFORE INSERT ON usage_hours BEGIN SELECT RAISE(ABORT, 'no'); END"));
        gate::LimitLedger fresh;
        UsageWriter next({m_path, fresh, *m_state, m_clock, [] { return UsageCounts(); }, [](const Error&) {}});
        next.restoreQuotas();
        QVERIFY(fresh.quotaOf(m_key));
        QCOMPARE(fresh.quotaOf(m_key)->used, 7);
    }

    // Another program's file is left alone, the trouble told, and the gate goes on without.
    void troubleIsToldOnceForEachKind()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5'000, 'x')) == 5'000);
        file.close();
        m_writer->restoreQuotas();
        m_writer->restoreQuotas();
        QCOMPARE(m_complaints, QList{ErrorKind::NotACatalogue});
        QCOMPARE(m_state->usageFailures.load(), std::uint64_t(2));
        QVERIFY(file.remove());
        m_writer->restoreQuotas();
        QCOMPARE(m_complaints.size(), 1);
    }

    void onItsOwnItStoresWithinASecondAndStopsWhenTold()
    {
        count(8);
        m_writer->start();
        QTRY_COMPARE(m_state->usageWritten.load(), std::uint64_t(8));
        m_writer->stop();
        count(1); // is for flush() now
        QVERIFY(m_writer->flush().ok());
        QCOMPARE(Other(m_path).number(stored), 9);
    }

private:
    void count(int requests)
    {
        for (int i = 0; i < requests; ++i)
            m_counts.add({m_key, 1}, Outcome::Valid, m_clock.at);
    }

    void countMany(int keys = 100)
    {
        CountingRandom random;
        for (int i = 1; i <= keys; ++i)
            m_counts.add({*KeyId::generate(m_clock.at + Micros(i * 1'000), random), 1}, Outcome::Valid, m_clock.at);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    test::SetClock m_clock;
    std::unique_ptr<gate::LimitLedger> m_ledger;
    std::unique_ptr<gate::GateState> m_state;
    UsageCounts m_counts;
    KeyId m_key;
    QList<ErrorKind> m_complaints;
    std::unique_ptr<UsageWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestUsageWriter)
#include "test_usage_writer.moc"
