#include "tests/support/memory_catalogue.h"

#include <algorithm>

namespace keywright::test {
namespace {

const QString catalogueId = QStringLiteral("test");

Error notHere(const char* what)
{
    return {ErrorKind::Internal, QStringLiteral("the memory catalogue has no %1").arg(QLatin1String(what))};
}

class FaultySecrets final : public SecretStore {
public:
    FaultySecrets(MemorySecretStore& store, Fault& fault)
        : m_store(store)
        , m_fault(fault)
    {}
    [[nodiscard]] QString displayName() const override { return m_store.displayName(); }
    Result<void> probe() override { return m_store.probe(); }
    Result<SecretPtr> read(const QString& name) override
    {
        return m_fault.pass<SecretPtr>([&] { return m_store.read(name); });
    }
    Result<void> write(const QString& name, const Secret& secret) override
    {
        return m_fault.pass<void>([&] { return m_store.write(name, secret); });
    }
    Result<void> remove(const QString& name) override
    {
        return m_fault.pass<void>([&] { return m_store.remove(name); });
    }

private:
    MemorySecretStore& m_store;
    Fault& m_fault;
};

class MemoryKeys final : public KeyStore {
public:
    MemoryKeys(Stored& stored, Fault& fault)
        : m_stored(stored)
        , m_fault(fault)
    {}

    Result<qint64> insert(const ApiKey& key) override
    {
        return m_fault.pass<qint64>([&]() -> Result<qint64> {
            if (const Result<void> free = unique(key); !free)
                return free.error();
            ApiKey added = key;
            added.row = ++m_stored.lastRow;
            added.revision = 1;
            m_stored.keys += added;
            return added.row;
        });
    }
    Result<void> update(const ApiKey& key) override
    {
        return m_fault.pass<void>([&]() -> Result<void> {
            const auto at = find(key.id);
            if (at == m_stored.keys.end())
                return Error{ErrorKind::NotFound, key.id.toString()};
            if (at->revision != key.revision)
                return Error{ErrorKind::Conflict, key.name};
            if (const Result<void> free = unique(key); !free)
                return free;
            *at = key;
            ++at->revision;
            return {};
        });
    }
    Result<void> purge(const KeyId& id, UtcTime) override
    {
        if (m_stored.purgesNothing)
            return {};
        return m_fault.pass<void>([&]() -> Result<void> {
            const auto at = find(id);
            if (at == m_stored.keys.end())
                return Error{ErrorKind::NotFound, id.toString()};
            m_stored.keys.erase(at);
            m_stored.tombstones += id;
            return {};
        });
    }
    Result<ApiKey> byId(const KeyId& id) override
    {
        return m_fault.pass<ApiKey>([&]() -> Result<ApiKey> {
            const auto at = find(id);
            return at == m_stored.keys.end() ? Result<ApiKey>(Error{ErrorKind::NotFound, id.toString()})
                                             : Result<ApiKey>(*at);
        });
    }
    Result<std::optional<FingerprintMatch>> byFingerprint(const Fingerprint& fingerprint) override
    {
        using Match = std::optional<FingerprintMatch>;
        return m_fault.pass<Match>([&]() -> Result<Match> {
            for (const ApiKey& key : m_stored.keys) {
                for (const KeyVersion& version : key.versions) {
                    if (version.fingerprint == fingerprint)
                        return Match(FingerprintMatch{key.id, version.number});
                }
            }
            return Match();
        });
    }
    Result<QList<KeyId>> due(UtcTime now, int limit) override
    {
        return m_fault.pass<QList<KeyId>>([&]() -> Result<QList<KeyId>> {
            QList<KeyId> ids;
            for (ApiKey key : m_stored.keys) {
                if (ids.size() < limit && (lifecycle::isPurgeable(key, now) || lifecycle::retireDue(key, now) > 0))
                    ids += key.id;
            }
            return ids;
        });
    }
    Result<QList<Role>> roles() override
    {
        return m_fault.pass<QList<Role>>([&]() -> Result<QList<Role>> { return m_stored.roles; });
    }
    Result<void> saveRole(const Role& role) override
    {
        return m_fault.pass<void>([&]() -> Result<void> {
            m_stored.roles.removeIf([&](const Role& stored) { return stored.name == role.name; });
            m_stored.roles += role;
            return {};
        });
    }
    Result<void> removeRole(const QString& name) override
    {
        return m_fault.pass<void>([&]() -> Result<void> {
            m_stored.roles.removeIf([&](const Role& stored) { return stored.name == name; });
            return {};
        });
    }

    // The services ask for none of these.
    Result<void> touchLastUsed(const KeyId&, int, UtcTime) override { return notHere("last use"); }
    Result<ApiKey> byReference(const QString&) override { return notHere("references"); }
    Result<std::vector<std::uint32_t>> order(const KeyFilter&, const KeySort&, UtcTime, qint64, qint64) override
    {
        return notHere("order");
    }
    Result<qint64> count(const KeyFilter&, UtcTime) override { return notHere("count"); }
    Result<QList<KeyRow>> rows(std::span<const std::uint32_t>, UtcTime) override { return notHere("rows"); }
    Result<void> forEach(const KeyFilter&, const KeySort&, UtcTime,
                         const std::function<bool(const ApiKey&)>& each) override
    {
        return m_fault.pass<void>([&]() -> Result<void> {
            for (const ApiKey& key : m_stored.keys) {
                if (!each(key))
                    break;
            }
            return {};
        });
    }
    Result<QList<ValueCount>> values(FilterTerm::Field, int) override { return notHere("values"); }

private:
    QList<ApiKey>::iterator find(const KeyId& id)
    {
        return std::find_if(m_stored.keys.begin(), m_stored.keys.end(), [&](const ApiKey& k) { return k.id == id; });
    }
    [[nodiscard]] Result<void> unique(const ApiKey& key) const
    {
        const auto lives = [](const ApiKey& k) {
            return k.status != KeyStatus::Revoked && k.status != KeyStatus::Deleted;
        };
        for (const ApiKey& other : m_stored.keys) {
            if (other.id != key.id && lives(other) && lives(key) && other.name == key.name &&
                other.environment == key.environment)
                return Error{ErrorKind::AlreadyExists, key.name};
        }
        return {};
    }

    Stored& m_stored;
    Fault& m_fault;
};

class MemoryLog final : public AuditLog {
public:
    MemoryLog(Stored& stored, Fault& fault)
        : m_stored(stored)
        , m_fault(fault)
    {}

    Result<AuditEvent> append(AuditEvent event) override
    {
        return m_fault.pass<AuditEvent>([&]() -> Result<AuditEvent> {
            event.seq = static_cast<quint64>(m_stored.events.size());
            m_stored.events += event;
            return event;
        });
    }
    Result<quint64> size() override { return static_cast<quint64>(m_stored.events.size()); }
    Result<QList<AuditEvent>> page(const AuditFilter&, quint64 before, int limit) override
    {
        return m_fault.pass<QList<AuditEvent>>([&]() -> Result<QList<AuditEvent>> {
            QList<AuditEvent> newest;
            for (auto it = m_stored.events.crbegin(); it != m_stored.events.crend() && newest.size() < limit; ++it) {
                if (it->seq < before)
                    newest += *it;
            }
            return newest;
        });
    }

    // KeyService asks for none of these.
    Result<quint64> count(const AuditFilter&) override { return notHere("count of events"); }
    Result<void> forEach(const AuditFilter&, const std::function<bool(const AuditEvent&)>&) override
    {
        return notHere("stream of events");
    }
    Result<void> forObject(const QString&, int, const std::function<bool(const AuditEvent&)>&) override
    {
        return notHere("history");
    }
    Result<void> leaves(LeafBatch&) override { return notHere("leaves"); }
    Result<Hash> node(NodeId) override { return notHere("nodes"); }
    Result<Hash> root(quint64) override { return notHere("root"); }
    Result<void> addCheckpoint(const CheckpointRecord&) override { return notHere("checkpoints"); }
    Result<QList<CheckpointRecord>> checkpoints() override { return notHere("checkpoints"); }
    Result<QStringList> actors() override { return notHere("actors"); }
    Result<QStringList> actions() override { return notHere("actions"); }

private:
    Stored& m_stored;
    Fault& m_fault;
};

} // namespace

MemoryCatalogue::MemoryCatalogue()
    : m_faultySecrets(std::make_unique<FaultySecrets>(secrets, fault))
    , m_keys(std::make_unique<MemoryKeys>(stored, fault))
    , m_log(std::make_unique<MemoryLog>(stored, fault))
    , m_catalogueKeys(std::make_unique<CatalogueKeys>(catalogueId, *m_faultySecrets))
{
    if (!m_catalogueKeys->create(random))
        qFatal("the keys of the catalogue could not be made");
}

KeyService MemoryCatalogue::service(const QString& actor)
{
    m_catalogueKeys->forget(); // a new process has to read them again
    return KeyService({*this, *m_keys, *this, *m_log, *m_catalogueKeys, clock, random, *this,
                       Actor{actor, QStringLiteral("console")}});
}

RoleService MemoryCatalogue::roles(const QString& actor)
{
    return RoleService({*this, *m_keys, *m_log, clock, Actor{actor, QStringLiteral("console")}});
}

const ApiKey* MemoryCatalogue::key(const KeyId& id) const
{
    const auto at = std::find_if(stored.keys.begin(), stored.keys.end(), [&](const ApiKey& k) { return k.id == id; });
    return at == stored.keys.end() ? nullptr : &*at;
}

QString MemoryCatalogue::secretName(const KeyId& id, int version) const
{
    return secret_names::keyVersion(catalogueId, id.toString(), version);
}

Result<void> MemoryCatalogue::write(const std::function<Result<void>()>& body)
{
    const Stored before = stored;
    if (m_inTransaction) { // a part, undone alone
        const Result<void> part = body();
        if (!part)
            stored = before;
        return part;
    }
    m_inTransaction = true;
    Result<void> done = body();
    m_inTransaction = false;
    if (!done) {
        stored = before;
        return done;
    }
    bool committed = false;
    done = fault.pass<void>([&]() -> Result<void> {
        committed = true;
        return {};
    });
    if (!committed)
        stored = before;
    return done;
}

Result<Operation> MemoryCatalogue::begin(const Operation& operation)
{
    return fault.pass<Operation>([&]() -> Result<Operation> {
        Operation row = operation;
        row.id = ++stored.lastOperation;
        stored.journal += row;
        return row;
    });
}

Result<void> MemoryCatalogue::advance(const Operation& operation)
{
    return fault.pass<void>([&]() -> Result<void> {
        for (Operation& row : stored.journal) {
            if (row.id == operation.id)
                row = operation;
        }
        return {};
    });
}

Result<void> MemoryCatalogue::finish(qint64 id)
{
    return fault.pass<void>([&]() -> Result<void> {
        if (stored.journal.removeIf([&](const Operation& row) { return row.id == id; }) == 0)
            return Error{ErrorKind::Conflict, QStringLiteral("operation taken over")};
        return {};
    });
}

Result<QList<Operation>> MemoryCatalogue::unfinished()
{
    return fault.pass<QList<Operation>>([&]() -> Result<QList<Operation>> { return stored.journal; });
}

} // namespace keywright::test
