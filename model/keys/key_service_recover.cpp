// What a crash left behind: journal rows whose process is gone are finished or undone, with an event each.
#include "model/keys/key_service.h"

namespace keywright {
namespace {

// Longer than any prompt of a keychain is waited for: a row that old belongs to nobody, whatever its process number
// says.
constexpr Micros abandonedAfter = std::chrono::minutes(10);

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

// All of one kind, all or none of them.
Result<QStringList> KeyService::recoverTogether(const QList<Operation>& operations)
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

Result<QStringList> KeyService::recover()
{
    const Result<QList<Operation>> unfinished = m_parts.journal.unfinished();
    if (!unfinished)
        return unfinished.error();
    QList<QList<Operation>> groups;
    QList<Operation> imports; // an import leaves hundreds behind: one by one a vault would be written as often
    for (const Operation& operation : *unfinished) {
        const bool old = m_parts.clock.now() - operation.changedAt > abandonedAfter;
        const bool ours = operation.ownerPid == m_parts.processes.ownId();
        if (!old && (ours ? operation.attempt == 0 : m_parts.processes.isAlive(operation.ownerPid)))
            continue; // somebody is at it
        if (operation.kind == QLatin1String("import"))
            imports += operation;
        else
            groups += QList<Operation>{operation};
    }
    QStringList lines;
    if (!imports.isEmpty()) {
        const Result<QStringList> together = recoverTogether(imports);
        if (together)
            lines = *together;
        for (const Operation& operation : together ? QList<Operation>() : imports)
            groups += QList<Operation>{operation};
    }
    for (const QList<Operation>& group : groups) {
        const Result<QStringList> line = recoverTogether(group);
        if (line)
            lines += *line;
        else if (line.error().kind != ErrorKind::Conflict) // else another process finished it
            leaveToRecovery(group.first(), line.error());
    }
    return lines;
}

} // namespace keywright
