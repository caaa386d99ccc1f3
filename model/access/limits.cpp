#include "model/access/limits.h"

#include <QStringList>

namespace keywright {
namespace {

// "10000", "1M", "250k", "10,000": at most a quadrillion, so that arithmetic on it cannot overflow.
std::optional<qint64> parseCount(QString text)
{
    text = text.trimmed().toLower();
    text.remove(QLatin1Char(',')).remove(QLatin1Char('_'));
    qint64 factor = 1;
    if (text.endsWith(QLatin1Char('k')))
        factor = 1'000;
    else if (text.endsWith(QLatin1Char('m')))
        factor = 1'000'000;
    if (factor > 1)
        text.chop(1);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0 || value > 1'000'000'000'000'000 / factor)
        return std::nullopt;
    return value * factor;
}

std::optional<Micros> parseWindow(const QString& text)
{
    using namespace std::chrono;
    const QString unit = text.trimmed().toLower();
    if (unit == QLatin1String("s") || unit == QLatin1String("sec") || unit == QLatin1String("second"))
        return seconds(1);
    if (unit == QLatin1String("m") || unit == QLatin1String("min") || unit == QLatin1String("minute"))
        return minutes(1);
    if (unit == QLatin1String("h") || unit == QLatin1String("hour"))
        return hours(1);
    return std::nullopt;
}

std::chrono::year_month_day calendar(UtcTime time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

} // namespace

Result<RateLimit> RateLimit::parse(const QString& text)
{
    const Error invalid{
        ErrorKind::InvalidInput,
        QStringLiteral("rate limit “%1”: expected something like 100/s, 100/s:200 or 5000/min").arg(text.left(40))};
    const QStringList halves = text.split(QLatin1Char(':'));
    const QStringList parts = halves.first().split(QLatin1Char('/'));
    if (halves.size() > 2 || parts.size() != 2)
        return invalid;
    const auto count = parseCount(parts.first());
    const auto window = parseWindow(parts.last());
    const auto burst = halves.size() == 2 ? parseCount(halves.last()) : std::optional<qint64>(0);
    if (!count || !window || !burst)
        return invalid;
    return RateLimit{*count, *window, *burst == *count ? 0 : *burst};
}

QString RateLimit::toString() const
{
    using namespace std::chrono;
    QString unit = QStringLiteral("s");
    if (window == minutes(1))
        unit = QStringLiteral("min");
    else if (window == hours(1))
        unit = QStringLiteral("h");
    const QString rate = QStringLiteral("%1/%2").arg(count).arg(unit);
    return burst > 0 ? QStringLiteral("%1:%2").arg(rate).arg(burst) : rate;
}

Result<Quota> Quota::parse(const QString& text)
{
    const Error invalid{ErrorKind::InvalidInput,
                        QStringLiteral("quota “%1”: expected something like 10000/day or 1M/month").arg(text.left(40))};
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != 2)
        return invalid;
    const auto amount = parseCount(parts.first());
    const QString unit = parts.last().trimmed().toLower();
    if (!amount)
        return invalid;
    if (unit == QLatin1String("day") || unit == QLatin1String("d"))
        return Quota{*amount, Period::Day};
    if (unit == QLatin1String("week") || unit == QLatin1String("w"))
        return Quota{*amount, Period::Week};
    if (unit == QLatin1String("month") || unit == QLatin1String("mo"))
        return Quota{*amount, Period::Month};
    return invalid;
}

QString Quota::toString() const
{
    const QString unit = period == Period::Day    ? QStringLiteral("day")
                         : period == Period::Week ? QStringLiteral("week")
                                                  : QStringLiteral("month");
    return QStringLiteral("%1/%2").arg(amount).arg(unit);
}

UtcTime Quota::periodStart(UtcTime now) const
{
    using namespace std::chrono;
    const auto day = floor<days>(now);
    switch (period) {
    case Period::Day:
        break;
    case Period::Week:
        return day - (weekday(day) - Monday);
    case Period::Month: {
        const year_month_day date = calendar(now);
        return sys_days(date.year() / date.month() / 1);
    }
    }
    return day;
}

UtcTime Quota::nextRefill(UtcTime now) const
{
    using namespace std::chrono;
    const UtcTime start = periodStart(now);
    switch (period) {
    case Period::Day:
        break;
    case Period::Week:
        return start + days(7);
    case Period::Month: {
        const year_month_day date = calendar(start);
        return sys_days((date.year() / date.month() / 1) + months(1));
    }
    }
    return start + days(1);
}

} // namespace keywright
