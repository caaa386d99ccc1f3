#include "model/keys/bulk_service.h"

#include "model/keys/bulk_undo.h"
#include "model/keys/draft_check.h"

namespace keywright {
namespace {

using Kind = BulkAct::Kind;

constexpr Micros lately = Days(7);

// Refusals are about the one key; everything else would go wrong for the next one too.
bool isAboutTheKey(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ProofNeeded: // from whoever does it
        return false;
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Conflict:
    case ErrorKind::WeakSecret:
    case ErrorKind::DuplicateSecret:
        return true;
    default:
        return isRefusal(kind);
    }
}

// Many new secrets can't be shown once each: only those that the secret store keeps can be made in one go.
Result<void> mayRotateUnseen(const ApiKey& key)
{
    if (key.custody == Custody::Managed)
        return Error{ErrorKind::Denied, QStringLiteral("managed")};
    if (key.custody == Custody::Held)
        return Error{ErrorKind::InvalidInput, QStringLiteral("secret: its issuer makes the new one")};
    return key.recoverable ? Result<void>() : Result<void>(Error{ErrorKind::NotRecoverable, {}});
}

} // namespace

BulkService::BulkService(Parts parts)
    : m_parts(std::move(parts))
{}

QString BulkService::runName(qint64 id)
{
    return QStringLiteral("bulk_%1").arg(id);
}

QJsonObject BulkService::marksOf(const BulkRun& run)
{
    QJsonObject marks{{QStringLiteral("bulk"), runName(run.id)}};
    if (run.act.kind == Kind::Undo)
        marks.insert(QStringLiteral("undo"), true);
    return marks;
}

Result<QList<KeyId>> BulkService::changedBy(const QString& run)
{
    return bulk_undo::keysChangedBy(m_parts.audit, run);
}

Result<ApiKey> BulkService::tag(KeyService& service, const BulkAct& act, const ApiKey& key)
{
    const Result<QStringList> removed = regularTags(act.removeTags); // a trial has them as they were typed
    if (!removed)
        return removed.error();
    QStringList tags = key.tags;
    for (const QString& gone : *removed)
        tags.removeAll(gone);
    tags += act.addTags;
    return service.describe(key.id, key.revision,
                            {key.name, key.application, key.environment, key.notes, key.boundTo, tags});
}

Result<ApiKey> BulkService::change(KeyService& service, const BulkAct& act, const ApiKey& key)
{
    switch (act.kind) {
    case Kind::Tag:
        return tag(service, act, key);
    case Kind::Transfer:
        return service.transfer(key.id, key.revision, act.owner, act.reason);
    case Kind::Expire:
        return service.setLifetime(key.id, key.revision, act.expiresAt, key.rotation);
    case Kind::Rotate: {
        if (const Result<void> may = mayRotateUnseen(key); !may)
            return may.error();
        const Result<IssuedSecret> rotated = service.rotate(key.id, key.revision, act.overlap, {});
        return rotated ? Result<ApiKey>(rotated->key) : Result<ApiKey>(rotated.error());
    }
    case Kind::Deprecate:
        return service.deprecate(key.id, key.revision, act.reason);
    case Kind::Disable:
        return service.disable(key.id, key.revision, act.reason);
    case Kind::Enable:
        return service.enable(key.id, key.revision, act.reason);
    case Kind::Revoke:
        return service.revoke(key.id, key.revision, act.reason);
    case Kind::Delete:
        return service.remove(key.id, key.revision, act.reason);
    case Kind::Restore:
        return service.restore(key.id, key.revision, act.reason);
    case Kind::Undo:
        return bulk_undo::takeBack(service, m_parts.audit, key, act);
    }
    Q_UNREACHABLE();
}

Result<BulkService::Done> BulkService::judge(const ApiKey& before, const Result<ApiKey>& after)
{
    if (after)
        return Done{after->revision == before.revision ? BulkItem::Outcome::Unchanged : BulkItem::Outcome::Changed, {}};
    if (!isAboutTheKey(after.error().kind))
        return after.error();
    return Done{BulkItem::Outcome::Refused, after.error()};
}

Result<BulkService::Done> BulkService::apply(KeyService& service, const BulkAct& act, const ApiKey& key)
{
    return judge(key, change(service, act, key));
}

Result<void> BulkService::tryOne(KeyService& service, const BulkAct& act, Trial& trial)
{
    const Result<ApiKey> key = m_parts.keys.byId(trial.key);
    if (!key) {
        if (!isAboutTheKey(key.error().kind))
            return key.error();
        trial.outcome = BulkItem::Outcome::Refused;
        trial.why = key.error();
        return {};
    }
    trial.name = key->name;
    trial.owner = key->owner;
    trial.environment = key->environment;
    trial.usedLately = key->lastUsedAt && m_parts.clock.now() - *key->lastUsedAt < lately;
    Result<Done> done = Done{BulkItem::Outcome::Changed, {}};
    if (act.kind == Kind::Rotate) { // a trial writes no secret
        Result<void> may = mayRotateUnseen(*key);
        if (may)
            may = m_parts.service.tryRotate(trial.key, act.overlap);
        if (!may)
            done = judge(*key, may.error());
    } else {
        done = apply(service, act, *key);
    }
    if (!done)
        return done.error();
    trial.outcome = done->outcome;
    trial.why = done->why;
    return {};
}

Result<QList<BulkService::Trial>> BulkService::tryOut(const BulkAct& asked, std::span<const KeyId> keys)
{
    BulkAct act = asked;
    if (act.reason.trimmed().isEmpty())
        act.reason = QStringLiteral("trial"); // changes no verdict, and nothing of it stays
    const Error undo{ErrorKind::Cancelled, QStringLiteral("trial")};
    QList<Trial> trials;
    QJsonObject marks;
    if (act.kind == Kind::Undo)
        marks.insert(QStringLiteral("undo"), true);                 // may do what only an undo may
    KeyService service = m_parts.service.asPartOf(marks, {}, true); // nothing stays: nobody has to show who he is
    const Result<void> done = service.together([&]() -> Result<void> {
        for (const KeyId& id : keys) {
            Trial trial;
            trial.key = id;
            if (const Result<void> tried = tryOne(service, act, trial); !tried)
                return tried;
            trials += trial;
        }
        return undo;
    });
    return done.error() == undo ? Result<QList<Trial>>(trials) : Result<QList<Trial>>(done.error());
}

Result<BulkRun> BulkService::begin(const BulkAct& act, const QList<KeyId>& keys)
{
    BulkRun run;
    run.act = act;
    run.actor = m_parts.actor.name;
    run.begunAt = run.changedAt = m_parts.clock.now();
    run.ownerPid = m_parts.processes.ownId();
    run.counts.total = keys.size();
    if (const Result<void> possible = checkBulkAct(run.act, run.begunAt); !possible)
        return possible.error();
    if (keys.isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("keys: none")};
    const Result<void> begun = m_parts.transactions.write([&]() -> Result<void> {
        const Result<qint64> id = m_parts.runs.begin(run, keys);
        if (!id)
            return id.error();
        run.id = *id;
        return {};
    });
    return begun ? Result<BulkRun>(run) : Result<BulkRun>(begun.error());
}

// Asked at its beginning and not again: a run may take longer than a proof is fresh.
bool BulkService::isProven(const BulkRun& run)
{
    if (run.act.kind == Kind::Revoke && !m_proven.contains(run.id) && m_parts.service.mayReachFar())
        m_proven.insert(run.id);
    return m_proven.contains(run.id);
}

Result<void> BulkService::doTogether(const BulkRun& run, const QList<BulkItem>& items)
{
    KeyService service = m_parts.service.asPartOf(marksOf(run), {}, isProven(run));
    return service.together([&]() -> Result<void> {
        for (BulkItem item : items) {
            const Result<ApiKey> key = m_parts.keys.byId(item.key);
            const Result<Done> done = key ? apply(service, run.act, *key) : judge({}, key.error());
            if (!done)
                return done.error();
            item.outcome = done->outcome;
            item.why = done->why;
            if (const Result<void> set = m_parts.runs.setOutcome(run.id, item); !set)
                return set;
        }
        return {};
    });
}

// Each rotation journals its secret by itself, so the outcome is stored in its own last transaction: a key is never
// rotated twice for one run.
Result<void> BulkService::rotateOne(const BulkRun& run, const BulkItem& item)
{
    BulkItem changed = item;
    changed.outcome = BulkItem::Outcome::Changed;
    KeyService service =
        m_parts.service.asPartOf(marksOf(run), [&] { return m_parts.runs.setOutcome(run.id, changed); });
    const Result<ApiKey> key = m_parts.keys.byId(item.key);
    const Result<Done> done = key ? apply(service, run.act, *key) : judge({}, key.error());
    if (!done)
        return done.error();
    if (done->outcome == BulkItem::Outcome::Changed)
        return {};
    changed.outcome = done->outcome;
    changed.why = done->why;
    return m_parts.transactions.write([&] { return m_parts.runs.setOutcome(run.id, changed); });
}

Result<void> BulkService::rotateEach(const BulkRun& run, const QList<BulkItem>& items)
{
    for (const BulkItem& item : items) {
        if (const Result<void> rotated = rotateOne(run, item); !rotated)
            return rotated;
    }
    return {};
}

Result<BulkRun> BulkService::goOn(qint64 id, int atMost)
{
    const Result<BulkRun> run = m_parts.runs.run(id);
    if (!run)
        return run.error();
    const qint64 own = m_parts.processes.ownId();
    const UtcTime now = m_parts.clock.now();
    if (run->ownerPid != own && m_parts.processes.isAlive(run->ownerPid) && now - run->changedAt < abandonedAfter)
        return Error{ErrorKind::Busy, runName(id)};
    if (const Result<void> taken = m_parts.transactions.write([&] { return m_parts.runs.take(id, own, now); }); !taken)
        return taken.error();
    const Result<QList<BulkItem>> items = m_parts.runs.waiting(id, atMost);
    if (!items)
        return items.error();
    const Result<void> done = run->act.kind == Kind::Rotate ? rotateEach(*run, *items) : doTogether(*run, *items);
    return done ? m_parts.runs.run(id) : Result<BulkRun>(done.error());
}

Result<QList<BulkItem>> BulkService::refused(qint64 run, int limit)
{
    return m_parts.runs.refused(run, limit);
}

Result<BulkCounts> BulkService::end(qint64 id)
{
    m_proven.remove(id);
    BulkCounts counts;
    const Result<void> ended = m_parts.transactions.write([&]() -> Result<void> {
        const Result<BulkRun> run = m_parts.runs.run(id);
        if (!run)
            return run.error();
        counts = run->counts;
        QJsonObject details = run->act.toJson();
        details.remove(QStringLiteral("reason")); // stands in its own field
        details.insert(QStringLiteral("keys"), counts.total);
        details.insert(QStringLiteral("changed"), counts.changed);
        details.insert(QStringLiteral("unchanged"), counts.unchanged);
        details.insert(QStringLiteral("refused"), counts.refused);
        details.insert(QStringLiteral("left"), counts.left());
        details.insert(QStringLiteral("begun_at"), toIso(run->begunAt));
        if (run->actor != m_parts.actor.name)
            details.insert(QStringLiteral("begun_by"), run->actor);
        AuditEvent event;
        event.action = QStringLiteral("bulk.%1").arg(bulkActName(run->act.kind));
        event.objectKind = QStringLiteral("bulk");
        event.objectId = runName(id);
        event.reason = run->act.reason;
        event.details = details;
        if (const Result<void> told = m_parts.service.tell(std::move(event)); !told)
            return told;
        return m_parts.runs.end(id);
    });
    return ended ? Result<BulkCounts>(counts) : Result<BulkCounts>(ended.error());
}

Result<QList<BulkRun>> BulkService::unfinished()
{
    Result<QList<BulkRun>> runs = m_parts.runs.runs();
    if (!runs)
        return runs;
    const UtcTime now = m_parts.clock.now();
    runs->removeIf([&](const BulkRun& run) {
        const bool elsewhere = run.ownerPid != m_parts.processes.ownId() && m_parts.processes.isAlive(run.ownerPid);
        return elsewhere && now - run.changedAt < abandonedAfter;
    });
    return runs;
}

} // namespace keywright
