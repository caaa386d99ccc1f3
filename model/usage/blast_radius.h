// What ends with a key: what it did in the last 30 days, on which APIs and from how many addresses, beside what it
// could do. Values; reading them is for a lane.
#pragma once

#include "model/usage/key_use.h"

namespace keywright {

class KeyStore;

struct BlastRadius {
    bool unread = false; // what was counted can't be read: of what follows only the scopes are known
    KeyUseNow use;       // its `counted`: whether anything that follows is known
    qint64 requests = 0; // of all versions in 30 days, refused ones too
    qint64 untold = 0;   // of these, without the API that they were for
    qint64 sources = 0;  // from about so many different addresses; 0: none was told
    QList<Scope> scopes; // its own and those of its roles
    QStringList unused;  // APIs that they name and that it was not used on
};

// An error only where the roles can't be read. `usage` may be null.
Result<BlastRadius> readBlastRadius(UsageStore* usage, KeyStore& keys, const ApiKey& key, UtcTime now);

} // namespace keywright
