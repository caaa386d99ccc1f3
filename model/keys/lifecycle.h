// The state machines of keys and versions: pure functions on values, no I/O. Every illegal transition answers
// IllegalTransition (or a closer kind) and leaves the key as it was.
//
// Key: active -> deprecated -> revoked -> deleted; disabled <-> active/deprecated; delete only after revoke; restore
// within 30 days to revoked; purge leaves a tombstone. Version: pending -> current -> overlapping -> retired | revoked.
#pragma once

#include "model/keys/api_key.h"

namespace keywright::lifecycle {

inline constexpr Days restoreWindow{30};
inline constexpr int maxOverlapDays = 90;
inline constexpr Days endingSoon{7}; // an overlap that ends within this is about to end

// What a person sees: the stored status, or Expired/Overlapping where the clock and the versions say so.
enum class ShownStatus { Active, Overlapping, Deprecated, Disabled, Expired, Revoked, Deleted };
[[nodiscard]] ShownStatus shownStatus(const ApiKey& key, UtcTime now);
[[nodiscard]] QString shownStatusName(ShownStatus status); // "overlapping"

Result<void> deprecate(ApiKey& key, UtcTime now);
Result<void> disable(ApiKey& key, UtcTime now);
Result<void> enable(ApiKey& key, UtcTime now);
Result<void> revoke(ApiKey& key, UtcTime now); // all live versions become revoked
Result<void> markDeleted(ApiKey& key, UtcTime now);
Result<void> restore(ApiKey& key, UtcTime now); // RestoreTooLate after 30 days
[[nodiscard]] bool isPurgeable(const ApiKey& key, UtcTime now);

// Adds a pending version. RotationRunning while another one is pending.
Result<int> addVersion(ApiKey& key, const std::optional<Fingerprint>& fingerprint, const QString& hint, UtcTime now);
// pending -> current; the former current one overlaps until now + overlap (never beyond the key's expiry), or is
// retired at once when overlap is zero. Older overlapping versions are retired.
Result<void> activateVersion(ApiKey& key, int number, Micros overlap, UtcTime now);
// Takes back a pending version that never became current.
Result<void> dropPending(ApiKey& key, int number);
// Changes the end of a running overlap; an end in the past retires at once.
Result<void> setOverlapEnd(ApiKey& key, int number, UtcTime end, UtcTime now);
// Retires versions whose overlap is over; answers how many.
int retireDue(ApiKey& key, UtcTime now);

// The first broken invariant in words (for tests and `doctor`), or an empty string.
[[nodiscard]] QString brokenInvariant(const ApiKey& key);

} // namespace keywright::lifecycle
