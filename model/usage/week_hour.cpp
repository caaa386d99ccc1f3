#include "model/usage/week_hour.h"

#include <QDateTime>

namespace keywright {

WeekHour WeekHours::of(qint64 hour)
{
    const qint64 seconds = hour * 3600 + offsetAt(hour);
    const qint64 here = (seconds >= 0 ? seconds : seconds - 3599) / 3600;
    const qint64 sinceMonday = ((here + 3 * 24) % 168 + 168) % 168; // 1970 began on a Thursday
    return {static_cast<int>(sinceMonday / 24), static_cast<int>(sinceMonday % 24)};
}

int WeekHours::offsetAt(qint64 hour)
{
    const qint64 day = hour >= 0 ? hour / 24 : (hour - 23) / 24;
    if (day != m_day) {
        m_day = day;
        m_first = ask(day * 24);
        m_same = m_first == ask(day * 24 + 24);
    }
    return m_same ? m_first : ask(hour);
}

int WeekHours::ask(qint64 hour) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC));
}

} // namespace keywright
