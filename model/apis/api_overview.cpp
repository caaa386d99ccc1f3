#include "model/apis/api_overview.h"

#include "model/usage/usage_answer.h"

#include <QHash>

namespace keywright {
namespace {

using Requests = QHash<QString, qint64>; // by API

// That usage can't be read, its own page says.
Requests requestsByApi(UsageStore* usage, UtcTime now)
{
    Requests requests;
    const qint64 hour = hourOf(now) + 1;
    if (const auto uses = usage ? usage->byApi({hour - 24 * apiUsageDays, hour, {}, {}})
                                : Result<std::vector<ApiUse>>(std::vector<ApiUse>()))
        for (const ApiUse& use : *uses)
            requests[use.api] += allOf(use.requests);
    return requests;
}

} // namespace

Result<QList<ApiRow>> apiRows(ApiService& apis, KeyStore& keys, UsageStore* usage, UtcTime now)
{
    const Result<QList<ApiDefinition>> all = apis.list();
    if (!all)
        return all.error();
    const Requests counted = all->isEmpty() ? Requests() : requestsByApi(usage, now);
    QList<ApiRow> rows;
    for (const ApiDefinition& api : *all) {
        ApiRow row{api, 0, std::nullopt};
        const Result<qint64> count = keys.count(keysOfApi(api.name), now);
        if (!count)
            return count.error();
        row.keys = *count;
        if (!counted.isEmpty())
            row.requests = counted.value(api.name);
        rows += row;
    }
    return rows;
}

} // namespace keywright
