// What a filter finds when each key is simply looked at: what the ways of the store are held against.
#pragma once

#include "model/keys/key_store.h"

namespace keywright::test {

[[nodiscard]] bool plainlyMatches(const ApiKey& key, const KeyFilter& filter, UtcTime now);

} // namespace keywright::test
