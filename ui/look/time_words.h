// Times for people: relative in the table, exact in the tool tip, both in the locale's words and the local zone.
#pragma once

#include "model/core/time.h"

#include <QString>

namespace keywright {

// "just now", "12 min ago", "4 h ago", "yesterday", "3 days ago", "in 61 days", "in 2 years".
[[nodiscard]] QString relativeTime(UtcTime at, UtcTime now);
// "Nov 21, 2026 04:43:05 (UTC+1)": order and marks as the locale has them.
[[nodiscard]] QString exactTime(UtcTime at);
// "Feb 13, 2027".
[[nodiscard]] QString exactDate(UtcTime at);
// "7 days", "12 hours".
[[nodiscard]] QString spanWords(Micros span);
// Grouped as the locale does: "1,284".
[[nodiscard]] QString grouped(qint64 number);

} // namespace keywright
