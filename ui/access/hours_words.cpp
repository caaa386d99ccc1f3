#include "ui/access/hours_words.h"

#include "model/core/joined_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace keywright {
namespace {

// 0 is Monday.
QString dayName(std::size_t day)
{
    return QLocale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
}

QString spanOf(int from, int to)
{
    return QCoreApplication::translate("HoursWords", "%1–%2", "from an hour to an hour: 08–18")
        .arg(from, 2, 10, QLatin1Char('0'))
        .arg(to, 2, 10, QLatin1Char('0'));
}

QString spansOf(std::uint32_t mask)
{
    QStringList spans;
    for (int from = 0; from < 24; ++from) {
        if (!(mask >> from & 1))
            continue;
        int to = from;
        while (to < 24 && (mask >> to & 1))
            ++to;
        spans += spanOf(from, to);
        from = to;
    }
    return listed(spans);
}

QString daysOf(std::size_t first, std::size_t last, std::uint32_t mask)
{
    const QString days = first == last
                             ? dayName(first)
                             : QCoreApplication::translate("HoursWords", "%1 – %2", "from a day to a day: Mon – Fri")
                                   .arg(dayName(first), dayName(last));
    if (mask == HoursOfWeek::wholeDay)
        return days;
    return QCoreApplication::translate("HoursWords", "%1 %2", "days and their hours").arg(days, spansOf(mask));
}

} // namespace

QString hoursWords(const HoursOfWeek& hours)
{
    QStringList parts;
    for (std::size_t day = 0; day < hours.hours.size(); ++day) {
        if (hours.hours[day] == 0)
            continue;
        std::size_t last = day;
        while (last + 1 < hours.hours.size() && hours.hours[last + 1] == hours.hours[day])
            ++last;
        parts += daysOf(day, last, hours.hours[day]);
        day = last;
    }
    parts += hours.timeZone;
    return clauses(parts);
}

} // namespace keywright
