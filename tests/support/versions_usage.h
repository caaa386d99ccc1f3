// Usage of one key as a test tells it: by version and hour, by API, and from where.
#pragma once

#include "tests/support/no_usage.h"

namespace keywright::test {

class VersionsUsage final : public NoUsage {
public:
    Result<std::optional<UsageExtent>> extent() override
    {
        return broken ? Result<std::optional<UsageExtent>>(Error{ErrorKind::Damaged, {}}) : told;
    }
    Result<std::vector<VersionCell>> versionCells(const KeyId&, qint64 fromHour, qint64 toHour) override
    {
        std::vector<VersionCell> found;
        for (const VersionCell& one : all)
            if (one.cell.hour >= fromHour && one.cell.hour < toHour)
                found.push_back(one);
        return found;
    }
    Result<std::vector<KeyApiUse>> byKeyAndApi(const UsageSelection&) override { return onApis; }
    Result<std::vector<UsageSpread>> spread(const UsageSelection&, const QList<Outcome>&) override { return from; }
    void add(int version, qint64 hour, qint64 valid, qint64 limited = 0)
    {
        VersionCell one{version, {hour, false, {}}};
        one.cell.requests[std::size_t(Outcome::Valid)] = valid;
        one.cell.requests[std::size_t(Outcome::RateLimited)] = limited;
        all.push_back(one);
    }

    std::optional<UsageExtent> told = UsageExtent{0, {}};
    bool broken = false;
    std::vector<VersionCell> all;
    std::vector<KeyApiUse> onApis;
    std::vector<UsageSpread> from;
};

} // namespace keywright::test
