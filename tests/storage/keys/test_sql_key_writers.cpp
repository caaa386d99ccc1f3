// Keys in SQL: rules hold between two connections, and nothing that was written is lost.
#include "tests/storage/keys/two_connections.h"

#include <atomic>
#include <thread>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSqlKeyWriters : public QObject, TwoConnections {
    Q_OBJECT

private Q_SLOTS:
    void init() { openAnew(); }
    void twoConnectionsCanNotOverwriteEachOther();
    void manyWritersLoseNothing();
    void aKeyIsNeverReadHalfBeforeAndHalfAfterAChange();
    void aTakenNameIsNamed();
    void aKnownSecretNamesItsKey();
    void aLastUseOutlivesAConcurrentChange();
    void aLastUseOnlyMovesForward();
    void keysThatComeTogetherAreFoundByTheirWords();
    void memoryIsTakenWhileManyComeAndGivenBack();
    void keysThatComeTogetherAndFailLeaveNothing();
};

void TestSqlKeyWriters::twoConnectionsCanNotOverwriteEachOther()
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

void TestSqlKeyWriters::manyWritersLoseNothing()
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

void TestSqlKeyWriters::aKeyIsNeverReadHalfBeforeAndHalfAfterAChange()
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

void TestSqlKeyWriters::aTakenNameIsNamed()
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

void TestSqlKeyWriters::aKnownSecretNamesItsKey()
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

void TestSqlKeyWriters::aLastUseOutlivesAConcurrentChange()
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

void TestSqlKeyWriters::aLastUseOnlyMovesForward()
{
    const ApiKey key = makeKey(u"orders"_s);
    QVERIFY(m_first->insert(key));
    QVERIFY(m_first->touch(key.id, 1, now));
    QVERIFY(m_second->touch(key.id, 1, now - Days(1))); // a gate whose clock is behind
    QCOMPARE(stored(key).lastUsedAt, std::optional(now));
    QCOMPARE(stored(key).versions.first().lastUsedAt, std::optional(now));
    QCOMPARE(stored(key).revision, 1);
}

namespace {

QStringList namesWith(Connection& connection, const QString& word)
{
    QStringList names;
    const auto filter = KeyFilter::parse(u'"' + word + u'"');
    static_cast<void>(connection.keys.forEach(*filter, {}, now, [&](const ApiKey& key) {
        names += key.name;
        return true;
    }));
    return names;
}

} // namespace

void TestSqlKeyWriters::keysThatComeTogetherAreFoundByTheirWords()
{
    QVERIFY(m_first->insert(makeKey(u"before"_s)));
    QVERIFY(m_first->transactions.write([&] {
        return m_first->keys.insertMany([&]() -> Result<void> {
            for (const QString& name : {u"together one"_s, u"together two"_s, u"together three"_s}) {
                if (const auto row = m_first->keys.insert(makeKey(name)); !row)
                    return row.error();
            }
            // A change of one that has just come, and one that goes again.
            ApiKey two = *m_first->keys.byReference(u"together two"_s);
            two.name = u"renamed"_s;
            if (const Result<void> changed = m_first->keys.update(two); !changed)
                return changed;
            const KeyId three = m_first->keys.byReference(u"together three"_s)->id;
            if (const Result<void> purged = m_first->keys.purge(three, now); !purged)
                return purged;
            const auto last = m_first->keys.insert(makeKey(u"together last"_s));
            return last ? Result<void>() : Result<void>(last.error());
        });
    }));
    QCOMPARE(namesWith(*m_second, u"together"_s), (QStringList{u"together last"_s, u"together one"_s}));
    QCOMPARE(namesWith(*m_second, u"renamed"_s), QStringList{u"renamed"_s});
    QVERIFY(m_second->insert(makeKey(u"after"_s)));
    QCOMPARE(namesWith(*m_first, u"after"_s), QStringList{u"after"_s});
    // The index and what it is of agree.
    QVERIFY(m_first->database->run(u"INSERT INTO keys_text (keys_text, rank) VALUES ('integrity-check', 1)"_s));
    QCOMPARE(m_first->database->meta(u"text_of_many"_s).value(), QString());
}

void TestSqlKeyWriters::memoryIsTakenWhileManyComeAndGivenBack()
{
    const auto cache = [this] { return m_first->database->number(u"PRAGMA cache_size"_s).value(); };
    const qint64 usual = cache();
    m_first->keys.expectMany(true);
    m_first->keys.expectMany(true);
    QVERIFY(cache() < 2 * usual); // negative: kibibytes
    m_first->keys.expectMany(false);
    QCOMPARE(cache(), usual);
    m_first->keys.expectMany(false);
    QCOMPARE(cache(), usual);
}

void TestSqlKeyWriters::keysThatComeTogetherAndFailLeaveNothing()
{
    QVERIFY(m_first->insert(makeKey(u"taken"_s)));
    const Result<void> refused = m_first->transactions.write([&] {
        return m_first->keys.insertMany([&]() -> Result<void> {
            for (const QString& name : {u"fresh"_s, u"taken"_s}) {
                if (const auto row = m_first->keys.insert(makeKey(name)); !row)
                    return row.error();
            }
            return {};
        });
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(namesWith(*m_second, u"fresh"_s), QStringList());
    QVERIFY(m_first->insert(makeKey(u"fresh again"_s)));
    QCOMPARE(namesWith(*m_second, u"fresh"_s), QStringList{u"fresh again"_s});
    QVERIFY(m_first->database->run(u"INSERT INTO keys_text (keys_text, rank) VALUES ('integrity-check', 1)"_s));
}

QTEST_GUILESS_MAIN(TestSqlKeyWriters)
#include "test_sql_key_writers.moc"
