#include "model/usage/key_use.h"

#include "model/usage/usage_answer.h"

#include <algorithm>
#include <numeric>

namespace keywright {
namespace {

VersionTraffic& placeOf(QList<VersionTraffic>& versions, int version)
{
    for (VersionTraffic& one : versions)
        if (one.version == version)
            return one;
    versions += VersionTraffic{version, {}, 0, 0};
    return versions.last();
}

qint64 firstDayOf(UtcTime now)
{
    return hourOf(now) / 24 + 1 - VersionTraffic::days;
}

} // namespace

const VersionTraffic* KeyUseNow::of(int version) const
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [version](const VersionTraffic& one) { return one.version == version; });
    return found == versions.end() ? nullptr : &*found;
}

qint64 KeyUseNow::lastDay() const
{
    return std::accumulate(versions.begin(), versions.end(), qint64(0),
                           [](qint64 sum, const VersionTraffic& one) { return sum + one.lastDay; });
}

Result<KeyUseNow> readKeyUse(UsageStore& usage, const ApiKey& key, UtcTime now)
{
    KeyUseNow use;
    const Result<std::optional<UsageExtent>> extent = usage.extent();
    if (!extent)
        return extent.error();
    use.counted = extent->has_value();
    if (!use.counted)
        return use;
    const qint64 hour = hourOf(now), firstDay = firstDayOf(now);
    const qint64 refilled = key.quota ? hourOf(key.quota->periodStart(now)) : hour + 1;
    const Result<std::vector<VersionCell>> cells =
        usage.versionCells(key.id, std::min(firstDay * 24, refilled), hour + 1);
    if (!cells)
        return cells.error();
    for (const VersionCell& one : *cells) {
        if (one.cell.hour >= refilled)
            use.quotaUsed += one.cell.requests[static_cast<std::size_t>(Outcome::Valid)];
        if (one.cell.hour < firstDay * 24)
            continue;
        const qint64 requests = std::accumulate(one.cell.requests.begin(), one.cell.requests.end(), qint64(0));
        VersionTraffic& version = placeOf(use.versions, one.version);
        version.requests[static_cast<std::size_t>(one.cell.hour / 24 - firstDay)] += requests;
        version.sum += requests;
        if (one.cell.hour >= hour - 24)
            version.lastDay += requests;
    }
    Result<std::vector<ApiUse>> apis = readApiUse(usage, {key.id}, now);
    if (!apis)
        return apis.error();
    use.apis = std::move(*apis);
    return use;
}

UsageSelection lastDaysOf(const QList<KeyId>& keys, UtcTime now)
{
    return {firstDayOf(now) * 24, hourOf(now) + 1, keys, {}};
}

Result<std::vector<ApiUse>> readApiUse(UsageStore& usage, const QList<KeyId>& keys, UtcTime now)
{
    Result<std::vector<ApiUse>> apis = usage.byApi(lastDaysOf(keys, now));
    if (!apis)
        return apis.error();
    std::sort(apis->begin(), apis->end(), [](const ApiUse& a, const ApiUse& b) {
        return allOf(a.requests) != allOf(b.requests) ? allOf(a.requests) > allOf(b.requests) : a.api < b.api;
    });
    return apis;
}

std::optional<UtcTime> quotaEnd(const Quota& quota, qint64 used, UtcTime now)
{
    if (used >= quota.amount)
        return now;
    const UtcTime start = quota.periodStart(now);
    if (used <= 0 || now <= start)
        return {};
    const double gone = double((now - start).count());
    const UtcTime end = start + Micros(qint64(gone * double(quota.amount) / double(used)));
    return end < quota.nextRefill(now) ? std::optional(end) : std::nullopt;
}

} // namespace keywright
