#include "model/apis/api_overview.h"

#include <QSet>

#include <numeric>

namespace keywright {
namespace {

constexpr qint64 mostKeys = 50'000; // whose requests are added up for one API
constexpr qint64 microsAnHour = 3'600LL * 1'000'000;

Result<QSet<KeyId>> keysOf(KeyStore& keys, const QString& api, UtcTime now)
{
    const auto rows = keys.order(keysOfApi(api), {}, now, 0, mostKeys);
    if (!rows)
        return rows.error();
    const Result<QList<KeyId>> ids = keys.ids(*rows);
    return ids ? Result<QSet<KeyId>>(QSet<KeyId>(ids->begin(), ids->end())) : Result<QSet<KeyId>>(ids.error());
}

} // namespace

Result<QList<ApiRow>> apiRows(ApiService& apis, KeyStore& keys, UsageStore* usage, UtcTime now)
{
    const Result<QList<ApiDefinition>> all = apis.list();
    if (!all)
        return all.error();
    std::vector<KeyUse> uses;
    const Result<std::optional<UsageExtent>> extent =
        usage && !all->isEmpty() ? usage->extent() : Result<std::optional<UsageExtent>>(std::optional<UsageExtent>());
    const bool counted = extent && extent->has_value(); // that usage can't be read, its own page says
    if (counted) {
        const qint64 hour = toMicros(now) / microsAnHour + 1;
        if (auto byKey = usage->byKey({hour - 24 * apiUsageDays, hour, {}}))
            uses = std::move(*byKey);
    }
    QList<ApiRow> rows;
    for (const ApiDefinition& api : *all) {
        ApiRow row{api, 0, std::nullopt};
        const Result<qint64> count = keys.count(keysOfApi(api.name), now);
        if (!count)
            return count.error();
        row.keys = *count;
        if (counted) {
            const Result<QSet<KeyId>> its = keysOf(keys, api.name, now);
            if (!its)
                return its.error();
            row.requests = 0;
            for (const KeyUse& use : uses)
                if (its->contains(use.key))
                    *row.requests += std::accumulate(use.requests.begin(), use.requests.end(), qint64(0));
        }
        rows += row;
    }
    return rows;
}

} // namespace keywright
