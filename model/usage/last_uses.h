// Brings into the catalogue when gates last let versions through: the table, the search ("used:never") and the dialogs
// go by what stands there. On a lane that may write.
#pragma once

#include "model/core/transactions.h"
#include "model/keys/key_store.h"
#include "model/usage/usage_store.h"

namespace keywright {

// Answers how many keys were newer used than the catalogue knew, by `step` at least; only these are written. No event:
// it is no change of a key, and moves forward only.
Result<int> bringLastUses(UsageStore& usage, KeyStore& keys, Transactions& transactions, Micros step);

} // namespace keywright
