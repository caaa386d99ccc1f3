// Filters by time read only the spans that can hold them, and find what comparing every event's time finds, also where
// the clock went back.
#include "storage/audit/time_spans.h"
#include "storage/core/row_stream.h"
#include "storage/core/schema.h"
#include "tests/storage/audit/sample_log.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 3 * eventsInSpan + 700;
const UtcTime begin = *fromIso(u"2026-01-01T00:00:00Z"_s);

// A second an event. In the second span somebody's clock stood a day back for a while, in the tail for one event.
UtcTime timeOf(int number)
{
    const UtcTime usual = begin + std::chrono::seconds(number);
    const bool isBack = (number > eventsInSpan + 1000 && number < eventsInSpan + 1100) || number == events - 5;
    return isBack ? usual - std::chrono::hours(24) : usual;
}

} // namespace

class TestTimeSpans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFilterByTimeFindsWhatEachTimeComparedFinds();
    void boundsLeaveOutWhatCanNotMatch();
    void spansOfAnEarlierSchemaAreMadeAlike();
    void aSpanIsNeverChanged();
    void aSpanThatIsNotThatOfItsEventsIsFound_data();
    void aSpanThatIsNotThatOfItsEventsIsFound();

private:
    static QStringList spansOf(SampleLog& log)
    {
        QStringList list;
        RowStream rows(*log.database, u"SELECT span || ' ' || earliest || ' ' || latest FROM audit_spans ORDER BY 1"_s);
        while (rows.next())
            list += rows.text(0);
        return list;
    }
    qint64 bound(const QString& sql, UtcTime moment) const
    {
        RowStream rows(*m_log->database, u"SELECT "_s + sql, {QVariant::fromValue<qint64>(toMicros(moment))});
        return rows.next() ? rows.number(0) : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleLog> m_log;
};

void TestTimeSpans::initTestCase()
{
    m_log = std::make_unique<SampleLog>(m_folder.filePath(u"log.db"_s), Database::Mode::Create);
    QVERIFY(m_log->transactions.write([&]() -> Result<void> {
        for (int i = 0; i < events; ++i) {
            AuditEvent event = sampleEvent(i);
            event.at = timeOf(i);
            if (const auto appended = m_log->log.append(event); !appended)
                return appended.error();
        }
        return {};
    }));
    QCOMPARE(spansOf(*m_log).size(), 3);
    QCOMPARE(m_log->verify()->kind, VerifyVerdict::Kind::Good);
}

void TestTimeSpans::aFilterByTimeFindsWhatEachTimeComparedFinds()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> second(-90'000, events + 10);
    for (int round = 0; round < 60; ++round) {
        AuditFilter filter;
        if (round % 3 != 1)
            filter.from = begin + std::chrono::seconds(second(random));
        if (round % 3 != 0)
            filter.to = begin + std::chrono::seconds(second(random));
        QList<quint64> expected;
        for (int i = 0; i < events; ++i) {
            if ((!filter.from || timeOf(i) >= *filter.from) && (!filter.to || timeOf(i) < *filter.to))
                expected += quint64(i);
        }
        QList<quint64> found;
        QVERIFY(m_log->log.forEach(filter, [&](const AuditEvent& event) {
            found += event.seq;
            return true;
        }));
        QCOMPARE(found, expected);
        QCOMPARE(*m_log->log.count(filter), quint64(expected.size()));
        const quint64 below = expected.isEmpty() ? quint64(events) : expected.last();
        const auto page = m_log->log.page(filter, below, 10);
        expected = expected.mid(0, std::max<qsizetype>(0, expected.size() - 1));
        QCOMPARE(page->size(), std::min<qsizetype>(10, expected.size()));
        if (!page->isEmpty())
            QCOMPARE(page->first().seq, expected.last());
    }
}

void TestTimeSpans::boundsLeaveOutWhatCanNotMatch()
{
    const qint64 third = 2 * eventsInSpan;
    QCOMPARE(bound(firstSeqFrom(), timeOf(int(third) + 10)), third);
    QCOMPARE(bound(firstSeqFrom(), timeOf(events - 1)), 3 * eventsInSpan); // the tail is always looked at
    QCOMPARE(bound(firstSeqFrom(), begin - std::chrono::hours(1)), 0);
    QCOMPARE(bound(endSeqBefore(), begin - std::chrono::hours(30)), 0);
    // The clock that went back in the second span, and the one in the tail.
    QCOMPARE(bound(endSeqBefore(), begin - std::chrono::hours(22)), 2 * eventsInSpan);
    QCOMPARE(bound(endSeqBefore(), begin + std::chrono::seconds(3000)), std::numeric_limits<qint64>::max());
}

void TestTimeSpans::spansOfAnEarlierSchemaAreMadeAlike()
{
    const QStringList before = spansOf(*m_log);
    const QString copy = m_folder.filePath(u"older.db"_s);
    QVERIFY(m_log->database->run(u"VACUUM INTO '%1'"_s.arg(copy)));
    SampleLog older(copy, Database::Mode::ReadWrite);
    for (const QString& sql : {u"DROP TABLE audit_spans"_s, u"CREATE INDEX audit_by_time ON audit_events (at, seq)"_s})
        QVERIFY(older.database->run(sql));
    for (const QString& statement : schemaStatements(7))
        QVERIFY(older.database->run(statement));
    QCOMPARE(spansOf(older), before);
}

void TestTimeSpans::aSpanIsNeverChanged()
{
    QVERIFY(!m_log->database->run(u"UPDATE audit_spans SET latest = 0"_s));
    QVERIFY(!m_log->database->run(u"DELETE FROM audit_spans"_s));
}

void TestTimeSpans::aSpanThatIsNotThatOfItsEventsIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<quint64>("seq");
    const quint64 second = eventsInSpan;
    QTest::newRow("ends earlier") << u"UPDATE audit_spans SET latest = latest - 1 WHERE span = 1"_s << second;
    QTest::newRow("begins later") << u"UPDATE audit_spans SET earliest = earliest + 1 WHERE span = 1"_s << second;
    QTest::newRow("text") << u"UPDATE audit_spans SET latest = latest || 'x' WHERE span = 1"_s << second;
    QTest::newRow("gone") << u"DELETE FROM audit_spans WHERE span = 1"_s << second;
    QTest::newRow("beyond the log") << u"INSERT INTO audit_spans VALUES (3, 0, 1)"_s << quint64(0);
}

void TestTimeSpans::aSpanThatIsNotThatOfItsEventsIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const quint64, seq);
    const QString copy = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(m_log->database->run(u"VACUUM INTO '%1'"_s.arg(copy)));
    SampleLog tampered(copy, Database::Mode::ReadWrite);
    for (const QString& statement : {u"DROP TRIGGER audit_spans_keep"_s, u"DROP TRIGGER audit_spans_stay"_s, sql})
        QVERIFY(tampered.database->run(statement));
    const auto verdict = tampered.verify();
    QVERIFY(verdict);
    QCOMPARE(verdict->kind, VerifyVerdict::Kind::TreeBroken);
    QCOMPARE(verdict->seq, seq);
}

QTEST_GUILESS_MAIN(TestTimeSpans)
#include "test_time_spans.moc"
