// Transactions over one connection. On the database's lane.
#pragma once

#include "model/core/transactions.h"
#include "storage/core/database.h"

namespace keywright {

class SqlTransactions final : public Transactions {
public:
    explicit SqlTransactions(Database& database)
        : m_database(database)
    {}

    Result<void> write(const std::function<Result<void>()>& body) override;
    Result<qint64> changeCounter() override;

private:
    Result<void> writePart(const std::function<Result<void>()>& body);

    Database& m_database;
};

} // namespace keywright
