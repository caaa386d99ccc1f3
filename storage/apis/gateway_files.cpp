#include "storage/apis/gateway_files.h"

#include "storage/apis/operation_rules.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

// Outside of namespaces, as the macro wants it; a library's resources are dropped by the linker otherwise.
static void loadTemplates()
{
    Q_INIT_RESOURCE(gateways);
}

namespace keywright {
namespace {

// What the files have in place of an API's own.
constexpr const char* sampleGate = "127.0.0.1:9191";
constexpr const char* sampleUpstream = "127.0.0.1:8080";
constexpr const char* sampleScope = "orders:invoices:read";
constexpr const char* sampleHeader = "X-API-Key";

struct Template {
    GatewayKind kind;
    const char* file; // below :/gateways
    const char* place;
};
constexpr Template templates[] = {
    {GatewayKind::Nginx, "nginx/keywright.conf", "/etc/nginx/conf.d/keywright.conf"},
    {GatewayKind::HaProxy, "haproxy/haproxy.cfg", "/etc/haproxy/haproxy.cfg"},
    {GatewayKind::HaProxy, "haproxy/keywright.lua", "/etc/haproxy/keywright.lua"},
    {GatewayKind::Caddy, "caddy/Caddyfile", "/etc/caddy/Caddyfile"},
    {GatewayKind::Traefik, "traefik/keywright.yml", "/etc/traefik/dynamic/keywright.yml"},
    {GatewayKind::Envoy, "envoy/envoy.yaml", "/etc/envoy/envoy.yaml"},
    {GatewayKind::Kong, "kong/kong.yml", "/etc/kong/kong.yml"},
};

// Envoy writes host and port apart: { address: 127.0.0.1, port_value: 9191 }.
QString socketAddress(const QString& hostAndPort)
{
    const QUrl url(QStringLiteral("http://%1").arg(hostAndPort));
    return QStringLiteral("address: \"%1\", port_value: %2").arg(url.host()).arg(url.port());
}

bool isAuthorization(const ApiDefinition& api)
{
    return api.keyHeader.compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0;
}

// The gate also takes X-API-Key: whichever header a key came in ends at the gateway. So lines that take the sample's
// away stay, beside one of their own for the API's.
QString withOwnHeader(const QString& text, const ApiDefinition& api)
{
    const QString sample = QString::fromLatin1(sampleHeader);
    static const QStringList taking{QStringLiteral("proxy_set_header X-API-Key \"\";"),
                                    QStringLiteral("http-request del-header X-API-Key"),
                                    QStringLiteral("header_up -X-API-Key"), QStringLiteral("X-API-Key: \"\""),
                                    QStringLiteral("kong.service.request.clear_header(\"X-API-Key\")")};
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString list = QStringLiteral("request_headers_to_remove: [");
        if (const bool removes = taking.contains(line.trimmed()); removes || line.contains(list)) {
            lines +=
                removes ? line : QString(line).replace(list, list + api.keyHeader.toLower() + QStringLiteral(", "));
            if (!removes)
                continue;
        }
        lines += QString(line).replace(sample, api.keyHeader).replace(sample.toLower(), api.keyHeader.toLower());
    }
    return lines.join(QLatin1Char('\n'));
}

// In one pass, so that no own value is taken for a sample.
QString filledIn(const QString& text, const ApiDefinition& api, const QString& scope)
{
    const QList<std::pair<QString, QString>> own{
        {QStringLiteral("address: 127.0.0.1, port_value: 9191"), socketAddress(api.gate)},
        {QStringLiteral("address: 127.0.0.1, port_value: 8080"), socketAddress(api.upstream)},
        {QString::fromLatin1(sampleGate), api.gate},
        {QString::fromLatin1(sampleUpstream), api.upstream},
        {QStringLiteral("api=orders"), QStringLiteral("api=") + api.name},
        {QStringLiteral("orders:invoices:read orders"), scope + QLatin1Char(' ') + api.name}, // HAProxy's
        {QStringLiteral("of-the-operation orders"), QStringLiteral("of-the-operation ") + api.name},
        {QString::fromLatin1(sampleScope), scope}};
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const auto here = std::find_if(own.cbegin(), own.cend(), [&](const auto& pair) {
            return QStringView(text).mid(at).startsWith(pair.first);
        });
        filled += here == own.cend() ? QString(text.at(at)) : here->second;
        at += here == own.cend() ? 1 : here->first.size();
    }
    return filled;
}

// Said above all, as nothing works without it.
QString noteForGate(const ApiDefinition& api, const QString& comment)
{
    return QStringLiteral("%1 Start the gate so that it looks for keys there: keywright-gate --key-header %2\n%1\n")
        .arg(comment, api.keyHeader);
}

Result<QString> ownText(QString text, const ApiDefinition& api, const NeededScopes& needed)
{
    if (!needed.each.isEmpty()) {
        const Result<QString> ruled = withOperationRules(text, api, needed.each);
        if (!ruled)
            return ruled;
        text = *ruled;
    }
    text = filledIn(text, api, needed.one);
    const QString comment = QString::fromLatin1(text.startsWith(QLatin1String("--")) ? "--" : "#");
    const bool ownHeader = api.keyHeader.compare(QLatin1String(sampleHeader), Qt::CaseInsensitive) != 0;
    if (!ownHeader || isAuthorization(api))
        return text;
    return noteForGate(api, comment) + withOwnHeader(text, api);
}

Error missing(const char* field)
{
    return {ErrorKind::InvalidInput, QStringLiteral("%1: must not be empty").arg(QLatin1String(field))};
}

} // namespace

Result<QList<GatewayFile>> gatewayFiles(const ApiDefinition& api, const NeededScopes& needed)
{
    if (api.gateway == GatewayKind::None)
        return missing("gateway");
    if (api.gate.isEmpty())
        return missing("gate");
    if (api.upstream.isEmpty())
        return missing("upstream");
    if (needed.one.isEmpty() && needed.each.isEmpty())
        return missing("scope");
    loadTemplates();
    QList<GatewayFile> files;
    for (const Template& one : templates) {
        if (one.kind != api.gateway)
            continue;
        QFile file(QStringLiteral(":/gateways/%1").arg(QLatin1String(one.file)));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Internal, file.fileName()};
        const QString place = QString::fromLatin1(one.place);
        const Result<QString> text = ownText(QString::fromUtf8(file.readAll()), api, needed);
        if (!text)
            return text.error();
        files += GatewayFile{place.section(QLatin1Char('/'), -1), place, *text};
    }
    return files;
}

} // namespace keywright
