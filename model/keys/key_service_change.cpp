// The acts that change what a key may do, for how long, and whose it is.
#include "model/keys/draft_check.h"
#include "model/keys/key_service.h"

namespace keywright {
namespace {

// Only what lives can be changed; what ended is kept as it was.
Result<void> changeable(const ApiKey& key, const char* act)
{
    if (key.status == KeyStatus::Revoked || key.status == KeyStatus::Deleted)
        return Error{ErrorKind::IllegalTransition,
                     QStringLiteral("%1 %2").arg(QLatin1String(act), keyStatusName(key.status))};
    return {};
}

} // namespace

KeyService::ActAndChange KeyService::rescoping(const QList<Scope>& scopes, const QStringList& roles)
{
    const auto change = [this, scopes, roles](ApiKey& key, UtcTime) -> Result<void> {
        if (const Result<void> may = changeable(key, "rescope"); !may)
            return may;
        const Result<QList<Role>> known = m_parts.keys.roles();
        if (!known)
            return known.error();
        const QStringList wanted = regularRoles(roles);
        if (const Result<void> exist = checkRoles(wanted, *known); !exist)
            return exist;
        key.scopes = sortedScopes(scopes);
        key.roles = wanted;
        return {};
    };
    return {{QStringLiteral("key.rescope"), {}, {}}, change};
}

KeyService::ActAndChange KeyService::restricting(const Restrictions& restrictions)
{
    const auto change = [restrictions](ApiKey& key, UtcTime) -> Result<void> {
        if (const Result<void> may = changeable(key, "restrict"); !may)
            return may;
        key.restrictions = restrictions;
        return {};
    };
    return {{QStringLiteral("key.restrict"), {}, {}}, change};
}

KeyService::ActAndChange KeyService::limiting(const std::optional<RateLimit>& rate, const std::optional<Quota>& quota)
{
    const auto change = [rate, quota](ApiKey& key, UtcTime) -> Result<void> {
        if (const Result<void> may = changeable(key, "limit"); !may)
            return may;
        key.rateLimit = rate;
        key.quota = quota;
        return {};
    };
    return {{QStringLiteral("key.limit"), {}, {}}, change};
}

KeyService::ActAndChange KeyService::living(const std::optional<UtcTime>& expiresAt,
                                            const RotationPolicy& rotation) const
{
    // Taking an expiry back ends again what had ended before.
    const bool isUndo = m_marks.contains(QStringLiteral("undo"));
    const auto change = [expiresAt, rotation, isUndo](ApiKey& key, UtcTime now) -> Result<void> {
        if (const Result<void> may = changeable(key, "lifetime"); !may)
            return may;
        // An expiry that stays as it was may lie in the past: then only the rotation changes.
        const bool mayBePast = key.expiresAt == expiresAt || (isUndo && expiresAt && *expiresAt <= now);
        const auto checked = mayBePast ? std::nullopt : expiresAt;
        if (const Result<void> usable = checkLifetime(checked, rotation, now); !usable)
            return usable;
        key.expiresAt = expiresAt;
        key.rotation = rotation;
        for (KeyVersion& version : key.versions) {
            if (version.state == VersionState::Overlapping && expiresAt && version.notAfter &&
                *version.notAfter > *expiresAt)
                version.notAfter = expiresAt; // an overlap never outlives the key
        }
        return {};
    };
    return {{QStringLiteral("key.lifetime"), {}, {}}, change};
}

Result<ApiKey> KeyService::rescope(const KeyId& id, Revision from, const QList<Scope>& scopes, const QStringList& roles)
{
    return actTogether(id, from, {rescoping(scopes, roles)});
}

Result<ApiKey> KeyService::restrict(const KeyId& id, Revision from, const Restrictions& restrictions)
{
    return actTogether(id, from, {restricting(restrictions)});
}

Result<ApiKey> KeyService::setAccess(const KeyId& id, Revision from, const QList<Scope>& scopes,
                                     const QStringList& roles, const Restrictions& restrictions)
{
    return actTogether(id, from, {rescoping(scopes, roles), restricting(restrictions)});
}

Result<ApiKey> KeyService::setLimits(const KeyId& id, Revision from, const std::optional<RateLimit>& rate,
                                     const std::optional<Quota>& quota)
{
    if (const Result<void> usable = checkLimits(rate, quota); !usable)
        return usable.error();
    return actTogether(id, from, {limiting(rate, quota)});
}

Result<ApiKey> KeyService::setLifetime(const KeyId& id, Revision from, const std::optional<UtcTime>& expiresAt,
                                       const RotationPolicy& rotation)
{
    return actTogether(id, from, {living(expiresAt, rotation)});
}

Result<ApiKey> KeyService::setLimitsAndLifetime(const KeyId& id, Revision from, const Limits& limits)
{
    if (const Result<void> usable = checkLimits(limits.rate, limits.quota); !usable)
        return usable.error();
    return actTogether(id, from, {living(limits.expiresAt, limits.rotation), limiting(limits.rate, limits.quota)});
}

Result<ApiKey> KeyService::describe(const KeyId& id, Revision from, const Description& description)
{
    Description regular = description;
    if (const Result<void> usable = regularise(regular); !usable)
        return usable.error();
    return act(id, from, {QStringLiteral("key.describe"), {}, {}}, [&](ApiKey& key, UtcTime) -> Result<void> {
        if (key.status == KeyStatus::Deleted)
            return changeable(key, "describe");
        key.name = regular.name;
        key.application = regular.application;
        key.environment = regular.environment;
        key.notes = regular.notes;
        key.boundTo = regular.boundTo;
        key.tags = regular.tags;
        return {};
    });
}

Result<ApiKey> KeyService::transfer(const KeyId& id, Revision from, const QString& owner, const QString& reason)
{
    const Result<QString> to = regularOwner(owner);
    const Result<QString> why = regularReason(reason, false);
    if (!to || !why)
        return to ? why.error() : to.error();
    return act(id, from, {QStringLiteral("key.transfer"), *why, {}}, [&](ApiKey& key, UtcTime) -> Result<void> {
        if (key.status == KeyStatus::Deleted)
            return changeable(key, "transfer");
        key.owner = *to;
        return {};
    });
}

Result<ApiKey> KeyService::deprecate(const KeyId& id, Revision from, const QString& reason)
{
    const Result<QString> why = regularReason(reason, false);
    if (!why)
        return why.error();
    return act(id, from, {QStringLiteral("key.deprecate"), *why, {}},
               [](ApiKey& key, UtcTime now) { return lifecycle::deprecate(key, now); });
}

Result<ApiKey> KeyService::disable(const KeyId& id, Revision from, const QString& reason)
{
    const Result<QString> why = regularReason(reason, false);
    if (!why)
        return why.error();
    return act(id, from, {QStringLiteral("key.disable"), *why, {}},
               [](ApiKey& key, UtcTime now) { return lifecycle::disable(key, now); });
}

Result<ApiKey> KeyService::enable(const KeyId& id, Revision from, const QString& reason)
{
    const Result<QString> why = regularReason(reason, false);
    if (!why)
        return why.error();
    return act(id, from, {QStringLiteral("key.enable"), *why, {}},
               [](ApiKey& key, UtcTime now) { return lifecycle::enable(key, now); });
}

Result<ApiKey> KeyService::restore(const KeyId& id, Revision from, const QString& reason)
{
    const Result<QString> why = regularReason(reason, false);
    if (!why)
        return why.error();
    return act(id, from, {QStringLiteral("key.restore"), *why, {}},
               [](ApiKey& key, UtcTime now) { return lifecycle::restore(key, now); });
}

} // namespace keywright
