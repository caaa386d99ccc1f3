// usage show --anomalies: what was unusual in what keys did.
#include "app/cli/command.h"
#include "app/cli/past.h"
#include "model/usage/key_anomalies.h"
#include "model/usage/usage_range.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

QString hourText(qint64 hour)
{
    return toIso(hourStart(hour)).left(16) + u'Z';
}

void print(const Output& out, const QList<KeyAnomaly>& found)
{
    if (out.json()) {
        QJsonArray rows;
        for (const KeyAnomaly& one : found)
            rows += QJsonObject{{u"kind"_s, QString::fromLatin1(anomalyName(one.anomaly.kind))},
                                {u"id"_s, one.key.toString()},
                                {u"name"_s, one.name},
                                {u"from"_s, hourText(one.anomaly.fromHour)},
                                {u"to"_s, hourText(one.anomaly.toHour)},
                                {u"requests"_s, one.anomaly.requests},
                                {u"usual"_s, one.anomaly.usual},
                                {u"words"_s, describeAnomaly(one.anomaly)}};
        return out.value(rows);
    }
    QList<QStringList> rows;
    for (const KeyAnomaly& one : found)
        rows += {hourText(one.anomaly.fromHour), hourText(one.anomaly.toHour), one.name,
                 QString::fromLatin1(anomalyName(one.anomaly.kind)), describeAnomaly(one.anomaly)};
    out.table({u"FROM"_s, u"TO"_s, u"KEY"_s, u"KIND"_s, u"WHAT"_s}, rows);
    if (found.isEmpty())
        out.note(u"Nothing unusual. What an hour should have is known after three weeks."_s);
}

} // namespace

int showAnomalies(Session& session, const std::string& since, const KeyFilter& filter)
{
    const Output out = session.output();
    const Result<UtcTime> from = parsePast(since, session.now());
    if (!from)
        return out.refuse(from.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<QList<KeyAnomaly>> found = findAnomalies(*(*services)->usage, *(*services)->keyStore,
                                                          *(*services)->auditLog, {filter, *from}, session.now());
    if (!found)
        return out.refuse(found.error());
    print(out, *found);
    return 0;
}

} // namespace keywright::cli
