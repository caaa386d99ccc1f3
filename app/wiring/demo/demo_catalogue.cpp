#include "app/wiring/demo/demo_catalogue.h"

#include "app/wiring/demo/demo_history.h"
#include "app/wiring/demo/demo_usage.h"
#include "storage/core/system_processes.h"

#include <QDir>

namespace keywright::demo {

Result<wiring::CatalogueOptions> makeDemoCatalogue(const QString& folder, UtcTime now, int keys, quint32 seed)
{
    SystemRandom random;
    const Result<SecretPtr> passphrase = generateSecret({SecretForm::Base62, {}, 40}, {}, random);
    if (!passphrase)
        return passphrase.error();
    wiring::CatalogueOptions options;
    options.path = QDir(folder).filePath(QStringLiteral("demo.db"));
    options.secrets = wiring::SecretsKind::Vault;
    options.passphrase = [secret = *passphrase] { return Result<SecretPtr>(secret); };
    options.actor = {QStringLiteral("mira.okafor"), QStringLiteral("console")};
    options.cheapVault = true;
    options.throwaway = true;

    const Company company = makeCompany(seed, keys, now);
    const auto clock = std::make_shared<StoryClock>();
    clock->set(company.keys.isEmpty() ? now : company.keys.first().createdAt - std::chrono::minutes(30));
    if (const Result<void> made = wiring::createCatalogue(options, *clock, random); !made)
        return made.error();
    const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
    if (!store)
        return store.error();
    const Result<std::shared_ptr<Services>> services = wiring::openServices(options, *store, clock);
    if (!services)
        return services.error();
    const SystemProcesses processes;
    Services& s = **services;
    const Stage stage{{*s.transactions, *s.keyStore, *s.journal, *s.auditLog, *s.catalogueKeys, *clock, random,
                       processes, options.actor},
                      *s.audit,
                      *clock};
    Result<void> played = playHistory(company, stage, now, seed);
    if (played)
        played = fillUsage(s, now, seed);
    return played ? Result<wiring::CatalogueOptions>(options) : Result<wiring::CatalogueOptions>(played.error());
}

} // namespace keywright::demo
