#include "app/cli/command.h"

#include "model/core/words.h"
#include "model/findings/key_in_query.h"
#include "model/keys/key_store.h"
#include "model/keys/saved_search.h"
#include "model/secrets/pasted_key.h"
#include "model/secrets/step_up_service.h"
#include "model/usage/last_uses.h"
#include "storage/secrets/absent_store.h"

#include <QSettings>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace keywright::cli {
namespace {

QString userName()
{
#ifdef Q_OS_UNIX
    if (const passwd* entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", QStringLiteral("unknown"));
}

} // namespace

Result<SecretPtr> Session::readPassphrase() const
{
    if (m_passphrase)
        return m_passphrase;
    if (m_options.passphraseFile.empty())
        return Error{
            ErrorKind::InvalidInput,
            QStringLiteral("passphrase: this catalogue's secrets lie in a vault; give --passphrase-file FILE or -")};
    // Kept: stdin can be read once, and init with a recovery kit opens the vault twice.
    Result<SecretPtr> passphrase = readSecret(m_options.passphraseFile, "passphrase");
    if (passphrase)
        m_passphrase = *passphrase;
    return passphrase;
}

wiring::CatalogueOptions Session::catalogueOptions() const
{
    wiring::CatalogueOptions options;
    options.path =
        m_options.catalogue.empty() ? wiring::defaultCataloguePath() : QString::fromStdString(m_options.catalogue);
    if (m_options.secrets == "vault")
        options.secrets = wiring::SecretsKind::Vault;
    else if (m_options.secrets == "keychain")
        options.secrets = wiring::SecretsKind::Keychain;
    options.passphrase = [this] { return readPassphrase(); };
    options.actor = {m_options.actor.empty() ? userName() : QString::fromStdString(m_options.actor),
                     QStringLiteral("cli")};
    return options;
}

Result<Services*> Session::open()
{
    if (m_services)
        return m_services.get();
    wiring::CatalogueOptions options = catalogueOptions();
    const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
    // Most commands need no secret: what needs one says then why the store does not answer.
    if (!store && store.error().kind == ErrorKind::WrongPassphrase)
        return store.error();
    const auto secrets = store ? *store : std::make_shared<AbsentStore>(store.error());
    Result<std::shared_ptr<Services>> services = wiring::openServices(options, secrets, m_clock);
    // On a read-only medium it can still be looked at; what has to write says then that it can't.
    if (!services && services.error().kind == ErrorKind::ReadOnly) {
        options.readOnly = true;
        services = wiring::openServices(options, secrets, m_clock);
    }
    if (!services)
        return services.error();
    m_services = *services;
    if (store)
        m_services->stepUp->vaultWasOpened();
    if (store && !options.readOnly) {
        static_cast<void>(m_services->keys->recover());
        static_cast<void>(m_services->keys->runDue());
    }
    // What gates let through last: “used:never” must not find what was used since.
    if (!options.readOnly)
        static_cast<void>(
            bringLastUses(*m_services->usage, *m_services->keyStore, *m_services->transactions, Micros(0)));
    if (!options.readOnly)
        static_cast<void>(bringKeysInQueries(*m_services->usage, *m_services->keys, *m_services->keyStore,
                                             *m_services->auditLog, *m_services->transactions));
    return m_services.get();
}

Result<ApiKey> Session::key(const std::string& reference)
{
    const Result<Services*> services = open();
    if (!services)
        return services.error();
    const Result<ApiKey> key = (*services)->keyStore->byReference(QString::fromStdString(reference));
    // A secret in the place of a name is not repeated: what is said here is often kept.
    if (!key && holdsKey(std::as_bytes(std::span(reference))))
        return Error{key.error().kind, QStringLiteral("a secret in the place of an ID or a name")};
    return key;
}

Result<void> Session::prove()
{
    const Result<Services*> services = open();
    if (!services)
        return services.error();
    const Result<SecretPtr> given = m_options.passphraseFile.empty()
                                        ? wiring::askAtTerminal("Passphrase or password, as the rules ask for it: ")
                                        : readPassphrase();
    return given ? (*services)->stepUp->prove(*given) : Result<void>(given.error());
}

Result<void> Session::proveIfAsked()
{
    const Result<Services*> services = open();
    if (!services)
        return services.error();
    const Result<void> may = (*services)->stepUp->require();
    return !may && may.error().kind == ErrorKind::ProofNeeded ? prove() : may;
}

Result<QString> Session::searchText(const QString& given)
{
    if (!given.startsWith(QLatin1Char('@')))
        return given;
    const Result<Services*> services = open();
    if (!services)
        return services.error();
    const QSettings settings(QStringLiteral("Keywright"), QStringLiteral("keywright"));
    const SavedSearches searches =
        SavedSearches::fromJson(settings.value(SavedSearches::settingsKey((*services)->info.id)).toString().toUtf8());
    const SavedSearch* found = searches.find(given.mid(1));
    return found ? Result<QString>(found->text) : Error{ErrorKind::NotFound, given};
}

} // namespace keywright::cli
