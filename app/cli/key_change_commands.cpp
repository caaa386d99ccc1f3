// key scope, restrict, limit.
#include "app/cli/access_flags.h"
#include "app/cli/key_words.h"

namespace keywright::cli {
namespace {

// A change without anything to change is a slip, such as an option that a variable left empty.
int nothingToDo(const Session& session, const char* options)
{
    session.output().note(QStringLiteral("Nothing to change: give %1.").arg(QLatin1String(options)));
    return wrongUsage;
}

int answer(Session& session, const Result<ApiKey>& changed)
{
    if (!changed)
        return session.output().refuse(changed.error());
    printKey(session.output(), *changed, session.now());
    return 0;
}

struct Reference {
    std::string id;
    void addTo(CLI::App& command)
    {
        command.add_option("ID", id, "ID, the beginning of one, or a unique name")->required();
    }
};

struct ScopeFlags : Reference {
    std::vector<std::string> add, remove, addRoles, removeRoles;
};

int scope(Session& session, const ScopeFlags& flags)
{
    if (flags.add.empty() && flags.remove.empty() && flags.addRoles.empty() && flags.removeRoles.empty())
        return nothingToDo(session, "--add, --remove, --add-role or --remove-role");
    const Result<QList<Scope>> add = parseScopes(flags.add);
    const Result<QList<Scope>> remove = parseScopes(flags.remove);
    if (!add || !remove)
        return session.output().refuse(add ? remove.error() : add.error());
    const Result<ApiKey> key = session.key(flags.id);
    if (!key)
        return session.output().refuse(key.error());
    QList<Scope> scopes = key->scopes;
    for (const Scope& one : *remove) {
        if (scopes.removeAll(one) == 0)
            return session.output().refuse(
                {ErrorKind::NotFound, QStringLiteral("scope %1 of %2").arg(one.toString(), key->name)});
    }
    for (const Scope& one : *add) {
        if (!scopes.contains(one))
            scopes += one;
    }
    QStringList roles = key->roles;
    for (const QString& role : toList(flags.removeRoles))
        roles.removeAll(role);
    roles += toList(flags.addRoles);
    const Result<Services*> services = session.open();
    return answer(session, (*services)->keys->rescope(key->id, key->revision, scopes, roles));
}

struct RestrictFlags : Reference {
    RestrictionFlags add;
    std::vector<std::string> clear;
};

int restrict(Session& session, const RestrictFlags& flags)
{
    const Result<ApiKey> key = session.key(flags.id);
    if (!key)
        return session.output().refuse(key.error());
    Restrictions base = key->restrictions;
    const auto cleared = [&](const char* name) {
        return std::find(flags.clear.begin(), flags.clear.end(), name) != flags.clear.end() ||
               std::find(flags.clear.begin(), flags.clear.end(), "all") != flags.clear.end();
    };
    if (cleared("cidr"))
        base.cidrs.clear();
    if (cleared("referrer"))
        base.referrers.clear();
    if (cleared("app"))
        base.apps.clear();
    if (cleared("method"))
        base.methods.clear();
    if (cleared("path"))
        base.paths.clear();
    if (cleared("hours"))
        base.hours.reset();
    const Result<Restrictions> wanted = flags.add.applyTo(base);
    if (!wanted)
        return session.output().refuse(wanted.error());
    const Result<Services*> services = session.open();
    return answer(session, (*services)->keys->restrict(key->id, key->revision, *wanted));
}

struct LimitFlags : Reference {
    std::string rate, quota, expires;
};

// "none" takes a limit off, nothing leaves it as it is.
template <typename T>
Result<void> change(const std::string& text, std::optional<T>& limit)
{
    if (text.empty())
        return {};
    if (text == "none") {
        limit.reset();
        return {};
    }
    const Result<T> parsed = T::parse(QString::fromStdString(text));
    if (!parsed)
        return parsed.error();
    limit = *parsed;
    return {};
}

Result<void> changeExpiry(const std::string& text, std::optional<UtcTime>& expires, UtcTime now)
{
    if (text.empty() || text == "never") {
        expires = text.empty() ? expires : std::nullopt;
        return {};
    }
    const Result<UtcTime> moment = parseMoment(text, now);
    if (!moment)
        return moment.error();
    expires = *moment;
    return {};
}

int limit(Session& session, const LimitFlags& flags)
{
    if (flags.rate.empty() && flags.quota.empty() && flags.expires.empty())
        return nothingToDo(session, "--rate, --quota or --expires");
    const Result<ApiKey> key = session.key(flags.id);
    if (!key)
        return session.output().refuse(key.error());
    // All of it is understood before any of it is done.
    auto rate = key->rateLimit;
    auto quota = key->quota;
    auto expires = key->expiresAt;
    for (const Result<void>& understood :
         {change(flags.rate, rate), change(flags.quota, quota), changeExpiry(flags.expires, expires, session.now())}) {
        if (!understood)
            return session.output().refuse(understood.error());
    }
    const Result<Services*> services = session.open();
    const auto changed =
        (*services)->keys->setLimitsAndLifetime(key->id, key->revision, {rate, quota, expires, key->rotation});
    return answer(session, changed);
}

} // namespace

void addKeyChangeCommands(CLI::App& key, const Chosen& chosen)
{
    auto scopeFlags = std::make_shared<ScopeFlags>();
    CLI::App* command = key.add_subcommand("scope", "Change what a key may do");
    scopeFlags->addTo(*command);
    command->add_option("--add", scopeFlags->add, "Scope; repeatable")->allow_extra_args(false);
    command->add_option("--remove", scopeFlags->remove, "Scope; repeatable")->allow_extra_args(false);
    command->add_option("--add-role", scopeFlags->addRoles, "Role; repeatable")->allow_extra_args(false);
    command->add_option("--remove-role", scopeFlags->removeRoles, "Role; repeatable")->allow_extra_args(false);
    command->callback(
        [scopeFlags, chosen] { chosen([scopeFlags](Session& session) { return scope(session, *scopeFlags); }); });

    auto restrictFlags = std::make_shared<RestrictFlags>();
    command = key.add_subcommand("restrict", "Change from where, from what and when a key may be used");
    restrictFlags->addTo(*command);
    restrictFlags->add.addTo(*command);
    command->add_option("--clear", restrictFlags->clear, "Remove all of a kind first; repeatable")
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"cidr", "referrer", "app", "method", "path", "hours", "all"}));
    command->callback([restrictFlags, chosen] {
        chosen([restrictFlags](Session& session) { return restrict(session, *restrictFlags); });
    });

    auto limitFlags = std::make_shared<LimitFlags>();
    command = key.add_subcommand("limit", "Change rate limit, quota and expiry");
    limitFlags->addTo(*command);
    command->add_option("--rate", limitFlags->rate, "100/s, 100/s:200, or none");
    command->add_option("--quota", limitFlags->quota, "10000/day, or none");
    command->add_option("--expires", limitFlags->expires, "90d, a date, or never");
    command->callback(
        [limitFlags, chosen] { chosen([limitFlags](Session& session) { return limit(session, *limitFlags); }); });
}

} // namespace keywright::cli
