#include "model/findings/key_in_query.h"

namespace keywright {
namespace {

constexpr QLatin1String action("finding.key_in_query");
constexpr int eventsToSearch = 200;

// Until when what came is told; the epoch: it never was.
Result<UtcTime> toldUntil(AuditLog& log, const KeyId& key)
{
    UtcTime until{};
    const Result<void> read = log.forObject(key.toString(), eventsToSearch, [&until](const AuditEvent& event) {
        if (event.action != action)
            return true;
        until = fromIso(event.details.value(QLatin1String("last")).toString()).value_or(event.at);
        return false;
    });
    return read ? Result<UtcTime>(until) : Result<UtcTime>(read.error());
}

Result<bool> isNew(const QueryUse& use, KeyStore& keys, AuditLog& log)
{
    const Result<ApiKey> key = keys.byId(use.key);
    if (!key)
        return key.error().kind == ErrorKind::NotFound ? Result<bool>(false) : Result<bool>(key.error());
    if (key->status == KeyStatus::Deleted || key->tags.contains(leakedTag))
        return false;
    const Result<UtcTime> told = toldUntil(log, use.key);
    return told ? Result<bool>(use.last > *told) : Result<bool>(told.error());
}

} // namespace

Result<int> bringKeysInQueries(UsageStore& usage, KeyService& service, KeyStore& keys, AuditLog& log,
                               Transactions& transactions)
{
    const Result<QList<QueryUse>> uses = usage.inQueries();
    if (!uses)
        return uses.error();
    int found = 0;
    for (const QueryUse& use : *uses) {
        const Result<bool> fresh = isNew(use, keys, log);
        if (!fresh)
            return fresh.error();
        if (!*fresh)
            continue;
        const Result<void> told = recordLeak(action, use.key,
                                             {{QStringLiteral("version"), use.version},
                                              {QStringLiteral("times"), use.times},
                                              {QStringLiteral("first"), toIso(use.first)},
                                              {QStringLiteral("last"), toIso(use.last)}},
                                             service, keys, transactions);
        if (!told)
            return told.error();
        ++found;
    }
    return found;
}

} // namespace keywright
