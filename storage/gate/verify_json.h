// POST /v1/keys/verify: what is asked and answered as JSON, one key or up to a hundred. On the gate's thread.
//
// {"key": "…", "method": "GET", "path": "/invoices", "source": "10.4.2.17", "referrer": "…", "app": "ios:com.x.y",
//  "scopes": ["orders:invoices:read"], "cost": 1, "api": "orders"}, or {"requests": [ … ]}. Only "key" is required; a
//  member that is not
// known is refused, so that a mistyped one restricts nothing silently.
#pragma once

#include "model/gate/gate.h"

#include <string>

namespace keywright::gate {

inline constexpr std::size_t mostInBatch = 100;

struct JsonAnswer {
    int status = 200; // 400 when the body is not what stands above
    std::string body;
    bool hold = false; // to be held back a while: see Gate::verify
};
// Method and path that the caller leaves out are untold, as those of a gateway.
[[nodiscard]] JsonAnswer verifyJson(Gate& gate, std::string_view body, UtcTime now);

} // namespace keywright::gate
