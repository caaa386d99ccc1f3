#include "tests/bench/support/bench_catalogue.h"

#include "app/wiring/demo/large_catalogue.h"
#include "app/wiring/read_secret.h"
#include "tests/bench/support/measure.h"

namespace keywright::bench {
const QString& passphrase()
{
    static const QString text = QStringLiteral("benchmarks guard nothing");
    return text;
}

wiring::CatalogueOptions optionsOf(const QString& path)
{
    wiring::CatalogueOptions options;
    options.path = path;
    options.secrets = wiring::SecretsKind::Vault;
    options.passphrase = [] { return Result<SecretPtr>(makeSecret(passphrase().toUtf8())); };
    options.actor = {QStringLiteral("bench"), QStringLiteral("cli")};
    return options;
}

void makeCatalogue(const QString& path, bool realVault)
{
    wiring::CatalogueOptions options = optionsOf(path);
    options.cheapVault = !realVault;
    SystemRandom random;
    must(wiring::createCatalogue(options, SystemClock(), random));
}

void fillCatalogue(const QString& path, qint64 keys, qint64 events)
{
    wiring::CatalogueOptions options = optionsOf(path);
    options.throwaway = true;
    const auto store = must(wiring::openSecretStore(options));
    const auto services = must(wiring::openServices(options, store, std::make_shared<SystemClock>()));
    must(demo::fillLarge(*services, {keys, keys + events, 1}, std::make_shared<Progress>()));
}

std::shared_ptr<Services> openCatalogue(const QString& path, wiring::LaneKind kind)
{
    const wiring::CatalogueOptions options = optionsOf(path);
    const auto store = kind == wiring::LaneKind::Front ? nullptr : must(wiring::openSecretStore(options));
    return must(wiring::openServices(options, store, std::make_shared<SystemClock>(), kind));
}

std::shared_ptr<Services> openWithPassphrase(const QString& path, const std::string& passphraseFile, bool throwaway)
{
    wiring::CatalogueOptions options = optionsOf(path);
    options.throwaway = throwaway;
    options.passphrase = [=] { return wiring::readSecret(passphraseFile, "passphrase"); };
    const auto store = must(wiring::openSecretStore(options));
    return must(wiring::openServices(options, store, std::make_shared<SystemClock>()));
}

} // namespace keywright::bench
