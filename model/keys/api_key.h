// ApiKey: the catalogue entry with its versions. Plain values; the rules of their change are in lifecycle.h.
#pragma once

#include "model/access/limits.h"
#include "model/access/restrictions.h"
#include "model/access/scope.h"
#include "model/keys/key_id.h"
#include "model/secrets/fingerprint.h"
#include "model/secrets/secret_format.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace keywright {

enum class Custody { Issued, Held, Managed };

// What is stored; "expired" and "overlapping" are derived (see shownStatus in lifecycle.h).
enum class KeyStatus { Active, Deprecated, Disabled, Revoked, Deleted };

enum class VersionState { Pending, Current, Overlapping, Retired, Revoked };

struct KeyVersion {
    int number = 1;
    std::optional<Fingerprint> fingerprint; // none: managed, secret not known to us
    QString hint;                           // "kw_live_…3fQz"
    VersionState state = VersionState::Pending;
    UtcTime createdAt{};
    std::optional<UtcTime> notBefore;
    std::optional<UtcTime> notAfter; // end of overlap or of life
    std::optional<UtcTime> endedAt;  // retired or revoked
    std::optional<UtcTime> lastUsedAt;
    bool secretStored = false; // a copy lies in the secret store

    bool operator==(const KeyVersion&) const = default;
};

struct RotationPolicy {
    int everyDays = 0;   // 0: no schedule
    int overlapDays = 7; // 0-90

    bool operator==(const RotationPolicy&) const = default;
};

struct ApiKey {
    KeyId id;
    qint64 row = 0;      // row of the store, 0 before it is stored
    qint64 revision = 0; // grows with each change; commands carry the one they were made from
    QString name;        // 1-200 characters; unique among live keys of one environment
    QString owner;       // team or person, 1-200
    QString application;
    QString environment; // "production", "staging", "development", "ci" or the organisation's own word
    QStringList tags;    // sorted, lower case
    QString notes;
    QString system =
        QStringLiteral("local"); // key system: local, kong, aws, apigee, anypoint, azure, google, akeyless, held vendor
    QString boundTo;             // service account, optional
    Custody custody = Custody::Issued;
    KeyStatus status = KeyStatus::Active;
    std::optional<KeyStatus> statusBefore; // of a disabled key: what enable returns to; of a deleted one: revoked
    QList<Scope> scopes;
    QStringList roles;
    Restrictions restrictions;
    std::optional<RateLimit> rateLimit;
    std::optional<Quota> quota;
    std::optional<UtcTime> expiresAt;
    RotationPolicy rotation;
    SecretFormat format;
    bool recoverable = false; // issued: a copy of the secret is kept in the secret store
    UtcTime createdAt{};
    UtcTime changedAt{};
    std::optional<UtcTime> deletedAt;
    std::optional<UtcTime> lastUsedAt;
    QList<KeyVersion> versions; // by number

    [[nodiscard]] const KeyVersion* current() const;
    [[nodiscard]] const KeyVersion* overlapping() const; // the newest, if any
    [[nodiscard]] KeyVersion* find(int number);
    bool operator==(const ApiKey&) const = default;
};

// A key with this tag is a honeytoken: nobody should use it, it opens nothing, and its use raises an alarm.
inline constexpr QLatin1String honeytokenTag("honeytoken");

[[nodiscard]] QString custodyName(Custody custody);     // "issued"
[[nodiscard]] QString keyStatusName(KeyStatus status);  // "active"
[[nodiscard]] QString versionStateName(VersionState s); // "current"
[[nodiscard]] std::optional<Custody> custodyFromName(const QString& name);
[[nodiscard]] std::optional<KeyStatus> keyStatusFromName(const QString& name);
[[nodiscard]] std::optional<VersionState> versionStateFromName(const QString& name);
[[nodiscard]] bool isProduction(const QString& environment); // production, prod, live

} // namespace keywright
