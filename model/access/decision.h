// decide(): would this request pass? Pure; the console, the CLI and the gate ask the same function. Who has few
// requests hands over the key itself; the gate keeps what the decision reads of it prepared.
#pragma once

#include "model/access/limits.h"
#include "model/access/restrictions.h"
#include "model/access/scope.h"
#include "model/keys/api_key.h"

#include <QTimeZone>

#include <optional>

namespace keywright {

// In the order in which they are decided.
enum class Outcome {
    Malformed,
    Unknown,
    Revoked,
    Disabled,
    Expired,
    SourceDenied,
    ScopeDenied,
    QuotaExceeded,
    RateLimited,
    Valid
};
[[nodiscard]] QString outcomeName(Outcome outcome); // "source_denied"

struct AccessRequest {
    std::optional<IpAddress> source;
    QString referrer;
    std::optional<AppRestriction> app;
    QString method;      // empty: not asked, so the key's methods are not judged. A gate always asks
    QString path;        // empty: not asked, likewise. As on the request line, still percent-encoded
    QList<Scope> scopes; // all must be allowed; none: it is enough that the key allows anything
    qint64 cost = 1;
};

// What the counters of a key say before the request.
struct LimitState {
    double tokens = -1; // of the rate bucket; < 0: full
    UtcTime tokensAt{};
    qint64 quotaUsed = 0;
    UtcTime quotaPeriod{}; // start of the period that quotaUsed counts
};

struct Decision {
    Outcome outcome = Outcome::Unknown;
    QString rule; // which rule decided, untranslated and stable: "status", "version:3 not_after", "cidr",
                  // "scope:orders:invoices:write", ...
    bool deprecated = false;
    int version = 0;                // version whose secret was presented; 0 unknown
    LimitState after;               // counters after the request (unchanged unless Valid)
    std::optional<UtcTime> retryAt; // QuotaExceeded, RateLimited
};

// What was found for the presented secret: nothing, or a key with the version that matched.
struct Presented {
    bool wellFormed = true;
    const ApiKey* key = nullptr;
    const KeyVersion* version = nullptr;
    QList<Scope> allowed; // allowedScopes() of the key
};

// What of a key's access the decision reads, prepared for many requests. Keys that may do the same can share one; safe
// to read from many threads.
struct PreparedAccess {
    QList<Scope> allowed; // allowedScopes() of the key
    Restrictions restrictions;
    std::optional<RateLimit> rateLimit;
    std::optional<Quota> quota;
    QTimeZone zone; // of the hours; invalid where this machine does not know it

    [[nodiscard]] static PreparedAccess of(const ApiKey& key, const QList<Scope>& allowed);
};

// The version that a presented secret belongs to, with what of its key decides.
struct PreparedKey {
    KeyStatus status = KeyStatus::Active;
    std::optional<UtcTime> expiresAt;
    int version = 0;
    VersionState state = VersionState::Pending;
    std::optional<UtcTime> notBefore, notAfter; // of the version
    const PreparedAccess* access = nullptr;
    bool honeytoken = false;

    [[nodiscard]] static PreparedKey of(const ApiKey& key, const KeyVersion& version, const PreparedAccess& access);
};

// The key's own scopes and those of its roles, each once. A role that `known` lacks allows nothing.
[[nodiscard]] QList<Scope> allowedScopes(const ApiKey& key, const QList<Role>& known);

// Source, referrer, application and hours are always judged: what the request does not tell counts as not allowed.
// A pending version and a honeytoken are Unknown to the caller; one whose not_before lies ahead, or whose overlap has
// ended, is Expired with a rule that names it. A clock set back refills nothing. Counters change only when the outcome
// is Valid.
[[nodiscard]] Decision decide(const AccessRequest& request, const Presented& presented, const LimitState& limits,
                              UtcTime now);
// The same for what is prepared. `key` null: no key has that secret.
[[nodiscard]] Decision decide(const AccessRequest& request, bool wellFormed, const PreparedKey* key,
                              const LimitState& limits, UtcTime now);

} // namespace keywright
