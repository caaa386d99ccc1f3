// What a crash left behind: journal rows whose process is gone are finished or undone, with an event each.
#include "model/keys/key_service.h"

#include <algorithm>
#include <utility>

namespace keywright {
namespace {

// Of a store: nothing that is asked of it now will be done.
bool isClosed(ErrorKind kind)
{
    return kind == ErrorKind::SecretStoreLocked || kind == ErrorKind::VaultLocked ||
           kind == ErrorKind::SecretStoreUnavailable || kind == ErrorKind::Timeout;
}

} // namespace

Result<void> KeyService::removeUnknownSecrets(const QList<Operation>& operations)
{
    // create, rotate, import: the final transaction removes the row, so what is here was not finished. Its secret is
    // not in the catalogue under any version, and is taken away - unless the version is there after all.
    QStringList names;
    for (const Operation& operation : operations) {
        const int version = operation.inputs.value(QStringLiteral("version")).toInt(1);
        Result<ApiKey> key = m_parts.keys.byId(operation.key);
        if (!key && key.error().kind != ErrorKind::NotFound)
            return key.error();
        const KeyVersion* stored = key ? key->find(version) : nullptr;
        if (!stored || !stored->secretStored)
            names += secretName(operation.key, version);
    }
    return m_parts.catalogueKeys.store().removeAll(names);
}

// Inside a transaction: ends the row and tells of it.
Result<void> KeyService::tellRecovered(const Operation& operation, const QString& outcome)
{
    if (const Result<void> finished = m_parts.journal.finish(operation.id); !finished)
        return finished;
    AuditEvent event;
    event.action = outcome;
    event.objectKind = QStringLiteral("key");
    event.objectId = operation.key.toString();
    event.details = {{QStringLiteral("operation"), operation.kind},
                     {QStringLiteral("step"), operation.step},
                     {QStringLiteral("begun_by"), operation.actor},
                     {QStringLiteral("begun_at"), toIso(operation.createdAt)}};
    return recordAs({QStringLiteral("scheduler"), m_parts.actor.origin}, std::move(event), m_parts.clock.now());
}

Result<QList<Operation>> KeyService::takeOver(QList<Operation> operations)
{
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        for (Operation& operation : operations) {
            if (const Result<void> taken = m_parts.journal.finish(operation.id); !taken)
                return taken;
            operation.ownerPid = m_parts.processes.ownId();
            operation.changedAt = m_parts.clock.now();
            operation.attempt = 0; // somebody is at it: no other lane of this process, either
            const Result<Operation> own = m_parts.journal.begin(operation);
            if (!own)
                return own.error();
            operation = *own;
        }
        return {};
    });
    return done ? Result<QList<Operation>>(std::move(operations)) : done.error();
}

// All of one kind, all or none of them. Only what is ours is touched: its owner may be late rather than gone.
Result<QStringList> KeyService::recoverTogether(const QList<Operation>& unowned)
{
    const Result<QList<Operation>> owned = takeOver(unowned);
    if (!owned)
        return owned.error();
    const QList<Operation>& operations = *owned;
    const Result<QStringList> lines = recoverOwned(operations);
    if (!lines)
        leaveToRecovery(operations, lines.error());
    return lines;
}

Result<QStringList> KeyService::recoverOwned(const QList<Operation>& operations)
{
    const bool release = operations.first().kind == QLatin1String("delete_secret");
    const QString outcome = release ? QStringLiteral("operation.resumed") : QStringLiteral("operation.undone");
    if (release) {
        QStringList names;
        for (const Operation& operation : operations)
            names += namesOf(operation);
        if (const Result<void> removed = m_parts.catalogueKeys.store().removeAll(names); !removed)
            return removed.error();
    } else if (const Result<void> removed = removeUnknownSecrets(operations); !removed) {
        return removed.error();
    }
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        for (const Operation& operation : operations) {
            if (const Result<void> told = tellRecovered(operation, outcome); !told)
                return told;
        }
        return {};
    });
    if (!done)
        return done.error();
    QStringList lines;
    for (const Operation& operation : operations)
        lines += QStringLiteral("%1 %2 %3").arg(outcome, operation.kind, operation.key.toString());
    return lines;
}

// One after the other, where somebody was faster with one of them.
Result<QStringList> KeyService::recoverEach(const QList<Operation>& operations)
{
    QStringList lines;
    for (const Operation& operation : operations) {
        const Result<QStringList> line = recoverTogether({operation});
        if (line)
            lines += *line;
        else if (isClosed(line.error().kind))
            return line.error();
    }
    return lines;
}

Result<QStringList> KeyService::recover(Ask ask)
{
    const Result<QList<Operation>> unfinished = m_parts.journal.unfinished();
    if (!unfinished)
        return unfinished.error();
    QList<Operation> releases, undone;
    for (const Operation& operation : *unfinished) {
        const bool old = m_parts.clock.now() - operation.changedAt > abandonedAfter;
        const bool ours = operation.ownerPid == m_parts.processes.ownId();
        if (!old && (ours ? operation.attempt == 0 : m_parts.processes.isAlive(operation.ownerPid)))
            continue; // somebody is at it
        (operation.kind == QLatin1String("delete_secret") ? releases : undone) += operation;
    }
    // Where it comes by itself, each minute, nobody is asked to open a keychain for it.
    if ((releases.isEmpty() && undone.isEmpty()) || (ask == Ask::Nobody && !m_parts.catalogueKeys.store().probe()))
        return QStringList();
    QStringList lines;
    const qsizetype batch = std::max(1, m_parts.catalogueKeys.store().preferredBatch());
    for (const QList<Operation>& all : {releases, undone}) {
        for (qsizetype at = 0; at < all.size(); at += batch) {
            const QList<Operation> some = all.mid(at, batch);
            Result<QStringList> told = recoverTogether(some);
            if (!told && told.error().kind == ErrorKind::Conflict)
                told = recoverEach(some);
            if (told)
                lines += *told;
            else if (isClosed(told.error().kind))
                return lines; // so are all others
        }
    }
    return lines;
}

} // namespace keywright
