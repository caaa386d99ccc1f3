// Port: the append-only log with its Merkle tree. Synchronous, on a lane. append() only inside Transactions::write.
#pragma once

#include "model/audit/audit_event.h"
#include "model/audit/merkle_tree.h"
#include "model/core/progress.h"
#include "model/core/result.h"

#include <QList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace keywright {

struct AuditFilter {
    std::optional<UtcTime> from, to;          // from <= at < to
    QString actor, action, objectId, outcome; // empty: any; action may end in '*'
    QString text;                             // words anywhere in object, reason, details
    bool operator==(const AuditFilter&) const = default;
};

struct CheckpointRecord {
    quint64 size = 0;
    UtcTime at{};
    QString note; // the signed note
};

// One row as the verifier wants it: its leaf data, the leaf hash that is stored, and what a restore event tells.
struct LeafRecord {
    quint64 seq = 0;
    QByteArrayView data;        // valid during the call
    std::optional<Hash> stored; // none: missing, or the row is of another type than it has to be
    // Stored roots of the complete subtrees that it ends, level 1 first; valid during the call.
    std::span<const std::optional<Hash>> closed;
    bool isRestore = false; // action "catalogue.restore"
    quint64 replacedSize = 0, lastSignedSize = 0;
    QString replacedRoot, lastSignedRoot; // base64
};

class AuditLog {
public:
    virtual ~AuditLog() = default;

    virtual Result<AuditEvent> append(AuditEvent event) = 0; // fills seq
    virtual Result<quint64> size() = 0;
    virtual Result<QList<AuditEvent>> page(const AuditFilter& filter, quint64 before,
                                           int limit) = 0; // newest first, seq < before
    virtual Result<quint64> count(const AuditFilter& filter) = 0;
    // Ascending; `each` answers false to stop.
    virtual Result<void> forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each) = 0;
    virtual Result<void> forObject(const QString& objectId, int limit,
                                   const std::function<bool(const AuditEvent&)>& each) = 0;

    // All leaves, ascending: the fast way through a log of millions.
    virtual Result<void> forEachLeaf(const std::function<bool(const LeafRecord&)>& each) = 0;
    // A stored node that a tree of `size` leaves does not have, if there is one.
    virtual Result<std::optional<NodeId>> strayNode(quint64 size)
    {
        Q_UNUSED(size)
        return std::optional<NodeId>();
    }

    // Stored hash of a complete subtree, or of the ragged right edge for a tree of `size` leaves.
    virtual Result<Hash> node(NodeId node) = 0;
    virtual Result<Hash> root(quint64 size) = 0;

    virtual Result<void> addCheckpoint(const CheckpointRecord& checkpoint) = 0;
    virtual Result<QList<CheckpointRecord>> checkpoints() = 0;
    // Distinct values for filter menus.
    virtual Result<QStringList> actors() = 0;
    virtual Result<QStringList> actions() = 0;
};

} // namespace keywright
