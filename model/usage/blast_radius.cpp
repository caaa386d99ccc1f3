#include "model/usage/blast_radius.h"

#include "model/access/decision.h"
#include "model/keys/key_store.h"
#include "model/usage/usage_answer.h"
#include "model/usage/usage_range.h"

#include <algorithm>

namespace keywright {
namespace {

Result<QList<Scope>> scopesWithRoles(const ApiKey& key, KeyStore& keys)
{
    const Result<QList<Role>> roles = key.roles.isEmpty() ? Result<QList<Role>>(QList<Role>()) : keys.roles();
    return roles ? Result<QList<Scope>>(sortedScopes(allowedScopes(key, *roles))) : roles.error();
}

QStringList unusedOf(const QList<Scope>& scopes, const std::vector<ApiUse>& used)
{
    QStringList unused;
    for (const Scope& scope : scopes) {
        const QString& api = scope.segment(0);
        const bool isUsed = std::any_of(used.begin(), used.end(), [&api](const ApiUse& one) { return one.api == api; });
        if (isApiName(api) && !isUsed && !unused.contains(api))
            unused += api;
    }
    return unused;
}

bool readUse(UsageStore& usage, const ApiKey& key, UtcTime now, BlastRadius& radius)
{
    Result<KeyUseNow> use = readKeyUse(usage, key, now);
    if (!use || !use->counted)
        return use.ok();
    const Result<std::vector<UsageSpread>> spread = usage.spread(lastDaysOf({key.id}, now), {});
    if (!spread)
        return false;
    radius.use = std::move(*use);
    for (const VersionTraffic& version : radius.use.versions)
        radius.requests += version.sum;
    radius.untold = radius.requests;
    for (const ApiUse& one : radius.use.apis)
        radius.untold -= allOf(one.requests);
    radius.untold = std::max<qint64>(0, radius.untold); // a gate may have stored between the two questions
    radius.unused = unusedOf(radius.scopes, radius.use.apis);
    SourceSketch sources;
    for (const UsageSpread& one : *spread)
        sources.add(one.spread.sources);
    radius.sources = sources.count();
    return true;
}

} // namespace

Result<BlastRadius> readBlastRadius(UsageStore* usage, KeyStore& keys, const ApiKey& key, UtcTime now)
{
    BlastRadius radius;
    const Result<QList<Scope>> scopes = scopesWithRoles(key, keys);
    if (!scopes)
        return scopes.error();
    radius.scopes = *scopes;
    if (usage)
        radius.unread = !readUse(*usage, key, now, radius);
    return radius;
}

} // namespace keywright
