// YAML as JSON values, for documents that may be written either way.
#pragma once

#include "model/core/result.h"

#include <QJsonValue>

#include <string_view>

namespace keywright {

// The first document of the text. Scalars become texts (null where they are), anchors and merge keys are followed; each
// alias counts as much as what it stands for. InvalidInput with line and column: no YAML, nested deeper than 200, or
// more than two million values once aliases are followed.
[[nodiscard]] Result<QJsonValue> yamlValue(std::string_view text);

} // namespace keywright
