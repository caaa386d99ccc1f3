// The journal in SQL: what was begun is found by the next process as it was left, and ends once.
#include "storage/core/sql_transactions.h"
#include "storage/keys/sql_operation_journal.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestSqlOperationJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOperationIsFoundByTheNextProcessAsItWasLeft();
    void operationsComeInTheOrderInWhichTheyBegan();
    void anOperationEndsOnce();
    void aNumberIsNeverGivenTwice();
    void whatATransactionTakesBackNeverBegan();

private:
    Operation made(const QString& kind)
    {
        Operation operation;
        operation.kind = kind;
        operation.key = *KeyId::generate(*fromIso(u"2026-06-15T12:00:00Z"_s), m_random);
        operation.step = u"store_secret"_s;
        operation.inputs = {{u"version"_s, 2}, {u"name"_s, u"O'Brien 🔑"_s}};
        operation.actor = u"alice"_s;
        operation.createdAt = *fromIso(u"2026-06-15T12:00:00.000001Z"_s);
        operation.changedAt = *fromIso(u"2026-06-15T12:00:00.000002Z"_s);
        operation.ownerPid = 4'711;
        return operation;
    }

    test::SeededRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_first, m_second;
};

void TestSqlOperationJournal::init()
{
    m_first.reset();
    m_second.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"keys.db"_s);
    m_first = *Database::open(path, Database::Mode::Create);
    m_second = *Database::open(path, Database::Mode::ReadWrite);
}

void TestSqlOperationJournal::anOperationIsFoundByTheNextProcessAsItWasLeft()
{
    Operation begun = *SqlOperationJournal(*m_first).begin(made(u"rotate"_s));
    begun.step = u"verify"_s;
    begun.inputs.insert(u"attempted"_s, true);
    begun.attempt = 3;
    begun.error = u"disk_full"_s;
    begun.changedAt += Micros(5);
    begun.ownerPid = 4'712;
    QVERIFY(SqlOperationJournal(*m_first).advance(begun));
    const auto found = SqlOperationJournal(*m_second).unfinished();
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const Operation& left = found->first();
    QCOMPARE(left.id, begun.id);
    QCOMPARE(left.kind, begun.kind);
    QCOMPARE(left.key, begun.key);
    QCOMPARE(left.step, begun.step);
    QCOMPARE(left.inputs, begun.inputs);
    QCOMPARE(left.attempt, begun.attempt);
    QCOMPARE(left.error, begun.error);
    QCOMPARE(left.actor, begun.actor);
    QCOMPARE(left.createdAt, begun.createdAt);
    QCOMPARE(left.changedAt, begun.changedAt);
    QCOMPARE(left.ownerPid, begun.ownerPid);
}

void TestSqlOperationJournal::operationsComeInTheOrderInWhichTheyBegan()
{
    SqlOperationJournal journal(*m_first);
    for (const QString& kind : {u"rotate"_s, u"create"_s, u"purge"_s})
        QVERIFY(journal.begin(made(kind)));
    Operation whole = made(u"import"_s); // of no key
    whole.key = {};
    QVERIFY(journal.begin(whole));
    const auto found = SqlOperationJournal(*m_second).unfinished();
    QVERIFY(found);
    QStringList kinds;
    for (const Operation& operation : *found)
        kinds += operation.kind;
    QCOMPARE(kinds, (QStringList{u"rotate"_s, u"create"_s, u"purge"_s, u"import"_s}));
    QVERIFY(found->last().key.isNull());
}

void TestSqlOperationJournal::anOperationEndsOnce()
{
    const Operation begun = *SqlOperationJournal(*m_first).begin(made(u"rotate"_s));
    QVERIFY(SqlOperationJournal(*m_second).finish(begun.id)); // recovery of another process
    const Result<void> again = SqlOperationJournal(*m_first).finish(begun.id);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(SqlOperationJournal(*m_first).unfinished()->isEmpty());
}

void TestSqlOperationJournal::aNumberIsNeverGivenTwice()
{
    SqlOperationJournal journal(*m_first);
    const qint64 first = journal.begin(made(u"rotate"_s))->id;
    QVERIFY(journal.finish(first));
    QVERIFY(journal.begin(made(u"rotate"_s))->id > first);
}

void TestSqlOperationJournal::whatATransactionTakesBackNeverBegan()
{
    const Result<void> failed = SqlTransactions(*m_first).write([&]() -> Result<void> {
        const auto begun = SqlOperationJournal(*m_first).begin(made(u"rotate"_s));
        return begun ? Error{ErrorKind::Denied, {}} : begun.error();
    });
    QVERIFY(!failed);
    QVERIFY(SqlOperationJournal(*m_second).unfinished()->isEmpty());
}

QTEST_GUILESS_MAIN(TestSqlOperationJournal)
#include "test_sql_operation_journal.moc"
