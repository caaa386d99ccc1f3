// api config, api try, key sheet: what leaves the catalogue for gateways and for holders of keys.
#include "app/cli/command.h"
#include "model/apis/api_service.h"
#include "model/apis/gateway_work.h"
#include "model/apis/hand_over_sheet.h"
#include "model/keys/key_store.h"
#include "storage/apis/sheet_pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {

using namespace Qt::StringLiterals;

namespace {

struct ApiWorkFlags {
    std::string name, scope, openapi, out, format = "markdown", path = "/", keyFile;
    bool operations = false;
};

// What a request needs by default: the first scope that only reads, else the first.
QString usualScope(const ApiDefinition& api)
{
    for (const Scope& scope : api.scopes)
        if (scope.segment(2) == u"read"_s)
            return scope.toString();
    return api.scopes.isEmpty() ? QString() : api.scopes.first().toString();
}

Result<ApiDefinition> apiOf(Session& session, const ApiWorkFlags& flags)
{
    const Result<Services*> services = session.open();
    return services ? (*services)->apis->find(QString::fromStdString(flags.name))
                    : Result<ApiDefinition>(services.error());
}

// One for all, or one an operation: of those that are kept with the API, or of a document.
Result<NeededScopes> neededScopes(Services& services, const ApiDefinition& api, const ApiWorkFlags& flags)
{
    if (flags.operations) {
        const NeededScopes needed{{}, api.neededByOperation()};
        if (needed.each.isEmpty())
            return Error{ErrorKind::InvalidInput,
                         u"operations: %1 has none; give it some: api set --openapi FILE"_s.arg(api.name)};
        return needed;
    }
    if (flags.openapi.empty()) {
        const QString scope = flags.scope.empty() ? usualScope(api) : QString::fromStdString(flags.scope);
        const Result<Scope> asked = Scope::parse(scope);
        return scope.isEmpty() || asked ? Result<NeededScopes>(NeededScopes{scope, {}}) : asked.error();
    }
    const Result<OpenApiDocument> document = services.gateways->readDocument(QString::fromStdString(flags.openapi));
    if (!document)
        return document.error();
    const NeededScopes needed{{}, operationScopes(suggestedOperations(*document, api.name), api.scopes)};
    if (needed.each.isEmpty())
        return Error{ErrorKind::InvalidInput,
                     u"scopes: no operation of the document suggests one that %1 has"_s.arg(api.name)};
    return needed;
}

int config(Session& session, const ApiWorkFlags& flags)
{
    const Output out = session.output();
    const Result<ApiDefinition> api = apiOf(session, flags);
    if (!api)
        return out.refuse(api.error());
    Services& services = **session.open();
    const Result<NeededScopes> needed = neededScopes(services, *api, flags);
    if (!needed)
        return out.refuse(needed.error());
    const Result<QList<GatewayFile>> files = services.gateways->configuration(*api, *needed);
    if (!files)
        return out.refuse(files.error());
    QJsonArray json;
    for (const GatewayFile& file : *files) {
        QString path;
        if (!flags.out.empty()) {
            path = QDir(QString::fromStdString(flags.out)).filePath(file.name);
            if (const Result<void> saved = services.gateways->save(path, file.text.toUtf8()); !saved)
                return out.refuse(saved.error());
            if (!out.json())
                out.note(u"%1: goes to %2"_s.arg(path, file.place));
        } else if (!out.json()) {
            out.line(u"# %1"_s.arg(file.place));
            out.line(file.text);
        }
        json +=
            QJsonObject{{u"name"_s, file.name}, {u"place"_s, file.place}, {u"file"_s, path}, {u"text"_s, file.text}};
    }
    if (out.json())
        out.value(json);
    const Result<void> told =
        services.apis->tell(u"api.config"_s, u"api"_s, api->name, configDetails(api->gateway, *needed));
    return told ? 0 : out.refuse(told.error());
}

QString sentWord(TrialAnswer::Sent sent)
{
    return sent == TrialAnswer::Sent::NoKey      ? u"no key"_s
           : sent == TrialAnswer::Sent::WrongKey ? u"wrong key"_s
                                                 : u"right key"_s;
}

QString verdictName(TrialVerdict verdict)
{
    switch (verdict) {
    case TrialVerdict::Refused:
        return u"refused"_s;
    case TrialVerdict::LetThrough:
        return u"let_through"_s;
    case TrialVerdict::Open:
        return u"open"_s;
    case TrialVerdict::WrongAnswer:
        return u"redirected"_s;
    case TrialVerdict::NoGate:
        return u"no_gate"_s;
    case TrialVerdict::NotAllowed:
        return u"not_allowed"_s;
    case TrialVerdict::Limited:
        return u"limited"_s;
    case TrialVerdict::Unknown:
        return u"unknown"_s;
    case TrialVerdict::NoAnswer:
        break;
    }
    return u"no_answer"_s;
}

// Done when every request was answered as it should be.
int tryIt(Session& session, const ApiWorkFlags& flags)
{
    const Output out = session.output();
    const Result<ApiDefinition> api = apiOf(session, flags);
    if (!api)
        return out.refuse(api.error());
    Services& services = **session.open();
    TrialPlan plan{api->baseUrl, api->keyHeader, nullptr};
    QString path = QString::fromStdString(flags.path);
    while (plan.url.endsWith(u'/'))
        plan.url.chop(1);
    plan.url += path.startsWith(u'/') ? path : u'/' + path;
    if (!flags.keyFile.empty()) {
        const Result<SecretPtr> key = readSecret(flags.keyFile);
        if (!key)
            return out.refuse(key.error());
        plan.key = *key;
    }
    const Result<QList<TrialAnswer>> answers = services.gateways->tryGateway(plan, std::make_shared<Progress>());
    if (!answers)
        return out.refuse(answers.error());
    bool good = true;
    QJsonArray json;
    QList<QStringList> rows;
    for (const TrialAnswer& answer : *answers) {
        const TrialVerdict verdict = verdictOf(answer);
        good &= isGood(verdict);
        json += QJsonObject{{u"sent"_s, sentWord(answer.sent)},   {u"status"_s, answer.status},
                            {u"verdict"_s, verdictName(verdict)}, {u"good"_s, isGood(verdict)},
                            {u"why"_s, answer.failure},           {u"milliseconds"_s, answer.milliseconds}};
        rows += {sentWord(answer.sent), answer.status == 0 ? u"-"_s : QString::number(answer.status),
                 verdictName(verdict), isGood(verdict) ? u"as it should be"_s : answer.failure};
    }
    if (out.json())
        out.value(json);
    else
        out.table({u"SENT"_s, u"STATUS"_s, u"VERDICT"_s, u"REMARK"_s}, rows);
    return good ? 0 : 1;
}

int sheet(Session& session, const ApiWorkFlags& flags)
{
    const Output out = session.output();
    const Result<ApiKey> key = session.key(flags.name);
    if (!key)
        return out.refuse(key.error());
    Services& services = **session.open();
    const Result<QList<ApiDefinition>> apis = services.apis->list();
    const Result<QList<Role>> roles = services.keyStore->roles();
    if (!apis || !roles)
        return out.refuse(apis ? roles.error() : apis.error());
    const QString text = handOverSheet({*key, *apis, *roles, session.now()});
    const bool pdf = flags.format == "pdf";
    if (flags.out.empty()) {
        out.line(text);
    } else {
        const Result<QByteArray> bytes = pdf ? sheetPdf(text, key->name) : Result<QByteArray>(text.toUtf8());
        const Result<void> saved =
            bytes ? services.gateways->save(QString::fromStdString(flags.out), *bytes) : Result<void>(bytes.error());
        if (!saved)
            return out.refuse(saved.error());
    }
    const Result<void> told =
        services.apis->tell(u"key.sheet"_s, u"key"_s, key->id.toString(),
                            {{u"name"_s, key->name}, {u"format"_s, QString::fromStdString(flags.format)}});
    return told ? 0 : out.refuse(told.error());
}

} // namespace

void addApiWorkCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* api = app.get_subcommand("api");
    auto made = std::make_shared<ApiWorkFlags>();
    CLI::App* command = api->add_subcommand("config", "The configuration of its gateway, filled in");
    command->add_option("NAME", made->name, "The API")->required();
    CLI::Option* scope =
        command->add_option("--scope", made->scope, "What a request needs (default: the first that reads)");
    command
        ->add_option("--openapi", made->openapi,
                     "OpenAPI 3 document: each operation needs its own scope, and what it does not name is refused "
                     "(nginx, HAProxy, Caddy)")
        ->type_name("FILE")
        ->excludes(scope);
    command
        ->add_flag("--operations", made->operations,
                   "The same with the operations that are kept with the API (api set --openapi)")
        ->excludes(scope);
    command->add_option("--out", made->out, "Write the files into this folder")->type_name("FOLDER");
    command->callback([made, chosen] { chosen([made](Session& session) { return config(session, *made); }); });

    auto tried = std::make_shared<ApiWorkFlags>();
    command = api->add_subcommand("try", "Ask its gateway without a key, with a wrong and with a right one");
    command->add_option("NAME", tried->name, "The API")->required();
    command->add_option("--path", tried->path, "Below the base URL (default /)");
    command->add_option("--key-file", tried->keyFile, "First line of FILE, or of stdin, is a right key")
        ->type_name("FILE|-");
    command->callback([tried, chosen] { chosen([tried](Session& session) { return tryIt(session, *tried); }); });

    auto written = std::make_shared<ApiWorkFlags>();
    command = app.get_subcommand("key")->add_subcommand("sheet", "What its holder has to know; without the secret");
    command->add_option("ID", written->name, "ID, the beginning of one, or a unique name")->required();
    command->add_option("--format", written->format, "markdown or pdf")->check(CLI::IsMember({"markdown", "pdf"}));
    command->add_option("--out", written->out, "File (default: stdout; a PDF needs one)")->type_name("FILE");
    command->callback([written, chosen] {
        if (written->format == "pdf" && written->out.empty())
            throw CLI::RequiredError("--out"); // the library's own way of telling
        chosen([written](Session& session) { return sheet(session, *written); });
    });
}

} // namespace keywright::cli
