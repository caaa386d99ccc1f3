#include "model/core/words.h"

#include <QCoreApplication>

namespace keywright {
namespace {

// Marks a text for lupdate's context "Words" and translates it.
QString words(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

struct Naming {
    const char* name;
    const char* word;
};

constexpr Naming actions[] = {
    {"catalogue.create", QT_TRANSLATE_NOOP("Words", "Catalogue created")},
    {"catalogue.backup", QT_TRANSLATE_NOOP("Words", "Catalogue backed up")},
    {"catalogue.restore", QT_TRANSLATE_NOOP("Words", "Catalogue restored from a backup")},
    {"catalogue.migrate", QT_TRANSLATE_NOOP("Words", "Catalogue upgraded")},
    {"catalogue.recovery_kit", QT_TRANSLATE_NOOP("Words", "Recovery kit written")},
    {"catalogue.recover", QT_TRANSLATE_NOOP("Words", "Keys put back from the recovery kit")},
    {"clock.set_back", QT_TRANSLATE_NOOP("Words", "Clock was set back")},
    {"key.create", QT_TRANSLATE_NOOP("Words", "Key created")},
    {"key.import", QT_TRANSLATE_NOOP("Words", "Key imported")},
    {"key.rescope", QT_TRANSLATE_NOOP("Words", "Scopes changed")},
    {"key.restrict", QT_TRANSLATE_NOOP("Words", "Restrictions changed")},
    {"key.limit", QT_TRANSLATE_NOOP("Words", "Limits changed")},
    {"key.lifetime", QT_TRANSLATE_NOOP("Words", "Lifetime changed")},
    {"key.describe", QT_TRANSLATE_NOOP("Words", "Details changed")},
    {"key.transfer", QT_TRANSLATE_NOOP("Words", "Owner changed")},
    {"key.rotate", QT_TRANSLATE_NOOP("Words", "Key rotated")},
    {"key.overlap", QT_TRANSLATE_NOOP("Words", "Overlap changed")},
    {"key.retire_version", QT_TRANSLATE_NOOP("Words", "Old version retired")},
    {"key.deprecate", QT_TRANSLATE_NOOP("Words", "Key deprecated")},
    {"key.disable", QT_TRANSLATE_NOOP("Words", "Key disabled")},
    {"key.enable", QT_TRANSLATE_NOOP("Words", "Key enabled")},
    {"key.revoke", QT_TRANSLATE_NOOP("Words", "Key revoked")},
    {"key.delete", QT_TRANSLATE_NOOP("Words", "Key deleted")},
    {"key.restore", QT_TRANSLATE_NOOP("Words", "Key restored")},
    {"key.purge", QT_TRANSLATE_NOOP("Words", "Key purged")},
    {"catalogue.step_up", QT_TRANSLATE_NOOP("Words", "Passphrase asked for again")},
    {"catalogue.step_up_rule", QT_TRANSLATE_NOOP("Words", "Rule on passphrases changed")},
    {"key.reveal", QT_TRANSLATE_NOOP("Words", "Secret revealed")},
    {"key.copy", QT_TRANSLATE_NOOP("Words", "Secret copied")},
    {"key.export", QT_TRANSLATE_NOOP("Words", "Keys exported")},
    {"keys.import", QT_TRANSLATE_NOOP("Words", "Keys imported")},
    {"bulk.tag", QT_TRANSLATE_NOOP("Words", "Tags of many keys changed")},
    {"bulk.transfer", QT_TRANSLATE_NOOP("Words", "Many keys transferred")},
    {"bulk.expire", QT_TRANSLATE_NOOP("Words", "Expiry of many keys set")},
    {"bulk.rotate", QT_TRANSLATE_NOOP("Words", "Many keys rotated")},
    {"bulk.deprecate", QT_TRANSLATE_NOOP("Words", "Many keys deprecated")},
    {"bulk.disable", QT_TRANSLATE_NOOP("Words", "Many keys disabled")},
    {"bulk.enable", QT_TRANSLATE_NOOP("Words", "Many keys enabled")},
    {"bulk.revoke", QT_TRANSLATE_NOOP("Words", "Many keys revoked")},
    {"bulk.delete", QT_TRANSLATE_NOOP("Words", "Many keys deleted")},
    {"bulk.restore", QT_TRANSLATE_NOOP("Words", "Many keys restored")},
    {"bulk.undo", QT_TRANSLATE_NOOP("Words", "An act over many keys undone")},
    {"role.save", QT_TRANSLATE_NOOP("Words", "Role saved")},
    {"role.remove", QT_TRANSLATE_NOOP("Words", "Role removed")},
    {"api.save", QT_TRANSLATE_NOOP("Words", "API saved")},
    {"api.remove", QT_TRANSLATE_NOOP("Words", "API removed")},
    {"api.config", QT_TRANSLATE_NOOP("Words", "Gateway configuration written")},
    {"api.test", QT_TRANSLATE_NOOP("Words", "Gateway tried with a key")},
    {"gate.start", QT_TRANSLATE_NOOP("Words", "Gate started by the console")},
    {"gate.stop", QT_TRANSLATE_NOOP("Words", "Gate stopped by the console")},
    {"key.sheet", QT_TRANSLATE_NOOP("Words", "Hand-over sheet written")},
    {"usage.export", QT_TRANSLATE_NOOP("Words", "Usage exported")},
    {"audit.verify", QT_TRANSLATE_NOOP("Words", "Audit log verified")},
    {"audit.export", QT_TRANSLATE_NOOP("Words", "Audit report written")},
    {"audit.checkpoint", QT_TRANSLATE_NOOP("Words", "Checkpoint signed")},
    {"finding.key_in_query", QT_TRANSLATE_NOOP("Words", "Key came in a query")},
    {"finding.key_in_log", QT_TRANSLATE_NOOP("Words", "Key found in an access log")},
    {"operation.undone", QT_TRANSLATE_NOOP("Words", "Interrupted act undone")},
    {"operation.resumed", QT_TRANSLATE_NOOP("Words", "Interrupted act finished")},
};

constexpr Naming systems[] = {
    {"local", "Keywright"},   {"kong", "Kong"},        {"aws", "Amazon"},          {"apigee", "Apigee"},
    {"anypoint", "Anypoint"}, {"azure", "Azure APIM"}, {"google", "Google Cloud"}, {"akeyless", "Akeyless"},
};

constexpr Naming origins[] = {
    {"console", QT_TRANSLATE_NOOP("Words", "console")},
    {"cli", QT_TRANSLATE_NOOP("Words", "command line")},
    {"scheduler", QT_TRANSLATE_NOOP("Words", "scheduler")},
    {"gate", QT_TRANSLATE_NOOP("Words", "gate")},
};

constexpr Naming eventOutcomes[] = {
    {"done", QT_TRANSLATE_NOOP("Words", "Done")},
    {"refused", QT_TRANSLATE_NOOP("Words", "Refused")},
    {"failed", QT_TRANSLATE_NOOP("Words", "Failed")},
};

constexpr Naming environments[] = {
    {"production", QT_TRANSLATE_NOOP("Words", "Production")},
    {"staging", QT_TRANSLATE_NOOP("Words", "Staging")},
    {"development", QT_TRANSLATE_NOOP("Words", "Development")},
    {"ci", QT_TRANSLATE_NOOP("Words", "CI")},
};

template <std::size_t N>
QString wordIn(const Naming (&table)[N], const QString& name)
{
    for (const Naming& naming : table) {
        if (name == QLatin1String(naming.name))
            return words(naming.word);
    }
    return name;
}

} // namespace

QString statusWord(lifecycle::ShownStatus status)
{
    using S = lifecycle::ShownStatus;
    switch (status) {
    case S::Active:
        return words(QT_TRANSLATE_NOOP("Words", "Active"));
    case S::Overlapping:
        return words(QT_TRANSLATE_NOOP("Words", "Overlapping"));
    case S::Deprecated:
        return words(QT_TRANSLATE_NOOP("Words", "Deprecated"));
    case S::Disabled:
        return words(QT_TRANSLATE_NOOP("Words", "Disabled"));
    case S::Expired:
        return words(QT_TRANSLATE_NOOP("Words", "Expired"));
    case S::Revoked:
        return words(QT_TRANSLATE_NOOP("Words", "Revoked"));
    case S::Deleted:
        return words(QT_TRANSLATE_NOOP("Words", "Deleted"));
    }
    return {};
}

QString versionStateWord(VersionState state)
{
    switch (state) {
    case VersionState::Pending:
        return words(QT_TRANSLATE_NOOP("Words", "Pending"));
    case VersionState::Current:
        return words(QT_TRANSLATE_NOOP("Words", "Current"));
    case VersionState::Overlapping:
        return words(QT_TRANSLATE_NOOP("Words", "Overlapping"));
    case VersionState::Retired:
        return words(QT_TRANSLATE_NOOP("Words", "Retired"));
    case VersionState::Revoked:
        return words(QT_TRANSLATE_NOOP("Words", "Revoked"));
    }
    return {};
}

QString custodyWord(Custody custody)
{
    switch (custody) {
    case Custody::Issued:
        return words(QT_TRANSLATE_NOOP("Words", "Issued"));
    case Custody::Held:
        return words(QT_TRANSLATE_NOOP("Words", "Held"));
    case Custody::Managed:
        return words(QT_TRANSLATE_NOOP("Words", "Managed"));
    }
    return {};
}

QString systemWord(const QString& system)
{
    if (system == QLatin1String("held"))
        return QCoreApplication::translate("Words", "Held", "in place of a key system: nowhere but here");
    return wordIn(systems, system);
}

QString environmentWord(const QString& environment)
{
    return wordIn(environments, environment);
}

QString secretStoreWord(const QString& name)
{
    if (name == QLatin1String("Vault file") || name == QLatin1String("vault"))
        return words(QT_TRANSLATE_NOOP("Words", "Vault file"));
    if (name == QLatin1String("keychain"))
        return words(QT_TRANSLATE_NOOP("Words", "Keychain"));
    return name;
}

QString secretStoreSentence(const QString& name)
{
    return name.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("Words", "Secret store: %1.")).arg(name);
}

QString originWord(const QString& origin)
{
    return wordIn(origins, origin);
}

QString eventOutcomeWord(const QString& outcome)
{
    return wordIn(eventOutcomes, outcome);
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Malformed:
        return words(QT_TRANSLATE_NOOP("Words", "Malformed"));
    case Outcome::Unknown:
        return words(QT_TRANSLATE_NOOP("Words", "Unknown key"));
    case Outcome::Revoked:
        return words(QT_TRANSLATE_NOOP("Words", "Revoked"));
    case Outcome::Disabled:
        return words(QT_TRANSLATE_NOOP("Words", "Disabled"));
    case Outcome::Expired:
        return words(QT_TRANSLATE_NOOP("Words", "Expired"));
    case Outcome::SourceDenied:
        return words(QT_TRANSLATE_NOOP("Words", "Source denied"));
    case Outcome::ScopeDenied:
        return words(QT_TRANSLATE_NOOP("Words", "Scope denied"));
    case Outcome::QuotaExceeded:
        return words(QT_TRANSLATE_NOOP("Words", "Quota exceeded"));
    case Outcome::RateLimited:
        return words(QT_TRANSLATE_NOOP("Words", "Rate limited"));
    case Outcome::Valid:
        return words(QT_TRANSLATE_NOOP("Words", "Valid"));
    }
    return {};
}

QString actionWord(const QString& action)
{
    return wordIn(actions, action);
}

QStringList knownActions()
{
    QStringList names;
    for (const Naming& naming : actions)
        names += QString::fromLatin1(naming.name);
    return names;
}

} // namespace keywright
