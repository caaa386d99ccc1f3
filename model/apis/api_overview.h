// The protected APIs with what can be said of each: how many keys it has and what gates counted on it.
#pragma once

#include "model/apis/api_service.h"
#include "model/keys/key_store.h"
#include "model/usage/usage_store.h"

namespace keywright {

struct ApiRow {
    ApiDefinition api;
    qint64 keys = 0;
    std::optional<qint64> requests; // on it in 30 days; none: no gateway told in that time which API it asks for

    bool operator==(const ApiRow&) const = default;
};

inline constexpr int apiUsageDays = 30;

// By name. `usage` may be null.
Result<QList<ApiRow>> apiRows(ApiService& apis, KeyStore& keys, UsageStore* usage, UtcTime now);

} // namespace keywright
