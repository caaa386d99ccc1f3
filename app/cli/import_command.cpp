// import FILE.
#include "app/cli/command.h"
#include "model/transfer/key_transfer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {
namespace {

struct ImportFlags {
    std::string file, as, owner, environment = "production", custody = "held";
    std::vector<std::string> map, tags;
    bool dryRun = false;
};

ImportFormat formatOf(const std::string& name)
{
    return name == "aws"         ? ImportFormat::Aws
           : name == "csv"       ? ImportFormat::Csv
           : name == "json"      ? ImportFormat::Json
           : name == "dotenv"    ? ImportFormat::DotEnv
           : name == "keepassxc" ? ImportFormat::KeePassXc
                                 : ImportFormat::Guess;
}

// "COLUMN=FIELD" onto the guess. A field has one column: the one that was guessed for it is ignored then.
Result<void> applyMap(const std::vector<std::string>& maps, const ImportTable& table, QMap<int, ImportField>& mapping)
{
    for (const std::string& text : maps) {
        const QString whole = QString::fromStdString(text);
        const auto at = static_cast<int>(table.columns.indexOf(whole.section(QLatin1Char('='), 0, -2)));
        const auto field = importFieldFromName(whole.section(QLatin1Char('='), -1));
        if (at < 0 || !field)
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("map “%1”: expected COLUMN=FIELD. Columns of this file: %2. Fields: %3")
                             .arg(whole, table.columns.join(QStringLiteral(", ")),
                                  importFieldNames().join(QStringLiteral(", ")))};
        for (const int column : mapping.keys(*field))
            mapping.insert(column, ImportField::Ignore);
        mapping.insert(at, *field);
    }
    return {};
}

const char* fateName(ImportFate::Kind kind)
{
    switch (kind) {
    case ImportFate::Kind::Create:
        return "create";
    case ImportFate::Kind::DuplicateInFile:
        return "duplicate_in_file";
    case ImportFate::Kind::DuplicateInCatalogue:
        return "duplicate_in_catalogue";
    case ImportFate::Kind::NameTaken:
        return "name_taken";
    case ImportFate::Kind::NoKey:
        return "no_key";
    case ImportFate::Kind::Bad:
        return "bad";
    }
    return "";
}

QString placeName(const ImportPlan& plan)
{
    return plan.table->byRecord ? QStringLiteral("record") : QStringLiteral("line");
}

void showPlan(const Output& out, const ImportPlan& plan)
{
    if (out.json()) {
        QJsonArray rows;
        for (const ImportFate& fate : plan.fates)
            rows += QJsonObject{{placeName(plan), fate.line},
                                {QStringLiteral("fate"), QString::fromLatin1(fateName(fate.kind))},
                                {QStringLiteral("name"), fate.name},
                                {QStringLiteral("why"), fate.why}};
        out.value(QJsonObject{
            {QStringLiteral("dry_run"), true},
            {QStringLiteral("creates"), plan.creates},
            {QStringLiteral("duplicates"), plan.duplicates},
            {QStringLiteral("no_keys"), plan.noKeys},
            {QStringLiteral("bad"), plan.bad},
            {QStringLiteral("secrets_to_store"), plan.secretsToStore},
            {QStringLiteral("storing_takes_seconds"), static_cast<qint64>(plan.storingTakes.count() / 1000)},
            {QStringLiteral("rows"), rows}});
        return;
    }
    QList<QStringList> rows;
    for (const ImportFate& fate : plan.fates)
        rows += {QString::number(fate.line), QString::fromLatin1(fateName(fate.kind)), fate.name, fate.hint, fate.why};
    out.table({placeName(plan).toUpper(), QStringLiteral("FATE"), QStringLiteral("NAME"), QStringLiteral("HINT"),
               QStringLiteral("WHY")},
              rows);
    if (plan.storingTakes > std::chrono::seconds(10))
        out.note(QStringLiteral("Keeping %1 secrets in the secret store will take about %2 minutes.")
                     .arg(plan.secretsToStore)
                     .arg(std::max<qint64>(1, (plan.storingTakes.count() + 30'000) / 60'000)));
    out.note(QStringLiteral("Would be created: %1. Duplicates: %2. No keys: %3. Can't be imported: %4. "
                            "Nothing was written.")
                 .arg(plan.creates)
                 .arg(plan.duplicates)
                 .arg(plan.noKeys)
                 .arg(plan.bad));
}

int showOutcome(const Output& out, const ImportPlan& plan, const ImportOutcome& outcome)
{
    QJsonArray failures;
    for (const auto& [line, why] : outcome.failures) {
        failures += QJsonObject{{placeName(plan), line}, {QStringLiteral("why"), why}};
        if (!out.json())
            out.note(QStringLiteral("%1 %2: %3").arg(placeName(plan)).arg(line).arg(why));
    }
    if (plan.noKeys > 0 && !out.json())
        out.note(QStringLiteral("Left alone, since they are no keys: %1.").arg(plan.noKeys));
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("created"), outcome.created},
                              {QStringLiteral("skipped"), outcome.skipped},
                              {QStringLiteral("failed"), outcome.failed},
                              {QStringLiteral("no_keys"), plan.noKeys},
                              {QStringLiteral("failures"), failures}});
    else
        out.note(QStringLiteral("Created %1, skipped %2, failed %3. Destroy the source file when you no longer need "
                                "it: it holds secrets in the clear.")
                     .arg(outcome.created)
                     .arg(outcome.skipped)
                     .arg(outcome.failed));
    if (outcome.stopped)
        return out.refuse(*outcome.stopped, QStringLiteral("What was created stays. Run it again for the rest: rows "
                                                           "that are here already are skipped."));
    return outcome.failed > 0 ? refusedInPart : 0;
}

int run(Session& session, const ImportFlags& flags)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    KeyTransfer& transfer = *(*services)->transfer;
    const auto progress = std::make_shared<Progress>();
    const auto table = transfer.read(QString::fromStdString(flags.file), formatOf(flags.as), progress);
    if (!table)
        return out.refuse(table.error());
    ImportOptions options;
    options.mapping = (*table)->guess;
    if (const Result<void> mapped = applyMap(flags.map, **table, options.mapping); !mapped)
        return out.refuse(mapped.error());
    options.custody = flags.custody == "issued" ? Custody::Issued : Custody::Held;
    options.defaultOwner = QString::fromStdString(flags.owner);
    options.defaultEnvironment = QString::fromStdString(flags.environment);
    options.defaultSystem = options.custody == Custody::Held ? QStringLiteral("held") : QStringLiteral("local");
    for (const std::string& tag : flags.tags)
        options.tags += QString::fromStdString(tag);
    const Result<ImportPlan> plan = transfer.plan(*table, options, progress);
    if (!plan)
        return out.refuse(plan.error());
    if (flags.dryRun) {
        showPlan(out, *plan);
        return 0;
    }
    const Result<ImportOutcome> outcome = transfer.run(*plan, progress);
    return outcome ? showOutcome(out, *plan, *outcome) : out.refuse(outcome.error());
}

} // namespace

void addImportCommand(CLI::App& app, const Chosen& chosen)
{
    auto flags = std::make_shared<ImportFlags>();
    CLI::App* command = app.add_subcommand("import", "Import keys; the file is only read");
    command->add_option("FILE", flags->file, "Amazon key file, CSV, JSON, .env or KeePassXC CSV")->required();
    command->add_option("--as", flags->as, "Format (default: recognised)")
        ->check(CLI::IsMember({"aws", "csv", "json", "dotenv", "keepassxc"}));
    command
        ->add_option(
            "--map", flags->map,
            (QStringLiteral("COLUMN=FIELD; repeatable. Fields: ") + importFieldNames().join(QStringLiteral(" ")))
                .toStdString())
        ->allow_extra_args(false);
    command->add_option("--owner", flags->owner, "Owner of rows that name none");
    command->add_option("--environment", flags->environment, "Environment of rows that name none");
    command->add_option("--custody", flags->custody, "held: secrets are kept; issued: only fingerprints")
        ->check(CLI::IsMember({"issued", "held"}));
    command->add_option("--tag", flags->tags, "Tag for all; repeatable")->allow_extra_args(false);
    command->add_flag("--dry-run", flags->dryRun, "Show each row's fate, write nothing");
    command->callback([flags, chosen] { chosen([flags](Session& session) { return run(session, *flags); }); });
}

} // namespace keywright::cli
