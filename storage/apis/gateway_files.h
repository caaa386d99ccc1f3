// The configurations of packaging/gateways, which are compiled in, with an API's own addresses.
#pragma once

#include "model/apis/gateway_work.h"

namespace keywright {

// InvalidInput when the API has no gateway, gate or upstream, or a scope is needed and none.
[[nodiscard]] Result<QList<GatewayFile>> gatewayFiles(const ApiDefinition& api, const NeededScopes& needed);

} // namespace keywright
