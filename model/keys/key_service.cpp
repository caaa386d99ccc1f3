#include "model/keys/key_service.h"

#include "model/keys/draft_check.h"
#include "model/keys/key_json.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace keywright {
namespace {

// A clock may be corrected by a little; more than this is told in the log.
constexpr Micros clockTolerance = std::chrono::minutes(5);

} // namespace

KeyService::KeyService(Parts parts)
    : m_parts(std::move(parts))
{}

QString KeyService::secretName(const KeyId& id, int version)
{
    return secret_names::keyVersion(m_parts.catalogueKeys.catalogueId(), id.toString(), version);
}

Result<ApiKey> KeyService::load(const KeyId& id, Revision from)
{
    Result<ApiKey> key = m_parts.keys.byId(id);
    if (key && from != 0 && key->revision != from)
        return Error{ErrorKind::Conflict, key->name};
    return key;
}

Result<void> KeyService::recordAs(const Actor& actor, AuditEvent event, UtcTime now)
{
    event.at = now;
    event.actor = actor.name;
    event.origin = actor.origin;
    const Result<QList<AuditEvent>> last = m_parts.audit.page({}, std::numeric_limits<qint64>::max(), 1);
    if (!last)
        return last.error();
    if (!last->isEmpty() && last->first().at > now + clockTolerance) {
        AuditEvent told;
        told.at = now;
        told.actor = actor.name;
        told.origin = actor.origin;
        told.action = QStringLiteral("clock.set_back");
        told.objectKind = QStringLiteral("catalogue");
        told.objectId = m_parts.catalogueKeys.catalogueId();
        told.details = {{QStringLiteral("clock"), QJsonArray{toIso(last->first().at), toIso(now)}}};
        if (const Result<AuditEvent> appended = m_parts.audit.append(told); !appended)
            return appended.error();
    }
    const Result<AuditEvent> appended = m_parts.audit.append(std::move(event));
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<void> KeyService::record(const QString& action, const ApiKey& key, const QString& outcome, const QString& reason,
                                const QJsonObject& details, UtcTime now)
{
    AuditEvent event;
    event.action = action;
    event.objectKind = QStringLiteral("key");
    event.objectId = key.id.toString();
    event.outcome = outcome;
    event.reason = reason;
    event.details = details;
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it)
        event.details.insert(it.key(), it.value());
    return recordAs(m_parts.actor, std::move(event), now);
}

void KeyService::recordRefusal(const KeyId& id, const Act& act, const Error& error)
{
    // The caller gets the refusal either way; a log that can't be written shows at the next act.
    static_cast<void>(m_parts.transactions.write([&]() -> Result<void> {
        const Result<ApiKey> key = m_parts.keys.byId(id);
        if (!key)
            return key.error();
        const QJsonObject details{{QStringLiteral("name"), key->name},
                                  {QStringLiteral("refusal"), errorKindName(error.kind)}};
        return record(act.action, *key, QStringLiteral("refused"), act.reason, details, m_parts.clock.now());
    }));
}

Result<void> KeyService::store(const ApiKey& before, ApiKey& after, const Act& act, UtcTime now)
{
    after.changedAt = now;
    if (const Result<void> updated = m_parts.keys.update(after); !updated)
        return updated;
    ++after.revision;
    QJsonObject details = keyChanges(before, after);
    for (auto it = act.details.begin(); it != act.details.end(); ++it)
        details.insert(it.key(), it.value());
    if (const Result<void> told = record(act.action, after, QStringLiteral("done"), act.reason, details, now); !told)
        return told;
    return m_alongside ? m_alongside() : Result<void>();
}

Result<void> KeyService::mayReachFar() const
{
    return m_proven || !m_parts.proof ? Result<void>() : m_parts.proof();
}

KeyService KeyService::asPartOf(const QJsonObject& marks, std::function<Result<void>()> alongside, bool proven) const
{
    KeyService part = *this;
    part.m_marks = marks;
    part.m_proven = proven;
    part.m_alongside = std::move(alongside);
    return part;
}

Result<void> KeyService::tell(AuditEvent event)
{
    return recordAs(m_parts.actor, std::move(event), m_parts.clock.now());
}

Result<void> KeyService::together(const std::function<Result<void>()>& body)
{
    QList<Operation> released;
    m_released = &released;
    const Result<void> done = m_parts.transactions.write(body);
    m_released = nullptr;
    if (done && !released.isEmpty())
        finishReleases(released);
    return done;
}

Result<ApiKey> KeyService::act(const KeyId& id, Revision from, const Act& act, const Change& change)
{
    return actTogether(id, from, {{act, change}});
}

Result<ApiKey> KeyService::actTogether(const KeyId& id, Revision from, const QList<ActAndChange>& acts)
{
    ApiKey after;
    const Act* now = nullptr;
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const Result<ApiKey> loaded = load(id, from);
        if (!loaded)
            return loaded.error();
        const UtcTime moment = m_parts.clock.now();
        after = *loaded;
        for (const ActAndChange& one : acts) {
            now = &one.act;
            const ApiKey before = after;
            if (const Result<void> changed = one.change(after, moment); !changed)
                return changed;
            if (after == before)
                continue; // nothing to do, nothing to tell
            if (const Result<void> stored = store(before, after, one.act, moment); !stored)
                return stored;
        }
        return {};
    });
    if (done)
        return after;
    if (now && isRefusal(done.error().kind))
        recordRefusal(id, *now, done.error());
    return done.error();
}

Result<Operation> KeyService::begin(const QString& kind, const KeyId& id, const QString& step,
                                    const QJsonObject& inputs)
{
    Operation operation;
    operation.kind = kind;
    operation.key = id;
    operation.step = step;
    operation.inputs = inputs;
    operation.actor = m_parts.actor.name;
    operation.ownerPid = m_parts.processes.ownId();
    operation.createdAt = operation.changedAt = m_parts.clock.now();
    return m_parts.journal.begin(operation);
}

void KeyService::leaveToRecovery(QList<Operation> operations, const Error& error)
{
    // A row that was tried is free for recovery at once. If even this can't be written, recovery takes it when its
    // process is gone or it has grown old.
    static_cast<void>(m_parts.transactions.write([&]() -> Result<void> {
        for (Operation& operation : operations) {
            ++operation.attempt;
            operation.error = errorKindName(error.kind);
            if (const Result<void> told = m_parts.journal.advance(operation); !told)
                return told;
        }
        return {};
    }));
}

} // namespace keywright
