#include "model/apis/api_definition.h"

#include "model/keys/draft_check.h"

#include <QUrl>

#include <algorithm>

namespace keywright {
namespace {

constexpr qsizetype mostApiScopes = 500;
constexpr qsizetype mostOperationText = 4'000'000; // characters of all paths and summaries

struct Naming {
    GatewayKind kind;
    const char* name;
    const char* title;
};
constexpr Naming namings[] = {
    {GatewayKind::None, "none", ""},
    {GatewayKind::Nginx, "nginx", "nginx"},
    {GatewayKind::HaProxy, "haproxy", "HAProxy"},
    {GatewayKind::Caddy, "caddy", "Caddy"},
    {GatewayKind::Traefik, "traefik", "Traefik"},
    {GatewayKind::Envoy, "envoy", "Envoy"},
    {GatewayKind::Kong, "kong", "Kong"},
};

// An absolute address of the web without anything that would end up in logs and configurations: user, query, fragment.
bool isAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= 500 && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.hasFragment() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

// "host:port", "[::1]:9191": what all six gateways take, and nothing that could end a word in their configurations.
bool isHostAndPort(const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 &&
               (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':' || c == u'[' || c == u']');
    });
    const QUrl url(QStringLiteral("http://%1").arg(text), QUrl::StrictMode);
    return plain && text.size() <= 300 && url.isValid() && !url.host().isEmpty() && url.port() > 0 &&
           url.path().isEmpty();
}

// A token of RFC 9110, 5.6.2, as far as header names use it.
bool isHeader(const QString& text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

Result<void> checkPlaces(const ApiDefinition& api)
{
    if (!api.baseUrl.isEmpty() && !isAddress(api.baseUrl))
        return invalidInput("base URL", QStringLiteral("expected something like https://api.example.com/v1"));
    if (!api.documentation.isEmpty() && !isAddress(api.documentation))
        return invalidInput("documentation", QStringLiteral("expected something like https://api.example.com/v1"));
    if (!api.upstream.isEmpty() && !isHostAndPort(api.upstream))
        return invalidInput("upstream", QStringLiteral("expected a host and a port, like 127.0.0.1:8080"));
    if (!api.gate.isEmpty() && !isHostAndPort(api.gate))
        return invalidInput("gate", QStringLiteral("expected a host and a port, like 127.0.0.1:8080"));
    if (!isHeader(api.keyHeader))
        return invalidInput("key header", QStringLiteral("expected a name like X-API-Key"));
    return {};
}

// As the reader of documents gives them: others come from nobody that means well.
bool isOperation(const OperationScope& operation, const QString& api)
{
    const QString& path = operation.path;
    const bool plain = std::none_of(path.begin(), path.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return isOpenApiMethod(operation.method) && plain && path.startsWith(QLatin1Char('/')) &&
           path.size() <= longestOperationPath && operation.scope.segment(0) == api && !operation.scope.hasWildcard();
}

Result<void> regulariseOperations(QList<OperationScope>& operations, const QString& api)
{
    if (operations.size() > mostOperations)
        return invalidInput("operations", QStringLiteral("more than %1").arg(mostOperations));
    qsizetype text = 0;
    for (OperationScope& operation : operations) {
        if (!isOperation(operation, api))
            return invalidInput("operations", QStringLiteral("not as an OpenAPI document names them"));
        // Somebody else's words: what must not stay readable, as a key in them, goes.
        const Result<QString> kept = regularReason(operation.summary.simplified().left(longestOperationSummary), false);
        operation.summary = kept ? *kept : QString();
        text += operation.path.size() + operation.summary.size();
    }
    return text > mostOperationText ? Result<void>(invalidInput("operations", QStringLiteral("too long")))
                                    : Result<void>();
}

} // namespace

QString gatewayName(GatewayKind kind)
{
    for (const Naming& naming : namings)
        if (naming.kind == kind)
            return QString::fromLatin1(naming.name);
    return {};
}

QString gatewayTitle(GatewayKind kind)
{
    for (const Naming& naming : namings)
        if (naming.kind == kind)
            return QString::fromLatin1(naming.title);
    return {};
}

std::optional<GatewayKind> gatewayOf(const QString& name)
{
    for (const Naming& naming : namings)
        if (name.compare(QLatin1String(naming.name), Qt::CaseInsensitive) == 0)
            return naming.kind;
    return std::nullopt;
}

QList<GatewayKind> gatewayKinds()
{
    QList<GatewayKind> kinds;
    for (const Naming& naming : namings)
        if (naming.kind != GatewayKind::None)
            kinds += naming.kind;
    return kinds;
}

QString keysOfApiText(const QString& name)
{
    return QStringLiteral("scope:%1:* -status:revoked").arg(name);
}

KeyFilter keysOfApi(const QString& name)
{
    const ParsedFilter parsed = KeyFilter::parse(keysOfApiText(name));
    Q_ASSERT(parsed); // a name has nothing that the language knows
    return parsed ? *parsed : KeyFilter();
}

Result<ApiDefinition> regularApi(const ApiDefinition& api)
{
    ApiDefinition regular = api;
    regular.name = api.name.trimmed().toLower();
    // Before lower case is taken, which turns some foreign letters into Latin ones.
    const QString typed = api.name.trimmed();
    if (!isApiName(regular.name) || std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() > 0x7F; }))
        return invalidInput("API", QStringLiteral("its name is 1 to 64 of a-z, 0-9, dot, dash and underscore"));
    for (const auto& [field, text] : {std::pair("title", &regular.title), std::pair("contact", &regular.contact)}) {
        const Result<QString> kept = regularReason(text->simplified(), false); // held to what a reason is held to
        if (!kept)
            return invalidInput(field, kept.error().detail.section(QStringLiteral(": "), 1));
        *text = *kept;
    }
    for (QString* text :
         {&regular.baseUrl, &regular.upstream, &regular.gate, &regular.keyHeader, &regular.documentation})
        *text = text->trimmed();
    if (regular.keyHeader.isEmpty())
        regular.keyHeader = QStringLiteral("X-API-Key");
    if (const Result<void> places = checkPlaces(regular); !places)
        return places.error();
    regular.scopes = sortedScopes(api.scopes);
    if (regular.scopes.size() > mostApiScopes)
        return invalidInput("scopes", QStringLiteral("more than %1").arg(mostApiScopes));
    for (const Scope& scope : regular.scopes)
        if (scope.segment(0) != regular.name)
            return invalidInput("scopes", QStringLiteral("“%1” is of another API").arg(scope.toString()));
    if (const Result<void> named = regulariseOperations(regular.operations, regular.name); !named)
        return named.error();
    return regular;
}

} // namespace keywright
