// Statements through SQLite's own API, and questions that nobody waits for any more.
#include "storage/core/interruptible.h"
#include "storage/core/row_stream.h"
#include "storage/core/statement.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

#include <thread>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {
constexpr const char* insertSql = "INSERT INTO t (id, a) VALUES (?, ?)";
}

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        auto opened = Database::open(m_folder.filePath(u"%1.db"_s.arg(++m_count)), Database::Mode::Create);
        QVERIFY(opened);
        m_database = std::move(*opened);
        QVERIFY(m_database->run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a)"_s));
    }

    void whatGoesInComesOut()
    {
        const std::array blob{std::byte{0}, std::byte{0xff}};
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(1)).bind(2, QByteArrayView("täxt\"'")).run());
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(2)).bindBlob(2, blob).run());
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(3)).bind(2, qint64(-7)).run());
        RowStream rows(*m_database, u"SELECT a, typeof(a) FROM t ORDER BY id"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), u"täxt\"'"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.bytes(0), std::string_view("\0\xff", 2));
        QCOMPARE(rows.text(1), u"blob"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), -7);
    }

    void anEmptyTextIsNotNullAndWhatIsNotBoundIs()
    {
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(1)).bind(2, QByteArrayView()).run());
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(2)).run()); // nothing is left of the use before
        Statement query(*m_database, "SELECT a FROM t ORDER BY id");
        QVERIFY(*query.step());
        QVERIFY(!query.isNull(0));
        QVERIFY(*query.step());
        QVERIFY(query.isNull(0));
        QVERIFY(!*query.step());
    }

    void errorsAreOursAndDoNotStay()
    {
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(1)).run());
        const Result<void> again = Statement(*m_database, insertSql).bind(1, qint64(1)).run();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QVERIFY(Statement(*m_database, insertSql).bind(1, qint64(2)).run());
        const Result<void> wrong = Statement(*m_database, "SELECT nothing FROM nowhere").run();
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Internal);
    }

    void aQuestionEndsWhenNobodyWaits()
    {
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        {
            const Interruptible interruptible(*m_database, stop);
            RowStream endless(
                *m_database, u"WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n) SELECT sum(v) FROM n"_s);
            std::thread other([&] { *stop = true; });
            QVERIFY(!endless.next());
            other.join();
            QVERIFY(endless.failed());
            QCOMPARE(endless.error().kind, ErrorKind::Cancelled);
        }
        QCOMPARE(m_database->number(u"SELECT count(*) FROM t"_s).value(), 0); // the next one is answered
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
