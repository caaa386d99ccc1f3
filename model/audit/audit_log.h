// Port: the append-only log with its Merkle tree. Synchronous, on a lane. append() only inside Transactions::write.
#pragma once

#include "model/audit/audit_event.h"
#include "model/audit/leaf_batch.h"
#include "model/core/progress.h"
#include "model/core/result.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace keywright {

struct AuditFilter {
    std::optional<UtcTime> from, to;          // from <= at < to
    QString actor, action, objectId, outcome; // empty: any; action may end in '*'
    QString text;                             // words anywhere in object, reason, details
    QString owner;                            // of the key that it is about, as it is owned now
    bool operator==(const AuditFilter&) const = default;
};

struct CheckpointRecord {
    quint64 size = 0;
    UtcTime at{};
    QString note; // the signed note
};

class AuditLog : public LeafSource {
public:
    virtual Result<AuditEvent> append(AuditEvent event) = 0; // fills seq
    virtual Result<quint64> size() = 0;
    virtual Result<QList<AuditEvent>> page(const AuditFilter& filter, quint64 before,
                                           int limit) = 0; // newest first, seq < before
    virtual Result<quint64> count(const AuditFilter& filter) = 0;
    // Ascending; `each` answers false to stop.
    virtual Result<void> forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each) = 0;
    virtual Result<void> forObject(const QString& objectId, int limit,
                                   const std::function<bool(const AuditEvent&)>& each) = 0;

    // A second reader of the log as it stands now, made and used on a thread of its own; none where there can't be one.
    virtual std::unique_ptr<LeafSource> anotherSource() { return nullptr; }
    // A stored node that a tree of `size` leaves does not have, if there is one; all that it has were found already.
    virtual Result<std::optional<NodeId>> strayNode(quint64 size)
    {
        Q_UNUSED(size)
        return std::optional<NodeId>();
    }

    virtual Result<void> addCheckpoint(const CheckpointRecord& checkpoint) = 0;
    virtual Result<QList<CheckpointRecord>> checkpoints() = 0;
    // Distinct values for filter menus.
    virtual Result<QStringList> actors() = 0;
    virtual Result<QStringList> actions() = 0;
};

} // namespace keywright
