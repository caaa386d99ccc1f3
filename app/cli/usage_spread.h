// How long requests took and where they came from, as usage show and export print it.
#pragma once

#include "model/usage/usage_answer.h"

#include <QJsonObject>
#include <QStringList>

namespace keywright::cli {

// {"decision_us": {"count", "p50", "p95", "p99"}, "request_us": …, "sources": n}; what was not measured is left out.
[[nodiscard]] QJsonObject spreadJson(const SpreadPoint& point);

[[nodiscard]] QStringList spreadCsvHead();
[[nodiscard]] QStringList spreadCsvCells(const SpreadPoint& point); // microseconds; empty: not measured

// Columns of the table: only of what was measured at all.
[[nodiscard]] QStringList spreadHead(const UsageAnswer& answer);
[[nodiscard]] QStringList spreadCells(const UsageAnswer& answer, const SpreadPoint& point);

} // namespace keywright::cli
