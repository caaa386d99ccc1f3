// When a key came from addresses that it never came from before, as far as sketches tell: what they call new is new,
// and what they miss is what falls on the place of another address (one in a hundred, for a key with twenty). Pure.
#pragma once

#include "model/usage/usage_store.h"

#include <span>

namespace keywright {

// Of `hours` hours from `firstHour` on, how many addresses were new in each. A key that finds new addresses every few
// weeks finds nothing unusual: only after 30 days without any one is told. `spread` of one key, by time.
[[nodiscard]] std::vector<int> newSourcesByHour(std::span<const UsageSpread> spread, qint64 firstHour,
                                                std::size_t hours);

} // namespace keywright
