#include "ui/usage/usage_words.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "ui/look/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace keywright::usage_words {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(keywright::UsageWords)
};

QDateTime local(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000);
}

void addOutcomes(QStringList& cells, const OutcomeCounts& counts)
{
    for (std::size_t i = counts.size(); i-- > 0;)
        cells += QString::number(counts[i]);
}

QStringList outcomeTitles()
{
    QStringList titles;
    for (std::size_t i = OutcomeCounts().size(); i-- > 0;)
        titles += outcomeWord(static_cast<Outcome>(i));
    return titles;
}

} // namespace

QString groupWord(OutcomeGroup group)
{
    switch (group) {
    case OutcomeGroup::Valid:
        return Words::tr("Let through");
    case OutcomeGroup::Limited:
        return Words::tr("Over a limit");
    case OutcomeGroup::Denied:
        return Words::tr("Not allowed");
    case OutcomeGroup::Ended:
        return Words::tr("Key ended or disabled");
    case OutcomeGroup::Unknown:
        return Words::tr("No such key");
    }
    return {};
}

ToneName groupTone(OutcomeGroup group)
{
    switch (group) {
    case OutcomeGroup::Valid:
        return ToneName::Accent;
    case OutcomeGroup::Limited:
        return ToneName::Warning;
    case OutcomeGroup::Denied:
        return ToneName::Danger;
    case OutcomeGroup::Ended:
        return ToneName::Violet;
    case OutcomeGroup::Unknown:
        return ToneName::Neutral;
    }
    return ToneName::Neutral;
}

QString compact(double number)
{
    if (number < 10'000)
        return QLocale().toString(number, 'f', number == std::floor(number) ? 0 : 1);
    const auto scaled = [](double value) {
        return QLocale().toString(value, 'f', value < 100 && std::abs(value - std::round(value)) >= 0.05 ? 1 : 0);
    };
    if (number < 999'500)
        return Words::tr("%1 k", "thousands").arg(scaled(number / 1e3));
    if (number < 999.5e6)
        return Words::tr("%1 M", "millions").arg(scaled(number / 1e6));
    return Words::tr("%1 bn", "thousands of millions").arg(scaled(number / 1e9));
}

QString percent(std::optional<double> rate)
{
    return rate ? Words::tr("%1 %").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 2 : 1)) : u"–"_s;
}

QString percentTick(double rate)
{
    return Words::tr("%1 %").arg(QLocale().toString(rate, 'g', 3));
}

QString duration(double nanos)
{
    const auto scaled = [](double value) { return QLocale().toString(value, 'g', value < 100 ? 2 : 3); };
    if (nanos == 0)
        return QLocale().toString(0);
    if (nanos < 1e3)
        return Words::tr("%1 ns").arg(scaled(nanos));
    if (nanos < 1e6)
        return Words::tr("%1 µs").arg(scaled(nanos / 1e3));
    if (nanos < 1e9)
        return Words::tr("%1 ms").arg(scaled(nanos / 1e6));
    return Words::tr("%1 s", "seconds").arg(QLocale().toString(nanos / 1e9, 'f', nanos < 1e11 ? 1 : 0));
}

QString hourWord(int hour)
{
    // Where no language is set, the short form has seconds too.
    const QTime time(hour % 24, 0);
    return QLocale().language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                              : QLocale().toString(time, QLocale::ShortFormat);
}

QString axisLabel(UtcTime at, UsageStep step)
{
    const QDateTime moment = local(at);
    if (step == UsageStep::Hour)
        return hourWord(moment.time().hour());
    return QLocale().toString(moment.date(), Words::tr("MMM d", "a day of the year at an axis, as QLocale writes it"));
}

QString stepWord(UtcTime at, UsageStep step)
{
    if (step == UsageStep::Hour || step == UsageStep::SixHours)
        return u"%1 %2"_s.arg(exactDate(at), hourWord(local(at).time().hour()));
    return step == UsageStep::Week ? Words::tr("Week from %1").arg(exactDate(at)) : exactDate(at);
}

QStringList axisLabels(const QList<UsagePoint>& series, UsageStep step)
{
    // A day has four steps of six hours, and its name stands at the first of them.
    const qsizetype least = (series.size() + 7) / 8;
    const qsizetype every = step == UsageStep::SixHours ? (least + 3) / 4 * 4 : std::max<qsizetype>(1, least);
    const bool daysOfHours = step == UsageStep::Hour && series.size() > 30; // the hours alone would not tell the day
    QStringList labels;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const UtcTime at = series.at(i).from;
        const int hour = local(at).time().hour();
        if (daysOfHours)
            labels += hour == 0 ? axisLabel(at, UsageStep::Day) : hour == 12 ? axisLabel(at, step) : QString();
        else
            labels += i % every == 0 ? axisLabel(at, step) : QString();
    }
    return labels;
}

QStringList hints(const UsageAnswer& answer)
{
    QStringList all;
    for (qsizetype i = 0; i < answer.series.size(); ++i) {
        const UsagePoint& point = answer.series.at(i);
        QStringList lines{stepWord(point.from, answer.range.step)};
        for (const OutcomeGroup group : outcomeGroups)
            if (const qint64 requests = inGroup(point.requests, group); requests > 0 || group == OutcomeGroup::Valid)
                lines += labelled(groupWord(group), grouped(requests));
        if (refusedOf(point.requests) > 0)
            lines += labelled(Words::tr("Refused"), percent(errorRate(point.requests)));
        if (i < answer.before.size())
            lines += labelled(Words::tr("Period before"), grouped(allOf(answer.before.at(i).requests)));
        all += lines.join(u'\n');
    }
    return all;
}

QString keyName(const KeyUsage& key)
{
    if (key.key.isNull())
        return Words::tr("No known key");
    return key.name.isEmpty() ? key.key.toShortString() : key.name;
}

QString ownerName(const OwnerUsage& owner)
{
    return owner.owner.isEmpty() ? Words::tr("Without an owner") : owner.owner;
}

QString apiName(const ApiUsage& api)
{
    return api.api.isEmpty() ? Words::tr("API not told") : api.api;
}

TableText timeTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = QStringList{Words::tr("From"), Words::tr("Requests")} + outcomeTitles();
    if (!answer.before.isEmpty())
        table.titles.insert(2, Words::tr("Period before"));
    for (qsizetype i = 0; i < answer.series.size(); ++i) {
        const UsagePoint& point = answer.series.at(i);
        QStringList cells{stepWord(point.from, answer.range.step), QString::number(allOf(point.requests))};
        if (!answer.before.isEmpty())
            cells += i < answer.before.size() ? QString::number(allOf(answer.before.at(i).requests)) : QString();
        addOutcomes(cells, point.requests);
        table.lines += {cells, false};
    }
    return table;
}

TableText rateTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = {Words::tr("From"), Words::tr("Requests"), Words::tr("Refused"), Words::tr("Share refused")};
    for (const UsagePoint& point : answer.series)
        table.lines += {{stepWord(point.from, answer.range.step), QString::number(allOf(point.requests)),
                         QString::number(refusedOf(point.requests)), percent(errorRate(point.requests))},
                        false};
    return table;
}

TableText weekTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = {Words::tr("Hour")};
    for (int day = 1; day <= 7; ++day)
        table.titles += QLocale().standaloneDayName(day, QLocale::ShortFormat);
    for (std::size_t hour = 0; hour < 24; ++hour) {
        QStringList cells{hourWord(int(hour))};
        for (const auto& day : answer.week)
            cells += QString::number(day[hour]);
        table.lines += {cells, false};
    }
    return table;
}

TableText keyTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = QStringList{Words::tr("Key"), Words::tr("Owner"), Words::tr("Requests")} + outcomeTitles();
    for (const KeyUsage& key : answer.keys) {
        QStringList cells{keyName(key), key.owner, QString::number(allOf(key.requests))};
        addOutcomes(cells, key.requests);
        table.lines += {cells, false};
    }
    return table;
}

TableText ownerTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = QStringList{Words::tr("Owner"), Words::tr("Keys"), Words::tr("Requests")} + outcomeTitles();
    for (const OwnerUsage& owner : answer.owners) {
        QStringList cells{ownerName(owner), QString::number(owner.keys), QString::number(allOf(owner.requests))};
        addOutcomes(cells, owner.requests);
        table.lines += {cells, false};
    }
    return table;
}

TableText apiTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = QStringList{Words::tr("API"), Words::tr("Keys"), Words::tr("Requests")} + outcomeTitles();
    for (const ApiUsage& api : answer.apis) {
        QStringList cells{apiName(api), QString::number(api.keys), QString::number(allOf(api.requests))};
        addOutcomes(cells, api.requests);
        table.lines += {cells, false};
    }
    return table;
}

TableText delayTable(const UsageAnswer& answer, Percentiles SpreadPoint::*delay)
{
    TableText table;
    table.titles = {Words::tr("From"), Words::tr("Measured"), Words::tr("Half within"), Words::tr("95 % within"),
                    Words::tr("99 % within")};
    for (const SpreadPoint& point : answer.spread) {
        const Percentiles& of = point.*delay;
        const auto text = [&of](std::int64_t nanos) { return of.count > 0 ? duration(double(nanos)) : QString(); };
        table.lines += {{stepWord(point.from, answer.range.step), QString::number(of.count), text(of.p50), text(of.p95),
                         text(of.p99)},
                        false};
    }
    return table;
}

TableText sourceTable(const UsageAnswer& answer)
{
    TableText table;
    table.titles = {Words::tr("From"), Words::tr("Different addresses")};
    for (const SpreadPoint& point : answer.spread)
        table.lines += {{stepWord(point.from, answer.range.step), QString::number(point.sources)}, false};
    return table;
}

} // namespace keywright::usage_words
