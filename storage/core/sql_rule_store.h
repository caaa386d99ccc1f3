// RuleStore in the catalogue's table of facts about itself. On its lane.
#pragma once

#include "model/secrets/step_up_ports.h"
#include "storage/core/database.h"

namespace keywright {

class SqlRuleStore final : public RuleStore {
public:
    explicit SqlRuleStore(Database& database)
        : m_database(database)
    {}
    Result<QString> rule(const QString& name) override { return m_database.meta(name); }
    Result<void> setRule(const QString& name, const QString& value) override
    {
        return m_database.setMeta(name, value.isNull() ? QStringLiteral("") : value); // else it would be NULL
    }

private:
    Database& m_database;
};

} // namespace keywright
