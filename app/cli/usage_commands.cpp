// usage show, export: what was counted.
#include "app/cli/access_flags.h"
#include "app/cli/command.h"
#include "app/cli/past.h"
#include "app/cli/usage_api.h"
#include "app/cli/usage_spread.h"
#include "model/core/transactions.h"
#include "model/keys/key_service.h"
#include "model/transfer/csv_writer.h"
#include "model/usage/usage_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

struct UsageFlags {
    std::string from = "7d", to, by = "day", filter, api, format, out;
    bool anomalies = false;
};

struct UsageLine {
    QList<std::pair<QString, QJsonValue>> what; // "at", "name", ...
    OutcomeCounts requests{};
    std::optional<SpreadPoint> spread; // only of a time
};

Result<UsageQuestion> questionOf(const UsageFlags& flags, UtcTime now)
{
    const Result<UtcTime> from = parsePast(flags.from, now);
    const Result<UtcTime> to = flags.to.empty() ? Result<UtcTime>(now) : parsePast(flags.to, now);
    if (!from || !to)
        return from ? to.error() : from.error();
    UsageQuestion question;
    question.api = QString::fromStdString(flags.api);
    if (!question.api.isEmpty() && !isApiName(question.api))
        return notAnApi(question.api);
    question.zone = QTimeZone::utc();
    question.range.step = flags.by == "hour" ? UsageStep::Hour : UsageStep::Day;
    const UsageStep cut = flags.by == "day" ? UsageStep::Day : UsageStep::Hour;
    question.range.from = stepStart(*from, cut, question.zone);
    question.range.to = std::chrono::ceil<std::chrono::hours>(*to);
    if (question.range.from >= question.range.to)
        return Error{ErrorKind::InvalidInput, u"time: the end lies before the beginning"_s};
    return question;
}

QList<UsageLine> linesOf(const UsageAnswer& answer, const std::string& by)
{
    QList<UsageLine> lines;
    if (by == "key") {
        for (const KeyUsage& key : answer.keys)
            lines += {{{u"id"_s, key.key.isNull() ? QString() : key.key.toString()},
                       {u"name"_s, key.name},
                       {u"owner"_s, key.owner}},
                      key.requests,
                      {}};
    } else if (by == "owner") {
        for (const OwnerUsage& owner : answer.owners)
            lines += {{{u"owner"_s, owner.owner}, {u"keys"_s, owner.keys}}, owner.requests, {}};
    } else if (by == "api") {
        for (const ApiUsage& api : answer.apis)
            lines += {{{u"api"_s, api.api}, {u"keys"_s, api.keys}}, api.requests, {}};
    } else {
        for (qsizetype i = 0; i < answer.series.size(); ++i)
            lines += {{{u"at"_s, toIso(answer.series.at(i).from).left(19) + u'Z'}},
                      answer.series.at(i).requests,
                      i < answer.spread.size() ? answer.spread.at(i) : SpreadPoint()};
    }
    return lines;
}

// By outcome: the sum, turned by a quarter.
QList<std::pair<QString, qint64>> outcomesOf(const UsageAnswer& answer)
{
    const OutcomeCounts sum = sumOf(answer.series);
    QList<std::pair<QString, qint64>> all;
    for (std::size_t i = sum.size(); i-- > 0;)
        all += {outcomeName(static_cast<Outcome>(i)), sum[i]};
    return all;
}

QString cellOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

QString percent(const OutcomeCounts& counts)
{
    const std::optional<double> rate = errorRate(counts);
    return rate ? QString::number(*rate, 'f', 2) : u"-"_s;
}

QByteArray csvOf(const UsageAnswer& answer, const std::string& by)
{
    QByteArray csv;
    if (by == "outcome") {
        csv = csvRow({u"outcome"_s, u"requests"_s});
        for (const auto& [outcome, requests] : outcomesOf(answer))
            csv += csvRow({outcome, QString::number(requests)});
        return csv;
    }
    QStringList head = by == "key"     ? QStringList{u"id"_s, u"name"_s, u"owner"_s}
                       : by == "owner" ? QStringList{u"owner"_s, u"keys"_s}
                       : by == "api"   ? QStringList{u"api"_s, u"keys"_s}
                                       : QStringList{u"at"_s};
    head += {u"requests"_s, u"refused"_s};
    for (const auto& [outcome, requests] : outcomesOf(answer))
        head += outcome;
    if (by == "hour" || by == "day")
        head += spreadCsvHead();
    csv = csvRow(head);
    for (const UsageLine& line : linesOf(answer, by)) {
        QStringList cells;
        for (const auto& [name, value] : line.what)
            cells += cellOf(value);
        cells += {QString::number(allOf(line.requests)), QString::number(refusedOf(line.requests))};
        for (std::size_t i = line.requests.size(); i-- > 0;)
            cells += QString::number(line.requests[i]);
        if (line.spread)
            cells += spreadCsvCells(*line.spread);
        csv += csvRow(cells);
    }
    return csv;
}

QJsonObject jsonOf(const UsageAnswer& answer, const UsageFlags& flags)
{
    const std::string& by = flags.by;
    QJsonArray rows;
    if (by == "outcome") {
        for (const auto& [outcome, requests] : outcomesOf(answer))
            rows += QJsonObject{{u"outcome"_s, outcome}, {u"requests"_s, requests}};
    } else {
        for (const UsageLine& line : linesOf(answer, by)) {
            QJsonObject row;
            for (const auto& [name, value] : line.what)
                row.insert(name, value);
            row.insert(u"requests"_s, allOf(line.requests));
            for (std::size_t i = 0; i < line.requests.size(); ++i)
                if (line.requests[i] != 0)
                    row.insert(outcomeName(static_cast<Outcome>(i)), line.requests[i]);
            const QJsonObject spread = line.spread ? spreadJson(*line.spread) : QJsonObject();
            for (auto it = spread.begin(); it != spread.end(); ++it)
                row.insert(it.key(), it.value());
            rows += row;
        }
    }
    QJsonObject json{{u"from"_s, toIso(answer.range.from)},
                     {u"to"_s, toIso(answer.range.to)},
                     {u"counted_since"_s, answer.extent ? toIso(hourStart(answer.extent->firstHour)) : QJsonValue()},
                     {u"by"_s, QString::fromStdString(flags.by)},
                     {u"whole"_s, spreadJson(answer.whole)},
                     {u"rows"_s, rows}};
    if (!flags.api.empty())
        json.insert(u"api"_s, QString::fromStdString(flags.api));
    return json;
}

void printTable(const Output& out, const UsageAnswer& answer, const std::string& by)
{
    QList<QStringList> rows;
    if (by == "outcome") {
        for (const auto& [outcome, requests] : outcomesOf(answer))
            rows += {outcome, QString::number(requests)};
        return out.table({u"OUTCOME"_s, u"REQUESTS"_s}, rows);
    }
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"-"_s : text; };
    for (const UsageLine& line : linesOf(answer, by)) {
        QStringList cells;
        for (const auto& [name, value] : line.what)
            cells += orDash(cellOf(value));
        rows += cells + QStringList{QString::number(allOf(line.requests)), QString::number(refusedOf(line.requests)),
                                    percent(line.requests)};
        if (line.spread)
            rows.last() += spreadCells(answer, *line.spread);
    }
    const QStringList head = by == "key"     ? QStringList{u"ID"_s, u"NAME"_s, u"OWNER"_s}
                             : by == "owner" ? QStringList{u"OWNER"_s, u"KEYS"_s}
                             : by == "api"   ? QStringList{u"API"_s, u"KEYS"_s}
                                             : QStringList{u"FROM"_s};
    const bool byTime = by == "hour" || by == "day";
    out.table(head + QStringList{u"REQUESTS"_s, u"REFUSED"_s, u"REFUSED %"_s} +
                  (byTime ? spreadHead(answer) : QStringList()),
              rows);
}

Result<UsageAnswer> ask(Session& session, const UsageFlags& flags, const KeyFilter& filter)
{
    Result<UsageQuestion> question = questionOf(flags, session.now());
    if (!question)
        return question.error();
    question->filter = filter;
    const Result<Services*> services = session.open();
    if (!services)
        return services.error();
    return answerUsage(*(*services)->usage, *(*services)->keyStore, *question, session.now());
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path); // there whole, or as it was
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString())};
    return {};
}

// As for reports: who took what out of the catalogue.
Result<void> tellExport(Services& services, const UsageFlags& flags)
{
    AuditEvent event;
    event.action = u"usage.export"_s;
    event.objectKind = u"usage"_s;
    event.outcome = u"done"_s;
    event.details = {{u"by"_s, QString::fromStdString(flags.by)},   {u"from"_s, QString::fromStdString(flags.from)},
                     {u"to"_s, QString::fromStdString(flags.to)},   {u"filter"_s, QString::fromStdString(flags.filter)},
                     {u"api"_s, QString::fromStdString(flags.api)}, {u"path"_s, QString::fromStdString(flags.out)}};
    return services.transactions->write([&] { return services.keys->tell(event); });
}

int usage(Session& session, const UsageFlags& flags)
{
    const Output out = session.output();
    const QString text = QString::fromStdString(flags.filter);
    const ParsedFilter filter = KeyFilter::parse(text);
    if (!filter)
        return out.refuse(filter.fault(), text);
    if (flags.anomalies)
        return showAnomalies(session, flags.from, *filter);
    const Result<UsageAnswer> answer = ask(session, flags, *filter);
    if (!answer)
        return out.refuse(answer.error());
    if (!answer->extent)
        out.note(u"Nothing was counted for this catalogue yet. “keywright-gate serve” starts a gate that counts, "
                 "“keywright-cli "
                 "usage import” reads access logs."_s);
    if (!flags.out.empty()) {
        const QByteArray bytes =
            flags.format == "json" ? QJsonDocument(jsonOf(*answer, flags)).toJson() : csvOf(*answer, flags.by);
        const Result<void> written = writeFile(QString::fromStdString(flags.out), bytes);
        if (!written)
            return out.refuse(written.error());
        const Result<void> told = tellExport(**session.open(), flags);
        return told ? 0 : out.refuse(told.error());
    }
    if (flags.format == "csv")
        std::fputs(csvOf(*answer, flags.by).constData(), stdout);
    else if (flags.format == "json" || out.json())
        out.value(jsonOf(*answer, flags));
    else
        printTable(out, *answer, flags.by);
    return 0;
}

void addFlags(CLI::App& command, UsageFlags& flags)
{
    command.add_option("--from", flags.from, "A date, an ISO 8601 moment, or 7d for seven days ago")
        ->type_name("TIME")
        ->capture_default_str();
    command.add_option("--to", flags.to, "The same; default: now")->type_name("TIME");
    command
        .add_option("--by", flags.by,
                    "What a row is. Hours and days are UTC; by key, hours are kept for 90 days and days for five years")
        ->check(CLI::IsMember({"hour", "day", "key", "owner", "api", "outcome"}))
        ->capture_default_str();
    command.add_option("--filter", flags.filter,
                       "Only keys that this finds, in the search language, e.g. 'owner:payments env:production'");
    command.add_option("--api", flags.api, "Only requests on this API, where gateways tell it");
}

} // namespace

void addUsageCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* usageCommand = app.add_subcommand("usage", "What gates have counted and access logs tell");
    usageCommand->require_subcommand(1);
    usageCommand->fallthrough();
    addUsageImportCommand(*usageCommand, chosen);
    auto shown = std::make_shared<UsageFlags>();
    CLI::App* show = usageCommand->add_subcommand("show", "Print requests by time, key, owner, API or outcome");
    addFlags(*show, *shown);
    show->add_option("--format", shown->format, "Output")->check(CLI::IsMember({"table", "csv", "json"}));
    show->add_flag(
        "--anomalies", shown->anomalies,
        "What was unusual instead: surges, silence, refusals, odd hours, rest that ended, use after the end, "
        "honeytokens, new sources. Held against the same hours of the weeks before");
    show->callback([shown, chosen] { chosen([shown](Session& session) { return usage(session, *shown); }); });

    auto exported = std::make_shared<UsageFlags>();
    CLI::App* file = usageCommand->add_subcommand("export", "Write the same to a file, with every outcome");
    addFlags(*file, *exported);
    file->add_option("--out", exported->out, "File")->required()->type_name("FILE");
    file->add_option("--format", exported->format, "Format (default csv)")->check(CLI::IsMember({"csv", "json"}));
    file->callback([exported, chosen] { chosen([exported](Session& session) { return usage(session, *exported); }); });
}

} // namespace keywright::cli
