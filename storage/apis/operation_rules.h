// One scope an operation: what a gateway's configuration says in place of the one scope of its sample.
#pragma once

#include "model/apis/gateway_work.h"

namespace keywright {

// `text`: a sample of packaging/gateways of the API's kind, not filled in yet. A request is matched as it was sent,
// below the path of the base URL, in letters and case. What no operation names is refused with 403, and so is what
// servers might read in two ways: dot segments, empty segments, path parameters, and the percent-encoded forms of
// dot, slash, backslash and percent. InvalidInput for a gateway that can't tell operations apart.
Result<QString> withOperationRules(const QString& text, const ApiDefinition& api,
                                   const QList<OperationScope>& operations);

} // namespace keywright
