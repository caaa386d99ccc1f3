#include "model/history/key_replay.h"

#include "model/keys/key_json.h"

#include <QJsonArray>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// Sets what the event names to the values of one side: 0 before, 1 after. True when there was something.
bool takeSide(ApiKey& key, const QJsonObject& details, qsizetype side)
{
    bool any = false;
    for (auto it = details.begin(); it != details.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        if (pair.size() != 2 || it.key() == u"name"_s)
            continue;
        setAttribute(key, it.key() == u"renamed"_s ? u"name"_s : it.key(), pair.at(side));
        any = true;
    }
    return any;
}

// What follows from the new status and is not told by itself.
void followStatus(ApiKey& key, KeyStatus before, UtcTime at)
{
    if (key.status == before)
        return;
    key.statusBefore.reset();
    if (key.status == KeyStatus::Disabled)
        key.statusBefore = before;
    else if (key.status == KeyStatus::Deleted)
        key.statusBefore = KeyStatus::Revoked;
    key.deletedAt = key.status == KeyStatus::Deleted ? std::optional(at) : std::nullopt;
}

} // namespace

bool tellsOfKey(const AuditEvent& event)
{
    return event.objectKind == u"key"_s && event.outcome == u"done"_s;
}

bool isKeyBeginning(const AuditEvent& event)
{
    return event.action == u"key.create"_s || event.action == u"key.import"_s;
}

bool isKeyEnd(const AuditEvent& event)
{
    return event.action == u"key.purge"_s;
}

void replay(ApiKey& key, const AuditEvent& event)
{
    const KeyStatus before = key.status;
    if (isKeyBeginning(event)) {
        if (const auto id = KeyId::parse(event.objectId))
            key.id = *id;
        key.name = event.details.value(u"name"_s).toString();
        key.createdAt = event.at;
    }
    if (takeSide(key, event.details, 1))
        key.changedAt = event.at;
    followStatus(key, before, event.at);
}

void undo(ApiKey& key, const AuditEvent& event)
{
    const KeyStatus after = key.status;
    takeSide(key, event.details, 0);
    if (key.status == after)
        return;
    key.statusBefore = key.status == KeyStatus::Deleted ? std::optional(KeyStatus::Revoked) : std::nullopt;
    key.deletedAt.reset();
}

} // namespace keywright
