// The tables of a usage database, what is kept how long in them, and how an older one is brought up to date. Counts lie
// in levels: minutes, hours, days and blocks of days by key version and outcome, and hours of all keys together, so
// that what is asked for a year goes over few rows.
#pragma once

#include <QByteArray>

namespace keywright::usage_schema {

inline constexpr int applicationId = 0x4B577573; // "KWus"
inline constexpr int version = 3;
inline constexpr int oldestRead = 2; // by those who never write: it knows all that is asked

inline constexpr qint64 keptMinutes = 2LL * 24 * 60;
inline constexpr qint64 keptHourDays = 90; // days whose hours are kept by key, today not counted
inline constexpr qint64 keptDays = 5LL * 366;
inline constexpr qint64 blockDays = 32;

// The first hour that is surely kept by key. Whoever stores keeps a day more, so that nobody asks for what goes.
[[nodiscard]] constexpr qint64 firstKeptHour(qint64 nowHour)
{
    return (nowHour / 24 - keptHourDays) * 24;
}

[[nodiscard]] const char* create(); // all of it
// From an older version. Version 1 knew minutes alone: what is in them is in the other levels afterwards. Version 2
// knew no logs.
[[nodiscard]] QByteArray upgrade(qint64 from);

} // namespace keywright::usage_schema
