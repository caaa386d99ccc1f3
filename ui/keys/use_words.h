// What a key or several did on APIs, in words. Pure functions.
#pragma once

#include "model/usage/blast_radius.h"

#include <QStringList>

namespace keywright {

// "orders (12 requests), catalog (1 request), 3 more"; empty: it was told of none.
[[nodiscard]] QString apiUseWords(const std::vector<ApiUse>& apis);
// A sentence each: how much was asked in 30 days and from where, on which APIs, and which it could use beside; none
// where nothing was ever counted.
[[nodiscard]] QStringList radiusWords(const BlastRadius& radius);

} // namespace keywright
