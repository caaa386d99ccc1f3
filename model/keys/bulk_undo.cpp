#include "model/keys/bulk_undo.h"

#include "model/history/key_replay.h"

namespace keywright::bulk_undo {
namespace {

using Kind = BulkAct::Kind;

// Looking at a secret is told of a key, but changes nothing of it.
bool changesTheKey(const AuditEvent& event)
{
    return tellsOfKey(event) && event.action != QStringLiteral("key.reveal") &&
           event.action != QStringLiteral("key.copy");
}

QString runOf(const AuditEvent& event)
{
    return event.details.value(QStringLiteral("bulk")).toString();
}

// The newest event that changed the key.
Result<std::optional<AuditEvent>> lastChange(AuditLog& log, const KeyId& key)
{
    constexpr int mostLooks = 1'000; // at a secret, since the act
    std::optional<AuditEvent> found;
    const Result<void> read = log.forObject(key.toString(), mostLooks, [&](const AuditEvent& event) {
        if (changesTheKey(event))
            found = event;
        return !found;
    });
    return read ? Result<std::optional<AuditEvent>>(found) : Result<std::optional<AuditEvent>>(read.error());
}

// What the act did to each key, by its name in the log; empty: it can't be taken back.
QString actionOf(Kind kind)
{
    switch (kind) {
    case Kind::Tag:
        return QStringLiteral("key.describe");
    case Kind::Transfer:
        return QStringLiteral("key.transfer");
    case Kind::Expire:
        return QStringLiteral("key.lifetime");
    case Kind::Disable:
        return QStringLiteral("key.disable");
    case Kind::Enable:
        return QStringLiteral("key.enable");
    case Kind::Delete:
        return QStringLiteral("key.delete");
    case Kind::Restore:
        return QStringLiteral("key.restore");
    case Kind::Rotate:
    case Kind::Deprecate:
    case Kind::Revoke:
    case Kind::Undo:
        return {};
    }
    Q_UNREACHABLE();
}

struct Ended {
    Kind kind;
    UtcTime begunAt;
};

Result<Ended> endOf(AuditLog& log, const QString& run)
{
    std::optional<Ended> found;
    const Result<void> read = log.forObject(run, 1, [&](const AuditEvent& event) {
        const auto kind = bulkActFromName(event.details.value(QStringLiteral("act")).toString());
        const auto begun = fromIso(event.details.value(QStringLiteral("begun_at")).toString());
        if (kind && begun)
            found = Ended{*kind, *begun};
        return false;
    });
    if (!read)
        return read.error();
    return found ? Result<Ended>(*found) : Result<Ended>(Error{ErrorKind::NotFound, run});
}

Result<ApiKey> expireAsThen(KeyService& service, const ApiKey& key, const ApiKey& then)
{
    Result<ApiKey> back = service.setLifetime(key.id, key.revision, then.expiresAt, then.rotation);
    return back ? service.setOverlapAsThen(*back, then) : back;
}

} // namespace

bool canBeTakenBack(Kind kind)
{
    return !actionOf(kind).isEmpty();
}

Result<QList<KeyId>> keysChangedBy(AuditLog& log, const QString& run)
{
    const Result<Ended> ended = endOf(log, run);
    if (!ended)
        return ended.error();
    if (!canBeTakenBack(ended->kind))
        return Error{ErrorKind::InvalidInput, QStringLiteral("act: cannot be undone")};
    AuditFilter filter;
    filter.action = actionOf(ended->kind);
    filter.from = ended->begunAt;
    QList<KeyId> keys;
    const Result<void> read = log.forEach(filter, [&](const AuditEvent& event) {
        if (tellsOfKey(event) && runOf(event) == run)
            if (const auto id = KeyId::parse(event.objectId))
                keys += *id;
        return true;
    });
    return read ? Result<QList<KeyId>>(keys) : Result<QList<KeyId>>(read.error());
}

Result<ApiKey> takeBack(KeyService& service, AuditLog& log, const ApiKey& key, const BulkAct& act)
{
    const Result<std::optional<AuditEvent>> last = lastChange(log, key.id);
    if (!last)
        return last.error();
    if (!*last || runOf(**last) != act.undoes)
        return Error{ErrorKind::Conflict, key.name};
    ApiKey then = key;
    undo(then, **last);
    const QString& action = (*last)->action;
    if (action == actionOf(Kind::Tag))
        return service.describe(key.id, key.revision,
                                {then.name, then.application, then.environment, then.notes, then.boundTo, then.tags});
    if (action == actionOf(Kind::Transfer))
        return service.transfer(key.id, key.revision, then.owner, act.reason);
    if (action == actionOf(Kind::Expire))
        return expireAsThen(service, key, then);
    if (action == actionOf(Kind::Disable))
        return service.enable(key.id, key.revision, act.reason);
    if (action == actionOf(Kind::Enable))
        return service.disable(key.id, key.revision, act.reason);
    if (action == actionOf(Kind::Delete))
        return service.restore(key.id, key.revision, act.reason);
    if (action == actionOf(Kind::Restore))
        return service.remove(key.id, key.revision, act.reason);
    return Error{ErrorKind::InvalidInput, QStringLiteral("act: cannot be undone")};
}

} // namespace keywright::bulk_undo
