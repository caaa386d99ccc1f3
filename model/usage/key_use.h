// What one key does now, for its inspector: what each version still serves, and how far its quota is used. Values;
// reading them is for a lane.
#pragma once

#include "model/keys/api_key.h"
#include "model/usage/usage_store.h"

#include <array>

namespace keywright {

struct VersionTraffic {
    static constexpr int days = 30;

    int version = 0;
    std::array<qint64, days> requests{}; // a day (UTC) each, today comes last
    qint64 sum = 0;                      // of them
    qint64 lastDay = 0;                  // in the last 24 whole hours and the one that runs
};

struct KeyUseNow {
    bool counted = false;           // false: nothing was ever counted here, and all that follows is empty
    QList<VersionTraffic> versions; // those with a request in 30 days
    qint64 quotaUsed = 0;           // let through since the quota was last refilled
    std::vector<ApiUse> apis;       // in those 30 days, most requests first; those of which it was told

    [[nodiscard]] const VersionTraffic* of(int version) const; // null: no request in 30 days
    [[nodiscard]] qint64 lastDay() const;                      // of all versions
};

Result<KeyUseNow> readKeyUse(UsageStore& usage, const ApiKey& key, UtcTime now);

// The same days of some keys.
[[nodiscard]] UsageSelection lastDaysOf(const QList<KeyId>& keys, UtcTime now);
// On which APIs they were used then, most requests first.
Result<std::vector<ApiUse>> readApiUse(UsageStore& usage, const QList<KeyId>& keys, UtcTime now);

// When a quota is used up at the pace since its refill; none: it lasts until the next one.
[[nodiscard]] std::optional<UtcTime> quotaEnd(const Quota& quota, qint64 used, UtcTime now);

} // namespace keywright
