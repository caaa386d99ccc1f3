#include "tests/bench/support/bench_catalogue.h"

#include "model/audit/audit_service.h"
#include "model/keys/key_json.h"
#include "tests/bench/support/measure.h"
#include "tests/bench/support/sample.h"

#include <cstdio>

namespace keywright::bench {
namespace {

constexpr qint64 batchSize = 20'000;

AuditEvent creationOf(const ApiKey& key)
{
    AuditEvent event;
    event.at = key.createdAt;
    event.actor = QStringLiteral("mira.okafor");
    event.origin = QStringLiteral("console");
    event.action = QStringLiteral("key.create");
    event.objectKind = QStringLiteral("key");
    event.objectId = key.id.toString();
    event.details = keyCreation(key);
    return event;
}

void inBatches(Services& services, const char* what, qint64 count, const std::function<void(qint64)>& one)
{
    for (qint64 from = 0; from < count; from += batchSize) {
        must(services.transactions->write([&]() -> Result<void> {
            for (qint64 i = from; i < std::min(from + batchSize, count); ++i)
                one(i);
            return {};
        }));
        if (from / batchSize % 10 == 9)
            std::fprintf(stderr, "  %lld of %lld %s\n", static_cast<long long>(from + batchSize),
                         static_cast<long long>(count), what);
    }
}

} // namespace

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
    const Sample sample;
    inBatches(*services, "keys", keys, [&](qint64 i) {
        const ApiKey key = sample.key(i, keys);
        must(services->keyStore->insert(key));
        must(services->auditLog->append(creationOf(key)));
    });
    inBatches(*services, "events", events,
              [&](qint64 i) { must(services->auditLog->append(sample.event(i, events))); });
    must(services->audit->checkpoint());
}

std::shared_ptr<Services> openCatalogue(const QString& path, wiring::LaneKind kind)
{
    const wiring::CatalogueOptions options = optionsOf(path);
    const auto store = kind == wiring::LaneKind::Front ? nullptr : must(wiring::openSecretStore(options));
    return must(wiring::openServices(options, store, std::make_shared<SystemClock>(), kind));
}

} // namespace keywright::bench
