#include "storage/usage/usage_database.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

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

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    KeyId m_key;
};

QTEST_GUILESS_MAIN(TestUsageDatabase)
#include "test_usage_database.moc"
