// Roles that a key has and that do not exist any more: deleted on another machine, or of a catalogue that was set back.
#pragma once

#include "model/access/scope.h"
#include "model/keys/api_key.h"

namespace keywright {

// They allow nothing: allowedScopes() of model/access/decision.h leaves them out.
[[nodiscard]] QStringList missingRoles(const ApiKey& key, const QList<Role>& known);

} // namespace keywright
