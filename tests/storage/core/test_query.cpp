// Statements and row streams: every kind of value goes in and comes out as it was, and errors are ours.
#include "storage/core/query.h"
#include "storage/core/row_stream.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfValueComesBack();
    void textKeepsEveryCharacter_data();
    void textKeepsEveryCharacter();
    void noTextIsNotNull();
    void aStatementIsUsedAgainFromItsFirstValue();
    void aMissingRowIsNotFound();
    void wrongSqlIsAnErrorAndNoCrash();
    void aBrokenRuleSaysWhichButNoValue();
    void aLogThatIsOnlyAppendedToSaysSo();
    void aRowStreamReadsAsAQueryDoes();
    void aRowStreamBindsEveryKind();
    void aRowStreamThatFailsEndsAndSaysSo();
    void aRowStreamOfNothingIsNoFailure();

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Database> m_database;
};

void TestQuery::init()
{
    m_database.reset();
    auto opened = Database::open(m_folder.filePath(u"%1.db"_s.arg(++m_count)), Database::Mode::Create);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(m_database->run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a)"_s));
}

void TestQuery::everyKindOfValueComesBack()
{
    const UtcTime moment = *fromIso(u"2026-06-15T12:00:00.123456Z"_s);
    Query insert(*m_database, u"INSERT INTO t (a) VALUES (?), (?), (?), (?), (?), (?), (?), (?)"_s);
    insert.bind(u"text"_s).bind(std::numeric_limits<qint64>::min()).bind(7).bind(true).bind(QByteArray("\0\xff", 2));
    insert.bind(moment).bind(std::optional<UtcTime>()).bindOrNull(QString());
    QVERIFY(insert.exec());
    QCOMPARE(insert.insertedRow(), 8);
    QCOMPARE(insert.changedRows(), 8);
    Query query(*m_database, u"SELECT a FROM t ORDER BY id"_s);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.text(0), u"text"_s);
    QVERIFY(query.next());
    QCOMPARE(query.number(0), std::numeric_limits<qint64>::min());
    QVERIFY(query.next());
    QCOMPARE(query.number(0), 7);
    QVERIFY(query.next());
    QVERIFY(query.flag(0));
    QVERIFY(query.next());
    QCOMPARE(query.blob(0), QByteArray("\0\xff", 2));
    QVERIFY(query.next());
    QCOMPARE(query.moment(0), moment);
    QCOMPARE(query.momentOrNone(0), std::optional(moment));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(query.next());
        QVERIFY(query.isNull(0));
        QVERIFY(!query.momentOrNone(0));
    }
    QVERIFY(!query.next());
}

void TestQuery::textKeepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji of several characters") << u"👩‍👩‍👧‍👦 🔑🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s;
    QTest::newRow("right to left") << u"مفتاح الدفع מפתח"_s;
    QTest::newRow("combining") << u"e\u0301 and \u00e9"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE t; -- ? ?1 :a %1"_s;
    QTest::newRow("a NUL inside") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("the last character") << QString::fromUcs4(U"\U0010FFFF");
    QTest::newRow("a megabyte") << u"ü"_s.repeated(500'000);
}

void TestQuery::textKeepsEveryCharacter()
{
    QFETCH(const QString, text);
    Query insert(*m_database, u"INSERT INTO t (a) VALUES (?)"_s);
    QVERIFY(insert.bind(text).exec());
    RowStream stream(*m_database, u"SELECT a FROM t WHERE a = ?"_s, {text});
    QVERIFY(stream.next());
    QCOMPARE(stream.text(0), text);
    Query query(*m_database, u"SELECT a FROM t WHERE a = ?"_s);
    QVERIFY(query.bind(text).one({}));
    QCOMPARE(query.text(0), text);
}

void TestQuery::noTextIsNotNull()
{
    for (const QString& text : {QString(), u""_s}) {
        Query insert(*m_database, u"INSERT INTO t (a) VALUES (?)"_s);
        QVERIFY(insert.bind(text).exec());
    }
    QCOMPARE(m_database->number(u"SELECT count(*) FROM t WHERE a = ''"_s).value(), 2);
}

void TestQuery::aStatementIsUsedAgainFromItsFirstValue()
{
    Query insert(*m_database, u"INSERT INTO t (id, a) VALUES (?, ?)"_s);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(insert.bind(i).bind(u"row %1"_s.arg(i)).exec());
    QCOMPARE(m_database->number(u"SELECT count(*) FROM t WHERE a = 'row ' || id"_s).value(), 3);
}

void TestQuery::aMissingRowIsNotFound()
{
    Query query(*m_database, u"SELECT a FROM t WHERE id = ?"_s);
    const Result<void> found = query.bind(99).one(u"row 99"_s);
    QVERIFY(!found);
    QCOMPARE(found.error(), (Error{ErrorKind::NotFound, u"row 99"_s}));
}

void TestQuery::wrongSqlIsAnErrorAndNoCrash()
{
    Query query(*m_database, u"SELECT nonsense FROM nowhere"_s);
    const Result<void> done = query.bind(u"a"_s).bind(1).exec();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Internal);
    QVERIFY(done.error().detail.contains(u"nowhere"));
    QVERIFY(!query.next());
    QVERIFY(!m_database->run(u"nonsense"_s));
    QVERIFY(!m_database->number(u"SELECT nonsense"_s));
}

void TestQuery::aBrokenRuleSaysWhichButNoValue()
{
    QVERIFY(m_database->run(u"CREATE UNIQUE INDEX t_a ON t (a)"_s));
    Query insert(*m_database, u"INSERT INTO t (a) VALUES (?)"_s);
    QVERIFY(insert.bind(u"kw_live_secret"_s).exec());
    const Result<void> twice = insert.bind(u"kw_live_secret"_s).exec();
    QVERIFY(!twice);
    QCOMPARE(twice.error(), (Error{ErrorKind::AlreadyExists, u"t.a"_s}));
}

void TestQuery::aLogThatIsOnlyAppendedToSaysSo()
{
    QVERIFY(m_database->run(u"INSERT INTO audit_events VALUES (0, 0, '', '', '', '', '', '', '{}', '')"_s));
    for (const auto& sql : {u"UPDATE audit_events SET actor = 'x'"_s, u"DELETE FROM audit_events"_s}) {
        const Result<void> refused = m_database->run(sql);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
    }
}

void TestQuery::aRowStreamReadsAsAQueryDoes()
{
    QVERIFY(m_database->run(u"INSERT INTO t (a) VALUES ('ä'), (NULL), (5), (x'00ff')"_s));
    RowStream stream(*m_database, u"SELECT id, a FROM t ORDER BY id"_s);
    QVERIFY(stream.next());
    QCOMPARE(stream.number(0), 1);
    QCOMPARE(stream.text(1), u"ä"_s);
    QVERIFY(stream.next());
    QVERIFY(stream.isNull(1));
    QCOMPARE(stream.text(1), QString());
    QVERIFY(stream.next());
    QCOMPARE(stream.number(1), 5);
    QVERIFY(stream.next());
    QCOMPARE(stream.bytes(1), std::string_view("\0\xff", 2));
    QVERIFY(!stream.next());
    QVERIFY(!stream.failed());
}

void TestQuery::aRowStreamBindsEveryKind()
{
    QVERIFY(m_database->run(u"INSERT INTO t (a) VALUES ('5'), (5), (x'35'), (NULL), ('')"_s));
    const auto rowOf = [&](const QVariant& value) {
        RowStream stream(*m_database, u"SELECT id FROM t WHERE a IS ?"_s, {value});
        return stream.next() ? stream.number(0) : -1;
    };
    QCOMPARE(rowOf(u"5"_s), 1);
    QCOMPARE(rowOf(QVariant::fromValue<qint64>(5)), 2);
    QCOMPARE(rowOf(QByteArray("5")), 3);
    QCOMPARE(rowOf(QVariant()), 4);
    QCOMPARE(rowOf(u""_s), 5);
}

void TestQuery::aRowStreamThatFailsEndsAndSaysSo()
{
    RowStream wrong(*m_database, u"SELECT nonsense FROM nowhere"_s, {1});
    QVERIFY(!wrong.next());
    QVERIFY(wrong.failed());
    QCOMPARE(wrong.error().kind, ErrorKind::Internal);
    RowStream tooMany(*m_database, u"SELECT 1"_s, {1, 2});
    QVERIFY(!tooMany.next());
    QVERIFY(tooMany.failed());
    // In the middle: the third row asks for what cannot be.
    QVERIFY(m_database->run(u"INSERT INTO t (a) VALUES (1), (2), (-9223372036854775808)"_s));
    RowStream late(*m_database, u"SELECT abs(a) FROM t ORDER BY id"_s);
    QVERIFY(late.next() && late.next());
    QVERIFY(!late.next());
    QVERIFY(late.failed());
    QVERIFY(!late.next());
}

void TestQuery::aRowStreamOfNothingIsNoFailure()
{
    RowStream stream(*m_database, u"SELECT a FROM t"_s);
    QVERIFY(!stream.next());
    QVERIFY(!stream.failed());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "test_query.moc"
