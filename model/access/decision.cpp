#include "model/access/decision.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace keywright {
namespace {

struct Verdict {
    Outcome outcome = Outcome::Valid;
    QString rule;
};

using Stop = std::optional<Verdict>;

Stop judgeIdentity(bool wellFormed, const PreparedKey* key)
{
    if (!wellFormed)
        return Verdict{Outcome::Malformed, QStringLiteral("form")};
    if (!key)
        return Verdict{Outcome::Unknown, QStringLiteral("fingerprint")};
    // To whoever tries it, nothing tells it from a key that does not exist.
    if (key->honeytoken)
        return Verdict{Outcome::Unknown, QStringLiteral("honeytoken")};
    // A pending version was never handed out as usable: callers learn nothing about it.
    if (key->state == VersionState::Pending)
        return Verdict{Outcome::Unknown, QStringLiteral("version:%1 pending").arg(key->version)};
    return std::nullopt;
}

Stop judgeState(const PreparedKey& key, UtcTime now)
{
    if (key.status == KeyStatus::Revoked || key.status == KeyStatus::Deleted)
        return Verdict{Outcome::Revoked, QStringLiteral("status")};
    if (key.state == VersionState::Revoked)
        return Verdict{Outcome::Revoked, QStringLiteral("version:%1 revoked").arg(key.version)};
    if (key.status == KeyStatus::Disabled)
        return Verdict{Outcome::Disabled, QStringLiteral("status")};
    if (key.expiresAt && *key.expiresAt <= now)
        return Verdict{Outcome::Expired, QStringLiteral("expires")};
    if (key.state == VersionState::Retired)
        return Verdict{Outcome::Expired, QStringLiteral("version:%1 retired").arg(key.version)};
    if (key.notAfter && *key.notAfter <= now)
        return Verdict{Outcome::Expired, QStringLiteral("version:%1 not_after").arg(key.version)};
    if (key.notBefore && *key.notBefore > now)
        return Verdict{Outcome::Expired, QStringLiteral("version:%1 not_before").arg(key.version)};
    return std::nullopt;
}

bool withinHours(const HoursOfWeek& week, const QTimeZone& zone, UtcTime now)
{
    if (!zone.isValid())
        return false; // a zone that this machine does not know: closed rather than open
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMicros(now) / 1000, zone);
    const auto day = static_cast<std::size_t>(local.date().dayOfWeek() - 1);
    return week.hours[day] >> local.time().hour() & 1;
}

Stop judgeSource(const AccessRequest& request, const PreparedAccess& access, UtcTime now)
{
    const Restrictions& rules = access.restrictions;
    const auto denied = [](const char* rule) { return Verdict{Outcome::SourceDenied, QString::fromLatin1(rule)}; };
    const bool inside = request.source && std::any_of(rules.cidrs.begin(), rules.cidrs.end(), [&](const Cidr& block) {
                            return block.contains(*request.source);
                        });
    if (!rules.cidrs.isEmpty() && !inside)
        return denied("cidr");
    const bool referred =
        std::any_of(rules.referrers.begin(), rules.referrers.end(),
                    [&](const ReferrerPattern& pattern) { return pattern.matches(request.referrer); });
    if (!rules.referrers.isEmpty() && !referred)
        return denied("referrer");
    if (!rules.apps.isEmpty() && !(request.app && rules.apps.contains(*request.app)))
        return denied("app");
    if (rules.hours && !withinHours(*rules.hours, access.zone, now))
        return denied("hours");
    return std::nullopt;
}

// QString::toUpper() would also turn foreign letters into Latin ones ("POſT").
QString asciiUpper(QString text)
{
    for (QChar& c : text) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - 0x20);
    }
    return text;
}

Stop judgeScope(const AccessRequest& request, const PreparedAccess& access)
{
    const Restrictions& rules = access.restrictions;
    const auto denied = [](const QString& rule) { return Verdict{Outcome::ScopeDenied, rule}; };
    if (!rules.methods.isEmpty() && !request.method.isEmpty() && !rules.methods.contains(request.method) &&
        !rules.methods.contains(asciiUpper(request.method)))
        return denied(QStringLiteral("method"));
    const bool pathAllowed = std::any_of(rules.paths.begin(), rules.paths.end(),
                                         [&](const PathPattern& pattern) { return pattern.matches(request.path); });
    if (!rules.paths.isEmpty() && !request.path.isEmpty() && !pathAllowed)
        return denied(QStringLiteral("path"));
    for (const Scope& asked : request.scopes) {
        const bool covered = std::any_of(access.allowed.begin(), access.allowed.end(),
                                         [&](const Scope& own) { return own.covers(asked); });
        if (!covered)
            return denied(QStringLiteral("scope:") + asked.toString());
    }
    if (access.allowed.isEmpty())
        return denied(QStringLiteral("no scopes"));
    return std::nullopt;
}

// What a request costs: never less than one, and no more than arithmetic on limits bears.
qint64 costOf(const AccessRequest& request)
{
    return std::clamp<qint64>(request.cost, 1, 1'000'000'000);
}

Stop judgeQuota(const PreparedAccess& key, qint64 cost, LimitState& state, UtcTime now, std::optional<UtcTime>& retryAt)
{
    if (!key.quota)
        return std::nullopt;
    const UtcTime period = key.quota->periodStart(now);
    // A period that begins later than this one means the clock went back: what was used stays used.
    if (state.quotaPeriod < period) {
        state.quotaPeriod = period;
        state.quotaUsed = 0;
    }
    if (cost > key.quota->amount - state.quotaUsed) {
        if (cost <= key.quota->amount) // else no refill will ever do
            retryAt = key.quota->nextRefill(state.quotaPeriod);
        return Verdict{Outcome::QuotaExceeded, QStringLiteral("quota")};
    }
    state.quotaUsed += cost;
    return std::nullopt;
}

// How long a bucket that holds `tokens` needs until it holds `wanted`, rounded up so that the same sum that judges the
// retry comes out in its favour.
Micros timeToFill(double tokens, double wanted, double perMicro)
{
    auto wait = static_cast<qint64>(std::ceil((wanted - tokens) / perMicro));
    while (tokens + static_cast<double>(wait) * perMicro < wanted)
        wait += 1 + (wait >> 48);
    return Micros(wait);
}

Stop judgeRate(const PreparedAccess& key, qint64 cost, LimitState& state, UtcTime now, std::optional<UtcTime>& retryAt)
{
    if (!key.rateLimit)
        return std::nullopt;
    const RateLimit& limit = *key.rateLimit;
    const auto capacity = static_cast<double>(limit.burst > 0 ? limit.burst : limit.count);
    const double perMicro = static_cast<double>(limit.count) / static_cast<double>(limit.window.count());
    double tokens = capacity;
    if (state.tokens >= 0) {
        const auto passed = static_cast<double>(std::max<qint64>(0, (now - state.tokensAt).count()));
        tokens = std::min(capacity, state.tokens + passed * perMicro);
    }
    const auto wanted = static_cast<double>(cost);
    if (tokens < wanted) {
        if (wanted <= capacity)
            retryAt = state.tokensAt + timeToFill(state.tokens, wanted, perMicro);
        return Verdict{Outcome::RateLimited, QStringLiteral("rate")};
    }
    state.tokens = tokens - wanted;
    state.tokensAt = std::max(now, state.tokensAt);
    return std::nullopt;
}

} // namespace

QList<Scope> allowedScopes(const ApiKey& key, const QList<Role>& known)
{
    QList<Scope> allowed = key.scopes;
    for (const Role& role : known) {
        if (!key.roles.contains(role.name))
            continue;
        for (const Scope& scope : role.scopes) {
            if (!allowed.contains(scope))
                allowed += scope;
        }
    }
    return allowed;
}

QString outcomeName(Outcome outcome)
{
    static constexpr const char* names[] = {"malformed",    "unknown",       "revoked",      "disabled",
                                            "expired",      "source_denied", "scope_denied", "quota_exceeded",
                                            "rate_limited", "valid"};
    return QString::fromLatin1(names[static_cast<std::size_t>(outcome)]);
}

PreparedAccess PreparedAccess::of(const ApiKey& key, const QList<Scope>& allowed)
{
    PreparedAccess access{allowed, key.restrictions, key.rateLimit, key.quota, {}};
    if (key.restrictions.hours)
        access.zone = QTimeZone(key.restrictions.hours->timeZone.toUtf8());
    return access;
}

PreparedKey PreparedKey::of(const ApiKey& key, const KeyVersion& version, const PreparedAccess& access)
{
    return {key.status,        key.expiresAt,    version.number, version.state,
            version.notBefore, version.notAfter, &access,        key.tags.contains(honeytokenTag)};
}

Decision decide(const AccessRequest& request, const Presented& presented, const LimitState& limits, UtcTime now)
{
    if (!presented.key || !presented.version)
        return decide(request, presented.wellFormed, nullptr, limits, now);
    const PreparedAccess access = PreparedAccess::of(*presented.key, presented.allowed);
    const PreparedKey key = PreparedKey::of(*presented.key, *presented.version, access);
    return decide(request, presented.wellFormed, &key, limits, now);
}

Decision decide(const AccessRequest& request, bool wellFormed, const PreparedKey* key, const LimitState& limits,
                UtcTime now)
{
    Decision decision;
    decision.after = limits;
    const auto answer = [&](Verdict&& verdict) {
        decision.outcome = verdict.outcome;
        decision.rule = std::move(verdict.rule);
        return std::move(decision);
    };
    if (Stop stop = judgeIdentity(wellFormed, key))
        return answer(std::move(*stop));
    decision.version = key->version;
    if (Stop stop = judgeState(*key, now))
        return answer(std::move(*stop));
    const PreparedAccess& access = *key->access;
    if (Stop stop = judgeSource(request, access, now))
        return answer(std::move(*stop));
    if (Stop stop = judgeScope(request, access))
        return answer(std::move(*stop));
    LimitState after = limits;
    const qint64 cost = costOf(request);
    if (Stop stop = judgeQuota(access, cost, after, now, decision.retryAt))
        return answer(std::move(*stop));
    if (Stop stop = judgeRate(access, cost, after, now, decision.retryAt))
        return answer(std::move(*stop));
    decision.after = after;
    decision.deprecated = key->status == KeyStatus::Deprecated;
    return answer({Outcome::Valid, QStringLiteral("all rules")});
}

} // namespace keywright
