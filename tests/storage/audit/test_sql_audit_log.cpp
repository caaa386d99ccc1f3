// The log in SQL: one chain whoever appends, and every question answered from it.
#include "model/audit/canonical_json.h"
#include "tests/storage/audit/sample_log.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSqlAuditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEventComesBackAsItWasTold();
    void twoConnectionsTakingTurnsMakeOneChain();
    void manyThreadsMakeOneChainAndLoseNothing();
    void aLogVerifiesWhileOthersAppend();
    void anEventOfARolledBackChangeIsGone();
    void theRootIsThatOfTheLeaves();
    void eachFilterFindsItsEvents_data();
    void eachFilterFindsItsEvents();
    void pagesGoFromTheNewestToTheOldest();
    void theHistoryOfAnObjectIsItsOwn();
    void menusListEachValueOnce();

private:
    QString path() const { return m_folder->filePath(u"log.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SampleLog> m_log;
};

void TestSqlAuditLog::init()
{
    m_log.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<SampleLog>(path(), Database::Mode::Create);
}

void TestSqlAuditLog::anEventComesBackAsItWasTold()
{
    m_log->grow(10, {});
    int seen = 0;
    QVERIFY(m_log->log.forEach({}, [&](const AuditEvent& event) {
        AuditEvent told = sampleEvent(seen);
        told.seq = static_cast<quint64>(seen++);
        return event == told;
    }));
    QCOMPARE(seen, 10);
}

void TestSqlAuditLog::twoConnectionsTakingTurnsMakeOneChain()
{
    SampleLog other(path(), Database::Mode::ReadWrite);
    for (int i = 0; i < 20; ++i)
        QVERIFY((i % 2 == 0 ? *m_log : other).append(sampleEvent(i)));
    QCOMPARE(*m_log->log.size(), 20u);
    const QString note = other.checkpoint();
    QCOMPARE(m_log->verify(note)->kind, VerifyVerdict::Kind::Good);
    QVERIFY(*m_log->log.root(20) == *other.log.root(20));
}

void TestSqlAuditLog::manyThreadsMakeOneChainAndLoseNothing()
{
    constexpr int writers = 3, each = 80;
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([this, w, &failures] {
            SampleLog mine(path(), Database::Mode::ReadWrite);
            for (int i = 0; i < each; ++i) {
                AuditEvent event = sampleEvent(i);
                event.actor = u"writer %1"_s.arg(w);
                event.reason = QString::number(i);
                if (!mine.append(event))
                    ++failures;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(*m_log->log.size(), quint64(writers * each));
    const QString note = m_log->checkpoint();
    const auto verdict = m_log->verify(note);
    QVERIFY2(verdict && verdict->kind == VerifyVerdict::Kind::Good, verdict ? qPrintable(verdict->detail) : "");
    // Each writer's events are all there, in the order in which it told them.
    for (int w = 0; w < writers; ++w) {
        AuditFilter filter;
        filter.actor = u"writer %1"_s.arg(w);
        int next = 0;
        QVERIFY(m_log->log.forEach(
            filter, [&](const AuditEvent& event) { return event.reason == QString::number(next) && ++next > 0; }));
        QCOMPARE(next, each);
    }
}

void TestSqlAuditLog::aLogVerifiesWhileOthersAppend()
{
    m_log->grow(40, {8, 33});
    std::atomic<bool> stop{false};
    std::thread writer([&] {
        SampleLog mine(path(), Database::Mode::ReadWrite);
        static_cast<void>(mine.database->run(u"PRAGMA synchronous=OFF"_s));
        for (int i = 40; !stop && i < 20'000; ++i)
            static_cast<void>(mine.append(sampleEvent(i)));
    });
    QStringList wrong;
    const quint64 before = *m_log->log.size();
    for (int i = 0; i < 60; ++i) {
        const auto verdict = m_log->verify();
        if (!verdict || verdict->kind != VerifyVerdict::Kind::Good)
            wrong += verdict ? verdict->detail : verdict.error().detail;
    }
    stop = true;
    writer.join();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    QVERIFY(*m_log->log.size() > before); // it really did
}

void TestSqlAuditLog::anEventOfARolledBackChangeIsGone()
{
    m_log->grow(3, {});
    const Hash before = *m_log->log.root(3);
    const Result<void> failed = m_log->transactions.write([&]() -> Result<void> {
        const auto appended = m_log->log.append(sampleEvent(3));
        return appended ? Error{ErrorKind::Denied, {}} : appended.error();
    });
    QVERIFY(!failed);
    QCOMPARE(*m_log->log.size(), 3u);
    QVERIFY(*m_log->log.root(3) == before);
    m_log->grow(9, {9});
    QCOMPARE(m_log->verify()->kind, VerifyVerdict::Kind::Good);
}

void TestSqlAuditLog::theRootIsThatOfTheLeaves()
{
    // Against RFC 6962's own recursion over the events as they were told.
    const std::function<Hash(int, int)> tree = [&](int from, int count) -> Hash {
        if (count == 1) {
            AuditEvent event = sampleEvent(from);
            event.seq = static_cast<quint64>(from);
            return merkle::leafHash(eventLeafData(event));
        }
        int k = 1;
        while (k * 2 < count)
            k *= 2;
        return merkle::nodeHash(tree(from, k), tree(from + k, count - k));
    };
    for (int size = 1; size <= 20; ++size) {
        m_log->grow(size, {});
        QVERIFY(*m_log->log.root(static_cast<quint64>(size)) == tree(0, size));
    }
    QVERIFY(*m_log->log.root(0) == merkle::emptyRoot());
}

void TestSqlAuditLog::eachFilterFindsItsEvents_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<int>>("found");
    const auto row = [](const char* name, const std::function<void(AuditFilter&)>& set, const QList<int>& found) {
        AuditFilter filter;
        set(filter);
        QTest::newRow(name) << filter << found;
    };
    row("all", [](AuditFilter&) {}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    row("from", [](AuditFilter& f) { f.from = sampleEvent(8).at; }, {8, 9});
    row("to, which is not in it", [](AuditFilter& f) { f.to = sampleEvent(2).at; }, {0, 1});
    row("actor", [](AuditFilter& f) { f.actor = u"@bob"_s; }, {1, 3, 5, 7, 9});
    row("action", [](AuditFilter& f) { f.action = u"catalogue.create"_s; }, {0});
    row("beginning of an action", [](AuditFilter& f) { f.action = u"cat*"_s; }, {0});
    row("a joker is no pattern", [](AuditFilter& f) { f.action = u"%create*"_s; }, {});
    row("object", [](AuditFilter& f) { f.objectId = sampleEvent(6).objectId; }, {6});
    row("outcome", [](AuditFilter& f) { f.outcome = u"refused"_s; }, {4, 9});
    row("word of a reason", [](AuditFilter& f) { f.text = u"SUM(a1"_s; }, {1});
    row("word of the details", [](AuditFilter& f) { f.text = u"✓ active"_s; }, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    row("two words", [](AuditFilter& f) { f.text = u"bob tab"_s; }, {});
    row("emoji", [](AuditFilter& f) { f.text = u"🔑"_s; }, {4});
    row("backslash", [](AuditFilter& f) { f.text = u"back\\sl"_s; }, {9});
    row("percent", [](AuditFilter& f) { f.text = u"%"_s; }, {});
    row("quote", [](AuditFilter& f) { f.text = u"'quo"_s; }, {5});
    row("several", [](AuditFilter& f) { f.actor = u"alice"_s, f.outcome = u"refused"_s; }, {4});
}

void TestSqlAuditLog::eachFilterFindsItsEvents()
{
    QFETCH(const AuditFilter, filter);
    QFETCH(const QList<int>, found);
    m_log->grow(10, {});
    QList<int> streamed, paged;
    QVERIFY(m_log->log.forEach(filter, [&](const AuditEvent& event) {
        streamed += static_cast<int>(event.seq);
        return true;
    }));
    QCOMPARE(streamed, found);
    QCOMPARE(*m_log->log.count(filter), static_cast<quint64>(found.size()));
    const auto page = m_log->log.page(filter, 1'000, 100);
    for (const AuditEvent& event : *page)
        paged.prepend(static_cast<int>(event.seq));
    QCOMPARE(paged, found);
}

void TestSqlAuditLog::pagesGoFromTheNewestToTheOldest()
{
    m_log->grow(10, {});
    QList<quint64> seen;
    quint64 before = std::numeric_limits<quint64>::max();
    for (;;) {
        const auto page = m_log->log.page({}, before, 3);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        for (const AuditEvent& event : *page)
            seen += event.seq;
        before = page->last().seq;
    }
    QCOMPARE(seen, (QList<quint64>{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));
}

void TestSqlAuditLog::theHistoryOfAnObjectIsItsOwn()
{
    m_log->grow(5, {});
    QVERIFY(m_log->append(sampleEvent(2)));
    QList<quint64> seen;
    QVERIFY(m_log->log.forObject(sampleEvent(2).objectId, 10, [&](const AuditEvent& event) {
        seen += event.seq;
        return true;
    }));
    QCOMPARE(seen, (QList<quint64>{5, 2}));
}

void TestSqlAuditLog::menusListEachValueOnce()
{
    m_log->grow(10, {});
    QCOMPARE(*m_log->log.actors(), (QStringList{u"@bob"_s, u"alice"_s}));
    QCOMPARE(*m_log->log.actions(), (QStringList{u"catalogue.create"_s, u"key.create"_s}));
}

QTEST_GUILESS_MAIN(TestSqlAuditLog)
#include "test_sql_audit_log.moc"
