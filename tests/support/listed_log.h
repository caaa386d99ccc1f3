// An audit log in memory for tests of what is shown: no tree, only the events.
#pragma once

#include "model/audit/audit_log.h"

#include <atomic>
#include <mutex>

namespace keywright::test {

class ListedLog final : public AuditLog {
public:
    Result<AuditEvent> append(AuditEvent event) override;
    Result<quint64> size() override;
    Result<QList<AuditEvent>> page(const AuditFilter& filter, quint64 before, int limit) override;
    Result<quint64> count(const AuditFilter& filter) override;
    Result<void> forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each) override;
    Result<void> forObject(const QString& objectId, int limit,
                           const std::function<bool(const AuditEvent&)>& each) override;
    Result<void> leaves(LeafBatch& batch) override;
    Result<Hash> node(NodeId node) override;
    Result<Hash> root(quint64 size) override;
    Result<void> addCheckpoint(const CheckpointRecord& checkpoint) override;
    Result<QList<CheckpointRecord>> checkpoints() override;
    Result<QStringList> actors() override;
    Result<QStringList> actions() override;

    void cutTo(int events); // as a restore does
    std::atomic<bool> fails{false};

private:
    std::mutex m_mutex;
    QList<AuditEvent> m_events;
};

} // namespace keywright::test
