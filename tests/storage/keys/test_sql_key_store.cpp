// Keys in SQL: what was stored comes back whole, and what is no value is said to be none.
#include "model/core/words.h"
#include "model/keys/draft_check.h"
#include "storage/core/row_stream.h"
#include "tests/storage/keys/two_connections.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSqlKeyStore : public QObject, TwoConnections {
    Q_OBJECT

private Q_SLOTS:
    void init() { openAnew(); }
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void aChangeReplacesEveryField();
    void textComesBackInEveryScript_data();
    void textComesBackInEveryScript();
    void aHugeNameIsRefusedInWords();
    void brokenUnicodeIsRefusedInWords();
    void brokenUnicodeInTheFileIsNoCrash();
    void whatIsNoValueInTheFileIsSaidToBeDamaged_data();
    void whatIsNoValueInTheFileIsSaidToBeDamaged();
    void aPurgedKeyIsKnownByItsTombstone();
    void rolesComeBack();
    void labelsAreOfThoseThatAreThere();
};

void TestSqlKeyStore::labelsAreOfThoseThatAreThere()
{
    ApiKey key = makeKey(u"Zahlungen – 支付"_s);
    key.owner = u"Mira O’Kafor"_s;
    key.lastUsedAt = fromMicros(1'795'000'000'000'001);
    const ApiKey other = makeKey(u"other"_s), never = makeKey(u"never"_s);
    QVERIFY(m_first->insert(key) && m_first->insert(other));
    const auto labels = m_second->keys.labels({key.id, never.id, other.id});
    QVERIFY(labels);
    QCOMPARE(labels->size(), 2);
    QCOMPARE(labels->value(key.id), (KeyLabel{key.name, key.owner, key.lastUsedAt}));
    QVERIFY(*m_second->keys.KeyStore::labels({key.id, never.id, other.id}) == *labels); // the slow way
}

void TestSqlKeyStore::everyFieldComesBack_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("every field set") << true;
    QTest::newRow("nothing but what must be") << false;
}

void TestSqlKeyStore::everyFieldComesBack()
{
    QFETCH(const bool, full);
    ApiKey key = full ? fullKey() : makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    const Result<ApiKey> read = m_second->keys.byId(key.id);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    key.row = read->row;
    key.revision = 1;
    QVERIFY(*read == key);
    const Result<ApiKey> byName = m_second->keys.byReference(u"orders"_s);
    QVERIFY(byName);
    QVERIFY(*byName == key);
}

void TestSqlKeyStore::aChangeReplacesEveryField()
{
    const ApiKey before = fullKey();
    QVERIFY(m_first->insert(before));
    ApiKey after = makeKey(u"other"_s);
    after.id = before.id;
    after.row = stored(before).row;
    after.revision = 1;
    after.lastUsedAt = before.lastUsedAt; // the last use is touchLastUsed's
    after.versions.first().lastUsedAt = before.versions.first().lastUsedAt;
    QVERIFY(m_first->update(after));
    after.revision = 2;
    QVERIFY(stored(before) == after);
    for (const char* table : {"key_tags", "key_scopes"})
        QCOMPARE(m_first->database->number(u"SELECT count(*) FROM "_s + QLatin1String(table)).value(), 0);
    QCOMPARE(m_first->database->number(u"SELECT count(*) FROM key_versions"_s).value(), 1);
}

void TestSqlKeyStore::textComesBackInEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"🔑 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s;
    QTest::newRow("Arabic") << u"مفتاح الدفع"_s;
    QTest::newRow("Hebrew") << u"מפתח ראשי"_s;
    QTest::newRow("Thai") << u"กุญแจ"_s;
    QTest::newRow("decomposed") << u"e\u0301cole"_s;
    QTest::newRow("quotes") << u"O'Brien \"the key\"; -- %1 ?"_s;
    QTest::newRow("beyond the plane") << QString::fromUcs4(U"𠮷𝕂\U0010FFFD");
}

void TestSqlKeyStore::textComesBackInEveryScript()
{
    QFETCH(const QString, text);
    KeyDraft draft;
    draft.name = draft.owner = draft.application = draft.environment = draft.notes = draft.boundTo = text;
    draft.tags = {u"x"_s};
    QVERIFY(regularise(draft, now)); // is allowed
    ApiKey key = makeKey(draft.name);
    key.owner = draft.owner;
    key.application = draft.application;
    key.environment = draft.environment;
    key.notes = draft.notes;
    key.boundTo = draft.boundTo;
    QVERIFY(m_first->insert(key));
    const ApiKey read = stored(key);
    QCOMPARE(read.name, text);
    QCOMPARE(read.owner, text);
    QCOMPARE(read.application, text);
    QCOMPARE(read.environment, text);
    QCOMPARE(read.notes, text);
    QCOMPARE(read.boundTo, text);
    QCOMPARE(m_second->keys.byReference(text)->id, key.id);
    const std::uint32_t row = static_cast<std::uint32_t>(read.row);
    QCOMPARE(m_second->keys.rows(std::span(&row, 1), now)->first().name, text);
    QVERIFY(m_second->keys.isNameTaken(text.toUpper(), text).value());
}

void TestSqlKeyStore::aHugeNameIsRefusedInWords()
{
    test::MemoryCatalogue catalogue;
    KeyDraft draft;
    draft.name = QString(10'000'000, QChar(u'n'));
    draft.owner = u"payments"_s;
    draft.environment = u"ci"_s;
    const auto refused = catalogue.service().create(draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorKind::InvalidInput, u"name: longer than 200 characters"_s}));
    const ErrorWords words = describe(refused.error());
    QCOMPARE(words.what, u"This input is not usable: name: longer than 200 characters."_s);
    QVERIFY(catalogue.stored.keys.isEmpty());
    // Should one come to the store all the same, it is kept whole.
    ApiKey key = makeKey(draft.name.left(1'000'000));
    QVERIFY(m_first->insert(key));
    QCOMPARE(stored(key).name.size(), 1'000'000);
}

void TestSqlKeyStore::brokenUnicodeIsRefusedInWords()
{
    for (const QString& broken : {QString::fromUtf8("a\xff\xfe"), QString(QChar(0xD800)) + u'a', u"a"_s + QChar(0xDC00),
                                  QString::fromUtf8("\xc0\xaf")}) {
        KeyDraft draft;
        draft.name = broken;
        draft.owner = u"payments"_s;
        draft.environment = u"ci"_s;
        const Result<void> refused = regularise(draft, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorKind::InvalidInput, u"name: not valid Unicode"_s}));
    }
}

void TestSqlKeyStore::brokenUnicodeInTheFileIsNoCrash()
{
    const ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    QVERIFY(m_first->database->run(
        u"UPDATE keys SET name = CAST(x'41ff42' AS TEXT), notes = CAST(x'c0af' AS TEXT), tags = x'ff00fe'"_s));
    const Result<ApiKey> read = m_second->keys.byId(key.id);
    QVERIFY(read);
    QCOMPARE(read->name, u"A\uFFFDB"_s);
    QVERIFY(read->notes.contains(QChar(0xFFFD)));
}

void TestSqlKeyStore::whatIsNoValueInTheFileIsSaidToBeDamaged_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("named");
    QTest::newRow("status") << u"UPDATE keys SET status = 'nonsense'"_s << u"status of "_s;
    QTest::newRow("custody") << u"UPDATE keys SET custody = ''"_s << u"status of "_s;
    QTest::newRow("scopes") << u"UPDATE keys SET scopes = '[\"a b\"]'"_s << u"scopes of "_s;
    QTest::newRow("rate limit") << u"UPDATE keys SET rate_limit = 'much'"_s << u"rate_limit of "_s;
    QTest::newRow("quota") << u"UPDATE keys SET quota = '-1/day'"_s << u"quota of "_s;
    // What is no object must not read as "restricts nothing".
    for (const char* broken : {"", "nonsense", "[]", "null", "{\"cidrs\": \"10.0.0.0/8\"}", "{\"cdirs\": []}"})
        QTest::addRow("restrictions %s", broken)
            << u"UPDATE keys SET restrictions = '%1'"_s.arg(QString::fromLatin1(broken)) << u"restrictions of "_s;
    QTest::newRow("version state") << u"UPDATE key_versions SET state = 'x'"_s << u"version state of "_s;
    QTest::newRow("fingerprint") << u"UPDATE key_versions SET fingerprint = x'00'"_s << u"fingerprint of "_s;
}

void TestSqlKeyStore::whatIsNoValueInTheFileIsSaidToBeDamaged()
{
    QFETCH(const QString, change);
    QFETCH(const QString, named);
    const ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    QVERIFY(m_first->database->run(change));
    const Result<ApiKey> read = m_second->keys.byId(key.id);
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorKind::Damaged, named + key.id.toString()}));
    const Result<void> streamed = m_second->keys.forEach({}, {}, now, [](const ApiKey&) { return true; });
    if (!change.contains(u"keys SET status")) { // hidden with its status, the others are streamed
        QVERIFY(!streamed);
        QCOMPARE(streamed.error().kind, ErrorKind::Damaged);
    }
}

void TestSqlKeyStore::aPurgedKeyIsKnownByItsTombstone()
{
    const ApiKey key = makeKey(u"orders"_s);
    const Fingerprint known = *key.versions.first().fingerprint;
    QVERIFY(m_first->insert(key));
    QCOMPARE((*m_second->keys.byFingerprint(known))->version, 1);
    QVERIFY(m_first->purge(key.id));
    QCOMPARE(m_second->keys.byId(key.id).error().kind, ErrorKind::NotFound);
    const auto match = m_second->keys.byFingerprint(known);
    QVERIFY(match && *match);
    QCOMPARE((*match)->key, key.id);
    QCOMPARE((*match)->version, 0);
    QVERIFY(!m_second->keys.byFingerprint(print(999))->has_value());
    for (const char* table : {"keys", "key_versions", "key_tags", "key_scopes"})
        QCOMPARE(m_first->database->number(u"SELECT count(*) FROM "_s + QLatin1String(table)).value(), 0);
    // The tombstone tells nothing else.
    RowStream left(*m_first->database, u"SELECT * FROM tombstones"_s);
    QVERIFY(left.next());
    QCOMPARE(left.text(0), key.id.toString());
}

void TestSqlKeyStore::rolesComeBack()
{
    const Role role{u"reader 🔑"_s, {*Scope::parse(u"orders:*:read"_s)}, u"may look"_s};
    QVERIFY(m_first->keys.saveRole(role));
    QVERIFY(m_first->keys.saveRole({u"admin"_s, {*Scope::parse(u"*"_s)}, {}}));
    QCOMPARE(m_second->keys.roles()->size(), 2);
    QCOMPARE(m_second->keys.roles()->last().name, role.name);
    QCOMPARE(m_second->keys.roles()->last().scopes, role.scopes);
    QVERIFY(m_first->keys.saveRole({role.name, {}, u"no more"_s}));
    QCOMPARE(m_second->keys.roles()->last().note, u"no more"_s);
    QVERIFY(m_first->keys.removeRole(u"admin"_s));
    QCOMPARE(m_second->keys.roles()->size(), 1);
    QVERIFY(m_first->database->run(u"UPDATE roles SET scopes = '[\"a b\"]'"_s));
    QCOMPARE(m_second->keys.roles().error().kind, ErrorKind::Damaged);
}

QTEST_GUILESS_MAIN(TestSqlKeyStore)
#include "test_sql_key_store.moc"
