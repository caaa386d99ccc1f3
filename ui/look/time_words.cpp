#include "ui/look/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace keywright {

namespace {

QString timeWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("TimeWords", text, nullptr, count);
}

QDateTime local(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000).toLocalTime();
}

QString zoneOf(const QDateTime& moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int hours = qAbs(minutes) / 60;
    const int rest = qAbs(minutes) % 60;
    QString zone = QStringLiteral("UTC%1%2").arg(minutes < 0 ? QChar(0x2212) : QLatin1Char('+')).arg(hours);
    return rest ? zone + QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0')) : zone;
}

// The locale's own order and marks of a date, with the month cut short and without the day of the week.
QString dateFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(
        QStringLiteral("[\\s,،、]*\\bd{3,4}\\b[\\s,،、]*|[\\s,،、]*d{4}[\\s,،、]*"));
    format.replace(weekday, QStringLiteral(" "));
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    if (locale.language() == QLocale::Spanish)
        format.remove(QLatin1String("'de' ")); // said of whole names of months only
    return format.trimmed();
}

QString ago(qint64 seconds, qint64 calendarDays)
{
    if (seconds < 60)
        return timeWords(QT_TRANSLATE_NOOP("TimeWords", "just now"));
    if (seconds < 3600)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n min ago"), int(seconds / 60));
    if (seconds < 24 * 3600 && calendarDays < 1)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n h ago"), int(seconds / 3600));
    if (calendarDays <= 1)
        return seconds < 12 * 3600 ? timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n h ago"), int(seconds / 3600))
                                   : timeWords(QT_TRANSLATE_NOOP("TimeWords", "yesterday"));
    if (calendarDays < 730)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n days ago"), int(calendarDays));
    return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n years ago"), int(calendarDays / 365));
}

QString ahead(qint64 seconds)
{
    if (seconds < 60)
        return timeWords(QT_TRANSLATE_NOOP("TimeWords", "in a moment"));
    if (seconds < 3600)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "in %n min"), int(seconds / 60));
    if (seconds < 48 * 3600)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "in %n h"), int((seconds + 1800) / 3600));
    const qint64 days = (seconds + 43200) / 86400; // "in 90 days" is said of what was given 90 days a moment ago
    if (days < 730)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "in %n days"), int(days));
    return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "in %n years"), int(days / 365));
}

} // namespace

QString relativeTime(UtcTime at, UtcTime now)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(now - at).count();
    if (seconds >= 0)
        return ago(seconds, local(at).date().daysTo(local(now).date()));
    return ahead(std::chrono::floor<std::chrono::seconds>(at - now).count());
}

QString exactTime(UtcTime at)
{
    const QDateTime moment = local(at);
    const QLocale locale;
    return QCoreApplication::translate("TimeWords", "%1 %2 (%3)", "date, time, time zone")
        .arg(exactDate(at), locale.toString(moment.time(), QStringLiteral("HH:mm:ss")), zoneOf(moment));
}

QString exactDate(UtcTime at)
{
    const QLocale locale;
    return locale.toString(local(at).date(), dateFormat(locale));
}

QString spanWords(Micros span)
{
    const qint64 hours = std::chrono::floor<std::chrono::hours>(span).count();
    if (hours >= 48)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n days"), int(hours / 24));
    if (hours >= 1)
        return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n hours"), int(hours));
    return timeWords(QT_TRANSLATE_N_NOOP("TimeWords", "%n minutes"),
                     int(std::chrono::floor<std::chrono::minutes>(span).count()));
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace keywright
