// Acts over many keys in SQL. On the database's lane.
#pragma once

#include "model/keys/bulk_store.h"
#include "storage/core/database.h"

namespace keywright {

class SqlBulkStore final : public BulkStore {
public:
    explicit SqlBulkStore(Database& database)
        : m_database(database)
    {}

    Result<qint64> begin(const BulkRun& run, const QList<KeyId>& keys) override;
    Result<BulkRun> run(qint64 id) override;
    Result<QList<BulkRun>> runs() override;
    Result<void> take(qint64 id, qint64 ownerPid, UtcTime now) override;
    Result<QList<BulkItem>> waiting(qint64 id, int limit) override;
    Result<QList<BulkItem>> refused(qint64 id, int limit) override;
    Result<void> setOutcome(qint64 id, const BulkItem& item) override;
    Result<void> end(qint64 id) override;

private:
    Result<void> insertKeys(qint64 id, const QList<KeyId>& keys);
    Result<QList<BulkRun>> select(const QString& where, qint64 value);
    Result<QList<BulkItem>> items(const QString& where, qint64 id, qint64 from, int limit);

    Database& m_database;
};

} // namespace keywright
