#include "app/wiring/demo/demo_catalogue.h"

#include "app/wiring/demo/demo_history.h"
#include "app/wiring/demo/demo_usage.h"
#include "model/apis/api_service.h"
#include "storage/core/system_processes.h"

#include <QDir>

#include <array>

namespace keywright::demo {
namespace {

struct SampleApi {
    const char *name, *title, *baseUrl, *contact;
    GatewayKind gateway;
    std::array<const char*, 4> scopes;
};
constexpr SampleApi sampleApis[] = {
    {"catalog",
     "Product catalogue",
     "https://api.nordkap.example/catalog",
     "Search",
     GatewayKind::Caddy,
     {"items:read", "items:write", "prices:read", "images:write"}},
    {"orders",
     "Orders",
     "https://api.nordkap.example/orders",
     "Payments",
     GatewayKind::Nginx,
     {"orders:read", "orders:write", "status:read", "invoices:read"}},
    {"payments",
     "Payments",
     "https://api.nordkap.example/payments",
     "Payments",
     GatewayKind::Nginx,
     {"charges:read", "charges:write", "refunds:write", "payouts:read"}},
};

// What reads a thing, and what changes it.
void addOperations(ApiDefinition& api, const Scope& scope)
{
    const QString path = u'/' + scope.segment(1), one = path + QStringLiteral("/{id}");
    const auto add = [&](const char* method, const QString& where, const QString& summary) {
        api.operations += OperationScope{QString::fromLatin1(method), where, scope, summary.arg(scope.segment(1))};
    };
    if (scope.segment(2) == QLatin1String("read")) {
        add("GET", path, QStringLiteral("List %1"));
        add("GET", one, QStringLiteral("One of the %1"));
    } else {
        add("POST", path, QStringLiteral("Add to the %1"));
        add("PUT", one, QStringLiteral("Change one of the %1"));
    }
}

Result<void> saveApis(ApiService& service)
{
    for (const SampleApi& sample : sampleApis) {
        ApiDefinition api;
        api.name = QLatin1String(sample.name);
        api.title = QLatin1String(sample.title);
        api.baseUrl = QLatin1String(sample.baseUrl);
        api.contact = QLatin1String(sample.contact);
        api.documentation = api.baseUrl + QStringLiteral("/docs");
        api.gateway = sample.gateway;
        api.gate = QStringLiteral("127.0.0.1:9191");
        api.upstream = QStringLiteral("127.0.0.1:8080");
        for (const char* rest : sample.scopes)
            if (const Result<Scope> scope = Scope::parse(api.name + QLatin1Char(':') + QLatin1String(rest))) {
                api.scopes += *scope;
                addOperations(api, *scope);
            }
        if (const Result<ApiDefinition> saved = service.create(api); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

wiring::CatalogueOptions demoOptions(const QString& folder, const SecretPtr& passphrase)
{
    wiring::CatalogueOptions options;
    options.path = QDir(folder).filePath(QStringLiteral("demo.db"));
    options.secrets = wiring::SecretsKind::Vault;
    options.passphrase = [passphrase] { return Result<SecretPtr>(passphrase); };
    options.actor = {QStringLiteral("mira.okafor"), QStringLiteral("console")};
    options.cheapVault = true;
    options.throwaway = true;
    return options;
}

Result<wiring::CatalogueOptions> makeDemoCatalogue(const QString& folder, UtcTime now, int keys, quint32 seed)
{
    SystemRandom random;
    const Result<SecretPtr> passphrase = generateSecret({SecretForm::Base62, {}, 40}, {}, random);
    if (!passphrase)
        return passphrase.error();
    wiring::CatalogueOptions options = demoOptions(folder, *passphrase);
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
    Result<void> played = saveApis(*s.apis);
    if (played)
        played = playHistory(company, stage, now, seed);
    if (played)
        played = fillUsage(s, now, seed);
    return played ? Result<wiring::CatalogueOptions>(options) : Result<wiring::CatalogueOptions>(played.error());
}

} // namespace keywright::demo
