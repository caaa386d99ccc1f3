// Random acts of an operator, a scheduler and a restless clock on a few keys, through KeyService: after every single
// one the catalogue, the journal, the secret store and the log agree, and no rule of the lifecycle is broken.
#include "model/keys/lifecycle.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

const QString why = u"spring cleaning"_s;

bool hasEnded(const ApiKey& key)
{
    return key.status == KeyStatus::Revoked || key.status == KeyStatus::Deleted;
}

class Walk {
public:
    explicit Walk(unsigned seed)
        : m_random(seed)
    {}

    QString step()
    {
        const Stored before = m_catalogue.stored;
        const UtcTime now = m_catalogue.clock.at;
        QString flaw = act();
        if (flaw.isEmpty())
            flaw = flawAtRest();
        if (flaw.isEmpty())
            flaw = flawOfChange(before, now);
        // Time passes between acts; sometimes a little back, as clocks do.
        m_catalogue.clock.at += pick(12) == 0 ? Micros(-pick(3'600'000'000LL))
                                              : Micros(std::chrono::hours(pick(3) == 0 ? pick(24 * 20) : pick(24)));
        return flaw;
    }

    std::array<int, 5> statuses() const
    {
        std::array<int, 5> seen{};
        for (const ApiKey& key : m_catalogue.stored.keys)
            ++seen[static_cast<std::size_t>(key.status)];
        return seen;
    }
    [[nodiscard]] qsizetype purged() const { return m_catalogue.stored.tombstones.size(); }

private:
    qint64 pick(qint64 below) { return static_cast<qint64>(m_random() % static_cast<quint64>(below)); }

    SecretPtr broughtSecret() { return makeSecret(u"vendor-%1-Zx81Qw97Lm53Rt20Vb64"_s.arg(++m_brought).toUtf8()); }

    Result<void> create(KeyService& service)
    {
        KeyDraft draft;
        draft.name = u"key %1"_s.arg(pick(6)); // names collide
        draft.owner = u"payments"_s;
        draft.environment = pick(2) ? u"production"_s : u"staging"_s;
        draft.custody = static_cast<Custody>(pick(3));
        draft.system = draft.custody == Custody::Managed ? u"kong"_s : u"local"_s;
        draft.recoverable = draft.custody == Custody::Issued && pick(2) == 0;
        draft.startDisabled = pick(5) == 0;
        if (pick(3) == 0)
            draft.expiresAt = m_catalogue.clock.at + Days(1 + pick(90));
        if (draft.custody == Custody::Held)
            draft.broughtSecret = broughtSecret();
        return plain(service.create(draft));
    }

    template <typename T>
    static Result<void> plain(const Result<T>& result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }

    Result<void> endSomehow(KeyService& service, const ApiKey& key, Revision from)
    {
        switch (pick(4)) {
        case 0:
            return plain(service.revoke(key.id, from, pick(4) ? why : QString()));
        case 1:
            return plain(service.remove(key.id, from, why));
        case 2:
            return plain(service.restore(key.id, from, why));
        default:
            return plain(service.setOverlapEnd(key.id, from, m_catalogue.clock.at + Days(pick(20) - 5)));
        }
    }

    Result<void> change(KeyService& service, const ApiKey& key, Revision from)
    {
        switch (pick(8)) {
        case 0:
            return plain(service.deprecate(key.id, from, why));
        case 1:
            return plain(service.disable(key.id, from, why));
        case 2:
            return plain(service.enable(key.id, from, why));
        case 3:
            return plain(service.rescope(key.id, from, {*Scope::parse(u"a:b:%1"_s.arg(pick(3)))}, {}));
        case 4:
            return plain(service.transfer(key.id, from, u"team %1"_s.arg(pick(3)), why));
        case 5: {
            const bool brings = key.custody == Custody::Held && pick(4);
            return plain(service.rotate(key.id, from, std::chrono::hours(pick(24 * 95)),
                                        brings ? broughtSecret() : SecretPtr()));
        }
        default:
            return endSomehow(service, key, from);
        }
    }

    // Performs one act; answers what is wrong with its answer.
    QString act()
    {
        KeyService service = m_catalogue.service();
        m_done = true;
        m_stale = false;
        m_automatic = pick(6) == 0;
        if (m_automatic)
            return service.runDue().ok() ? QString() : u"due work failed"_s;
        const QList<ApiKey>& keys = m_catalogue.stored.keys;
        if (keys.size() < 3 || pick(12) == 0) {
            m_done = create(service).ok();
            return {};
        }
        const ApiKey key = keys.at(pick(keys.size()));
        m_stale = key.revision > 1 && pick(8) == 0;
        const Result<void> done = change(service, key, m_stale ? key.revision - 1 : pick(2) * key.revision);
        m_done = done.ok();
        return m_stale && m_done ? u"an act from an older state went through"_s : QString();
    }

    QString flawAtRest()
    {
        const Stored& stored = m_catalogue.stored;
        if (!stored.journal.isEmpty())
            return u"the journal is not empty"_s;
        QSet<QString> kept, names;
        for (const ApiKey& key : stored.keys) {
            const auto current = std::count_if(key.versions.begin(), key.versions.end(),
                                               [](const KeyVersion& v) { return v.state == VersionState::Current; });
            if (current != (hasEnded(key) ? 0 : 1))
                return u"%1 current versions in a key that is %2"_s.arg(current).arg(keyStatusName(key.status));
            if (const QString broken = lifecycle::brokenInvariant(key); !broken.isEmpty())
                return broken;
            if (stored.tombstones.contains(key.id))
                return u"a key and its tombstone"_s;
            if (!hasEnded(key) && names.contains(key.name + u'/' + key.environment))
                return u"two live keys of one name"_s;
            if (!hasEnded(key))
                names += key.name + u'/' + key.environment;
            for (const KeyVersion& version : key.versions) {
                if (version.secretStored)
                    kept += m_catalogue.secretName(key.id, version.number);
            }
        }
        QSet<QString> entries;
        for (const QString& name : m_catalogue.secrets.entries.keys()) {
            if (name.contains(u"key_"_s))
                entries += name;
        }
        return entries == kept ? QString() : u"the secret store holds other secrets than the catalogue says"_s;
    }

    static const ApiKey* find(const Stored& stored, const KeyId& id)
    {
        const auto at =
            std::find_if(stored.keys.begin(), stored.keys.end(), [&](const ApiKey& k) { return k.id == id; });
        return at == stored.keys.end() ? nullptr : &*at;
    }

    QString flawOfChange(const Stored& before, UtcTime now) const
    {
        const Stored& after = m_catalogue.stored;
        if (!m_done && (after.keys != before.keys || after.tombstones != before.tombstones))
            return u"a refused act changed something"_s;
        qsizetype changes = 0;
        for (const ApiKey& key : before.keys) {
            const ApiKey* then = find(after, key.id);
            const QString flaw = then ? flawOfKey(key, *then, now) : flawOfPurge(key, now);
            if (!flaw.isEmpty())
                return flaw;
            changes += !then || !(*then == key);
        }
        if (after.tombstones.mid(0, before.tombstones.size()) != before.tombstones)
            return u"a tombstone is gone"_s;
        changes += std::count_if(after.keys.begin(), after.keys.end(),
                                 [&](const ApiKey& key) { return !find(before, key.id); });
        if (!m_automatic && changes > 1)
            return u"one act changed several keys"_s;
        return flawOfLog(before, changes);
    }

    QString flawOfLog(const Stored& before, qsizetype changes) const
    {
        const QList<AuditEvent>& events = m_catalogue.stored.events;
        if (events.mid(0, before.events.size()) != before.events)
            return u"an event was changed"_s;
        const auto done = std::count_if(events.begin() + before.events.size(), events.end(), [](const AuditEvent& e) {
            return e.outcome == u"done"_s && e.objectKind == u"key"_s;
        });
        return done == changes ? QString() : u"%1 changes, but %2 events"_s.arg(changes).arg(done);
    }

    static QString flawOfKey(const ApiKey& before, const ApiKey& after, UtcTime now)
    {
        if (after.revision != before.revision + (after == before ? 0 : 1))
            return u"a change that the revision does not count"_s;
        if (before.createdAt != after.createdAt || before.custody != after.custody)
            return u"what never changes has changed"_s;
        if (hasEnded(before) && !hasEnded(after))
            return u"a revoked key came back"_s;
        if (after.status == KeyStatus::Deleted && !hasEnded(before))
            return u"deleted without being revoked"_s;
        if (before.status == KeyStatus::Deleted && after.status == KeyStatus::Revoked &&
            now - *before.deletedAt >= Days(30))
            return u"restored too late"_s;
        for (const KeyVersion& version : before.versions) {
            const bool over = version.state == VersionState::Retired || version.state == VersionState::Revoked;
            const auto then = std::find_if(after.versions.begin(), after.versions.end(),
                                           [&](const KeyVersion& v) { return v.number == version.number; });
            if (then == after.versions.end())
                return u"a version is gone"_s;
            if (over && then->state != version.state)
                return u"a version that was over lives"_s;
            if (then->fingerprint != version.fingerprint || (!version.secretStored && then->secretStored))
                return u"the secret of a version changed"_s;
        }
        return {};
    }

    QString flawOfPurge(const ApiKey& key, UtcTime now) const
    {
        if (!m_automatic)
            return u"purged by hand"_s;
        if (key.status != KeyStatus::Deleted || now - *key.deletedAt < Days(30))
            return u"purged too early"_s;
        return m_catalogue.stored.tombstones.count(key.id) == 1 ? QString() : u"purged without a tombstone"_s;
    }

    std::mt19937_64 m_random;
    MemoryCatalogue m_catalogue;
    int m_brought = 0;
    bool m_done = true, m_stale = false, m_automatic = false;
};

} // namespace

class TestKeyWalks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfActsBreaksARule()
    {
        std::array<int, 5> seen{};
        qsizetype purged = 0;
        for (unsigned seed = 0; seed < 150; ++seed) {
            Walk walk(seed);
            for (int i = 0; i < 120; ++i) {
                const QString wrong = walk.step();
                if (!wrong.isEmpty())
                    QFAIL(qPrintable(u"seed %1, act %2: %3"_s.arg(seed).arg(i).arg(wrong)));
            }
            purged += walk.purged();
            const std::array<int, 5> now = walk.statuses();
            for (std::size_t i = 0; i < now.size(); ++i)
                seen[i] += now[i];
        }
        for (std::size_t i = 0; i < seen.size(); ++i)
            QVERIFY2(seen[i] > 10, qPrintable(keyStatusName(static_cast<KeyStatus>(i))));
        QVERIFY2(purged > 50, qPrintable(QString::number(purged)));
    }
};

QTEST_GUILESS_MAIN(TestKeyWalks)
#include "test_key_walks.moc"
