// What is stored of an event, what its leaf is made of and what is read back are the same, however odd its texts.
#include "model/audit/canonical_json.h"
#include "model/audit/log_verifier.h"
#include "storage/audit/leaf_hashes.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/core/sql_transactions.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestLogLeaves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.reset();
        m_database.reset();
        auto opened = Database::open(m_folder.filePath(u"%1.db"_s.arg(++m_count)), Database::Mode::Create);
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_log = std::make_unique<SqlAuditLog>(*m_database);
    }

    void everyLeafIsThatOfItsEvent()
    {
        const QString odd = u"\"\\\b\t\n\f\r\u0001\u001f\u007f ä€😀'="_s;
        QList<AuditEvent> events;
        for (const qint64 at :
             {qint64(0), qint64(-1), qint64(1'781'524'800'123'456), qint64(253'402'300'799'999'999)}) {
            AuditEvent event;
            event.at = fromMicros(at);
            event.actor = odd;
            event.action = u"key.create"_s;
            event.objectKind = u"key"_s;
            event.objectId = odd + u"2"_s;
            event.reason = at == 0 ? QString() : odd.repeated(20);
            event.details = {{u"name"_s, odd}, {u"n"_s, 1.5}, {odd, QJsonValue()}};
            event.origin = u"cli"_s;
            append(event);
            event.seq = static_cast<quint64>(events.size());
            events += event;
        }
        LeafBatch batch;
        batch.begin(0, static_cast<std::size_t>(events.size()));
        QVERIFY(m_log->leaves(batch));
        QByteArray wanted;
        for (const AuditEvent& event : events) {
            const QByteArray leaf = eventLeafData(event);
            wanted += leaf;
            QVERIFY(batch.stored[0].at(event.seq) == merkle::leafHash(leaf));
            QCOMPARE(batch.ends.at(event.seq), wanted.size());
        }
        QCOMPARE(batch.bytes, wanted);
        const auto page = m_log->page({}, 100, 100);
        QVERIFY(page);
        for (const AuditEvent& event : *page)
            QCOMPARE(event, events.at(static_cast<qsizetype>(event.seq)));
    }

    void leafHashesAreTheSameReadAlongAndLookedUp()
    {
        for (int i = 0; i < 20; ++i)
            append({});
        LeafHashes along(*m_database, LeafHashes::Wanted::Most), lookedUp(*m_database, LeafHashes::Wanted::Few);
        for (const quint64 seq : {0ull, 1ull, 5ull, 6ull, 19ull}) {
            const std::optional<Hash> hash = along.of(seq);
            QVERIFY(hash);
            QVERIFY(*hash == *m_log->node({0, seq}));
            QVERIFY(hash == lookedUp.of(seq));
        }
        QVERIFY(!along.of(20));
        QVERIFY(!lookedUp.of(20));
        QVERIFY(!along.error());
    }

    void aRowThatWasChangedIsNamedHoweverLongTheLog_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("within a batch") << 300;
        QTest::newRow("one batch") << int(LeafBatch::leaves);
        QTest::newRow("several, read by this thread") << 5'000;
        QTest::newRow("many, read by several threads") << 40'001;
    }

    void aRowThatWasChangedIsNamedHoweverLongTheLog()
    {
        QFETCH(int, count);
        fill(count);
        QCOMPARE(verify().kind, VerifyVerdict::Kind::Good);
        QCOMPARE(verify().events, quint64(count));
        QVERIFY(m_database->run(u"DROP TRIGGER audit_events_keep"_s));
        for (const int seq : {count - 1, count / 2, 17}) {
            QVERIFY(m_database->run(u"UPDATE audit_events SET actor = 'somebody' WHERE seq = %1"_s.arg(seq)));
            QCOMPARE(verify().kind, VerifyVerdict::Kind::RowChanged);
            QCOMPARE(verify().seq, quint64(seq));
        }
        QVERIFY(m_database->run(u"UPDATE audit_events SET actor = ''"_s));
        QCOMPARE(verify().kind, VerifyVerdict::Kind::Good);
        const auto cancelled = std::make_shared<Progress>();
        cancelled->cancelled = true;
        const Result<VerifyVerdict> none = LogVerifier(*m_log, anyKey()).run(std::nullopt, cancelled);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Cancelled);
    }

    void everyStoredNodeIsLookedAt()
    {
        fill(40'001);
        QVERIFY(m_database->run(u"DROP TRIGGER audit_tree_keep"_s));
        for (int level = 0; level <= 15; ++level) {
            const quint64 last = ((40'001u >> level) << level) - 1;
            const QString where = u" WHERE seq = %1"_s.arg(last);
            QVERIFY(m_database->run(u"CREATE TEMP TABLE kept AS SELECT hashes FROM audit_tree"_s + where));
            QVERIFY(m_database->run(u"UPDATE audit_tree SET hashes = CAST(substr(hashes, 1, %1) || zeroblob(32) || "
                                    "substr(hashes, %2) AS BLOB)"_s.arg(level * 32)
                                        .arg(level * 32 + 33) +
                                    where));
            QVERIFY2(verify().kind != VerifyVerdict::Kind::Good, QByteArray::number(level));
            QVERIFY(m_database->run(u"UPDATE audit_tree SET hashes = (SELECT hashes FROM kept)"_s + where));
            QVERIFY(m_database->run(u"DROP TABLE kept"_s));
        }
        QCOMPARE(verify().kind, VerifyVerdict::Kind::Good);
    }

    // Whoever puts an event far beyond the others must not make the verifier ask for room for all between.
    void anEventFarBeyondTheOthersIsFoundAtOnce()
    {
        fill(10);
        QVERIFY(m_database->run(
            u"INSERT INTO audit_events VALUES (4611686018427387904, 0, '', '', '', '', '', '', '', '')"_s));
        QCOMPARE(verify().kind, VerifyVerdict::Kind::TreeBroken);
        QCOMPARE(verify().seq, quint64(10));
    }

    void anEventBeforeTheFirstIsFound()
    {
        fill(10);
        QVERIFY(m_database->run(u"INSERT INTO audit_events VALUES (-1, 0, '', '', '', '', '', '', '', '')"_s));
        QCOMPARE(verify().kind, VerifyVerdict::Kind::TreeBroken);
        QCOMPARE(verify().seq, quint64(0));
    }

private:
    static CheckpointVerifier anyKey() { return CheckpointVerifier::fromPublicKey(u"log"_s, {}); }
    VerifyVerdict verify()
    {
        return LogVerifier(*m_log, anyKey()).run(std::nullopt, std::make_shared<Progress>()).value();
    }
    void fill(int count)
    {
        QVERIFY(SqlTransactions(*m_database).write([&]() -> Result<void> {
            for (int i = 0; i < count; ++i)
                if (const Result<AuditEvent> done = m_log->append({}); !done)
                    return done.error();
            return {};
        }));
    }
    void append(const AuditEvent& event)
    {
        QVERIFY(SqlTransactions(*m_database).write([&]() -> Result<void> {
            const Result<AuditEvent> done = m_log->append(event);
            return done ? Result<void>() : Result<void>(done.error());
        }));
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlAuditLog> m_log;
};

QTEST_GUILESS_MAIN(TestLogLeaves)
#include "test_log_leaves.moc"
