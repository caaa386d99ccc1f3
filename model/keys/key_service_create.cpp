// Creating a key. A secret that is kept goes to the secret store first, under a journal row, and the key follows in one
// transaction with its event: a crash between the two leaves an entry that recovery takes away, never a key without
// its secret.
#include "model/keys/draft_check.h"
#include "model/keys/key_json.h"
#include "model/keys/key_service.h"

#include <algorithm>

namespace keywright {

ApiKey keyFromDraft(const KeyDraft& draft, const KeyId& id, UtcTime now)
{
    ApiKey key;
    key.id = id;
    key.name = draft.name;
    key.owner = draft.owner;
    key.application = draft.application;
    key.environment = draft.environment;
    key.tags = draft.tags;
    key.notes = draft.notes;
    key.system = draft.system;
    key.boundTo = draft.boundTo;
    key.custody = draft.custody;
    key.scopes = draft.scopes;
    key.roles = draft.roles;
    key.restrictions = draft.restrictions;
    key.rateLimit = draft.rateLimit;
    key.quota = draft.quota;
    key.rotation = draft.rotation;
    key.format = draft.format;
    key.createdAt = key.changedAt = now;
    return key;
}

Result<SecretPtr> KeyService::obtainSecret(Custody custody, const SecretFormat& format, const QString& environment,
                                           const SecretPtr& brought)
{
    if (custody == Custody::Managed) {
        if (brought)
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("secret: a managed key's secret lives in its key system")};
        return SecretPtr();
    }
    if (custody == Custody::Held && !brought)
        return Error{ErrorKind::InvalidInput, QStringLiteral("secret: a held key needs the secret that is to be kept")};
    if (!brought)
        return generateSecret(format, environment, m_parts.random);
    if (const Result<void> usable = checkBroughtSecret(*brought, custody == Custody::Issued); !usable)
        return usable.error();
    return brought;
}

Result<void> KeyService::giveVersion(ApiKey& key, const SecretPtr& secret, bool stored, Micros overlap, UtcTime now)
{
    std::optional<Fingerprint> fingerprint;
    QString hint;
    if (secret) {
        const Result<const Fingerprinter*> fingerprinter = m_parts.catalogueKeys.fingerprinter();
        if (!fingerprinter)
            return fingerprinter.error();
        fingerprint = (*fingerprinter)->of(*secret);
        const Result<std::optional<FingerprintMatch>> known = m_parts.keys.byFingerprint(*fingerprint);
        if (!known)
            return known.error();
        if (known->has_value())
            return Error{ErrorKind::DuplicateSecret, (*known)->key.toString()};
        hint = hintOf(*secret);
    }
    const Result<int> number = lifecycle::addVersion(key, fingerprint, hint, now);
    if (!number)
        return number.error();
    key.find(*number)->secretStored = stored;
    return lifecycle::activateVersion(key, *number, overlap, now);
}

Result<ApiKey> KeyService::keyOf(const KeyDraft& draft, UtcTime now)
{
    const Result<KeyId> id = KeyId::generate(now, m_parts.random);
    if (!id)
        return id.error();
    const Result<QList<Role>> roles = m_parts.keys.roles();
    if (!roles)
        return roles.error();
    if (const Result<void> exist = checkRoles(draft.roles, *roles); !exist)
        return exist.error();
    ApiKey key = keyFromDraft(draft, *id, now);
    key.expiresAt = draft.expiresAt;
    key.recoverable = draft.custody == Custody::Issued && draft.recoverable;
    return key;
}

Result<ApiKey> KeyService::insertNew(ApiKey key, qint64 operation)
{
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const Result<qint64> row = m_parts.keys.insert(key);
        if (!row)
            return row.error();
        key.row = *row;
        key.revision = 1;
        if (operation != 0) {
            if (const Result<void> finished = m_parts.journal.finish(operation); !finished)
                return finished;
        }
        return record(QStringLiteral("key.create"), key, QStringLiteral("done"), {}, keyCreation(key), key.createdAt);
    });
    return done ? Result<ApiKey>(key) : Result<ApiKey>(done.error());
}

// For an operation that recovery took over meanwhile: what was stored after that is nobody's. Unless the key is being
// rotated again: then the number of the version is the new one's, too. While the new row stands no rotation begins.
Result<QList<Operation>> KeyService::beginAnew(Operation operation)
{
    const Result<void> begun = m_parts.transactions.write([&]() -> Result<void> {
        const Result<QList<Operation>> running = m_parts.journal.unfinished();
        if (!running)
            return running.error();
        const bool again = std::any_of(running->begin(), running->end(), [&](const Operation& other) {
            return other.key == operation.key && other.kind == operation.kind && other.createdAt != operation.createdAt;
        });
        if (again)
            return Error{ErrorKind::RotationRunning, operation.key.toString()};
        operation.changedAt = m_parts.clock.now();
        const Result<Operation> row = m_parts.journal.begin(operation);
        if (!row)
            return row.error();
        operation = *row;
        return {};
    });
    return begun ? Result<QList<Operation>>(QList<Operation>{operation}) : begun.error();
}

void KeyService::undoStoredSecret(const Operation& operation)
{
    Result<QList<Operation>> own = takeOver({operation});
    if (!own && own.error().kind == ErrorKind::Conflict)
        own = beginAnew(operation);
    if (!own)
        return leaveToRecovery({operation}, own.error());
    Result<void> undone = removeUnknownSecrets(*own);
    if (undone)
        undone = m_parts.transactions.write([&] { return m_parts.journal.finish(own->first().id); });
    if (!undone)
        leaveToRecovery(*own, undone.error());
}

Result<IssuedSecret> KeyService::create(const KeyDraft& wanted)
{
    KeyDraft draft = wanted;
    const UtcTime now = m_parts.clock.now();
    if (const Result<void> usable = regularise(draft, now); !usable)
        return usable.error();
    const Result<SecretPtr> secret = obtainSecret(draft.custody, draft.format, draft.environment, draft.broughtSecret);
    if (!secret)
        return secret.error();
    Result<ApiKey> key = keyOf(draft, now);
    if (!key)
        return key.error();
    const bool stored = draft.custody == Custody::Held || key->recoverable;
    if (const Result<void> given = giveVersion(*key, *secret, stored, Micros(0), now); !given)
        return given.error();
    if (draft.startDisabled)
        static_cast<void>(lifecycle::disable(*key, now)); // a key that was just made is active: cannot be refused

    const SecretPtr shown = draft.broughtSecret ? SecretPtr() : *secret;
    if (!stored) {
        const Result<ApiKey> made = insertNew(*key, 0);
        return made ? Result<IssuedSecret>(IssuedSecret{*made, 1, shown}) : Result<IssuedSecret>(made.error());
    }
    Operation operation;
    const Result<void> begun = m_parts.transactions.write([&]() -> Result<void> {
        const Result<Operation> row = begin(QStringLiteral("create"), key->id, QStringLiteral("store_secret"),
                                            {{QStringLiteral("version"), 1}, {QStringLiteral("name"), key->name}});
        if (!row)
            return row.error();
        operation = *row;
        return {};
    });
    if (!begun)
        return begun.error();
    const Result<void> kept = m_parts.catalogueKeys.store().write(secretName(key->id, 1), **secret);
    const Result<ApiKey> made = kept ? insertNew(*key, operation.id) : Result<ApiKey>(kept.error());
    if (!made) {
        undoStoredSecret(operation); // what can't be undone now, recovery undoes
        return made.error();
    }
    return IssuedSecret{*made, 1, shown};
}

} // namespace keywright
