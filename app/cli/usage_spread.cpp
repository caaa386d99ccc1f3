#include "app/cli/usage_spread.h"

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

double micros(std::int64_t nanos)
{
    return double(nanos) / 1'000;
}

QJsonObject percentilesJson(const Percentiles& taken)
{
    return {{u"count"_s, qint64(taken.count)},
            {u"p50"_s, micros(taken.p50)},
            {u"p95"_s, micros(taken.p95)},
            {u"p99"_s, micros(taken.p99)}};
}

QStringList csvCells(const Percentiles& taken)
{
    QStringList cells;
    for (const std::int64_t nanos : {taken.p50, taken.p95, taken.p99})
        cells += taken.count == 0 ? QString() : QString::number(micros(nanos), 'f', 3);
    return cells;
}

// Three digits and a unit: they are known to 2 %.
QString timeText(std::int64_t nanos)
{
    const double value = double(nanos);
    return value < 1e6   ? QString::number(value / 1e3, 'g', 3) + u" µs"_s
           : value < 1e9 ? QString::number(value / 1e6, 'g', 3) + u" ms"_s
                         : QString::number(value / 1e9, 'f', 1) + u" s"_s;
}

QStringList tableCells(const Percentiles& taken)
{
    QStringList cells;
    for (const std::int64_t nanos : {taken.p50, taken.p95, taken.p99})
        cells += taken.count == 0 ? u"-"_s : timeText(nanos);
    return cells;
}

} // namespace

QJsonObject spreadJson(const SpreadPoint& point)
{
    QJsonObject json;
    if (point.decision.count > 0)
        json.insert(u"decision_us"_s, percentilesJson(point.decision));
    if (point.request.count > 0)
        json.insert(u"request_us"_s, percentilesJson(point.request));
    if (point.sources > 0)
        json.insert(u"sources"_s, point.sources);
    if (point.bytes > 0)
        json.insert(u"bytes"_s, point.bytes);
    return json;
}

QStringList spreadCsvHead()
{
    return {u"decision_p50_us"_s, u"decision_p95_us"_s, u"decision_p99_us"_s, u"request_p50_us"_s,
            u"request_p95_us"_s,  u"request_p99_us"_s,  u"sources"_s,         u"bytes"_s};
}

QStringList spreadCsvCells(const SpreadPoint& point)
{
    return csvCells(point.decision) + csvCells(point.request) +
           QStringList{point.sources == 0 ? QString() : QString::number(point.sources),
                       point.bytes == 0 ? QString() : QString::number(point.bytes)};
}

QStringList spreadHead(const UsageAnswer& answer)
{
    QStringList head;
    if (answer.whole.decision.count > 0)
        head += {u"GATE P50"_s, u"P95"_s, u"P99"_s};
    if (answer.whole.request.count > 0)
        head += {u"REQUEST P50"_s, u"P95"_s, u"P99"_s};
    if (answer.whole.sources > 0)
        head += u"SOURCES"_s;
    if (answer.whole.bytes > 0)
        head += u"BYTES"_s;
    return head;
}

QStringList spreadCells(const UsageAnswer& answer, const SpreadPoint& point)
{
    QStringList cells;
    if (answer.whole.decision.count > 0)
        cells += tableCells(point.decision);
    if (answer.whole.request.count > 0)
        cells += tableCells(point.request);
    if (answer.whole.sources > 0)
        cells += point.sources == 0 ? u"-"_s : QString::number(point.sources);
    if (answer.whole.bytes > 0)
        cells += point.bytes == 0 ? u"-"_s : QString::number(point.bytes);
    return cells;
}

} // namespace keywright::cli
