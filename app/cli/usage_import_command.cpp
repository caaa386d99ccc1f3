// usage import FILE…: what access logs tell is counted.
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/usage_api.h"
#include "model/apis/api_service.h"
#include "model/findings/key_in_log.h"
#include "model/secrets/catalogue_keys.h"
#include "storage/usage/logs/log_import.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogFlags {
    std::vector<std::string> files;
    std::string format = "auto", keyField, zone, api;
    bool dryRun = false;
};

Result<LogImportRequest> requestOf(const LogFlags& flags)
{
    LogImportRequest request;
    request.format = logFormatFromName(flags.format);
    request.reading.keyField = flags.keyField;
    request.dryRun = flags.dryRun;
    request.api = QString::fromStdString(flags.api);
    if (!request.api.isEmpty() && !isApiName(request.api))
        return notAnApi(request.api);
    if (!flags.zone.empty()) {
        request.reading.zone = QTimeZone(QByteArray::fromStdString(flags.zone));
        if (!request.reading.zone.isValid())
            return Error{ErrorKind::InvalidInput, u"zone: no time zone “%1”; one is called Europe/Berlin"_s.arg(
                                                      QString::fromStdString(flags.zone))};
    }
    return request;
}

QString secondsText(const std::optional<qint64>& seconds)
{
    return seconds ? toIso(UtcTime(std::chrono::seconds(*seconds))).left(19) + u'Z' : QString();
}

QJsonObject jsonOf(const QString& file, const LogImportReport& report)
{
    QJsonArray bad, findings;
    for (const auto& [line, why] : report.firstBad)
        bad += QJsonObject{{u"line"_s, line}, {u"why"_s, QString::fromUtf8(why)}};
    for (const KeyInLog& found : report.findings)
        findings += QJsonObject{{u"id"_s, found.key.toString()},
                                {u"version"_s, found.version},
                                {u"place"_s, placeName(found.place)},
                                {u"first_line"_s, found.firstLine},
                                {u"lines"_s, found.lines}};
    return {{u"file"_s, file},
            {u"format"_s, logFormatTitle(report.format)},
            {u"lines_before"_s, report.before},
            {u"lines"_s, report.lines},
            {u"counted"_s, report.counted},
            {u"without_key"_s, report.withoutKey},
            {u"bad"_s, report.bad},
            {u"first_bad"_s, bad},
            {u"from"_s, secondsText(report.from)},
            {u"to"_s, secondsText(report.to)},
            {u"unfinished_line"_s, report.unfinished},
            {u"findings"_s, findings}};
}

QString nameOf(Services& services, const KeyId& id)
{
    const Result<ApiKey> key = services.keyStore->byId(id);
    return key ? u"%1 (%2)"_s.arg(key->name, id.toShortString()) : id.toString();
}

void tell(const Output& out, Services& services, const QString& file, const LogImportReport& report)
{
    if (report.before > 0 && report.lines == 0)
        return out.note(u"%1: nothing new since line %2."_s.arg(file).arg(report.before));
    QString text = u"%1: %2; %3 lines read, %4 requests counted, %5 without a known key, %6 that can't be read."_s
                       .arg(file, logFormatTitle(report.format))
                       .arg(report.lines)
                       .arg(report.counted)
                       .arg(report.withoutKey)
                       .arg(report.bad);
    if (report.before > 0)
        text += u" %1 lines were read earlier."_s.arg(report.before);
    if (report.from)
        text += u" From %1 to %2."_s.arg(secondsText(report.from), secondsText(report.to));
    out.note(text);
    for (const auto& [line, why] : report.firstBad)
        out.note(u"  line %1: %2"_s.arg(line).arg(QString::fromUtf8(why)));
    if (report.bad > qint64(report.firstBad.size()))
        out.note(u"  … and %1 more"_s.arg(report.bad - qint64(report.firstBad.size())));
    if (report.unfinished)
        out.note(u"  The last line has no end yet: it is counted once it has."_s);
    for (const KeyInLog& found : report.findings)
        out.note(
            u"  FINDING: key %1, version %2, stands in plain in this log: first in line %3, in %4 lines altogether. "
            "Rotate it, and see that logs leave it out."_s.arg(nameOf(services, found.key))
                .arg(found.version)
                .arg(found.firstLine)
                .arg(found.lines));
}

Result<LogImportReport> import(Services& services, const LogImportRequest& request)
{
    const Result<QList<ApiDefinition>> apis = services.apis->list();
    if (!apis)
        return apis.error();
    QStringList names;
    for (const ApiDefinition& api : *apis)
        names += api.name;
    const Result<const Fingerprinter*> fingerprinter = services.catalogueKeys->fingerprinter();
    if (!fingerprinter)
        return fingerprinter.error();
    const auto record = [&services](const KeyInLog& found) {
        return recordFinding(found, *services.keys, *services.keyStore, *services.transactions);
    };
    LogImport log(
        {*services.keyStore, **fingerprinter, wiring::usagePath(services.info.path), *services.clock, record, names});
    const auto progress = std::make_shared<Progress>();
    const ProgressLine line(progress, " bytes");
    return log.run(request, progress);
}

int run(Session& session, const LogFlags& flags)
{
    const Output out = session.output();
    Result<LogImportRequest> request = requestOf(flags);
    if (!request)
        return out.refuse(request.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    QJsonArray reports;
    for (const std::string& file : flags.files) {
        request->path = QString::fromStdString(file);
        const Result<LogImportReport> report = import(**services, *request);
        if (!report)
            return out.refuse(report.error());
        const QString name = QFileInfo(request->path).fileName();
        if (out.json())
            reports += jsonOf(name, *report);
        else
            tell(out, **services, name, *report);
    }
    if (out.json())
        out.value(QJsonObject{{u"dry_run"_s, flags.dryRun}, {u"files"_s, reports}});
    else if (flags.dryRun)
        out.note(u"Nothing was written."_s);
    return 0;
}

} // namespace

void addUsageImportCommand(CLI::App& usage, const Chosen& chosen)
{
    auto flags = std::make_shared<LogFlags>();
    CLI::App* command = usage.add_subcommand(
        "import", "Count what access logs tell, plain or gzip; each line once, however often it is read and whatever "
                  "rotation made of its file. Not for logs of requests that a gate has counted");
    command->add_option("FILE", flags->files, "Access logs, oldest first")->required();
    command->add_option("--format", flags->format, "Form of the lines (default: recognised)")
        ->check(CLI::IsMember({"auto", "nginx", "apache", "nginx-json", "haproxy", "kong", "aws"}));
    command->add_option("--key-field", flags->keyField,
                        "A field that holds the key ID or the key: its name in JSON, NAME of NAME=VALUE behind a "
                        "combined line");
    command->add_option("--api", flags->api,
                        "The API that these requests were made on. Else Kong's service, where the catalogue has an API "
                        "of that name");
    command->add_option("--zone", flags->zone, "Time zone of moments that tell none, e.g. HAProxy's (default: here)");
    command->add_flag("--dry-run", flags->dryRun, "Tell what would be counted, write nothing");
    command->callback([flags, chosen] { chosen([flags](Session& session) { return run(session, *flags); }); });
}

} // namespace keywright::cli
