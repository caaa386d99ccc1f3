#include "app/wiring/demo/sample.h"

#include <QJsonArray>

#include <array>
#include <cstring>

namespace keywright::demo {
namespace {

constexpr const char* applications[] = {
    "checkout",      "refund-desk",   "fraud-scoring", "card-vault",     "payout-runner",   "invoice-export",
    "ledger-sync",   "tax-filing",    "erp-bridge",    "partner-portal", "mobile-app-ios",  "mobile-app-android",
    "push-relay",    "geo-lookup",    "crash-intake",  "data-lake",      "analytics-batch", "dwh-loader",
    "feature-store", "status-page",   "webhook-relay", "edge-cache",     "config-push",     "warehouse-scanner",
    "route-planner", "carrier-link",  "dock-display",  "search-indexer", "search-frontend", "ranking-lab",
    "support-desk",  "chat-widget",   "call-center",   "ticket-sync",    "legacy-crm-sync", "quote-builder",
    "lead-import",   "price-feed",    "sso-bridge",    "scim-sync",      "session-audit",   "device-trust",
    "newsletter",    "landing-pages", "coupon-engine", "social-feed",    "contract-sign",   "kb-publisher",
};
constexpr const char* purposes[] = {"worker", "batch",  "api",    "cron",   "import", "export", "replica", "canary",
                                    "reader", "writer", "mirror", "shadow", "probe",  "hook",   "stream",  "report"};
constexpr const char* owners[] = {"Payments",  "Finance", "Partners", "Mobile",    "Data",     "Platform",
                                  "Logistics", "Search",  "Support",  "Sales ops", "Identity", "Marketing"};
constexpr const char* environments[] = {"production", "production", "production", "staging", "development", "ci"};
constexpr const char* systems[] = {"local", "local", "local", "kong", "aws", "apigee", "azure", "google", "held"};
constexpr const char* tags[] = {"pci", "batch", "gdpr", "external", "critical", "legacy", "internal", "sox"};
constexpr const char* apis[] = {"orders", "payments", "ledger", "catalog", "shipments", "customers", "events"};
constexpr const char* resources[] = {"invoices", "items", "status", "entries", "profile"};
constexpr const char* actions[] = {"read", "write", "delete", "*"};
constexpr const char* people[] = {"mira.okafor", "jonas.weber", "lucia.fernandez", "t.nakamura", "scheduler"};

constexpr Days span{3 * 365};

template <typename List>
QString pick(SeededRandom& random, const List& list)
{
    return QString::fromLatin1(list[random.next() % std::size(list)]);
}

bool chance(SeededRandom& random, unsigned percent)
{
    return random.next() % 100 < percent;
}

int between(SeededRandom& random, int low, int high)
{
    return low + static_cast<int>(random.next() % static_cast<unsigned>(high - low + 1));
}

UtcTime momentOf(qint64 index, qint64 count)
{
    return Sample::now() - span + Micros(Micros(span).count() / (count + 1) * (index + 1));
}

void setAccess(SeededRandom& random, ApiKey& key)
{
    for (int i = between(random, 1, 3); i > 0; --i) {
        const QString text =
            pick(random, apis) + QLatin1Char(':') + pick(random, resources) + QLatin1Char(':') + pick(random, actions);
        if (const Result<Scope> scope = Scope::parse(text); scope && !key.scopes.contains(*scope))
            key.scopes += *scope;
    }
    if (chance(random, 40)) {
        const QString block = QStringLiteral("10.%1.%2.0/24").arg(between(random, 0, 255)).arg(between(random, 0, 255));
        if (const Result<Cidr> cidr = Cidr::parse(block))
            key.restrictions.cidrs += *cidr;
    }
    if (chance(random, 80))
        key.rateLimit = RateLimit{between(random, 1, 20) * 10, std::chrono::seconds(1), 0};
    if (chance(random, 50))
        key.quota = Quota{between(random, 1, 50) * 20'000, Quota::Period::Day};
}

void setLife(SeededRandom& random, ApiKey& key)
{
    const int roll = between(random, 1, 1000);
    key.status = roll <= 900   ? KeyStatus::Active
                 : roll <= 940 ? KeyStatus::Deprecated
                 : roll <= 960 ? KeyStatus::Disabled
                               : KeyStatus::Revoked; // none deleted: it would be purged when its 30 days are over
    if (key.status == KeyStatus::Disabled)
        key.statusBefore = KeyStatus::Active;
    key.changedAt = std::min(key.createdAt + Days(between(random, 0, 300)), Sample::now());
    if (chance(random, 72))
        key.expiresAt =
            Sample::now() + Days(between(random, -20, 365)) + std::chrono::minutes(between(random, 0, 1439));
    if (chance(random, 85))
        key.lastUsedAt = std::min(key.createdAt + std::chrono::minutes(between(random, 60, 1'000'000)),
                                  Sample::now() - std::chrono::minutes(between(random, 0, 10'000)));
}

void setVersions(SeededRandom& random, ApiKey& key)
{
    const int count = chance(random, 20) ? 2 : 1;
    for (int number = 1; number <= count; ++number) {
        KeyVersion version;
        version.number = number;
        version.fingerprint.emplace();
        static_cast<void>(random.fill(version.fingerprint->bytes));
        version.hint = QStringLiteral("kw_live_…%1").arg(random.next() % 1'679'616, 4, 36, QLatin1Char('0'));
        version.createdAt = number == 1 ? key.createdAt : key.changedAt;
        const bool ended = key.status == KeyStatus::Revoked;
        version.state = ended ? VersionState::Revoked : number == count ? VersionState::Current : VersionState::Retired;
        if (version.state != VersionState::Current)
            version.endedAt = key.changedAt;
        key.versions += version;
    }
}

} // namespace

Result<void> SeededRandom::fill(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const quint64 word = m_source();
        const std::size_t size = std::min(bytes.size(), sizeof word);
        std::memcpy(bytes.data(), &word, size);
        bytes = bytes.subspan(size);
    }
    return {};
}

Sample::Sample(quint32 seed)
    : m_seed(seed)
{}

// Fixed, so that catalogues made on different days hold the same; a run reads it as "now".
UtcTime Sample::now()
{
    return UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 1));
}

ApiKey Sample::key(qint64 index, qint64 count) const
{
    SeededRandom random(static_cast<quint64>(index) * 2 + (static_cast<quint64>(m_seed) << 40));
    ApiKey key;
    key.createdAt = momentOf(index, count);
    if (const Result<KeyId> id = KeyId::generate(key.createdAt, random))
        key.id = *id;
    key.application = pick(random, applications);
    key.name = key.application + QLatin1Char('-') + pick(random, purposes) + QLatin1Char('-') + QString::number(index);
    key.owner = pick(random, owners);
    key.environment = pick(random, environments);
    key.system = pick(random, systems);
    for (int i = between(random, 0, 2); i > 0; --i) {
        if (const QString tag = pick(random, tags); !key.tags.contains(tag))
            key.tags += tag;
    }
    key.tags.sort();
    if (chance(random, 30))
        key.notes =
            QStringLiteral("Requested in CHG-%1. Runbook: %2.").arg(between(random, 1000, 9999)).arg(key.application);
    key.revision = 1;
    setAccess(random, key);
    setLife(random, key);
    setVersions(random, key);
    return key;
}

AuditEvent Sample::event(qint64 index, qint64 count) const
{
    SeededRandom random(static_cast<quint64>(index) * 2 + 1 + (static_cast<quint64>(m_seed) << 40));
    AuditEvent event;
    event.at = momentOf(index, count);
    event.actor = pick(random, people);
    event.objectKind = QStringLiteral("key");
    event.objectId = QStringLiteral("key_0192f3c1%1").arg(random.next() % 200'000, 24, 16, QLatin1Char('0'));
    event.origin = event.actor == QLatin1String("scheduler") ? event.actor : QStringLiteral("console");
    const QString name = pick(random, applications) + QLatin1Char('-') + pick(random, purposes);
    event.details.insert(QStringLiteral("name"), name);
    switch (random.next() % 4) {
    case 0:
        event.action = QStringLiteral("key.limit");
        event.details.insert(QStringLiteral("rate_limit"),
                             QJsonArray{QStringLiteral("%1/s").arg(between(random, 1, 99)),
                                        QStringLiteral("%1/s").arg(between(random, 1, 99))});
        break;
    case 1:
        event.action = QStringLiteral("key.rotate");
        event.reason = QStringLiteral("Scheduled, every %1 days").arg(between(random, 30, 180));
        event.details.insert(QStringLiteral("version"), between(random, 2, 40));
        break;
    case 2:
        event.action = QStringLiteral("key.reveal");
        event.reason = QStringLiteral("Deployment CHG-%1").arg(between(random, 1000, 9999));
        event.details.insert(QStringLiteral("version"), between(random, 1, 40));
        break;
    default:
        event.action = QStringLiteral("key.rescope");
        event.details.insert(
            QStringLiteral("scopes"),
            QJsonArray{QJsonArray{QStringLiteral("orders:*:read")},
                       QJsonArray{QStringLiteral("orders:*:read"), pick(random, apis) + QStringLiteral(":*:*")}});
    }
    return event;
}

} // namespace keywright::demo
