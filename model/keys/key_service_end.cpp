// How keys end: revoked, deleted, purged, and versions whose overlap is over. Stored secrets that nothing needs any
// more are taken out of the secret store under a journal row, after the change is safe.
#include "model/keys/draft_check.h"
#include "model/keys/key_service.h"

#include <QJsonArray>

#include <QSet>

namespace keywright {

QList<int> KeyService::releaseSecrets(ApiKey& key, bool whole)
{
    QList<int> versions;
    for (KeyVersion& version : key.versions) {
        const bool ended = version.state == VersionState::Retired || version.state == VersionState::Revoked;
        // A revoked third-party key stays until it is deleted: its vendor may want the key itself to kill it there.
        const bool needed =
            !whole && (!ended || (key.custody == Custody::Held && version.state == VersionState::Revoked));
        if (version.secretStored && !needed) {
            version.secretStored = false;
            versions += version.number;
        }
    }
    return versions;
}

Result<Operation> KeyService::beginRelease(const KeyId& id, const QList<int>& versions)
{
    QJsonArray numbers;
    for (const int version : versions)
        numbers += version;
    return begin(QStringLiteral("delete_secret"), id, QStringLiteral("remove"),
                 {{QStringLiteral("versions"), numbers}});
}

QStringList KeyService::namesOf(const Operation& operation)
{
    QStringList names;
    const QJsonArray versions = operation.inputs.value(QStringLiteral("versions")).toArray();
    for (const QJsonValue& version : versions)
        names += secretName(operation.key, version.toInt());
    return names;
}

void KeyService::finishRelease(const Operation& operation)
{
    finishReleases({operation});
}

// All of them in one write to the store and one to the catalogue: a vault is rewritten as a whole each time.
void KeyService::finishReleases(const QList<Operation>& operations)
{
    QStringList names;
    for (const Operation& operation : operations)
        names += namesOf(operation);
    // The acts stand already, and more may wait behind them: a locked keychain is not asked to open, which can take
    // two minutes. Recovery removes them when it is open.
    Result<void> released = m_parts.catalogueKeys.store().probe();
    if (released)
        released = m_parts.catalogueKeys.store().removeAll(names);
    if (released) {
        released = m_parts.transactions.write([&]() -> Result<void> {
            for (const Operation& operation : operations) {
                if (const Result<void> finished = m_parts.journal.finish(operation.id); !finished)
                    return finished;
            }
            return {};
        });
    }
    if (!released)
        leaveToRecovery(operations, released.error());
}

Result<ApiKey> KeyService::actAndRelease(const KeyId& id, Revision from, const Act& what, const Change& change,
                                         bool whole)
{
    Operation release;
    const Result<ApiKey> after = act(id, from, what, [&](ApiKey& key, UtcTime now) -> Result<void> {
        if (const Result<void> changed = change(key, now); !changed)
            return changed;
        const QList<int> unneeded = releaseSecrets(key, whole);
        if (unneeded.isEmpty())
            return {};
        const Result<Operation> begun = beginRelease(id, unneeded);
        if (!begun)
            return begun.error();
        release = *begun;
        return {};
    });
    if (after && release.id != 0) {
        if (m_released)
            *m_released += release;
        else
            finishRelease(release);
    }
    return after;
}

Result<ApiKey> KeyService::revoke(const KeyId& id, Revision from, const QString& reason)
{
    const Result<QString> why = regularReason(reason, true);
    if (!why)
        return why.error();
    return actAndRelease(
        id, from, {QStringLiteral("key.revoke"), *why, {}},
        [this](ApiKey& key, UtcTime now) -> Result<void> {
            const Result<void> revoked = lifecycle::revoke(key, now);
            return revoked && isProduction(key.environment) ? mayReachFar() : revoked;
        },
        false);
}

Result<ApiKey> KeyService::remove(const KeyId& id, Revision from, const QString& reason)
{
    const Result<QString> why = regularReason(reason, false);
    if (!why)
        return why.error();
    return actAndRelease(
        id, from, {QStringLiteral("key.delete"), *why, {}},
        [](ApiKey& key, UtcTime now) { return lifecycle::markDeleted(key, now); }, true);
}

Result<bool> KeyService::runDueOn(const KeyId& id)
{
    bool changed = false;
    Operation release;
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const Result<ApiKey> before = m_parts.keys.byId(id);
        if (!before)
            return before.error();
        const UtcTime now = m_parts.clock.now();
        ApiKey after = *before;
        const bool purge = lifecycle::isPurgeable(after, now);
        if (!purge && lifecycle::retireDue(after, now) == 0)
            return {}; // somebody else was faster
        changed = true;
        if (const QList<int> unneeded = releaseSecrets(after, purge); !unneeded.isEmpty()) {
            const Result<Operation> begun = beginRelease(id, unneeded);
            if (!begun)
                return begun.error();
            release = *begun;
        }
        if (!purge)
            return store(*before, after, {QStringLiteral("key.retire_version"), {}, {}}, now);
        if (const Result<void> purged = m_parts.keys.purge(id, now); !purged)
            return purged;
        return record(QStringLiteral("key.purge"), after, QStringLiteral("done"), {},
                      {{QStringLiteral("name"), after.name}}, now);
    });
    if (!done)
        return done.error();
    if (release.id != 0)
        finishRelease(release);
    return changed;
}

Result<int> KeyService::runDue()
{
    constexpr int atOnce = 200;
    KeyService scheduler = *this;
    scheduler.m_parts.actor = {QStringLiteral("scheduler"), m_parts.actor.origin};
    int changed = 0;
    QSet<QString> seen;   // what stays due after it was dealt with must not keep this going
    Result<void> trouble; // of one key does not keep the others waiting
    for (;;) {
        const Result<QList<KeyId>> due = m_parts.keys.due(m_parts.clock.now(), atOnce);
        if (!due)
            return due.error();
        int here = 0;
        for (const KeyId& id : *due) {
            if (seen.contains(id.toString()))
                continue;
            seen.insert(id.toString());
            const Result<bool> done = scheduler.runDueOn(id);
            if (!done)
                trouble = done.error();
            here += done && *done;
        }
        changed += here;
        if (here == 0)
            return trouble ? Result<int>(changed) : Result<int>(trouble.error());
    }
}

} // namespace keywright
