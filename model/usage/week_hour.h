// Which hour of which day of the week an hour is in a time zone. Asking a zone is dear, and its offset the same for
// months: asked once a day, and by the hour only on the days on which the clock is changed. One thread.
#pragma once

#include <QTimeZone>

#include <limits>

namespace keywright {

struct WeekHour {
    int day = 0; // Monday first
    int hour = 0;

    bool operator==(const WeekHour&) const = default;
};

class WeekHours {
public:
    explicit WeekHours(const QTimeZone& zone) // which outlives it
        : m_zone(zone)
    {}
    [[nodiscard]] WeekHour of(qint64 hour); // since 1970, UTC

private:
    [[nodiscard]] int offsetAt(qint64 hour); // seconds to be added to UTC
    [[nodiscard]] int ask(qint64 hour) const;

    const QTimeZone& m_zone;
    qint64 m_day = std::numeric_limits<qint64>::min();
    int m_first = 0;
    bool m_same = false;
};

} // namespace keywright
