// Does a filter find a key, when the key is simply looked at? For keys that no table holds: of a moment that is past.
// What stores answer is held against this by tests.
#pragma once

#include "model/keys/api_key.h"
#include "model/keys/key_filter.h"

namespace keywright {

[[nodiscard]] bool matches(const ApiKey& key, const KeyFilter& filter, UtcTime now);

} // namespace keywright
