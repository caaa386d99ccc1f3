// role list, set, delete.
#include "app/cli/access_flags.h"
#include "model/access/role_service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keywright::cli {
namespace {

QStringList scopeTexts(const Role& role)
{
    QStringList texts;
    for (const Scope& scope : role.scopes)
        texts += scope.toString();
    return texts;
}

QJsonObject toJson(const RoleUse& use)
{
    return {{QStringLiteral("name"), use.role.name},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(scopeTexts(use.role))},
            {QStringLiteral("note"), use.role.note},
            {QStringLiteral("keys"), use.keys}};
}

int listRoles(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    const Result<QList<RoleUse>> roles =
        services ? (*services)->roles->list() : Result<QList<RoleUse>>(services.error());
    if (!roles)
        return out.refuse(roles.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const RoleUse& use : *roles) {
        json += toJson(use);
        rows +=
            {use.role.name, QString::number(use.keys), scopeTexts(use.role).join(QStringLiteral(", ")), use.role.note};
    }
    if (out.json())
        out.value(json);
    else
        out.table({QStringLiteral("NAME"), QStringLiteral("KEYS"), QStringLiteral("SCOPES"), QStringLiteral("NOTE")},
                  rows);
    return 0;
}

struct RoleFlags {
    std::string name, note;
    std::vector<std::string> scopes;
};

int set(Session& session, const RoleFlags& flags)
{
    const Output out = session.output();
    const Result<QList<Scope>> scopes = parseScopes(flags.scopes);
    if (!scopes)
        return out.refuse(scopes.error());
    const Role role{QString::fromStdString(flags.name), *scopes, QString::fromStdString(flags.note)};
    const Result<Services*> services = session.open();
    const Result<RoleUse> saved = services ? (*services)->roles->put(role) : Result<RoleUse>(services.error());
    if (!saved)
        return out.refuse(saved.error());
    if (out.json())
        out.value(toJson(*saved));
    else
        out.note(QStringLiteral("Role %1 allows %2. Keys that have it: %3.")
                     .arg(saved->role.name, scopeTexts(saved->role).join(QStringLiteral(", ")))
                     .arg(saved->keys));
    return 0;
}

int remove(Session& session, const RoleFlags& flags)
{
    const Output out = session.output();
    const QString name = QString::fromStdString(flags.name);
    const Result<Services*> services = session.open();
    const Result<void> gone = services ? (*services)->roles->remove(name) : Result<void>(services.error());
    if (!gone)
        return out.refuse(gone.error());
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("deleted"), true}});
    else
        out.note(QStringLiteral("Role %1 is gone.").arg(name));
    return 0;
}

} // namespace

void addRoleCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* role = app.add_subcommand("role", "Named sets of scopes that keys may have");
    role->require_subcommand(1);
    role->fallthrough();
    role->add_subcommand("list", "Every role, its scopes, and how many keys that live have it")->callback([chosen] {
        chosen(listRoles);
    });

    auto flags = std::make_shared<RoleFlags>();
    CLI::App* made = role->add_subcommand("set", "Make a role, or give it other scopes: every key that has it follows");
    made->add_option("NAME", flags->name, "1 to 64 of a-z, 0-9, dot, dash and underscore")->required();
    made->add_option("--scope", flags->scopes, "api:resource:action, * for any; repeatable. All that the role allows")
        ->required()
        ->allow_extra_args(false);
    made->add_option("--note", flags->note, "What it is for");
    made->callback([flags, chosen] { chosen([flags](Session& session) { return set(session, *flags); }); });

    auto gone = std::make_shared<RoleFlags>();
    made = role->add_subcommand("delete", "Delete a role that no key uses");
    made->add_option("NAME", gone->name, "The role")->required();
    made->callback([gone, chosen] { chosen([gone](Session& session) { return remove(session, *gone); }); });
}

} // namespace keywright::cli
