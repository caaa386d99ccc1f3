// Usage of which nothing was ever counted: a test overrides what it asks for.
#pragma once

#include "model/usage/usage_store.h"

namespace keywright::test {

class NoUsage : public UsageStore {
public:
    Result<std::optional<UsageExtent>> extent() override { return std::optional<UsageExtent>(); }
    Result<std::vector<UsageCell>> cells(const UsageSelection&) override { return std::vector<UsageCell>(); }
    Result<std::vector<KeyUse>> byKey(const UsageSelection&) override { return std::vector<KeyUse>(); }
    Result<std::vector<UsageSpread>> spread(const UsageSelection&, const QList<Outcome>&) override
    {
        return std::vector<UsageSpread>();
    }
    Result<QList<VersionUse>> lastUses(const KeyId&) override { return QList<VersionUse>(); }
    Result<QList<QueryUse>> inQueries() override { return QList<QueryUse>(); }
};

} // namespace keywright::test
