// The tables of a usage database, what is kept how long in them, and how an older one is brought up to date. Counts lie
// in levels: minutes, hours, days and blocks of days by key version and outcome, and hours of all keys together, so
// that what is asked for a year goes over few rows. A key has a number for each API that it was used on, and an API one
// of its own, below 0, for all keys on it together. How long requests took and where they came from lies beside them,
// each hour in one level only: its own, or later its day's. There the key 0 stands for all requests, and where many
// keys are together a row more for all outcomes, since that is what is asked most. A batch of many keys is one row
// first (kept_counts.h), which is in no level yet.
#pragma once

#include "model/core/time.h"

#include <QByteArray>

namespace keywright::usage_schema {

inline constexpr int applicationId = 0x4B577573; // "KWus"
inline constexpr int version = 7;
inline constexpr int oldestRead = 2; // by those who never write: it knows all that is asked

inline constexpr qint64 keptMinutes = 2LL * 24 * 60;
inline constexpr qint64 keptHourDays = 90;  // days whose hours are kept by key, today not counted
inline constexpr qint64 keptSpreadDays = 8; // days whose hours of spread are kept by key: they are larger by far
inline constexpr qint64 keptDays = 5LL * 366;
inline constexpr qint64 blockDays = 32;

[[nodiscard]] inline qint64 minuteOf(UtcTime at) // since 1970
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

// The first hour that is surely kept by key. Whoever stores keeps a day more, so that nobody asks for what goes.
[[nodiscard]] constexpr qint64 firstKeptHour(qint64 nowHour)
{
    return (nowHour / 24 - keptHourDays) * 24;
}

inline constexpr int firstWithSpread = 4; // and with keys in queries
inline constexpr int firstWithApis = 5;
inline constexpr int firstWithOutcomes = 6; // of spread, and with bytes
inline constexpr qint64 mostApis = 1'000;   // of more the names are not kept: whoever makes them up fills no disk

inline constexpr int allOutcomes = -1; // of spread: not told apart

// The first hour whose spread is kept by itself: of a key, of (0) all together, or (below) of all on an API.
[[nodiscard]] constexpr qint64 firstSpreadHour(qint64 nowHour, qint64 key)
{
    return (nowHour / 24 - (key <= 0 ? keptHourDays : keptSpreadDays)) * 24;
}

[[nodiscard]] const char* create(); // all of it
// From an older version. Version 1 knew minutes alone: what is in them is in the other levels afterwards. Version 2
// knew no logs, version 3 not how long requests took, where they came from and which keys stood in queries,
// version 4 no APIs, version 5 neither bytes nor outcomes of what was measured, version 6 no batches in one row.
[[nodiscard]] QByteArray upgrade(qint64 from);

} // namespace keywright::usage_schema
