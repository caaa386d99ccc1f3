// How the usage page words and colours what was counted: outcomes, steps of time and large numbers. Pure functions.
#pragma once

#include "model/usage/usage_answer.h"
#include "ui/look/table_text.h"
#include "ui/look/tokens.h"

namespace keywright::usage_words {

[[nodiscard]] QString groupWord(OutcomeGroup group);
[[nodiscard]] ToneName groupTone(OutcomeGroup group);
// "1,284", "41.8 k", "12 M": for axes and figures, where the exact number stands elsewhere.
[[nodiscard]] QString compact(double number);
[[nodiscard]] QString percent(std::optional<double> rate); // "0.71 %", "–"
[[nodiscard]] QString percentTick(double rate);            // "5 %"
[[nodiscard]] QString duration(double nanos);              // "84 µs", "1.2 ms", "3 s"
[[nodiscard]] QString hourWord(int hour);                  // "14:00", "2:00 PM"

// "Nov 17", "14:00": what stands at an axis.
[[nodiscard]] QString axisLabel(UtcTime at, UsageStep step);
// "Nov 17, 2026", "Nov 17, 2026 14:00".
[[nodiscard]] QString stepWord(UtcTime at, UsageStep step);
// At most some eight of the steps have a label; the others are empty.
[[nodiscard]] QStringList axisLabels(const QList<UsagePoint>& series, UsageStep step);
// What is told of a step where the mouse is over it.
[[nodiscard]] QStringList hints(const UsageAnswer& answer);

[[nodiscard]] QString keyName(const KeyUsage& key);
[[nodiscard]] QString ownerName(const OwnerUsage& owner);
[[nodiscard]] QString apiName(const ApiUsage& api);

// The same as the charts show, and every outcome by itself.
[[nodiscard]] TableText timeTable(const UsageAnswer& answer);
[[nodiscard]] TableText rateTable(const UsageAnswer& answer);
[[nodiscard]] TableText weekTable(const UsageAnswer& answer);
[[nodiscard]] TableText keyTable(const UsageAnswer& answer);
[[nodiscard]] TableText ownerTable(const UsageAnswer& answer);
[[nodiscard]] TableText apiTable(const UsageAnswer& answer);
// Of what gates took, or of whole requests.
[[nodiscard]] TableText delayTable(const UsageAnswer& answer, Percentiles SpreadPoint::*delay);
[[nodiscard]] TableText sourceTable(const UsageAnswer& answer);

} // namespace keywright::usage_words
