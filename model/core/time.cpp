#include "model/core/time.h"

#include <QDateTime>
#include <QTimeZone>

namespace keywright {

QString toIso(UtcTime time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const qint64 fraction = (time - seconds).count();
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count(), Qt::UTC);
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
           QStringLiteral(".%1Z").arg(fraction, 6, 10, QLatin1Char('0'));
}

std::optional<UtcTime> fromIso(const QString& text)
{
    QString whole = text.trimmed();
    qint64 micros = 0;
    // QDateTime reads milliseconds at most, so the fraction is taken off and read here.
    const qsizetype dot = whole.indexOf(QLatin1Char('.'));
    if (dot > 0) {
        qsizetype end = dot + 1;
        while (end < whole.size() && whole.at(end).isDigit() && whole.at(end).unicode() < 0x80)
            ++end;
        QString digits = whole.mid(dot + 1, end - dot - 1);
        if (digits.isEmpty() || digits.size() > 9)
            return std::nullopt;
        digits = digits.leftJustified(6, QLatin1Char('0')).left(6);
        micros = digits.toLongLong();
        whole.remove(dot, end - dot);
    }
    QDateTime moment;
    if (whole.size() == 10) {
        const QDate date = QDate::fromString(whole, Qt::ISODate);
        if (date.isValid())
            moment = QDateTime(date, QTime(0, 0), Qt::UTC);
    } else {
        moment = QDateTime::fromString(whole, Qt::ISODate);
        if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    }
    if (!moment.isValid())
        return std::nullopt;
    return UtcTime(std::chrono::seconds(moment.toSecsSinceEpoch())) + Micros(micros);
}

} // namespace keywright
