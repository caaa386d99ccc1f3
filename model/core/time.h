// Moments are UTC with microseconds. Text form: ISO 8601 with a fixed six-digit fraction,
// "2026-11-21T04:43:05.123456Z".
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace keywright {

using Micros = std::chrono::microseconds;
using UtcTime = std::chrono::sys_time<Micros>;
using Days = std::chrono::days;

[[nodiscard]] QString toIso(UtcTime time);
// Accepts what toIso writes, and ISO 8601 with fewer fraction digits, an offset, or a bare date (midnight UTC).
[[nodiscard]] std::optional<UtcTime> fromIso(const QString& text);

[[nodiscard]] constexpr qint64 toMicros(UtcTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime fromMicros(qint64 micros)
{
    return UtcTime(Micros(micros));
}

} // namespace keywright
