// What a person typed about a key, made regular and checked. Errors: InvalidInput, detail "<field>: <what is wrong>".
#pragma once

#include "model/keys/key_service.h"

namespace keywright {

// Trims, folds and sorts in place, then checks every field but the secret.
Result<void> regularise(KeyDraft& draft, UtcTime now);
Result<void> regularise(KeyService::Description& description);
[[nodiscard]] QStringList regularRoles(QStringList roles);
Result<QStringList> regularTags(const QStringList& tags);
Result<QString> regularOwner(const QString& owner);
Result<QString> regularReason(const QString& reason, bool required);
Result<void> checkRoles(const QStringList& roles, const QList<Role>& known);
Result<void> checkLimits(const std::optional<RateLimit>& rate, const std::optional<Quota>& quota);
Result<void> checkLifetime(const std::optional<UtcTime>& expiresAt, const RotationPolicy& rotation, UtcTime now);

} // namespace keywright
