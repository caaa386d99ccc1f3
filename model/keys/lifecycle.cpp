#include "model/keys/lifecycle.h"

#include <algorithm>

namespace keywright::lifecycle {
namespace {

Error illegal(const char* action, const ApiKey& key)
{
    return {ErrorKind::IllegalTransition,
            QStringLiteral("%1 %2").arg(QLatin1String(action), keyStatusName(key.status))};
}

bool isLive(VersionState state)
{
    return state == VersionState::Pending || state == VersionState::Current || state == VersionState::Overlapping;
}

void retire(KeyVersion& version, UtcTime now)
{
    version.state = VersionState::Retired;
    version.notAfter = std::min(version.notAfter.value_or(now), now);
    version.endedAt = now;
}

} // namespace

ShownStatus shownStatus(const ApiKey& key, UtcTime now)
{
    switch (key.status) {
    case KeyStatus::Deleted:
        return ShownStatus::Deleted;
    case KeyStatus::Revoked:
        return ShownStatus::Revoked;
    case KeyStatus::Disabled:
        return ShownStatus::Disabled;
    case KeyStatus::Active:
    case KeyStatus::Deprecated:
        break;
    }
    if (key.expiresAt && *key.expiresAt <= now)
        return ShownStatus::Expired;
    if (key.status == KeyStatus::Deprecated)
        return ShownStatus::Deprecated;
    const bool overlaps = std::any_of(key.versions.begin(), key.versions.end(), [&](const KeyVersion& version) {
        return version.state == VersionState::Overlapping && (!version.notAfter || *version.notAfter > now);
    });
    return overlaps ? ShownStatus::Overlapping : ShownStatus::Active;
}

QString shownStatusName(ShownStatus status)
{
    switch (status) {
    case ShownStatus::Active:
        return QStringLiteral("active");
    case ShownStatus::Overlapping:
        return QStringLiteral("overlapping");
    case ShownStatus::Deprecated:
        return QStringLiteral("deprecated");
    case ShownStatus::Disabled:
        return QStringLiteral("disabled");
    case ShownStatus::Expired:
        return QStringLiteral("expired");
    case ShownStatus::Revoked:
        return QStringLiteral("revoked");
    case ShownStatus::Deleted:
        return QStringLiteral("deleted");
    }
    return {};
}

Result<void> deprecate(ApiKey& key, UtcTime)
{
    if (key.status != KeyStatus::Active)
        return illegal("deprecate", key);
    key.status = KeyStatus::Deprecated;
    return {};
}

Result<void> disable(ApiKey& key, UtcTime)
{
    if (key.status != KeyStatus::Active && key.status != KeyStatus::Deprecated)
        return illegal("disable", key);
    key.statusBefore = key.status;
    key.status = KeyStatus::Disabled;
    return {};
}

Result<void> enable(ApiKey& key, UtcTime)
{
    if (key.status != KeyStatus::Disabled)
        return illegal("enable", key);
    key.status = key.statusBefore.value_or(KeyStatus::Active);
    key.statusBefore.reset();
    return {};
}

Result<void> revoke(ApiKey& key, UtcTime now)
{
    if (key.status == KeyStatus::Revoked || key.status == KeyStatus::Deleted)
        return illegal("revoke", key);
    key.status = KeyStatus::Revoked;
    key.statusBefore.reset();
    for (KeyVersion& version : key.versions) {
        if (!isLive(version.state))
            continue;
        version.state = VersionState::Revoked;
        version.notAfter = std::min(version.notAfter.value_or(now), now);
        version.endedAt = now;
    }
    return {};
}

Result<void> markDeleted(ApiKey& key, UtcTime now)
{
    if (key.status == KeyStatus::Deleted)
        return illegal("delete", key);
    if (key.status != KeyStatus::Revoked)
        return Error{ErrorKind::NotRevoked, key.name};
    key.status = KeyStatus::Deleted;
    key.statusBefore = KeyStatus::Revoked;
    key.deletedAt = now;
    return {};
}

Result<void> restore(ApiKey& key, UtcTime now)
{
    if (key.status != KeyStatus::Deleted)
        return illegal("restore", key);
    if (isPurgeable(key, now))
        return Error{ErrorKind::RestoreTooLate, key.name};
    key.status = KeyStatus::Revoked;
    key.statusBefore.reset();
    key.deletedAt.reset();
    return {};
}

bool isPurgeable(const ApiKey& key, UtcTime now)
{
    return key.status == KeyStatus::Deleted && key.deletedAt && now - *key.deletedAt >= restoreWindow;
}

Result<int> addVersion(ApiKey& key, const std::optional<Fingerprint>& fingerprint, const QString& hint, UtcTime now)
{
    if (key.status != KeyStatus::Active && key.status != KeyStatus::Deprecated)
        return illegal("rotate", key);
    if (key.expiresAt && *key.expiresAt <= now)
        return Error{ErrorKind::IllegalTransition, QStringLiteral("rotate expired")};
    int last = 0;
    for (const KeyVersion& version : key.versions) {
        if (version.state == VersionState::Pending)
            return Error{ErrorKind::RotationRunning, key.name};
        last = std::max(last, version.number);
    }
    KeyVersion version;
    version.number = last + 1;
    version.fingerprint = fingerprint;
    version.hint = hint;
    version.createdAt = now;
    key.versions += version;
    return version.number;
}

Result<void> activateVersion(ApiKey& key, int number, Micros overlap, UtcTime now)
{
    KeyVersion* pending = key.find(number);
    if (!pending)
        return Error{ErrorKind::NotFound, QStringLiteral("version %1").arg(number)};
    if (pending->state != VersionState::Pending)
        return Error{ErrorKind::IllegalTransition, QStringLiteral("activate %1").arg(versionStateName(pending->state))};
    if (key.status != KeyStatus::Active && key.status != KeyStatus::Deprecated)
        return illegal("activate", key);
    if (overlap < Micros(0) || overlap > Days(maxOverlapDays))
        return Error{ErrorKind::InvalidInput, QStringLiteral("overlap: must be 0 to %1 days").arg(maxOverlapDays)};
    UtcTime end = now + overlap;
    if (key.expiresAt)
        end = std::min(end, *key.expiresAt);
    for (KeyVersion& version : key.versions) {
        if (version.state == VersionState::Overlapping || (version.state == VersionState::Current && end <= now)) {
            retire(version, now);
        } else if (version.state == VersionState::Current) {
            version.state = VersionState::Overlapping;
            version.notAfter = end;
        }
    }
    pending->state = VersionState::Current;
    pending->notBefore = now;
    return {};
}

Result<void> dropPending(ApiKey& key, int number)
{
    const KeyVersion* version = key.find(number);
    if (!version)
        return Error{ErrorKind::NotFound, QStringLiteral("version %1").arg(number)};
    if (version->state != VersionState::Pending)
        return Error{ErrorKind::IllegalTransition, QStringLiteral("drop %1").arg(versionStateName(version->state))};
    key.versions.removeIf([&](const KeyVersion& v) { return v.number == number; });
    return {};
}

Result<void> setOverlapEnd(ApiKey& key, int number, UtcTime end, UtcTime now)
{
    KeyVersion* version = key.find(number);
    if (!version)
        return Error{ErrorKind::NotFound, QStringLiteral("version %1").arg(number)};
    if (version->state != VersionState::Overlapping)
        return Error{ErrorKind::IllegalTransition, QStringLiteral("overlap %1").arg(versionStateName(version->state))};
    if (end > now + Days(maxOverlapDays))
        return Error{ErrorKind::InvalidInput, QStringLiteral("overlap: must be 0 to %1 days").arg(maxOverlapDays)};
    if (end <= now)
        retire(*version, now);
    else
        version->notAfter = key.expiresAt ? std::min(end, *key.expiresAt) : end;
    return {};
}

int retireDue(ApiKey& key, UtcTime now)
{
    int retired = 0;
    for (KeyVersion& version : key.versions) {
        if (version.state == VersionState::Overlapping && version.notAfter && *version.notAfter <= now) {
            retire(version, now);
            ++retired;
        }
    }
    return retired;
}

QString brokenInvariant(const ApiKey& key)
{
    int current = 0;
    int pending = 0;
    int live = 0;
    int last = 0;
    for (const KeyVersion& version : key.versions) {
        current += version.state == VersionState::Current;
        pending += version.state == VersionState::Pending;
        live += isLive(version.state);
        if (version.number <= last)
            return QStringLiteral("version numbers do not grow");
        last = version.number;
        if (version.state == VersionState::Overlapping && !version.notAfter)
            return QStringLiteral("an overlapping version without an end");
        if (version.state == VersionState::Overlapping && key.expiresAt && *version.notAfter > *key.expiresAt)
            return QStringLiteral("an overlap outlives its key");
        if (isLive(version.state) == version.endedAt.has_value())
            return QStringLiteral("a version's end does not fit its state");
    }
    if (pending > 1)
        return QStringLiteral("more than one pending version");
    const bool ended = key.status == KeyStatus::Revoked || key.status == KeyStatus::Deleted;
    if (ended && live > 0)
        return QStringLiteral("a live version in a revoked key");
    if (!ended && current != 1)
        return QStringLiteral("%1 current versions in a key that lives").arg(current);
    if ((key.status == KeyStatus::Deleted) != key.deletedAt.has_value())
        return QStringLiteral("the time of deletion does not fit the status");
    if ((key.status == KeyStatus::Disabled || key.status == KeyStatus::Deleted) != key.statusBefore.has_value())
        return QStringLiteral("the former status does not fit the status");
    return {};
}

} // namespace keywright::lifecycle
