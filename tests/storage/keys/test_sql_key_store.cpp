// Keys in SQL: what was stored comes back whole, rules hold between two connections, nothing that was written is lost.
#include "model/core/words.h"
#include "model/keys/draft_check.h"
#include "storage/core/query.h"
#include "storage/core/row_stream.h"
#include "storage/core/sql_transactions.h"
#include "storage/keys/sql_key_store.h"
#include "tests/support/memory_catalogue.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <thread>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

const UtcTime now = *fromIso(u"2026-06-15T12:00:00.123456Z"_s);

Fingerprint print(int number)
{
    Fingerprint fingerprint;
    std::memcpy(fingerprint.bytes.data(), &number, sizeof number);
    return fingerprint;
}

// One connection with everything over it.
struct Connection {
    explicit Connection(const QString& path, Database::Mode mode)
        : database(std::move(*Database::open(path, mode)))
        , transactions(*database)
        , keys(*database)
    {}
    Result<void> insert(const ApiKey& key)
    {
        return transactions.write([&]() -> Result<void> {
            const auto row = keys.insert(key);
            return row ? Result<void>() : Result<void>(row.error());
        });
    }
    Result<void> update(const ApiKey& key)
    {
        return transactions.write([&] { return keys.update(key); });
    }
    Result<void> touch(const KeyId& id, int version, UtcTime at)
    {
        return transactions.write([&] { return keys.touchLastUsed(id, version, at); });
    }
    Result<void> purge(const KeyId& id)
    {
        return transactions.write([&] { return keys.purge(id, now); });
    }

    std::unique_ptr<Database> database;
    SqlTransactions transactions;
    SqlKeyStore keys;
};

} // namespace

class TestSqlKeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void twoConnectionsCanNotOverwriteEachOther();
    void manyWritersLoseNothing();
    void aKeyIsNeverReadHalfBeforeAndHalfAfterAChange();
    void aTakenNameIsNamed();
    void aKnownSecretNamesItsKey();
    void aLastUseOutlivesAConcurrentChange();
    void aLastUseOnlyMovesForward();
    void aPurgedKeyIsKnownByItsTombstone();
    void referencesFindOneKeyOrSaySo();
    void allKeysAreStreamedInOrderWithTheirVersions();
    void aStreamStopsWhenItIsTold();
    void aStreamTakesFewStatements();
    void rolesComeBack();

private:
    ApiKey makeKey(const QString& name)
    {
        ApiKey key;
        key.id = *KeyId::generate(now, m_random);
        key.name = name;
        key.owner = u"payments"_s;
        key.environment = u"production"_s;
        key.createdAt = key.changedAt = now;
        KeyVersion version;
        version.fingerprint = print(++m_prints);
        version.hint = u"kw_live_…%1"_s.arg(m_prints);
        version.state = VersionState::Current;
        version.createdAt = now;
        key.versions = {version};
        return key;
    }
    ApiKey fullKey();
    ApiKey stored(const ApiKey& key) { return *m_first->keys.byId(key.id); }

    test::SeededRandom m_random;
    int m_prints = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_first, m_second;
};

void TestSqlKeyStore::init()
{
    m_first.reset();
    m_second.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"keys.db"_s);
    m_first = std::make_unique<Connection>(path, Database::Mode::Create);
    m_second = std::make_unique<Connection>(path, Database::Mode::ReadWrite);
}

ApiKey TestSqlKeyStore::fullKey()
{
    ApiKey key = makeKey(u"orders"_s);
    key.application = u"shop"_s;
    key.tags = {u"eu"_s, u"pci"_s};
    key.notes = u"first\nsecond\tline"_s;
    key.system = u"kong"_s;
    key.boundTo = u"svc-orders@example.com"_s;
    key.custody = Custody::Held;
    key.status = KeyStatus::Disabled;
    key.statusBefore = KeyStatus::Deprecated;
    key.scopes = {*Scope::parse(u"orders:invoices:read"_s), *Scope::parse(u"stock:*"_s)};
    key.roles = {u"auditor"_s, u"reader"_s};
    key.restrictions.cidrs = {*Cidr::parse(u"10.0.0.0/8"_s), *Cidr::parse(u"2001:db8::/32"_s)};
    key.restrictions.referrers = {*ReferrerPattern::parse(u"https://*.example.com/*"_s)};
    key.restrictions.apps = {*AppRestriction::parse(u"ios:com.example.shop"_s)};
    key.restrictions.methods = {u"GET"_s, u"POST"_s};
    key.restrictions.paths = {*PathPattern::parse(u"/v1/**"_s)};
    key.restrictions.hours = *HoursOfWeek::parse(u"Mon-Fri 08-18 Europe/Berlin"_s);
    key.rateLimit = *RateLimit::parse(u"100/s:200"_s);
    key.quota = *Quota::parse(u"10000/month"_s);
    key.expiresAt = now + Days(90);
    key.rotation = {30, 14};
    key.format = {SecretForm::Hex, u"acme"_s, 64};
    key.recoverable = true;
    key.changedAt = now + Micros(1);
    key.deletedAt = now + Days(1);
    key.lastUsedAt = now - Micros(7);
    KeyVersion old = key.versions.first();
    old.state = VersionState::Overlapping;
    old.notBefore = now - Days(1);
    old.notAfter = now + Days(7);
    old.endedAt = now + Days(8);
    old.lastUsedAt = now - Micros(9);
    old.secretStored = true;
    KeyVersion current = key.versions.first();
    current.number = 2;
    current.fingerprint.reset();
    current.hint.clear();
    key.versions = {old, current};
    return key;
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

void TestSqlKeyStore::twoConnectionsCanNotOverwriteEachOther()
{
    ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    ApiKey one = *m_first->keys.byId(key.id);
    ApiKey two = *m_second->keys.byId(key.id);
    one.owner = u"first"_s;
    two.notes = u"second"_s;
    two.tags = {u"lost"_s};
    two.versions.first().hint = u"lost"_s;
    QVERIFY(m_first->update(one));
    const Result<void> conflict = m_second->update(two);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error(), (Error{ErrorKind::Conflict, u"orders"_s}));
    one.revision = 2;
    QVERIFY(*m_second->keys.byId(key.id) == one); // nothing of the second one came in
    QCOMPARE(m_second->database->number(u"SELECT count(*) FROM key_tags"_s).value(), 0);
    two = *m_second->keys.byId(key.id);
    two.notes = u"second"_s;
    QVERIFY(m_second->update(two));
    QCOMPARE(stored(key).owner, u"first"_s);
    QCOMPARE(stored(key).notes, u"second"_s);
    // A key that is gone is a conflict too.
    QVERIFY(m_first->purge(key.id));
    QCOMPARE(m_second->update(two).error().kind, ErrorKind::Conflict);
}

void TestSqlKeyStore::manyWritersLoseNothing()
{
    const ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    const QString path = m_folder->filePath(u"keys.db"_s);
    constexpr int writers = 3, changes = 40;
    std::atomic<int> conflicts{0}, failures{0};
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            Connection mine(path, Database::Mode::ReadWrite);
            for (int done = 0; done < changes;) {
                Result<ApiKey> read = mine.keys.byId(key.id);
                if (!read) {
                    ++failures;
                    return;
                }
                read->notes += QChar(u'a' + w);
                const Result<void> updated = mine.update(*read);
                if (updated)
                    ++done;
                else if (updated.error().kind == ErrorKind::Conflict)
                    ++conflicts;
                else
                    ++failures;
                if (failures > 0)
                    return;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(stored(key).revision, 1 + writers * changes);
    for (int w = 0; w < writers; ++w)
        QCOMPARE(stored(key).notes.count(QChar(u'a' + w)), changes);
}

void TestSqlKeyStore::aKeyIsNeverReadHalfBeforeAndHalfAfterAChange()
{
    const ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    const QString path = m_folder->filePath(u"keys.db"_s);
    std::atomic<bool> stop{false}, failed{false};
    std::thread writer([&] {
        Connection mine(path, Database::Mode::ReadWrite);
        static_cast<void>(mine.database->run(u"PRAGMA synchronous=OFF"_s));
        ApiKey changing = *mine.keys.byId(key.id);
        for (int i = 2; !stop; ++i) {
            changing.notes = changing.versions.first().hint = QString::number(i); // they belong together
            if (!mine.update(changing))
                failed = true;
            ++changing.revision;
        }
    });
    int torn = 0;
    QString last;
    int seen = 0;
    for (int i = 0; i < 3'000 || (seen < 20 && i < 100'000); ++i) {
        ApiKey read;
        if (i % 2 == 0)
            read = *m_first->keys.byId(key.id);
        else
            static_cast<void>(m_first->keys.forEach({}, {}, now, [&](const ApiKey& k) {
                read = k;
                return true;
            }));
        seen += read.notes != last ? 1 : 0;
        last = read.notes;
        torn += read.notes.isEmpty() || read.notes == read.versions.first().hint ? 0 : 1;
    }
    stop = true;
    writer.join();
    QVERIFY(!failed);
    QVERIFY(seen >= 20); // the writer really wrote between
    QCOMPARE(torn, 0);
}

void TestSqlKeyStore::aTakenNameIsNamed()
{
    QVERIFY(m_first->insert(makeKey(u"orders"_s)));
    const Result<void> twice = m_second->insert(makeKey(u"ＯRDERS"_s)); // full-width O: folded to the same
    QVERIFY(!twice);
    QCOMPARE(twice.error(), (Error{ErrorKind::AlreadyExists, u"ＯRDERS (production)"_s}));
    ApiKey other = makeKey(u"other"_s);
    QVERIFY(m_second->insert(other));
    other = stored(other);
    other.name = u"orders"_s;
    QCOMPARE(m_second->update(other).error(), (Error{ErrorKind::AlreadyExists, u"orders (production)"_s}));
    ApiKey elsewhere = makeKey(u"orders"_s);
    elsewhere.environment = u"ci"_s;
    QVERIFY(m_second->insert(elsewhere));
}

void TestSqlKeyStore::aKnownSecretNamesItsKey()
{
    const ApiKey known = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(known));
    ApiKey twin = makeKey(u"twin"_s);
    twin.versions.first().fingerprint = known.versions.first().fingerprint;
    const Result<void> inserted = m_second->insert(twin);
    QVERIFY(!inserted);
    QCOMPARE(inserted.error(), (Error{ErrorKind::DuplicateSecret, known.id.toString()}));
    ApiKey later = makeKey(u"later"_s);
    QVERIFY(m_second->insert(later));
    later = stored(later);
    KeyVersion version = known.versions.first();
    version.number = 2;
    later.versions += version;
    const Result<void> updated = m_second->update(later);
    QVERIFY(!updated);
    QCOMPARE(updated.error(), (Error{ErrorKind::DuplicateSecret, known.id.toString()}));
    QCOMPARE(stored(later).versions.size(), 1);
    QCOMPARE(stored(later).revision, 1);
}

void TestSqlKeyStore::aLastUseOutlivesAConcurrentChange()
{
    ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    ApiKey read = *m_first->keys.byId(key.id);
    QVERIFY(m_second->touch(key.id, 1, now + Micros(5))); // a gate, between reading and writing
    read.owner = u"other"_s;
    read.versions.first().state = VersionState::Overlapping;
    QVERIFY2(m_first->update(read).ok(), "a use is no conflict");
    QCOMPARE(stored(key).owner, u"other"_s);
    QCOMPARE(stored(key).lastUsedAt, std::optional(now + Micros(5)));
    QCOMPARE(stored(key).versions.first().lastUsedAt, std::optional(now + Micros(5)));
    QCOMPARE(stored(key).versions.first().state, VersionState::Overlapping);
    // Nor does an older one that was read before set it back.
    read = stored(key);
    QVERIFY(m_second->touch(key.id, 1, now + Micros(9)));
    QVERIFY(m_first->update(read));
    QCOMPARE(stored(key).lastUsedAt, std::optional(now + Micros(9)));
    QCOMPARE(stored(key).versions.first().lastUsedAt, std::optional(now + Micros(9)));
}

void TestSqlKeyStore::aLastUseOnlyMovesForward()
{
    const ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    QVERIFY(m_first->touch(key.id, 1, now));
    QVERIFY(m_second->touch(key.id, 1, now - Days(1))); // a gate whose clock is behind
    QCOMPARE(stored(key).lastUsedAt, std::optional(now));
    QCOMPARE(stored(key).versions.first().lastUsedAt, std::optional(now));
    QCOMPARE(stored(key).revision, 1);
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

void TestSqlKeyStore::referencesFindOneKeyOrSaySo()
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

void TestSqlKeyStore::allKeysAreStreamedInOrderWithTheirVersions()
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

void TestSqlKeyStore::aStreamStopsWhenItIsTold()
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

void TestSqlKeyStore::aStreamTakesFewStatements()
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
