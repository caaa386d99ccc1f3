// key create, list, show, check.
#include "app/cli/access_flags.h"
#include "app/cli/key_words.h"
#include "app/cli/past.h"
#include "model/access/decision.h"
#include "model/transfer/key_transfer.h"

#include <QJsonArray>

namespace keywright::cli {
namespace {

struct CreateFlags {
    std::string name, owner, environment, application, notes, boundTo, system = "local", rate, quota, expires,
                                                                       custody = "issued", prefix = "kw";
    std::vector<std::string> tags, scopes, roles;
    RestrictionFlags restrictions;
    bool secretStdin = false, recoverable = false, printSecret = false;
};

template <typename T>
Result<void> parseInto(const std::string& text, std::optional<T>& out)
{
    if (text.empty())
        return {};
    const Result<T> parsed = T::parse(QString::fromStdString(text));
    if (!parsed)
        return parsed.error();
    out = *parsed;
    return {};
}

Result<KeyDraft> draftOf(const CreateFlags& flags, UtcTime now)
{
    KeyDraft draft;
    draft.name = QString::fromStdString(flags.name);
    draft.owner = QString::fromStdString(flags.owner);
    draft.environment = QString::fromStdString(flags.environment);
    draft.application = QString::fromStdString(flags.application);
    draft.notes = QString::fromStdString(flags.notes);
    draft.boundTo = QString::fromStdString(flags.boundTo);
    draft.custody = flags.custody == "held" ? Custody::Held : Custody::Issued;
    draft.system = flags.system == "local" && draft.custody == Custody::Held ? QStringLiteral("held")
                                                                             : QString::fromStdString(flags.system);
    draft.tags = toList(flags.tags);
    draft.roles = toList(flags.roles);
    draft.format.prefix = QString::fromStdString(flags.prefix);
    draft.recoverable = flags.recoverable;
    const Result<QList<Scope>> scopes = parseScopes(flags.scopes);
    if (!scopes)
        return scopes.error();
    draft.scopes = *scopes;
    const Result<Restrictions> restrictions = flags.restrictions.applyTo({});
    if (!restrictions)
        return restrictions.error();
    draft.restrictions = *restrictions;
    if (const Result<void> rate = parseInto(flags.rate, draft.rateLimit); !rate)
        return rate.error();
    if (const Result<void> quota = parseInto(flags.quota, draft.quota); !quota)
        return quota.error();
    if (!flags.expires.empty()) {
        const Result<UtcTime> expires = parseMoment(flags.expires, now);
        if (!expires)
            return expires.error();
        draft.expiresAt = *expires;
    }
    return draft;
}

int create(Session& session, const CreateFlags& flags)
{
    const Output out = session.output();
    Result<KeyDraft> draft = draftOf(flags, session.now());
    if (!draft)
        return out.refuse(draft.error());
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    if (flags.secretStdin) {
        const Result<SecretPtr> secret = readSecret("-");
        if (!secret)
            return out.refuse(secret.error());
        draft->broughtSecret = *secret;
    }
    const Result<IssuedSecret> made = (*services)->keys->create(*draft);
    if (!made)
        return out.refuse(made.error());
    const Secret* secret = flags.printSecret ? made->secret.get() : nullptr;
    if (out.json()) {
        QJsonObject json{{QStringLiteral("id"), made->key.id.toString()},
                         {QStringLiteral("version"), made->version},
                         {QStringLiteral("name"), made->key.name}};
        if (!made->key.boundTo.isEmpty())
            json.insert(QStringLiteral("warnings"), QJsonArray{QStringLiteral("service_account")});
        out.objectWithSecret(json, secret);
        return 0;
    }
    out.note(QStringLiteral("Created %1, version 1.").arg(made->key.name));
    if (!made->key.boundTo.isEmpty())
        out.note(QStringLiteral("It is bound to the service account %1: whoever has this key has all rights of that "
                                "account.")
                     .arg(made->key.boundTo));
    if (made->key.scopes.isEmpty() && made->key.roles.isEmpty())
        out.note(QStringLiteral("It has no scopes: nothing is allowed until it gets some (key scope)."));
    if (made->secret && !secret && !made->key.recoverable)
        out.note(QStringLiteral("Its secret was not printed and is not kept: rotate with --print-secret to get one."));
    out.line(made->key.id.toString());
    if (secret)
        out.secretLine(*secret);
    return 0;
}

void addCreate(CLI::App& key, const Chosen& chosen)
{
    auto flags = std::make_shared<CreateFlags>();
    CLI::App* command =
        key.add_subcommand("create", "Create a key. Its secret is printed only with --print-secret, once");
    command->add_option("--name", flags->name, "Display name, unique among live keys of its environment")->required();
    command->add_option("--owner", flags->owner, "Team or person")->required();
    command->add_option("--environment", flags->environment, "production, staging, development, ci or your own word")
        ->required();
    command->add_option("--application", flags->application, "Application that uses it");
    command->add_option("--notes", flags->notes, "Notes");
    command->add_option("--service-account", flags->boundTo, "Service account that it acts as");
    command->add_option("--system", flags->system, "Key system");
    command->add_option("--tag", flags->tags, "Tag; repeatable")->allow_extra_args(false);
    command
        ->add_option("--scope", flags->scopes, "api:resource:action, * allowed; repeatable. None: nothing is allowed")
        ->allow_extra_args(false);
    command->add_option("--role", flags->roles, "Role; repeatable")->allow_extra_args(false);
    flags->restrictions.addTo(*command);
    command->add_option("--rate", flags->rate, "Rate limit, e.g. 100/s or 100/s:200")->type_name("RATE");
    command->add_option("--quota", flags->quota, "Quota, e.g. 10000/day")->type_name("QUOTA");
    command->add_option("--expires", flags->expires, "90d, 12h, or a date")->type_name("WHEN");
    command->add_option("--custody", flags->custody, "issued: ours; held: somebody else's, kept in the secret store")
        ->check(CLI::IsMember({"issued", "held"}));
    command->add_flag("--secret-stdin", flags->secretStdin, "Bring the secret: first line of stdin");
    command->add_option("--prefix", flags->prefix, "Prefix of generated secrets");
    command->add_flag("--recoverable", flags->recoverable, "Keep a copy in the secret store");
    command->add_flag("--print-secret", flags->printSecret, "Print the generated secret on stdout");
    command->callback([flags, chosen] { chosen([flags](Session& session) { return create(session, *flags); }); });
}

struct ListFlags {
    std::string filter, sort = "name", format = "table", asOf;
};

int listKeys(Session& session, const ListFlags& flags)
{
    const std::string &filterText = flags.filter, &sortText = flags.sort, &format = flags.format;
    const Output out = session.output();
    const Result<QString> asked = session.searchText(QString::fromStdString(filterText));
    if (!asked)
        return out.refuse(asked.error());
    const ParsedFilter filter = KeyFilter::parse(*asked);
    if (!filter)
        return out.refuse(filter.fault(), *asked);
    if (!flags.asOf.empty())
        return listPast(session, flags.asOf, *filter, format);
    KeySort sort;
    QString column = QString::fromStdString(sortText);
    if (column.startsWith(QLatin1Char('-'))) {
        sort.descending = true;
        column.remove(0, 1);
    }
    const auto known = keyColumnFromName(column);
    if (!known || !isSortable(*known))
        return out.refuse({ErrorKind::InvalidInput, QStringLiteral("sort “%1”: no such column").arg(column)});
    sort.column = *known;
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    if (format == "csv") { // the export's own writer: what a file would hold
        const Result<qint64> written = (*services)->transfer->exportKeys(
            {*filter, sort, KeyExportRequest::Format::Csv, QStringLiteral("-")}, std::make_shared<Progress>());
        return written ? 0 : out.refuse(written.error());
    }
    KeyStore& keys = *(*services)->keyStore;
    const Result<std::vector<std::uint32_t>> order = keys.order(*filter, sort, session.now(), 0, -1);
    if (!order)
        return out.refuse(order.error());
    const Result<QList<KeyRow>> rows = keys.rows(*order, session.now());
    if (!rows)
        return out.refuse(rows.error());
    if (format == "json" || out.json()) {
        QJsonArray array;
        for (const KeyRow& row : *rows)
            array += rowToJson(row);
        out.value(array);
        return 0;
    }
    QList<QStringList> cells;
    for (const KeyRow& row : *rows)
        cells += rowToCells(row, session.now());
    out.table(rowHeader(), cells);
    return 0;
}

void addList(CLI::App& key, const Chosen& chosen)
{
    auto flags = std::make_shared<ListFlags>();
    CLI::App* command = key.add_subcommand("list", "List keys");
    command->add_option("--filter", flags->filter,
                        "Search language, e.g. 'status:active owner:payments expires:<30d tag:pci \"free text\"', "
                        "or a saved search: @NAME");
    auto* sort = command->add_option("--sort", flags->sort, "Column; a leading - reverses, written as --sort=-created");
    command
        ->add_option("--as-of", flags->asOf,
                     "As it stood at that moment, rebuilt from the audit log: a date, an ISO 8601 moment, or 7d for "
                     "seven days ago")
        ->type_name("TIME")
        ->excludes(sort); // a catalogue of the past is by name
    command->add_option("--format", flags->format, "Output")->check(CLI::IsMember({"table", "csv", "json"}));
    command->callback([flags, chosen] { chosen([flags](Session& session) { return listKeys(session, *flags); }); });
}

struct CheckFlags {
    std::vector<std::string> scopes;
    std::string from, referrer, app, method, path, at;
    bool secretStdin = false;
};

Result<AccessRequest> requestOf(const CheckFlags& flags)
{
    AccessRequest request;
    const Result<QList<Scope>> scopes = parseScopes(flags.scopes);
    if (!scopes)
        return scopes.error();
    request.scopes = *scopes;
    request.referrer = QString::fromStdString(flags.referrer);
    request.method = QString::fromStdString(flags.method);
    request.path = QString::fromStdString(flags.path);
    if (!flags.from.empty()) {
        request.source = IpAddress::parse(QString::fromStdString(flags.from));
        if (!request.source)
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("address “%1”").arg(QString::fromStdString(flags.from))};
    }
    if (!flags.app.empty()) {
        const Result<AppRestriction> app = AppRestriction::parse(QString::fromStdString(flags.app));
        if (!app)
            return app.error();
        request.app = *app;
    }
    return request;
}

int answer(const Output& out, const Decision& decision, const QString& id)
{
    if (out.json()) {
        QJsonObject json{{QStringLiteral("outcome"), outcomeName(decision.outcome)},
                         {QStringLiteral("rule"), decision.rule}};
        if (!id.isEmpty()) {
            json.insert(QStringLiteral("id"), id);
            json.insert(QStringLiteral("version"), decision.version);
            json.insert(QStringLiteral("deprecated"), decision.deprecated);
        }
        out.value(json);
    } else {
        out.line(QStringLiteral("%1  %2").arg(outcomeName(decision.outcome), decision.rule));
    }
    return decision.outcome == Outcome::Valid ? 0 : 1;
}

int check(Session& session, const CheckFlags& flags)
{
    const Output out = session.output();
    const Result<AccessRequest> request = requestOf(flags);
    if (!request)
        return out.refuse(request.error());
    UtcTime at = session.now();
    if (!flags.at.empty()) {
        const Result<UtcTime> moment = parseMoment(flags.at, at);
        if (!moment)
            return out.refuse(moment.error());
        at = *moment;
    }
    if (!flags.secretStdin)
        return out.refuse({ErrorKind::InvalidInput, QStringLiteral("secret: give it on stdin with --secret-stdin")});
    const Result<Services*> services = session.open();
    const Result<SecretPtr> secret = services ? readSecret("-") : Result<SecretPtr>(services.error());
    if (!secret)
        return out.refuse(secret.error());
    Presented presented;
    presented.wellFormed = checkBroughtSecret(**secret, false).ok();
    const auto match = (*services)->keys->identify(**secret);
    if (!match)
        return out.refuse(match.error());
    if (!match->has_value() || (*match)->version == 0) // of a purged key there is nothing left to decide by
        return answer(out, decide(*request, presented, {}, at),
                      match->has_value() ? (*match)->key.toString() : QString());
    Result<ApiKey> key = (*services)->keyStore->byId((*match)->key);
    if (!key)
        return out.refuse(key.error());
    const Result<QList<Role>> roles = (*services)->keyStore->roles();
    if (!roles)
        return out.refuse(roles.error());
    presented.key = &*key;
    presented.version = key->find((*match)->version);
    presented.allowed = allowedScopes(*key, *roles);
    return answer(out, decide(*request, presented, {}, at), key->id.toString());
}

void addCheck(CLI::App& key, const Chosen& chosen)
{
    auto flags = std::make_shared<CheckFlags>();
    CLI::App* command = key.add_subcommand("check", "Would this request pass? Exit 0 only for outcome valid");
    command->add_option("--scope", flags->scopes, "Scope asked for; repeatable")->allow_extra_args(false);
    command->add_option("--from", flags->from, "Source address");
    command->add_option("--referrer", flags->referrer, "HTTP referrer");
    command->add_option("--app", flags->app, "Application");
    command->add_option("--method", flags->method, "HTTP method");
    command->add_option("--path", flags->path, "Path");
    command->add_option("--at", flags->at, "As of this time (default: now)");
    command->add_flag("--secret-stdin", flags->secretStdin, "The presented secret: first line of stdin");
    command->callback([flags, chosen] { chosen([flags](Session& session) { return check(session, *flags); }); });
}

} // namespace

void addKeyCommands(CLI::App& key, const Chosen& chosen)
{
    addCreate(key, chosen);
    addList(key, chosen);
    addCheck(key, chosen);
    auto reference = std::make_shared<std::string>();
    CLI::App* show = key.add_subcommand("show", "Show a key");
    show->add_option("ID", *reference, "ID, the beginning of one, or a unique name")->required();
    show->callback([reference, chosen] {
        chosen([reference](Session& session) {
            const Result<ApiKey> found = session.key(*reference);
            if (!found)
                return session.output().refuse(found.error());
            printKey(session.output(), *found, session.now());
            return 0;
        });
    });
}

} // namespace keywright::cli
