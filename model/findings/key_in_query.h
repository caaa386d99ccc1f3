// The finding that a key came in the query of a request, where gates do not take it: servers and proxies write queries
// into their logs. Gates note it beside what they count, since they never write the catalogue; whoever may write the
// catalogue brings it there. On a lane that may write.
#pragma once

#include "model/findings/key_in_log.h"
#include "model/usage/usage_store.h"

namespace keywright {

// Answers how many keys were newly found: event and tag, once for a key, however often it comes. While a key has the
// tag nothing more is told; when somebody has taken it away, only what came after the last event.
Result<int> bringKeysInQueries(UsageStore& usage, KeyService& service, KeyStore& keys, AuditLog& log,
                               Transactions& transactions);

} // namespace keywright
