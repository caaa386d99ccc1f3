// Batches of counts: stored whole and once, at once or kept in a row first.
#include "storage/usage/usage_database.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

using namespace keywright;

namespace {

const UtcTime noon = fromMicros(1'795'000'000'000'000);

qint64 number(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close_v2(database);
    return value;
}

bool run(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    const bool done = sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close_v2(database);
    return done;
}

} // namespace

class TestUsageDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("usage.db"));
        CountingRandom random;
        m_key = *KeyId::generate(noon, random);
    }

    void aBatchIsStoredOnceHoweverOftenItIsTried()
    {
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        QVERIFY(database.ok());
        const UsageBatch first = batch(1, 5), second = batch(2, 3);
        QVERIFY((*database)->write(first, noon).ok());
        QVERIFY((*database)->write(first, noon).ok()); // its first answer was lost
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM usage_minutes"), 5);
        QVERIFY((*database)->write(second, noon).ok());
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM usage_minutes"), 8);
        // Another process counts its batches for itself.
        auto other = UsageDatabase::open(m_path, QStringLiteral("b"));
        QVERIFY((*other)->write(first, noon).ok());
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM usage_minutes"), 13);
    }

    // Kept or written, it is one batch.
    void aBatchIsKeptOnceAndRolledUpByAnybody()
    {
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        UsageBatch first = batch(1, 5);
        first.quotas = {{m_key, noon, 5}};
        QVERIFY((*database)->keep(first, noon).ok());
        QVERIFY((*database)->keep(first, noon).ok());
        QVERIFY((*database)->write(first, noon).ok());
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM kept_batches"), 5);
        QCOMPARE(number(m_path, "SELECT count(*) FROM usage_minutes"), 0);
        UsageBatch second = batch(2, 3);
        second.quotas = {{m_key, noon, 8}};
        QVERIFY((*database)->keep(second, noon).ok());
        auto other = UsageDatabase::open(m_path, QStringLiteral("b"));
        QVERIFY((*other)->rollUp(noon).ok());
        QVERIFY((*database)->rollUp(noon).ok()); // there is nothing left
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM usage_minutes"), 8);
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM usage_hours"), 8);
        QCOMPARE(number(m_path, "SELECT count(*) FROM kept_batches"), 0);
        QCOMPARE((*database)->quotas()->front().used, 8);
    }

    // What is kept leads to the same rows, to the byte.
    void keptAndRolledUpIsAsIfItHadBeenWritten()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.db"));
        auto keeping = UsageDatabase::open(m_path, QStringLiteral("a"));
        auto writing = UsageDatabase::open(other, QStringLiteral("a"));
        for (qint64 i = 1; i <= 20; ++i) {
            const UsageBatch made = mixedBatch(i);
            QVERIFY((*keeping)->keep(made, noon).ok());
            QVERIFY((*writing)->write(made, noon).ok());
            if (i % 7 == 0)
                QVERIFY((*keeping)->rollUp(noon).ok());
        }
        QVERIFY((*keeping)->rollUp(noon).ok());
        const QByteArray wanted = rows(other);
        QVERIFY(wanted.size() > 5'000);
        QCOMPARE(rows(m_path), wanted);
    }

    void whatIsDamagedIsToldAndTheRestRolledUp()
    {
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        QVERIFY((*database)->keep(batch(1, 5), noon).ok());
        QVERIFY((*database)->keep(batch(2, 3), noon).ok());
        QVERIFY(run(m_path, "UPDATE kept_batches SET counts = substr(counts, 1, 40) WHERE number = 1"));
        QCOMPARE(*(*database)->rollUp(noon), 5);
        QCOMPARE(number(m_path, "SELECT sum(requests) FROM usage_minutes"), 3);
        QCOMPARE(*(*database)->rollUp(noon), 0);
    }

    // Whatever stands in a row: it is read whole or not at all.
    void keptBytesThatAreCutOrChangedAreRefusedOrRead()
    {
        const UsageBatch made = mixedBatch(3);
        const QByteArray bytes = keptBytes(made.counts, made.quotas);
        const std::uint64_t requests = requestsIn(made.counts);
        const auto read = [requests](const QByteArray& some) {
            KeptCounts kept;
            const std::string_view view(some.constData(), static_cast<std::size_t>(some.size()));
            return kept.add(view, requests) ? entriesIn(kept.counts()) : 0;
        };
        QCOMPARE(read(bytes), entriesIn(made.counts));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(read(bytes.left(size)) == 0, qPrintable(QString::number(size)));
        QCOMPARE(read(bytes + 'x'), std::size_t(0));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(~changed[at]);
            const std::size_t entries = read(changed);
            QVERIFY(entries == 0 || entries == entriesIn(made.counts));
        }
        // What can be read can be rolled up, whatever numbers it holds.
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        for (qsizetype at = 0; at < bytes.size(); at += 17) {
            QVERIFY((*database)->keep(mixedBatch(3 + at), noon).ok());
            const QByteArray change = "UPDATE kept_batches SET counts = CAST(substr(counts, 1, " +
                                      QByteArray::number(at) + ") || x'FE' || substr(counts, " +
                                      QByteArray::number(at + 2) + ") AS BLOB)";
            QVERIFY(run(m_path, change.constData()));
            QVERIFY((*database)->rollUp(noon).ok());
        }
        QCOMPARE(number(m_path, "SELECT count(*) FROM usage_days WHERE requests < 0"), 0);
    }

    void quotasGoForwardOnly()
    {
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        const auto used = [&](qint64 batchNumber, UtcTime period, qint64 amount) {
            UsageBatch one = batch(batchNumber, 1);
            one.quotas = {{m_key, period, amount}};
            if (!(*database)->write(one, noon))
                return qint64(-1);
            return (*database)->quotas()->front().used;
        };
        QCOMPARE(used(1, noon, 7), 7);
        QCOMPARE(used(2, noon, 5), 7); // told later, older
        QCOMPARE(used(3, noon + Days(1), 2), 2);
        QCOMPARE(used(4, noon, 9), 2);
        QCOMPARE((*database)->quotas()->front().id, m_key);
        QCOMPARE((*database)->quotas()->front().period, noon + Days(1));
    }

    void theLatestUseStays()
    {
        auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        QVERIFY((*database)->write(batch(1, 1, noon + Micros(5)), noon).ok());
        QVERIFY((*database)->write(batch(2, 1, noon), noon).ok());
        QCOMPARE(number(m_path, "SELECT at FROM last_used"), toMicros(noon) + 5);
    }

    void anotherFileIsLeftAlone()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text(5'000, 'x');
        file.write(text);
        file.close();
        const auto refused = UsageDatabase::open(m_path, QStringLiteral("a"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::NotACatalogue);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
        file.close();
        sqlite3* database = nullptr;
        QFile::remove(m_path);
        sqlite3_open(m_path.toUtf8().constData(), &database);
        sqlite3_exec(database, "CREATE TABLE mine (a); PRAGMA user_version = 1", nullptr, nullptr, nullptr);
        sqlite3_close_v2(database);
        QVERIFY(!UsageDatabase::open(m_path, QStringLiteral("a")).ok());
        QCOMPARE(number(m_path, "SELECT count(*) FROM sqlite_master"), 1);
    }

    void aLostFileIsNoticed()
    {
        const auto database = UsageDatabase::open(m_path, QStringLiteral("a"));
        QVERIFY((*database)->isInPlace());
        QFile::remove(m_path);
        QVERIFY(!(*database)->isInPlace());
    }

private:
    UsageBatch batch(qint64 batchNumber, int requests, UtcTime at = noon) const
    {
        UsageBatch made;
        made.number = batchNumber;
        for (int i = 0; i < requests; ++i)
            made.counts[toMicros(noon) / 60'000'000].add({m_key, 1}, Outcome::Valid, at);
        return made;
    }

    // Several keys, versions, APIs, outcomes and minutes, with durations and sources; another for each number.
    static UsageBatch mixedBatch(qint64 batchNumber)
    {
        UsageBatch made;
        made.number = batchNumber;
        CountingRandom random;
        for (int i = 0; i < 12; ++i) {
            const KeyId key = i == 0 ? KeyId() : *KeyId::generate(noon + Micros(i), random);
            const UsageOf of{key, i % 3, i % 2 ? QStringLiteral("orders") : QString()};
            const Outcome outcome = i % 4 ? Outcome::Valid : Outcome::ScopeDenied;
            UsageCounts& counts = made.counts[toMicros(noon) / 60'000'000 - batchNumber % 3 * 60];
            Spread& spread = counts.add(of, outcome, noon, std::uint64_t(i + batchNumber)).spread[outcome];
            spread.decision.add(1'000 * i + batchNumber);
            spread.request.add(1'000'000 * batchNumber, 2);
            spread.sources.add(0x9E3779B97F4A7C15ULL * std::uint64_t(i * 31 + batchNumber));
            spread.bytes = std::uint64_t(batchNumber);
            if (i % 5 == 1)
                counts.addInQuery(of, noon);
            if (i > 0)
                made.quotas.push_back({key, noon, batchNumber * 10 + i});
        }
        return made;
    }

    // All that readers ask for, whatever number a key was given.
    static QByteArray rows(const QString& path)
    {
        QByteArray all;
        sqlite3* database = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_exec(database,
                     "CREATE TEMP VIEW named AS SELECT k.number, k.key_id, a.name FROM used_keys k LEFT JOIN used_apis "
                     "a ON a.number = k.api UNION ALL SELECT number, NULL, name FROM used_apis",
                     nullptr, nullptr, nullptr);
        for (const char* sql :
             {"SELECT * FROM usage_minutes", "SELECT * FROM last_used", "SELECT * FROM quota_use",
              "SELECT * FROM query_keys", "SELECT * FROM total_hours",
              "SELECT key_id, name, hour, version, outcome, requests FROM usage_hours LEFT JOIN named ON key = number",
              "SELECT key_id, name, day, version, outcome, requests FROM usage_days LEFT JOIN named ON key = number",
              "SELECT key_id, name, block, version, outcome, requests FROM usage_blocks LEFT JOIN named ON key = "
              "number",
              "SELECT key_id, name, hour, version, outcome, hex(decision), hex(request), hex(sources), bytes FROM "
              "spread_hours LEFT JOIN named ON key = number",
              "SELECT * FROM spread_days"}) {
            QByteArrayList lines;
            const auto take = [](void* lines, int columns, char** values, char**) {
                QByteArray line;
                for (int i = 0; i < columns; ++i)
                    line += QByteArray(values[i]) + '|';
                *static_cast<QByteArrayList*>(lines) += line;
                return 0;
            };
            if (sqlite3_exec(database, sql, take, &lines, nullptr) != SQLITE_OK)
                return {};
            std::sort(lines.begin(), lines.end());
            all += lines.join('\n') + '\n';
        }
        sqlite3_close_v2(database);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    KeyId m_key;
};

QTEST_GUILESS_MAIN(TestUsageDatabase)
#include "test_usage_database.moc"
