// The operation journal in SQL. On the database's lane.
#pragma once

#include "model/keys/operation.h"
#include "storage/core/database.h"

namespace keywright {

class SqlOperationJournal final : public OperationJournal {
public:
    explicit SqlOperationJournal(Database& database)
        : m_database(database)
    {}

    Result<Operation> begin(const Operation& operation) override;
    Result<void> advance(const Operation& operation) override;
    Result<void> finish(qint64 id) override;
    Result<QList<Operation>> unfinished() override;

private:
    Database& m_database;
};

} // namespace keywright
