#include "storage/apis/sql_api_store.h"

#include "storage/core/query.h"
#include "storage/core/read_snapshot.h"
#include "storage/core/statement.h"

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

QString textAt(const Statement& row, int column)
{
    return QString::fromUtf8(row.bytes(column));
}

} // namespace

Result<QList<ApiDefinition>> SqlApiStore::all()
{
    const ReadSnapshot snapshot(m_database);
    Result<QList<ApiDefinition>> apis = withoutOperations();
    if (!apis)
        return apis;
    Statement rows(m_database, "SELECT api, method, path, scope, summary FROM api_operations ORDER BY api, position");
    for (auto api = apis->begin(); api != apis->end();) { // both come by name
        const Result<bool> row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const QString name = textAt(rows, 0);
        while (api != apis->end() && api->name != name)
            ++api;
        const Result<Scope> scope = Scope::parse(textAt(rows, 3));
        if (api == apis->end() || !scope)
            return Error{ErrorKind::Damaged, QStringLiteral("API %1").arg(name)};
        api->operations += OperationScope{textAt(rows, 1), textAt(rows, 2), *scope, textAt(rows, 4)};
    }
    return apis;
}

Result<QList<ApiDefinition>> SqlApiStore::withoutOperations()
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
    const Result<void> saved = query.bind(api.name)
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
    return saved ? saveOperations(api) : saved;
}

Result<void> SqlApiStore::saveOperations(const ApiDefinition& api)
{
    Query clear(m_database, QStringLiteral("DELETE FROM api_operations WHERE api = ?"));
    if (const Result<void> done = clear.bind(api.name).exec(); !done)
        return done;
    const QByteArray name = api.name.toUtf8();
    qint64 position = 0;
    for (const OperationScope& one : api.operations) {
        const QByteArray method = one.method.toUtf8(), path = one.path.toUtf8(), scope = one.scope.toString().toUtf8(),
                         summary = one.summary.toUtf8();
        Statement insert(m_database, "INSERT INTO api_operations (api, position, method, path, scope, summary) VALUES "
                                     "(?1, ?2, ?3, ?4, ?5, ?6)");
        const Result<void> done = insert.bind(1, name)
                                      .bind(2, position++)
                                      .bind(3, method)
                                      .bind(4, path)
                                      .bind(5, scope)
                                      .bind(6, summary)
                                      .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> SqlApiStore::remove(const QString& name)
{
    Query query(m_database, QStringLiteral("DELETE FROM apis WHERE name = ?"));
    return query.bind(name).exec();
}

} // namespace keywright
