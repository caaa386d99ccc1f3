// key rotate, deprecate, disable, enable, revoke, delete, restore, reveal.
#include "app/cli/access_flags.h"
#include "app/cli/key_words.h"

namespace keywright::cli {
namespace {

struct LifeFlags {
    std::string id, reason, overlap;
    int version = 0;
    bool printSecret = false, secretStdin = false;
};

using LifeAct = Result<ApiKey> (KeyService::*)(const KeyId&, Revision, const QString&);

int act(Session& session, const LifeFlags& flags, LifeAct what)
{
    if (QString::fromStdString(flags.reason).trimmed().isEmpty())
        return session.output().refuse({ErrorKind::InvalidInput, QStringLiteral("reason: empty")});
    const Result<ApiKey> key = session.key(flags.id);
    if (!key)
        return session.output().refuse(key.error());
    if (what == &KeyService::revoke && isProduction(key->environment)) {
        if (const Result<void> proven = session.proveIfAsked(); !proven)
            return session.output().refuse(proven.error());
    }
    const Result<Services*> services = session.open();
    const Result<ApiKey> changed =
        ((*services)->keys->*what)(key->id, key->revision, QString::fromStdString(flags.reason));
    if (!changed)
        return session.output().refuse(changed.error());
    printKey(session.output(), *changed, session.now());
    return 0;
}

int rotate(Session& session, const LifeFlags& flags)
{
    const Output out = session.output();
    const Result<ApiKey> key = session.key(flags.id);
    if (!key)
        return out.refuse(key.error());
    const Result<Micros> overlap =
        flags.overlap.empty() ? Result<Micros>(Days(key->rotation.overlapDays)) : parseSpan(flags.overlap);
    if (!overlap)
        return out.refuse(overlap.error());
    SecretPtr brought;
    if (flags.secretStdin) {
        const Result<SecretPtr> secret = readSecret("-");
        if (!secret)
            return out.refuse(secret.error());
        brought = *secret;
    }
    const Result<Services*> services = session.open();
    const Result<IssuedSecret> rotated = (*services)->keys->rotate(key->id, key->revision, *overlap, brought);
    if (!rotated)
        return out.refuse(rotated.error());
    const Secret* secret = flags.printSecret ? rotated->secret.get() : nullptr;
    const KeyVersion* old = rotated->key.overlapping();
    const KeyVersion* stopped = key->overlapping(); // there are never three that work
    if (out.json()) {
        QJsonObject json{{QStringLiteral("id"), rotated->key.id.toString()},
                         {QStringLiteral("version"), rotated->version},
                         {QStringLiteral("name"), rotated->key.name}};
        if (old && old->notAfter)
            json.insert(QStringLiteral("overlap_until"), toIso(*old->notAfter));
        if (stopped)
            json.insert(QStringLiteral("stopped_version"), stopped->number);
        out.objectWithSecret(json, secret);
        return 0;
    }
    out.note(QStringLiteral("Rotated %1: version %2 is current.").arg(rotated->key.name).arg(rotated->version));
    if (old && old->notAfter)
        out.note(QStringLiteral("Version %1 works until %2.").arg(old->number).arg(toIso(*old->notAfter)));
    if (stopped)
        out.note(QStringLiteral("Version %1, which still overlapped, has stopped.").arg(stopped->number));
    if (secret)
        out.secretLine(*secret);
    return 0;
}

int reveal(Session& session, const LifeFlags& flags)
{
    const Output out = session.output();
    const Result<ApiKey> key = session.key(flags.id);
    if (!key)
        return out.refuse(key.error());
    const KeyVersion* current = key->current();
    if (const Result<void> proven = session.proveIfAsked(); !proven)
        return out.refuse(proven.error());
    const int version = flags.version > 0 ? flags.version : current ? current->number : 1;
    const Result<Services*> services = session.open();
    const Result<SecretPtr> secret =
        (*services)->keys->reveal(key->id, version, QStringLiteral("reveal"), QString::fromStdString(flags.reason));
    if (!secret)
        return out.refuse(secret.error());
    if (out.json())
        out.objectWithSecret({{QStringLiteral("id"), key->id.toString()}, {QStringLiteral("version"), version}},
                             secret->get());
    else
        out.secretLine(**secret);
    return 0;
}

CLI::App* command(CLI::App& key, const char* name, const char* help, const std::shared_ptr<LifeFlags>& flags)
{
    CLI::App* made = key.add_subcommand(name, help);
    made->add_option("ID", flags->id, "ID, the beginning of one, or a unique name")->required();
    return made;
}

} // namespace

void addKeyLifeCommands(CLI::App& key, const Chosen& chosen)
{
    auto flags = std::make_shared<LifeFlags>();
    CLI::App* made = command(key, "rotate", "Make a new version; the old one works until the overlap ends", flags);
    made->add_option("--overlap", flags->overlap, "0, 12h, 7d … 90d (default: the key's)");
    made->add_flag("--print-secret", flags->printSecret, "Print the new secret on stdout");
    made->add_flag("--secret-stdin", flags->secretStdin,
                   "Bring the new secret: first line of stdin (held keys need it)");
    made->callback([flags, chosen] { chosen([flags](Session& session) { return rotate(session, *flags); }); });

    struct Verb {
        const char* name;
        const char* help;
        LifeAct act;
    };
    const Verb verbs[] = {
        {"deprecate", "Works on, but is no longer handed out and callers are warned", &KeyService::deprecate},
        {"disable", "Refuse it until it is enabled again", &KeyService::disable},
        {"enable", "Enable a disabled key", &KeyService::enable},
        {"revoke", "End it for good. Needs a reason", &KeyService::revoke},
        {"delete", "Hide a revoked key; it can be restored for 30 days", &KeyService::remove},
        {"restore", "Bring a deleted key back, revoked", &KeyService::restore},
    };
    for (const Verb& verb : verbs) {
        auto own = std::make_shared<LifeFlags>();
        made = command(key, verb.name, verb.help, own);
        made->add_option("--reason", own->reason, "Why; goes into the audit log")->required();
        made->callback([own, chosen, what = verb.act] {
            chosen([own, what](Session& session) { return act(session, *own, what); });
        });
    }

    auto show = std::make_shared<LifeFlags>();
    made = command(key, "reveal", "Print a kept secret on stdout; the log tells of it", show);
    made->add_option("--reason", show->reason, "Why; goes into the audit log")->required();
    made->add_option("--version", show->version, "Version (default: the current one)");
    made->callback([show, chosen] { chosen([show](Session& session) { return reveal(session, *show); }); });
}

} // namespace keywright::cli
