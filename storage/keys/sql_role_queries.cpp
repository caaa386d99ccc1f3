// Roles, how much they are used, and the scopes that keys have.
#include "storage/core/query.h"
#include "storage/keys/sql_key_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keywright {

Result<QList<Role>> SqlKeyStore::roles()
{
    Query query(m_database, QStringLiteral("SELECT name, scopes, note FROM roles ORDER BY name"));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<Role> roles;
    while (query.next()) {
        Role role{query.text(0), {}, query.text(2)};
        for (const QJsonValue& value : QJsonDocument::fromJson(query.text(1).toUtf8()).array()) {
            const Result<Scope> scope = Scope::parse(value.toString());
            if (!scope)
                return Error{ErrorKind::Damaged, QStringLiteral("role %1").arg(role.name)};
            role.scopes += *scope;
        }
        roles += role;
    }
    return roles;
}

Result<void> SqlKeyStore::saveRole(const Role& role)
{
    QJsonArray scopes;
    for (const Scope& scope : role.scopes)
        scopes += scope.toString();
    Query query(m_database, QStringLiteral("INSERT INTO roles (name, scopes, note) VALUES (?, ?, ?) ON CONFLICT (name) "
                                           "DO UPDATE SET scopes = excluded.scopes, note = excluded.note"));
    return query.bind(role.name)
        .bind(QString::fromUtf8(QJsonDocument(scopes).toJson(QJsonDocument::Compact)))
        .bind(role.note)
        .exec();
}

Result<void> SqlKeyStore::removeRole(const QString& name)
{
    Query query(m_database, QStringLiteral("DELETE FROM roles WHERE name = ?"));
    return query.bind(name).exec();
}

// Keys have few different sets of roles: the sets are counted, and only then taken apart.
Result<QHash<QString, qint64>> SqlKeyStore::roleUses()
{
    Query query(m_database, QStringLiteral("SELECT roles, count(*) FROM keys WHERE roles <> '[]' AND status NOT IN "
                                           "('revoked', 'deleted') GROUP BY roles"));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QHash<QString, qint64> uses;
    while (query.next()) {
        for (const QJsonValue& role : QJsonDocument::fromJson(query.text(0).toUtf8()).array())
            uses[role.toString()] += query.number(1);
    }
    return uses;
}

// From one scope to the next along the index: as many steps as there are different scopes, however many keys have them.
Result<QList<Scope>> SqlKeyStore::scopesInUse(int limit)
{
    Query query(m_database,
                QStringLiteral("WITH RECURSIVE found (scope) AS (SELECT min(scope) FROM key_scopes UNION ALL SELECT "
                               "(SELECT min(scope) FROM key_scopes WHERE scope > found.scope) FROM found WHERE "
                               "found.scope IS NOT NULL) SELECT scope FROM found WHERE scope IS NOT NULL LIMIT ?"));
    if (const Result<void> done = query.bind(limit).exec(); !done)
        return done.error();
    QList<Scope> scopes;
    while (query.next()) {
        const Result<Scope> scope = Scope::parse(query.text(0));
        if (!scope)
            return Error{ErrorKind::Damaged, QStringLiteral("scope of a key")};
        scopes += *scope;
    }
    return scopes;
}

} // namespace keywright
