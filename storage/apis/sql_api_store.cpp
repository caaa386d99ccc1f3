#include "storage/apis/sql_api_store.h"

#include "storage/core/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keywright {
namespace {

Result<QList<Scope>> scopesOf(const QString& json, const QString& api)
{
    QList<Scope> scopes;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const Result<Scope> scope = Scope::parse(value.toString());
        if (!scope)
            return Error{ErrorKind::Damaged, QStringLiteral("API %1").arg(api)};
        scopes += *scope;
    }
    return scopes;
}

} // namespace

Result<QList<ApiDefinition>> SqlApiStore::all()
{
    Query query(m_database, QStringLiteral("SELECT name, title, base_url, upstream, gate, key_header, documentation, "
                                           "contact, gateway, scopes FROM apis ORDER BY name"));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<ApiDefinition> apis;
    while (query.next()) {
        ApiDefinition api{query.text(0),
                          query.text(1),
                          query.text(2),
                          query.text(3),
                          query.text(4),
                          query.text(5),
                          query.text(6),
                          query.text(7),
                          {},
                          {}};
        const std::optional<GatewayKind> gateway = gatewayOf(query.text(8));
        const Result<QList<Scope>> scopes = scopesOf(query.text(9), api.name);
        if (!gateway || !scopes)
            return Error{ErrorKind::Damaged, QStringLiteral("API %1").arg(api.name)};
        api.gateway = *gateway;
        api.scopes = *scopes;
        apis += api;
    }
    return apis;
}

Result<void> SqlApiStore::save(const ApiDefinition& api)
{
    QJsonArray scopes;
    for (const Scope& scope : api.scopes)
        scopes += scope.toString();
    Query query(m_database,
                QStringLiteral("INSERT INTO apis (name, title, base_url, upstream, gate, key_header, documentation, "
                               "contact, gateway, scopes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO "
                               "UPDATE SET title = excluded.title, base_url = excluded.base_url, upstream = "
                               "excluded.upstream, gate = excluded.gate, key_header = excluded.key_header, "
                               "documentation = excluded.documentation, contact = excluded.contact, gateway = "
                               "excluded.gateway, scopes = excluded.scopes"));
    return query.bind(api.name)
        .bind(api.title)
        .bind(api.baseUrl)
        .bind(api.upstream)
        .bind(api.gate)
        .bind(api.keyHeader)
        .bind(api.documentation)
        .bind(api.contact)
        .bind(gatewayName(api.gateway))
        .bind(QString::fromUtf8(QJsonDocument(scopes).toJson(QJsonDocument::Compact)))
        .exec();
}

Result<void> SqlApiStore::remove(const QString& name)
{
    Query query(m_database, QStringLiteral("DELETE FROM apis WHERE name = ?"));
    return query.bind(name).exec();
}

} // namespace keywright
