// The append-only log in SQL. On the database's lane; append() inside the caller's transaction.
#pragma once

#include "model/audit/audit_log.h"
#include "model/audit/canonical_json.h"
#include "storage/core/database.h"

#include <span>

namespace keywright {

class SqlAuditLog final : public AuditLog {
public:
    explicit SqlAuditLog(Database& database)
        : m_database(database)
    {}

    Result<AuditEvent> append(AuditEvent event) override;
    Result<quint64> size() override;
    Result<QList<AuditEvent>> page(const AuditFilter& filter, quint64 before, int limit) override;
    Result<quint64> count(const AuditFilter& filter) override;
    Result<void> forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each) override;
    Result<void> forObject(const QString& objectId, int limit,
                           const std::function<bool(const AuditEvent&)>& each) override;
    Result<void> leaves(LeafBatch& batch) override;
    std::unique_ptr<LeafSource> anotherSource() override;
    Result<std::optional<NodeId>> strayNode(quint64 size) override;
    Result<Hash> node(NodeId node) override;
    Result<Hash> root(quint64 size) override;
    Result<void> addCheckpoint(const CheckpointRecord& checkpoint) override;
    Result<QList<CheckpointRecord>> checkpoints() override;
    Result<QStringList> actors() override;
    Result<QStringList> actions() override;

private:
    Result<QStringList> distinct(const char* column);
    Result<void> writeEvent(const LeafFields& fields, UtcTime at);
    Result<void> writeHashes(quint64 seq, std::span<const std::byte> hashes);
    Result<void> storedNodes(LeafBatch& batch);

    Database& m_database;
};

// "2026-11-21T04:43:05.123456Z" without QString, for streams.
[[nodiscard]] QByteArrayView isoBytes(qint64 micros, char (&buffer)[32]);

} // namespace keywright
