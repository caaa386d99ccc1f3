// step-up: what proves who you are, and whether acts that reach far ask for it.
#include "app/cli/command.h"
#include "model/secrets/step_up_service.h"

#include <QJsonObject>

namespace keywright::cli {
namespace {

struct StepUpFlags {
    std::string proof, ask, newPassphrase;
};

void print(const Output& out, const StepUpRule& rule)
{
    const QString kind = proofKindName(rule.kind);
    if (out.json())
        out.value(QJsonObject{{QStringLiteral("proof"), kind}, {QStringLiteral("asked"), rule.asked}});
    else
        out.note(QStringLiteral("Proof: %1. Before secrets and revocations in production: %2.")
                     .arg(kind, rule.asked ? QStringLiteral("asked for") : QStringLiteral("not asked for")));
}

int show(Session& session)
{
    const Output out = session.output();
    const Result<Services*> services = session.open();
    if (!services)
        return out.refuse(services.error());
    const Result<StepUpRule> rule = (*services)->stepUp->rule();
    if (!rule)
        return out.refuse(rule.error());
    print(out, *rule);
    return 0;
}

ProofKind kindOf(const std::string& name)
{
    for (const ProofKind kind : {ProofKind::None, ProofKind::Passphrase, ProofKind::System})
        if (name == proofKindName(kind).toStdString())
            return kind;
    return ProofKind::Vault;
}

Result<SecretPtr> given(ProofKind kind, const StepUpFlags& flags)
{
    if (!flags.newPassphrase.empty())
        return readSecret(flags.newPassphrase, "new passphrase");
    if (kind == ProofKind::Passphrase)
        return wiring::askAtTerminal("New passphrase of Keywright: ");
    return wiring::askAtTerminal("Password of your account on this system: ");
}

Result<StepUpRule> change(Session& session, const StepUpFlags& flags)
{
    const Result<Services*> services = session.open();
    if (!services)
        return services.error();
    StepUpService& stepUp = *(*services)->stepUp;
    const Result<StepUpRule> from = stepUp.rule();
    if (!from)
        return from;
    StepUpRule to = *from;
    if (!flags.proof.empty())
        to.kind = kindOf(flags.proof);
    to.asked = flags.ask.empty() ? to.asked && to.kind != ProofKind::None : flags.ask == "on";
    const bool stricter = to.kind == from->kind && flags.newPassphrase.empty() && to.asked;
    if (!stricter) {
        Result<void> may = stepUp.requireForChange();
        if (!may && may.error().kind == ErrorKind::ProofNeeded)
            may = session.prove();
        if (!may)
            return may.error();
    }
    SecretPtr fresh;
    if (!flags.newPassphrase.empty() ||
        (to.kind != from->kind && (to.kind == ProofKind::Passphrase || to.kind == ProofKind::System))) {
        const Result<SecretPtr> typed = given(to.kind, flags);
        if (!typed)
            return typed.error();
        fresh = *typed;
    }
    const Result<void> changed = stepUp.change(to, fresh);
    return changed ? stepUp.rule() : Result<StepUpRule>(changed.error());
}

} // namespace

void addStepUpCommand(CLI::App& app, const Chosen& chosen)
{
    CLI::App* stepUp = app.add_subcommand("step-up", "What proves who you are before acts that reach far");
    stepUp->require_subcommand(1);
    stepUp->fallthrough();
    stepUp->add_subcommand("show", "What this catalogue asks for")->callback([chosen] { chosen(show); });
    auto flags = std::make_shared<StepUpFlags>();
    CLI::App* set = stepUp->add_subcommand("set", "Change it; to make it weaker, the present proof is asked for");
    set->add_option("--proof", flags->proof, "none, passphrase (one of Keywright's own), system (your account's)")
        ->check(CLI::IsMember({"none", "passphrase", "system"}));
    set->add_option("--ask", flags->ask, "Before secrets and revocations in production")
        ->check(CLI::IsMember({"on", "off"}));
    set->add_option("--new-passphrase-file", flags->newPassphrase,
                    "First line of FILE, or of stdin, is the new passphrase, or the account's password")
        ->type_name("FILE|-");
    set->callback([flags, chosen] {
        chosen([flags](Session& session) {
            const Output out = session.output();
            const Result<StepUpRule> rule = change(session, *flags);
            if (!rule)
                return out.refuse(rule.error());
            print(out, *rule);
            return 0;
        });
    });
}

} // namespace keywright::cli
