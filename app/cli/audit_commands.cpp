// audit list, verify, checkpoint, public-key, export, verify-file.
#include "app/cli/access_flags.h"
#include "app/cli/command.h"
#include "app/wiring/report_check.h"
#include "model/audit/audit_service.h"
#include "model/audit/verdict_words.h"
#include "model/core/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace keywright::cli {
namespace {

struct FilterFlags {
    std::string from, to, actor, action, object, outcome, owner, text;

    void addTo(CLI::App& command)
    {
        command.add_option("--from", from, "First moment (date or ISO 8601)");
        command.add_option("--to", to, "Moment after the last one");
        command.add_option("--actor", actor, "Who");
        command.add_option("--action", action, "What, e.g. key.revoke or key.*");
        command.add_option("--object", object, "ID of the key or other object");
        command.add_option("--outcome", outcome, "done, refused or failed")
            ->check(CLI::IsMember({"done", "refused", "failed"}));
        command.add_option("--owner", owner, "Only of keys that this owner has now");
        command.add_option("--text", text, "Words anywhere in the event");
    }
};

Result<std::optional<UtcTime>> momentOf(const std::string& text)
{
    if (text.empty())
        return std::optional<UtcTime>();
    const auto moment = fromIso(QString::fromStdString(text));
    if (!moment)
        return Error{
            ErrorKind::InvalidInput,
            QStringLiteral("time “%1”: expected a date or an ISO 8601 moment").arg(QString::fromStdString(text))};
    return moment;
}

Result<AuditFilter> filterOf(const FilterFlags& flags)
{
    AuditFilter filter;
    const auto from = momentOf(flags.from);
    const auto to = momentOf(flags.to);
    if (!from || !to)
        return from ? to.error() : from.error();
    filter.from = *from;
    filter.to = *to;
    filter.actor = QString::fromStdString(flags.actor);
    filter.action = QString::fromStdString(flags.action);
    filter.objectId = QString::fromStdString(flags.object);
    filter.outcome = QString::fromStdString(flags.outcome);
    filter.owner = QString::fromStdString(flags.owner);
    filter.text = QString::fromStdString(flags.text);
    return filter;
}

QJsonObject eventJson(const AuditEvent& event)
{
    return {{QStringLiteral("seq"), static_cast<double>(event.seq)},
            {QStringLiteral("at"), toIso(event.at)},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("action"), event.action},
            {QStringLiteral("object_kind"), event.objectKind},
            {QStringLiteral("object_id"), event.objectId},
            {QStringLiteral("outcome"), event.outcome},
            {QStringLiteral("reason"), event.reason},
            {QStringLiteral("details"), event.details},
            {QStringLiteral("origin"), event.origin}};
}

int listEvents(Session& session, const FilterFlags& flags, int limit)
{
    const Output out = session.output();
    const Result<AuditFilter> filter = filterOf(flags);
    if (!filter)
        return out.refuse(filter.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const auto events = (*services)->auditLog->page(*filter, std::numeric_limits<qint64>::max(), limit);
    if (!events)
        return out.refuse(events.error());
    if (out.json()) {
        QJsonArray array;
        for (const AuditEvent& event : *events)
            array += eventJson(event);
        out.value(array);
        return 0;
    }
    QList<QStringList> rows;
    for (const AuditEvent& event : *events) {
        rows += {QString::number(event.seq),
                 toIso(event.at),
                 event.actor,
                 event.action,
                 event.outcome,
                 event.details.value(QStringLiteral("name")).toString(event.objectId),
                 event.reason.simplified()};
    }
    out.table({QStringLiteral("SEQ"), QStringLiteral("TIME"), QStringLiteral("WHO"), QStringLiteral("WHAT"),
               QStringLiteral("OUTCOME"), QStringLiteral("OBJECT"), QStringLiteral("REASON")},
              rows);
    return 0;
}

const char* verdictName(VerifyVerdict::Kind kind)
{
    using Kind = VerifyVerdict::Kind;
    switch (kind) {
    case Kind::Good:
        return "good";
    case Kind::RowChanged:
        return "row_changed";
    case Kind::TreeBroken:
        return "tree_broken";
    case Kind::HistoryRewritten:
        return "history_rewritten";
    case Kind::CutOff:
        return "cut_off";
    case Kind::CheckpointForged:
        return "checkpoint_forged";
    }
    return "";
}

int verify(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<VerifyVerdict> verdict = (*services)->audit->verify(std::make_shared<Progress>());
    if (!verdict)
        return out.refuse(verdict.error());
    const bool good = verdict->kind == VerifyVerdict::Kind::Good;
    if (out.json()) {
        out.value(QJsonObject{{QStringLiteral("verdict"), QString::fromLatin1(verdictName(verdict->kind))},
                              {QStringLiteral("events"), static_cast<double>(verdict->events)},
                              {QStringLiteral("checkpoints"), static_cast<double>(verdict->checkpoints)},
                              {QStringLiteral("seq"), static_cast<double>(verdict->seq)},
                              {QStringLiteral("detail"), verdict->detail}});
    } else if (good) {
        out.line(QStringLiteral("good: %1 events, %2 checkpoints").arg(verdict->events).arg(verdict->checkpoints));
    } else {
        out.line(
            QStringLiteral("wrong (%1): %2").arg(QString::fromLatin1(verdictName(verdict->kind)), describe(*verdict)));
        if (!verdict->detail.isEmpty())
            out.note(QStringLiteral("Found: %1.").arg(verdict->detail));
    }
    return good ? 0 : 1;
}

int checkpoint(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<CheckpointRecord> made = (*services)->audit->checkpoint();
    if (!made)
        return out.refuse(made.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("size"), static_cast<double>(made->size)},
                              {QStringLiteral("note"), made->note}});
    else
        out.line(made->note.trimmed());
    return 0;
}

int publicKey(Session& session, bool note)
{
    const Output out = session.output();
    const Result<CheckpointVerifier> key = wiring::storedPublicKey(session.catalogueOptions().path);
    if (!key)
        return out.refuse(key.error());
    const QString text = note ? key->noteKey() : QString::fromLatin1(key->pem()).trimmed();
    out.line(text);
    return 0;
}

int exportReport(Session& session, const FilterFlags& flags, const std::string& format, const std::string& file)
{
    const Output out = session.output();
    const Result<AuditFilter> filter = filterOf(flags);
    if (!filter)
        return out.refuse(filter.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    ReportRequest request;
    request.filter = *filter;
    request.format = format == "pdf"     ? ReportRequest::Format::Pdf
                     : format == "jsonl" ? ReportRequest::Format::Jsonl
                                         : ReportRequest::Format::Csv;
    request.path = QString::fromStdString(file);
    request.title = QStringLiteral("Audit report");
    request.requestedBy = session.catalogueOptions().actor.name;
    const Result<ReportSummary> written = (*services)->audit->report(request, std::make_shared<Progress>());
    if (!written)
        return out.refuse(written.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("path"), written->path},
                              {QStringLiteral("proof"), written->proofPath},
                              {QStringLiteral("rows"), static_cast<double>(written->rows)}});
    else
        out.note(QStringLiteral("%1 events in %2%3")
                     .arg(written->rows)
                     .arg(written->path, written->proofPath.isEmpty()
                                             ? QString()
                                             : QStringLiteral(", proof in %1").arg(written->proofPath)));
    return 0;
}

int verifyFile(Session& session, const std::string& report, const std::string& keyFile)
{
    const Output out = session.output();
    QFile file(QString::fromStdString(keyFile));
    if (!file.open(QIODevice::ReadOnly))
        return out.refuse({ErrorKind::FileMissing, file.fileName()});
    const Result<ReportVerdict> verdict = wiring::checkReport(QString::fromStdString(report), file.read(64 * 1024));
    if (!verdict)
        return out.refuse(verdict.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("good"), verdict->good},
                              {QStringLiteral("rows"), static_cast<double>(verdict->rows)},
                              {QStringLiteral("row"), static_cast<double>(verdict->row)},
                              {QStringLiteral("reason"), verdict->reason},
                              {QStringLiteral("tree_size"), static_cast<double>(verdict->checkpoint.size)}});
    else
        out.line(verdict->good ? QStringLiteral("good: %1 rows, proven by the checkpoint over %2 events")
                                     .arg(verdict->rows)
                                     .arg(verdict->checkpoint.size)
                               : QStringLiteral("WRONG: %1").arg(verdict->reason));
    return verdict->good ? 0 : 1;
}

} // namespace

void addAuditCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* audit = app.add_subcommand("audit", "The audit log: look, verify, report");
    audit->require_subcommand(1);
    audit->fallthrough();

    auto listFlags = std::make_shared<FilterFlags>();
    auto limit = std::make_shared<int>(100);
    CLI::App* command = audit->add_subcommand("list", "Newest events first");
    listFlags->addTo(*command);
    command->add_option("--limit", *limit, "How many")->check(CLI::Range(1, 1'000'000));
    command->callback([listFlags, limit, chosen] {
        chosen([listFlags, limit](Session& session) { return listEvents(session, *listFlags, *limit); });
    });

    command = audit->add_subcommand("verify", "Hash every event anew and compare with the tree and every checkpoint");
    command->callback([chosen] { chosen([](Session& session) { return verify(session); }); });

    command = audit->add_subcommand("checkpoint", "Sign the head of the log and print the note");
    command->callback([chosen] { chosen([](Session& session) { return checkpoint(session); }); });

    auto note = std::make_shared<bool>(false);
    command = audit->add_subcommand("public-key", "Print the public key that checkpoints are checked with (PEM)");
    command->add_flag("--note", *note, "As a note verifier key instead");
    command->callback([note, chosen] { chosen([note](Session& session) { return publicKey(session, *note); }); });

    auto exportFlags = std::make_shared<FilterFlags>();
    auto format = std::make_shared<std::string>("csv");
    auto out = std::make_shared<std::string>();
    command = audit->add_subcommand("export", "Write a report and its proof (FILE.proof)");
    exportFlags->addTo(*command);
    command->add_option("--format", *format, "csv, jsonl or pdf")
        ->check(CLI::IsMember({"csv", "jsonl", "pdf"}))
        ->required();
    command->add_option("--out", *out, "The report")->type_name("FILE")->required();
    command->callback([exportFlags, format, out, chosen] {
        chosen([exportFlags, format, out](Session& session) {
            return exportReport(session, *exportFlags, *format, *out);
        });
    });

    auto report = std::make_shared<std::string>();
    auto key = std::make_shared<std::string>();
    command = audit->add_subcommand("verify-file", "Check a report with its proof; needs no catalogue");
    command->add_option("REPORT", *report, "CSV or JSONL report; the proof is looked for beside it")->required();
    command->add_option("--public-key", *key, "Public key, PEM or note key")->type_name("FILE")->required();
    command->callback([report, key, chosen] {
        chosen([report, key](Session& session) { return verifyFile(session, *report, *key); });
    });
}

} // namespace keywright::cli
