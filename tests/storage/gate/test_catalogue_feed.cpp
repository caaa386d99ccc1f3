// What a gate takes from a real catalogue: all at first, then what changed, and nothing that it should not.
#include "model/access/role_service.h"
#include "storage/gate/catalogue_feed.h"
#include "tests/support/qt_test.h"
#include "tests/support/real_catalogue.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace keywright::gate;
using namespace Qt::StringLiterals;

class TestCatalogueFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reader.reset();
        m_catalogue.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        const QString path = m_folder->filePath(u"keys.db"_s);
        m_catalogue = RealCatalogue::create(path, u"test"_s, *m_secrets, m_clock);
        QVERIFY(m_catalogue);
        m_reader = *Database::open(path, Database::Mode::ReadOnly); // as the gate does
        m_ledger = std::make_unique<LimitLedger>();
        m_feed = std::make_unique<CatalogueFeed>(*m_reader, *m_ledger);
    }

    void issuedKeysAreTakenWithWhatDecides()
    {
        KeyDraft draft = named(u"limited"_s);
        draft.scopes = {*Scope::parse(u"orders:*:read"_s)};
        draft.rateLimit = *RateLimit::parse(u"5/min"_s);
        draft.tags = {u"a"_s, u"honeytoken"_s};
        draft.expiresAt = m_clock.at + Days(30);
        const IssuedSecret limited = made(draft);
        const IssuedSecret plain = made(named(u"plain"_s));
        KeyDraft held = named(u"held"_s);
        held.custody = Custody::Held;
        held.broughtSecret = makeSecret(QByteArray("sk_of_somebody_else_0123456789abcdef"));
        const IssuedSecret theirs = made(held);
        QVERIFY(m_catalogue->service.revoke(plain.key.id, 0, u"gone"_s));

        const LoadedKeys loaded = all();
        QCOMPARE(loaded.table->keys().size(), std::size_t(2));
        QCOMPARE(loaded.unreadable, std::uint64_t(0));
        const Found found = find(loaded, *limited.secret);
        QVERIFY(found.key);
        QCOMPARE(found.key->id, limited.key.id);
        QCOMPARE(*found.owner, std::string("payments"));
        QCOMPARE(loaded.parts->put(found.key->access).scopes, std::string("orders:*:read"));
        QVERIFY(found.key->honeytoken && found.key->limits);
        QCOMPARE(found.key->expiresAt, toMicros(*draft.expiresAt));
        QCOMPARE(found.version->number, 1);
        QVERIFY(found.version->state == VersionState::Current);
        const Found revoked = find(loaded, *plain.secret);
        QVERIFY(revoked.key && revoked.key->status() == KeyStatus::Revoked);
        QVERIFY(!revoked.key->honeytoken && !revoked.key->limits);
        QVERIFY(!find(loaded, *held.broughtSecret).key);
        // Keys that may do the same share what says so.
        const IssuedSecret again = made(named(u"again"_s));
        const LoadedKeys more = all();
        QVERIFY(find(more, *again.secret).key->access == find(more, *plain.secret).key->access);
    }

    void onlyWhatChangedIsReadAgain()
    {
        const IssuedSecret one = made(named(u"one"_s));
        const IssuedSecret two = made(named(u"two"_s));
        const LoadedKeys loaded = all();
        FeedChanges changes = since(loaded.place, loaded);
        QVERIFY(changes.keys.empty() && !changes.reload);
        QVERIFY(changes.place == loaded.place);

        QVERIFY(m_catalogue->service.disable(one.key.id, 0, u"review"_s));
        changes = since(loaded.place, loaded);
        QCOMPARE(changes.keys.size(), std::size_t(1));
        const ChangedKey& disabled = changes.keys.begin()->second;
        QVERIFY(disabled.readable && disabled.key.id == one.key.id && disabled.key.status() == KeyStatus::Disabled);
        QCOMPARE(disabled.versions.size(), std::size_t(1));

        const FeedPlace later = changes.place;
        const Result<IssuedSecret> rotated = m_catalogue->service.rotate(two.key.id, 0, Days(1), nullptr);
        QVERIFY(rotated.ok());
        const IssuedSecret third = made(named(u"third"_s));
        changes = since(later, loaded);
        QCOMPARE(changes.keys.size(), std::size_t(2)); // not the first once more
        const ChangedKey& two2 = changes.keys.begin()->second;
        QCOMPARE(two2.versions.size(), std::size_t(2));
        QVERIFY(two2.versions.at(0).state == VersionState::Overlapping && two2.versions.at(0).notAfter != 0);
        QVERIFY(two2.versions.at(1).fingerprint == print(*rotated->secret));
        QCOMPARE(changes.keys.rbegin()->second.key.id, third.key.id);
        QVERIFY(!changes.reload);
    }

    // RFC 9745 has the moment of the deprecation, not that of the last change.
    void aDeprecatedKeyTellsSinceWhen()
    {
        const IssuedSecret key = made(named(u"k"_s));
        const IssuedSecret other = made(named(u"other"_s));
        const LoadedKeys before = all();
        QCOMPARE(find(before, *key.secret).key->deprecatedAt, 0U);
        m_clock.at += Days(3);
        const auto since3 = static_cast<std::uint32_t>(toMicros(m_clock.at) / 1'000'000);
        QVERIFY(m_catalogue->service.deprecate(key.key.id, 0, u"old"_s).ok());
        QCOMPARE(since(before.place, before).keys.begin()->second.key.deprecatedAt, since3);
        m_clock.at += Days(4);
        QVERIFY(m_catalogue->service.describe(key.key.id, 0, {u"k"_s, {}, u"production"_s, u"a note"_s, {}, {}}).ok());
        QVERIFY(m_catalogue->service.deprecate(other.key.id, 0, u"old"_s).ok());
        const LoadedKeys after = all();
        QCOMPARE(find(after, *key.secret).key->deprecatedAt, since3);
        QCOMPARE(find(after, *other.secret).key->deprecatedAt, since3 + 4 * 86'400);
    }

    void aKeyBecomesAHoneytokenAndNoneAgain()
    {
        const IssuedSecret key = made(named(u"k"_s));
        const LoadedKeys loaded = all();
        const auto tagged = [&](const QStringList& tags) {
            const bool done =
                m_catalogue->service.describe(key.key.id, 0, {u"k"_s, {}, u"production"_s, {}, {}, tags}).ok();
            return done && since(loaded.place, loaded).keys.begin()->second.key.honeytoken;
        };
        QVERIFY(tagged({u"bait"_s, u"honeytoken"_s}));
        QVERIFY(!tagged({u"honeytokens"_s, u"no-honeytoken"_s}));
    }

    void whatChangesManyKeysAsksForAllAnew()
    {
        KeyDraft draft = named(u"k"_s);
        draft.roles = {u"reader"_s};
        RoleService roles(
            {m_catalogue->transactions, m_catalogue->keys, m_catalogue->log, m_clock, RealCatalogue::actor()});
        const auto setRole = [&](const QString& scope) { return roles.put({u"reader"_s, {*Scope::parse(scope)}, {}}); };
        QVERIFY(setRole(u"orders:*:read"_s).ok());
        const IssuedSecret key = made(draft);
        const LoadedKeys before = all();
        QCOMPARE(scopesOf(before, *key.secret), std::string("orders:*:read"));
        QVERIFY(setRole(u"invoices:*:read"_s).ok());
        QVERIFY(since(before.place, before).reload);
        QCOMPARE(scopesOf(all(), *key.secret), std::string("invoices:*:read"));
    }

    void theFirstEventOfALogIsSeen()
    {
        const LoadedKeys empty = all();
        const IssuedSecret first = made(named(u"first"_s));
        const FeedChanges changes = since(empty.place, empty);
        QCOMPARE(changes.keys.size(), std::size_t(1));
        QCOMPARE(changes.keys.begin()->second.key.id, first.key.id);
    }

    // After a restore the log has another past: the same number stands for something else.
    void anotherLogAsksForAllAnew()
    {
        made(named(u"one"_s));
        const LoadedKeys loaded = all();
        made(named(u"two"_s));
        QVERIFY(!since(loaded.place, loaded).reload);
        QVERIFY(since({loaded.place.seq, loaded.place.at - 1}, loaded).reload);
        QVERIFY(since({loaded.place.seq + 1'000, loaded.place.at}, loaded).reload);
    }

    // What cannot be read is refused: it is left out at first, and in the way of what was known later.
    void damagedKeysAreNeverGuessedAt()
    {
        const IssuedSecret whole = made(named(u"whole"_s));
        const IssuedSecret hurt = made(named(u"hurt"_s));
        const LoadedKeys before = all();
        for (const char* damage : {"restrictions = '{\"cidrs\": [\"nonsense\"]}'", "restrictions = 'x'",
                                   "status = 'whatever'", "scopes = '[\"a\"]'", "rate_limit = 'fast'"}) {
            QVERIFY(m_catalogue->service
                        .describe(hurt.key.id, 0, {u"hurt"_s, {}, u"production"_s, QLatin1String(damage), {}, {}})
                        .ok());
            const QString set = QLatin1String(damage);
            const QString column = set.section(u' ', 0, 0);
            QVERIFY(m_catalogue->database->run(u"CREATE TEMP TABLE kept AS SELECT %1 AS v FROM keys"_s.arg(column)));
            QVERIFY(m_catalogue->database->run(u"UPDATE keys SET %1 WHERE name = 'hurt'"_s.arg(set)));
            const LoadedKeys loaded = all();
            QVERIFY2(loaded.unreadable == 1, damage);
            QVERIFY(!find(loaded, *hurt.secret).key);
            QVERIFY(find(loaded, *whole.secret).key);
            const FeedChanges changes = since(before.place, before);
            QCOMPARE(changes.keys.size(), std::size_t(1));
            QVERIFY2(!changes.keys.begin()->second.readable, damage);
            QVERIFY(m_catalogue->database->run(
                u"UPDATE keys SET %1 = (SELECT v FROM kept LIMIT 1) WHERE name = 'hurt'"_s.arg(column)));
            QVERIFY(m_catalogue->database->run(u"DROP TABLE kept"_s));
        }
        QVERIFY(find(all(), *hurt.secret).key);
    }

private:
    static KeyDraft named(const QString& name)
    {
        KeyDraft draft;
        draft.name = name;
        draft.owner = u"payments"_s;
        draft.environment = u"production"_s;
        return draft;
    }
    IssuedSecret made(const KeyDraft& draft)
    {
        m_clock.at += Micros(1'000'000);
        Result<IssuedSecret> issued = m_catalogue->service.create(draft);
        if (!issued)
            qFatal("no key: %s", qPrintable(issued.error().detail));
        return *issued;
    }
    LoadedKeys all() { return *m_feed->load(); }
    FeedChanges since(const FeedPlace& place, const LoadedKeys& loaded)
    {
        return *m_feed->changesSince(place, *loaded.parts);
    }
    Fingerprint print(const Secret& secret) { return (*m_catalogue->catalogueKeys.fingerprinter())->of(secret); }
    Found find(const LoadedKeys& loaded, const Secret& secret)
    {
        auto none = std::make_shared<KeyTable>();
        none->finish();
        m_kept = loaded.table;
        return KeySnapshot{loaded.parts, loaded.table, none}.find(print(secret));
    }

    std::string scopesOf(const LoadedKeys& loaded, const Secret& secret)
    {
        return loaded.parts->put(find(loaded, secret).key->access).scopes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    test::SetClock m_clock;
    std::unique_ptr<RealCatalogue> m_catalogue;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<LimitLedger> m_ledger;
    std::unique_ptr<CatalogueFeed> m_feed;
    std::shared_ptr<KeyTable> m_kept;
};

QTEST_GUILESS_MAIN(TestCatalogueFeed)
#include "test_catalogue_feed.moc"
