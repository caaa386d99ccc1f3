// Keys in SQL: found by what a person says, and streamed in order.
#include "model/core/words.h"
#include "tests/storage/keys/two_connections.h"

#include <sqlite3.h>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSqlKeyReading : public QObject, TwoConnections {
    Q_OBJECT

private Q_SLOTS:
    void init() { openAnew(); }
    void referencesFindOneKeyOrSaySo();
    void allKeysAreStreamedInOrderWithTheirVersions();
    void aStreamStopsWhenItIsTold();
    void aStreamTakesFewStatements();
};

void TestSqlKeyReading::referencesFindOneKeyOrSaySo()
{
    ApiKey first = makeKey(u"orders"_s), second = makeKey(u"orders"_s);
    second.environment = u"ci"_s;
    QVERIFY(m_first->insert(first) && m_first->insert(second));
    SqlKeyStore& keys = m_second->keys;
    QCOMPARE(keys.byReference(first.id.toString())->id, first.id);
    QCOMPARE(keys.byReference(u" "_s + first.id.toString().toUpper() + u"\n"_s)->id, first.id);
    const Result<ApiKey> both = keys.byReference(u"Orders"_s);
    QVERIFY(!both);
    QCOMPARE(both.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(describe(both.error()).what,
             u"This input is not usable: “Orders”: several keys match; use the whole ID."_s);
    QCOMPARE(keys.byReference(u"key_"_s + first.id.toString().mid(4, 6)).error().kind, ErrorKind::InvalidInput);
    for (const QString& unknown : {u"nothing"_s, u""_s, u"key_"_s, u"key_ffffffff"_s, u"%"_s, u"key_%"_s})
        QCOMPARE(keys.byReference(unknown).error().kind, ErrorKind::NotFound);
    // A revoked one that bore the name before does not stand in the way of the live one.
    second = stored(second);
    second.environment = u"production"_s;
    second.status = KeyStatus::Revoked;
    QVERIFY(m_first->update(second));
    QCOMPARE(keys.byReference(u"orders"_s)->id, first.id);
}

void TestSqlKeyReading::allKeysAreStreamedInOrderWithTheirVersions()
{
    QList<ApiKey> made;
    QVERIFY(m_first->transactions.write([&]() -> Result<void> {
        for (int i = 0; i < 1'203; ++i) {
            ApiKey key = makeKey(u"key %1"_s.arg((i * 7'919) % 10'007, 5, 10, QLatin1Char('0')));
            if (i % 3 == 0) {
                KeyVersion second = key.versions.first();
                second.number = 2;
                second.fingerprint = print(100'000 + i);
                key.versions.first().state = VersionState::Retired;
                key.versions += second;
            }
            const auto row = m_first->keys.insert(key);
            if (!row)
                return row.error();
            key.row = *row;
            key.revision = 1;
            made += key;
        }
        return {};
    }));
    std::sort(made.begin(), made.end(), [](const ApiKey& a, const ApiKey& b) { return a.name < b.name; });
    QList<ApiKey> streamed;
    QVERIFY(m_second->keys.forEach({}, {}, now, [&](const ApiKey& key) {
        streamed += key;
        return true;
    }));
    QCOMPARE(streamed.size(), made.size());
    for (qsizetype i = 0; i < made.size(); ++i)
        QVERIFY2(streamed.at(i) == made.at(i), qPrintable(made.at(i).name));
}

void TestSqlKeyReading::aStreamStopsWhenItIsTold()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_first->insert(makeKey(u"key %1"_s.arg(i))));
    int seen = 0;
    QVERIFY(m_second->keys.forEach({}, {}, now, [&](const ApiKey& key) {
        ++seen;
        // Other questions may be asked meanwhile.
        return m_second->keys.byId(key.id).ok() && seen < 3;
    }));
    QCOMPARE(seen, 3);
}

void TestSqlKeyReading::aStreamTakesFewStatements()
{
    QVERIFY(m_first->transactions.write([&]() -> Result<void> {
        for (int i = 0; i < 1'000; ++i) {
            if (const auto row = m_first->keys.insert(makeKey(u"key %1"_s.arg(i))); !row)
                return row.error();
        }
        return {};
    }));
    int statements = 0;
    sqlite3_trace_v2(
        m_second->database->handle(), SQLITE_TRACE_STMT,
        [](unsigned, void* count, void*, void*) {
            ++*static_cast<int*>(count);
            return 0;
        },
        &statements);
    QVERIFY(m_second->keys.forEach({}, {}, now, [](const ApiKey&) { return true; }));
    sqlite3_trace_v2(m_second->database->handle(), 0, nullptr, nullptr);
    QVERIFY2(statements < 20, qPrintable(QString::number(statements)));
}

QTEST_GUILESS_MAIN(TestSqlKeyReading)
#include "test_sql_key_reading.moc"
