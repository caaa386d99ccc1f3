#include "model/secrets/step_up_service.h"

#include "model/core/transactions.h"
#include "model/keys/key_service.h"
#include "model/secrets/secret_store.h"

#include <QJsonArray>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

const QString kindRule = u"step_up_proof"_s;
const QString askedRule = u"step_up"_s;
const QString on = u"on"_s;

bool isWrong(const Error& error)
{
    return error.kind == ErrorKind::WrongProof || error.kind == ErrorKind::WrongPassphrase;
}

Error invalid(const QString& what)
{
    return {ErrorKind::InvalidInput, u"step-up: "_s + what};
}

} // namespace

QString proofKindName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::None:
        return u"none"_s;
    case ProofKind::Vault:
        return u"vault"_s;
    case ProofKind::Passphrase:
        return u"passphrase"_s;
    case ProofKind::System:
        return u"system"_s;
    }
    Q_UNREACHABLE();
}

StepUpService::StepUpService(Parts parts)
    : m_parts(std::move(parts))
{}

QString StepUpService::entryName() const
{
    return secret_names::stepUpHash(m_parts.catalogueId);
}

Result<StepUpRule> StepUpService::rule()
{
    const Result<QString> kind = m_parts.rules.rule(kindRule);
    if (!kind)
        return kind.error();
    const Result<QString> asked = m_parts.rules.rule(askedRule);
    if (!asked)
        return asked.error();
    StepUpRule rule;
    if (m_parts.vault)
        rule.kind = ProofKind::Vault;
    else if (*kind == proofKindName(ProofKind::Passphrase))
        rule.kind = ProofKind::Passphrase;
    else if (*kind == proofKindName(ProofKind::System))
        rule.kind = ProofKind::System;
    rule.asked = *asked == on && rule.kind != ProofKind::None;
    return rule;
}

Result<void> StepUpService::require()
{
    const Result<StepUpRule> now = rule();
    if (!now)
        return now.error();
    if (!now->asked || m_parts.proof->isFresh(m_parts.clock.now()))
        return {};
    return Error{ErrorKind::ProofNeeded, {}};
}

Result<void> StepUpService::requireForChange()
{
    const Result<StepUpRule> now = rule();
    if (!now)
        return now.error();
    if (now->kind == ProofKind::None || m_parts.proof->isFresh(m_parts.clock.now()))
        return {};
    // Who may take the entry out of the keychain may take every secret out of it, too: asking for what is gone would
    // only lock out those who forgot it.
    if (now->kind == ProofKind::Passphrase) {
        const Result<SecretPtr> hash = m_parts.store.read(entryName());
        if (!hash && hash.error().kind == ErrorKind::SecretMissing)
            return {};
    }
    return Error{ErrorKind::ProofNeeded, {}};
}

Result<void> StepUpService::check(ProofKind kind, const SecretPtr& given)
{
    if (kind == ProofKind::None)
        return {};
    if (!given)
        return Error{ErrorKind::WrongProof, {}};
    if (kind == ProofKind::Vault)
        return m_parts.store.unlock(given);
    if (kind == ProofKind::System)
        return m_parts.system.check(*given);
    const Result<SecretPtr> hash = m_parts.store.read(entryName());
    return hash ? m_parts.hash.check(*given, **hash) : Result<void>(hash.error());
}

// Nobody tries passphrases here without a trace.
void StepUpService::tellRefused()
{
    AuditEvent event;
    event.action = u"catalogue.step_up"_s;
    event.objectKind = u"catalogue"_s;
    event.outcome = u"refused"_s;
    // Without the event the answer is the same: no.
    static_cast<void>(m_parts.transactions.write([&] { return m_parts.keys.tell(event); }));
}

Result<void> StepUpService::prove(const SecretPtr& given)
{
    const Result<StepUpRule> now = rule();
    if (!now)
        return now.error();
    const Result<void> good = check(now->kind, given);
    if (good)
        m_parts.proof->give(m_parts.clock.now());
    else if (isWrong(good.error()))
        tellRefused();
    return good;
}

Result<void> StepUpService::unlock(const SecretPtr& given)
{
    const Result<StepUpRule> now = rule();
    if (!now)
        return now.error();
    if (now->kind == ProofKind::Vault)
        return m_parts.store.unlock(given);
    if (const Result<void> answers = m_parts.store.probe(); !answers)
        return answers;
    return prove(given);
}

void StepUpService::vaultWasOpened()
{
    if (m_parts.vault)
        m_parts.proof->give(m_parts.clock.now());
}

Result<void> StepUpService::possible(const StepUpRule& from, const StepUpRule& to, const SecretPtr& given)
{
    if (m_parts.vault != (to.kind == ProofKind::Vault))
        return invalid(m_parts.vault ? u"the vault's passphrase is the proof here"_s : u"there is no vault here"_s);
    if (to.asked && to.kind == ProofKind::None)
        return invalid(u"nothing could be asked for"_s);
    const bool fresh = to.kind != from.kind;
    if (to.kind == ProofKind::Passphrase && ((fresh && !given) || (given && given->isEmpty())))
        return invalid(u"a passphrase is needed"_s);
    if (to.kind == ProofKind::System && fresh) { // so that nobody locks himself out
        if (!m_parts.system.isPossible())
            return invalid(u"this system can't be asked"_s);
        return check(ProofKind::System, given);
    }
    return {};
}

Result<void> StepUpService::store(const StepUpRule& from, const StepUpRule& to, const SecretPtr& hash)
{
    AuditEvent event;
    event.action = u"catalogue.step_up_rule"_s;
    event.objectKind = u"catalogue"_s;
    event.objectId = m_parts.catalogueId;
    if (from.kind != to.kind)
        event.details.insert(u"proof"_s, QJsonArray{proofKindName(from.kind), proofKindName(to.kind)});
    if (from.asked != to.asked)
        event.details.insert(u"asked"_s, QJsonArray{from.asked, to.asked});
    if (hash)
        event.details.insert(u"new_passphrase"_s, true);
    const bool forgotten = from.kind == ProofKind::Passphrase && to.kind != from.kind;
    SecretPtr before;
    if (hash || forgotten) {
        // A locked keychain asks for its password now, and not while others wait for the catalogue.
        Result<SecretPtr> read = m_parts.store.read(entryName());
        if (!read && read.error().kind != ErrorKind::SecretMissing)
            return read.error();
        if (read)
            before = *read;
    }
    bool touched = false;
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const bool named = to.kind == ProofKind::Passphrase || to.kind == ProofKind::System;
        if (const Result<void> set = m_parts.rules.setRule(kindRule, named ? proofKindName(to.kind) : QString()); !set)
            return set;
        if (const Result<void> set = m_parts.rules.setRule(askedRule, to.asked ? on : QString()); !set)
            return set;
        if (const Result<void> told = m_parts.keys.tell(event); !told)
            return told;
        // Last: what stands in the secret store is not undone with the rest.
        touched = hash || forgotten;
        if (hash)
            return m_parts.store.write(entryName(), *hash);
        return forgotten ? m_parts.store.remove(entryName()) : Result<void>();
    });
    if (!done && touched) // also where the store only took too long: it may have done it all the same
        static_cast<void>(before ? m_parts.store.write(entryName(), *before) : m_parts.store.remove(entryName()));
    return done;
}

Result<void> StepUpService::change(const StepUpRule& to, const SecretPtr& given)
{
    const Result<StepUpRule> from = rule();
    if (!from)
        return from.error();
    if (*from == to && !given)
        return {};
    const bool stricter = from->kind == to.kind && !given && to.asked;
    if (!stricter) {
        if (const Result<void> may = requireForChange(); !may)
            return may;
    }
    if (const Result<void> can = possible(*from, to, given); !can)
        return can;
    SecretPtr hash;
    if (to.kind == ProofKind::Passphrase && given) {
        const Result<SecretPtr> made = m_parts.hash.hash(*given);
        if (!made)
            return made.error();
        hash = *made;
    }
    return store(*from, to, hash);
}

} // namespace keywright
