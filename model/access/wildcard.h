// Matching with '*' in linear space and at most quadratic time, whatever the pattern: no backtracking over several
// stars.
#pragma once

#include <QStringView>

namespace keywright {

// '*' matches any run of characters, including none.
[[nodiscard]] bool wildcardMatches(QStringView pattern, QStringView text);

} // namespace keywright
