// The protected APIs in SQL. On the database's lane.
#pragma once

#include "model/apis/api_store.h"
#include "storage/core/database.h"

namespace keywright {

class SqlApiStore final : public ApiStore {
public:
    explicit SqlApiStore(Database& database)
        : m_database(database)
    {}

    Result<QList<ApiDefinition>> all() override;
    Result<void> save(const ApiDefinition& api) override;
    Result<void> remove(const QString& name) override;

private:
    Result<QList<ApiDefinition>> withoutOperations();
    Result<void> saveOperations(const ApiDefinition& api); // in place of those that were there

    Database& m_database;
};

} // namespace keywright
