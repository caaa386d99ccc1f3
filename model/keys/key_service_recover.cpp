// What a crash left behind: journal rows whose process is gone are finished or undone, with an event each.
#include "model/keys/key_service.h"

namespace keywright {
namespace {

// Longer than any prompt of a keychain is waited for: a row that old belongs to nobody, whatever its process number
// says.
constexpr Micros abandonedAfter = std::chrono::minutes(10);

} // namespace

Result<void> KeyService::removeUnknownSecret(const Operation& operation)
{
    // create, rotate, import: the final transaction removes the row, so what is here was not finished. Its secret is
    // not in the catalogue under any version, and is taken away - unless the version is there after all.
    const int version = operation.inputs.value(QStringLiteral("version")).toInt(1);
    Result<ApiKey> key = m_parts.keys.byId(operation.key);
    if (!key && key.error().kind != ErrorKind::NotFound)
        return key.error();
    const KeyVersion* stored = key ? key->find(version) : nullptr;
    if (stored && stored->secretStored)
        return {};
    return m_parts.catalogueKeys.store().remove(secretName(operation.key, version));
}

Result<QString> KeyService::recoverOne(const Operation& operation)
{
    const bool release = operation.kind == QLatin1String("delete_secret");
    const QString outcome = release ? QStringLiteral("operation.resumed") : QStringLiteral("operation.undone");
    if (const Result<void> clean = release ? removeReleased(operation) : removeUnknownSecret(operation); !clean)
        return clean.error();
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        if (const Result<void> finished = finish(operation.id); !finished)
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
    });
    if (!done)
        return done.error();
    return QStringLiteral("%1 %2 %3").arg(outcome, operation.kind, operation.key.toString());
}

Result<QStringList> KeyService::recover()
{
    const Result<QList<Operation>> unfinished = m_parts.journal.unfinished();
    if (!unfinished)
        return unfinished.error();
    QStringList lines;
    for (const Operation& operation : *unfinished) {
        const bool old = m_parts.clock.now() - operation.changedAt > abandonedAfter;
        const bool ours = operation.ownerPid == m_parts.processes.ownId();
        if (!old && (ours ? operation.attempt == 0 : m_parts.processes.isAlive(operation.ownerPid)))
            continue; // somebody is at it
        const Result<QString> line = recoverOne(operation);
        if (line) {
            lines += *line;
            continue;
        }
        if (line.error().kind != ErrorKind::Conflict) // else another process finished it
            leaveToRecovery(operation, line.error());
    }
    return lines;
}

} // namespace keywright
