// Honeytokens that were presented lately, by what gates have counted. On a lane.
#pragma once

#include "model/keys/key_store.h"
#include "model/usage/usage_store.h"

namespace keywright {

inline constexpr Days honeytokenSpan{7}; // how long a touch stands in the overview

struct TouchedHoneytoken {
    KeyId key;
    QString name;
    qint64 requests = 0; // within the span
    UtcTime last{};      // the beginning of the hour in which it was last presented

    bool operator==(const TouchedHoneytoken&) const = default;
};

// The one that was presented last comes first.
Result<QList<TouchedHoneytoken>> touchedHoneytokens(UsageStore& usage, KeyStore& keys, UtcTime now);

} // namespace keywright
