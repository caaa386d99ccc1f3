// api list, show, operations, set, delete, scopes.
#include "app/cli/access_flags.h"
#include "model/apis/api_service.h"
#include "model/apis/openapi.h"
#include "model/keys/key_store.h"
#include "storage/apis/openapi_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {
namespace {

QStringList scopeTexts(const ApiDefinition& api)
{
    QStringList texts;
    for (const Scope& scope : api.scopes)
        texts += scope.toString();
    return texts;
}

QJsonArray operationsJson(const ApiDefinition& api)
{
    QJsonArray json;
    for (const OperationScope& one : api.operations)
        json += QJsonObject{{QStringLiteral("method"), one.method},
                            {QStringLiteral("path"), one.path},
                            {QStringLiteral("scope"), one.scope.toString()},
                            {QStringLiteral("summary"), one.summary}};
    return json;
}

// Keys that are neither revoked nor deleted and have a scope of it.
Result<qint64> keysOf(Services& services, const ApiDefinition& api, UtcTime now)
{
    return services.keyStore->count(keysOfApi(api.name), now);
}

QJsonObject toJson(const ApiDefinition& api, qint64 keys)
{
    return {{QStringLiteral("name"), api.name},
            {QStringLiteral("title"), api.title},
            {QStringLiteral("base_url"), api.baseUrl},
            {QStringLiteral("gateway"), gatewayName(api.gateway)},
            {QStringLiteral("upstream"), api.upstream},
            {QStringLiteral("gate"), api.gate},
            {QStringLiteral("key_header"), api.keyHeader},
            {QStringLiteral("documentation"), api.documentation},
            {QStringLiteral("contact"), api.contact},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(scopeTexts(api))},
            {QStringLiteral("operations"), operationsJson(api)},
            {QStringLiteral("keys"), keys}};
}

int listApis(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    const Result<QList<ApiDefinition>> apis =
        services ? (*services)->apis->list() : Result<QList<ApiDefinition>>(services.error());
    if (!apis)
        return out.refuse(apis.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const ApiDefinition& api : *apis) {
        const Result<qint64> keys = keysOf(**services, api, session.now());
        if (!keys)
            return out.refuse(keys.error());
        json += toJson(api, *keys);
        rows +=
            {api.name,   QString::number(*keys), QString::number(api.scopes.size()), gatewayName(api.gateway), api.gate,
             api.baseUrl};
    }
    if (out.json())
        out.value(json);
    else
        out.table({QStringLiteral("NAME"), QStringLiteral("KEYS"), QStringLiteral("SCOPES"), QStringLiteral("GATEWAY"),
                   QStringLiteral("GATE"), QStringLiteral("BASE URL")},
                  rows);
    return 0;
}

int tell(Session& session, const ApiDefinition& api)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    const Result<qint64> keys = services ? keysOf(**services, api, session.now()) : Result<qint64>(services.error());
    if (!keys)
        return out.refuse(keys.error());
    if (out.json()) {
        out.value(toJson(api, *keys));
        return 0;
    }
    const QList<QStringList> rows{{QStringLiteral("name"), api.name},
                                  {QStringLiteral("title"), api.title},
                                  {QStringLiteral("base URL"), api.baseUrl},
                                  {QStringLiteral("gateway"), gatewayName(api.gateway)},
                                  {QStringLiteral("upstream"), api.upstream},
                                  {QStringLiteral("gate"), api.gate},
                                  {QStringLiteral("key header"), api.keyHeader},
                                  {QStringLiteral("documentation"), api.documentation},
                                  {QStringLiteral("contact"), api.contact},
                                  {QStringLiteral("scopes"), scopeTexts(api).join(QLatin1Char(' '))},
                                  {QStringLiteral("operations"), QString::number(api.operations.size())},
                                  {QStringLiteral("keys"), QString::number(*keys)}};
    out.table({QStringLiteral("FIELD"), QStringLiteral("VALUE")}, rows);
    return 0;
}

// What can be asked of it, and what a key needs for that.
int operations(Session& session, const std::string& name)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    const Result<ApiDefinition> api =
        services ? (*services)->apis->find(QString::fromStdString(name)) : Result<ApiDefinition>(services.error());
    if (!api)
        return out.refuse(api.error());
    QList<QStringList> rows;
    for (const OperationScope& one : api->operations)
        rows += {one.method, one.path, one.scope.toString(), one.summary};
    if (out.json())
        out.value(operationsJson(*api));
    else
        out.table(
            {QStringLiteral("METHOD"), QStringLiteral("PATH"), QStringLiteral("SCOPE"), QStringLiteral("SUMMARY")},
            rows);
    return 0;
}

int show(Session& session, const std::string& name)
{
    const Result<Services*> services = session.open();
    const Result<ApiDefinition> api =
        services ? (*services)->apis->find(QString::fromStdString(name)) : Result<ApiDefinition>(services.error());
    return api ? tell(session, *api) : session.output().refuse(api.error());
}

struct ApiFlags {
    std::string name, openapi;
    std::optional<std::string> title, baseUrl, gateway, upstream, gate, keyHeader, documentation, contact;
    std::vector<std::string> scopes;
};

// What the document says, where nothing else was said.
Result<ApiDefinition> withDocument(ApiDefinition api, const std::string& path)
{
    const Result<OpenApiDocument> document = readOpenApiFile(QString::fromStdString(path));
    if (!document)
        return document.error();
    if (api.title.isEmpty())
        api.title = document->title;
    if (api.baseUrl.isEmpty() && document->servers.value(0).startsWith(QLatin1String("http")))
        api.baseUrl = document->servers.first();
    if (api.documentation.isEmpty())
        api.documentation = document->documentation;
    if (!document->keyHeader().isEmpty())
        api.keyHeader = document->keyHeader();
    api.operations = suggestedOperations(*document, api.name);
    api.scopes.clear();
    for (const SuggestedScope& suggested : suggestScopes(api.operations))
        api.scopes += suggested.scope;
    return api;
}

Result<ApiDefinition> wanted(ApiDefinition api, const ApiFlags& flags)
{
    const std::pair<const std::optional<std::string>&, QString&> texts[]{{flags.title, api.title},
                                                                         {flags.baseUrl, api.baseUrl},
                                                                         {flags.upstream, api.upstream},
                                                                         {flags.gate, api.gate},
                                                                         {flags.documentation, api.documentation},
                                                                         {flags.contact, api.contact}};
    for (const auto& [given, text] : texts)
        if (given)
            text = QString::fromStdString(*given);
    if (flags.gateway) {
        const std::optional<GatewayKind> kind = gatewayOf(QString::fromStdString(*flags.gateway));
        api.gateway = kind.value_or(GatewayKind::None); // the parser has checked it
    }
    if (!flags.openapi.empty()) {
        const Result<ApiDefinition> filled = withDocument(api, flags.openapi);
        if (!filled)
            return filled;
        api = *filled;
    }
    if (flags.keyHeader)
        api.keyHeader = QString::fromStdString(*flags.keyHeader);
    if (!flags.scopes.empty()) {
        const Result<QList<Scope>> scopes = parseScopes(flags.scopes);
        if (!scopes)
            return scopes.error();
        api.scopes = *scopes;
    }
    return api;
}

int set(Session& session, const ApiFlags& flags)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const QString name = QString::fromStdString(flags.name);
    Result<ApiDefinition> before = (*services)->apis->find(name);
    if (!before && before.error().kind != ErrorKind::NotFound)
        return out.refuse(before.error());
    ApiDefinition start;
    start.name = name.trimmed().toLower();
    const Result<ApiDefinition> api = wanted(before ? *before : start, flags);
    const Result<ApiDefinition> saved = !api     ? api
                                        : before ? (*services)->apis->change(*before, *api)
                                                 : (*services)->apis->create(*api);
    if (!saved)
        return out.refuse(saved.error());
    if (out.json())
        return tell(session, *saved);
    out.note(QStringLiteral("API %1 has %2 scope(s) and %3 operation(s).")
                 .arg(saved->name)
                 .arg(saved->scopes.size())
                 .arg(saved->operations.size()));
    return 0;
}

int remove(Session& session, const std::string& given)
{
    const Output out = session.output();
    const QString name = QString::fromStdString(given).trimmed().toLower();
    const Result<Services*> services = session.open();
    const Result<void> gone = services ? (*services)->apis->remove(name) : Result<void>(services.error());
    if (!gone)
        return out.refuse(gone.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("deleted"), true}});
    else
        out.note(QStringLiteral("API %1 is gone. Keys keep its scopes.").arg(name));
    return 0;
}

// Needs no catalogue.
int suggest(Session& session, const ApiFlags& flags)
{
    const Output out = session.output();
    const Result<OpenApiDocument> document = readOpenApiFile(QString::fromStdString(flags.openapi));
    if (!document)
        return out.refuse(document.error());
    const QString api = flags.name.empty() ? apiNameOf(document->title) : QString::fromStdString(flags.name).toLower();
    QJsonArray json;
    QList<QStringList> rows;
    for (const SuggestedScope& suggested : suggestScopes(*document, api)) {
        json += QJsonObject{{QStringLiteral("scope"), suggested.scope.toString()},
                            {QStringLiteral("operations"), QJsonArray::fromStringList(suggested.operations)}};
        rows += {suggested.scope.toString(), suggested.operations.join(QStringLiteral(", "))};
    }
    if (out.json())
        out.value(json);
    else
        out.table({QStringLiteral("SCOPE"), QStringLiteral("OPERATIONS")}, rows);
    return 0;
}

void addTexts(CLI::App& command, ApiFlags& flags)
{
    command.add_option("--title", flags.title, "What people call it");
    command.add_option("--base-url", flags.baseUrl, "What clients call, like https://api.example.com/v1");
    command
        .add_option("--openapi", flags.openapi, "OpenAPI 3 document, JSON or YAML: title, address, scopes, operations")
        ->type_name("FILE");
    command.add_option("--scope", flags.scopes, "api:resource:action; repeatable. All that it has")
        ->allow_extra_args(false);
    command.add_option("--gateway", flags.gateway, "Which gateway stands before it")
        ->check(CLI::IsMember({"none", "nginx", "haproxy", "caddy", "traefik", "envoy", "kong"}));
    command.add_option("--upstream", flags.upstream, "Where the gateway finds it, like 127.0.0.1:8080");
    command.add_option("--gate", flags.gate, "The gate that is asked, like 127.0.0.1:9191");
    command.add_option("--key-header", flags.keyHeader, "The header that has the key (default X-API-Key)");
    command.add_option("--documentation", flags.documentation, "Its address");
    command.add_option("--contact", flags.contact, "Whom to ask");
}

} // namespace

void addApiCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* api = app.add_subcommand("api", "The APIs that keys are for");
    api->require_subcommand(1);
    api->fallthrough();
    api->add_subcommand("list", "Every API with its gateway and how many keys that live have a scope of it")
        ->callback([chosen] { chosen(listApis); });

    auto shown = std::make_shared<std::string>();
    CLI::App* made = api->add_subcommand("show", "One API");
    made->add_option("NAME", *shown, "The API")->required();
    made->callback([shown, chosen] { chosen([shown](Session& session) { return show(session, *shown); }); });

    auto asked = std::make_shared<std::string>();
    made = api->add_subcommand("operations", "What can be asked of an API, and the scope that each needs");
    made->add_option("NAME", *asked, "The API")->required();
    made->callback([asked, chosen] { chosen([asked](Session& session) { return operations(session, *asked); }); });

    auto flags = std::make_shared<ApiFlags>();
    made = api->add_subcommand("set", "Add an API, or change what is given");
    made->add_option("NAME", flags->name, "The first segment of its scopes")->required();
    addTexts(*made, *flags);
    made->callback([flags, chosen] { chosen([flags](Session& session) { return set(session, *flags); }); });

    auto gone = std::make_shared<std::string>();
    made = api->add_subcommand("delete", "Forget an API; keys keep its scopes");
    made->add_option("NAME", *gone, "The API")->required();
    made->callback([gone, chosen] { chosen([gone](Session& session) { return remove(session, *gone); }); });

    auto read = std::make_shared<ApiFlags>();
    made = api->add_subcommand("scopes", "The scopes that an OpenAPI 3 document suggests; changes nothing");
    made->add_option("FILE", read->openapi, "JSON or YAML")->required();
    made->add_option("--name", read->name, "Instead of the document's title");
    made->callback([read, chosen] { chosen([read](Session& session) { return suggest(session, *read); }); });
}

} // namespace keywright::cli
