#include "model/access/role_service.h"

#include "model/keys/draft_check.h"

#include <QJsonArray>

#include <algorithm>

namespace keywright {
namespace {

constexpr qsizetype mostScopes = 500;

bool isName(const QString& text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    });
}

QJsonArray texts(const QList<Scope>& scopes)
{
    QJsonArray array;
    for (const Scope& scope : scopes)
        array += scope.toString();
    return array;
}

QJsonObject changes(const std::optional<Role>& before, const std::optional<Role>& after, qint64 keys)
{
    const auto scopes = [](const std::optional<Role>& role) {
        return role ? QJsonValue(texts(role->scopes)) : QJsonValue();
    };
    const auto note = [](const std::optional<Role>& role) { return role ? role->note : QString(); };
    QJsonObject details{{QStringLiteral("keys"), keys}};
    if (scopes(before) != scopes(after))
        details.insert(QStringLiteral("scopes"), QJsonArray{scopes(before), scopes(after)});
    if (note(before) != note(after))
        details.insert(QStringLiteral("note"), QJsonArray{note(before), note(after)});
    return details;
}

} // namespace

Result<Role> regularRole(const Role& role)
{
    Role regular{role.name.trimmed(), sortedScopes(role.scopes), {}};
    // Before lower case is taken, which turns some foreign letters into Latin ones.
    if (std::any_of(regular.name.begin(), regular.name.end(), [](QChar c) { return c.unicode() > 0x7F; }))
        return invalidInput("role", QStringLiteral("its name has only Latin letters, digits and . - _"));
    regular.name = regular.name.toLower();
    if (!isName(regular.name))
        return invalidInput("role", QStringLiteral("its name is 1 to 64 of a-z, 0-9, dot, dash and underscore"));
    if (regular.scopes.isEmpty())
        return invalidInput("scopes", QStringLiteral("a role needs at least one"));
    if (regular.scopes.size() > mostScopes)
        return invalidInput("scopes", QStringLiteral("more than %1").arg(mostScopes));
    const Result<QString> note = regularReason(role.note, false); // a note is held to what a reason is held to
    if (!note)
        return invalidInput("note", note.error().detail.section(QStringLiteral(": "), 1));
    regular.note = *note;
    return regular;
}

RoleService::RoleService(Parts parts)
    : m_parts(std::move(parts))
{}

Result<QList<RoleUse>> RoleService::list()
{
    const Result<QList<Role>> roles = m_parts.keys.roles();
    if (!roles)
        return roles.error();
    const Result<QHash<QString, qint64>> used = m_parts.keys.roleUses();
    if (!used)
        return used.error();
    QList<RoleUse> all;
    for (const Role& role : *roles)
        all += RoleUse{role, used->value(role.name)};
    return all;
}

Result<RoleUse> RoleService::create(const Role& role)
{
    return save(role, Expected::Absent, {});
}

Result<RoleUse> RoleService::change(const Role& from, const Role& to)
{
    if (from.name != to.name)
        return invalidInput("role", QStringLiteral("its name can't be changed: keys have it by its name"));
    return save(to, Expected::AsBefore, from);
}

Result<RoleUse> RoleService::put(const Role& role)
{
    return save(role, Expected::Whatever, {});
}

Result<RoleUse> RoleService::save(const Role& role, Expected expected, const Role& before)
{
    const Result<Role> regular = regularRole(role);
    if (!regular)
        return regular.error();
    RoleUse saved{*regular, 0};
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const Result<std::optional<Role>> stored = find(regular->name);
        const Result<qint64> keys = stored ? uses(regular->name) : Result<qint64>(stored.error());
        if (!keys)
            return keys.error();
        const Result<void> met = meetsExpected(expected, *stored, before, QStringLiteral("role %1").arg(regular->name));
        if (!met)
            return met;
        saved.keys = *keys;
        if (*stored == *regular)
            return {}; // nothing to do, nothing to tell
        if (const Result<void> written = m_parts.keys.saveRole(*regular); !written)
            return written;
        return record(QStringLiteral("role.save"), regular->name, QStringLiteral("done"),
                      changes(*stored, *regular, *keys));
    });
    return done ? Result<RoleUse>(saved) : Result<RoleUse>(done.error());
}

Result<void> RoleService::remove(const QString& name)
{
    qint64 used = 0;
    Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const Result<std::optional<Role>> stored = find(name);
        const Result<qint64> keys = stored ? uses(name) : Result<qint64>(stored.error());
        if (!keys)
            return keys.error();
        if (!stored->has_value())
            return Error{ErrorKind::NotFound, QStringLiteral("role %1").arg(name)};
        used = *keys;
        if (used > 0)
            return Error{ErrorKind::InUse, QStringLiteral("role %1, by %2 key(s)").arg(name).arg(used)};
        if (const Result<void> gone = m_parts.keys.removeRole(name); !gone)
            return gone;
        return record(QStringLiteral("role.remove"), name, QStringLiteral("done"), changes(*stored, std::nullopt, 0));
    });
    if (!done && done.error().kind == ErrorKind::InUse) {
        // The caller gets the refusal either way; a log that can't be written shows at the next act.
        static_cast<void>(m_parts.transactions.write([&] {
            const QJsonObject details{{QStringLiteral("keys"), used},
                                      {QStringLiteral("refusal"), errorKindName(ErrorKind::InUse)}};
            return record(QStringLiteral("role.remove"), name, QStringLiteral("refused"), details);
        }));
    }
    return done;
}

Result<std::optional<Role>> RoleService::find(const QString& name)
{
    const Result<QList<Role>> roles = m_parts.keys.roles();
    if (!roles)
        return roles.error();
    const auto at = std::find_if(roles->begin(), roles->end(), [&](const Role& role) { return role.name == name; });
    return at == roles->end() ? std::optional<Role>() : std::optional(*at);
}

Result<qint64> RoleService::uses(const QString& name)
{
    const Result<QHash<QString, qint64>> used = m_parts.keys.roleUses();
    return used ? Result<qint64>(used->value(name)) : Result<qint64>(used.error());
}

Result<void> RoleService::record(const QString& action, const QString& name, const QString& outcome,
                                 const QJsonObject& details)
{
    AuditEvent event;
    event.at = m_parts.clock.now();
    event.actor = m_parts.actor.name;
    event.origin = m_parts.actor.origin;
    event.action = action;
    event.objectKind = QStringLiteral("role");
    event.objectId = name;
    event.outcome = outcome;
    event.details = details;
    const Result<AuditEvent> appended = m_parts.audit.append(std::move(event));
    return appended ? Result<void>() : Result<void>(appended.error());
}

} // namespace keywright
