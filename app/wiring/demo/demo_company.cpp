#include "app/wiring/demo/demo_company.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace keywright::demo {
namespace {

using Rng = std::mt19937;

struct Team {
    const char* name;
    std::array<const char*, 5> applications;
    std::array<const char*, 4> scopes; // as APIs of that team's interest
};

constexpr Team teams[] = {
    {"Payments",
     {"checkout", "refund-desk", "fraud-scoring", "card-vault", "payout-runner"},
     {"payments:charges:write", "payments:*:read", "orders:*:read", "risk:scores:read"}},
    {"Finance",
     {"invoice-export", "ledger-sync", "quarterly-report", "tax-filing", "erp-bridge"},
     {"ledger:entries:read", "ledger:entries:write", "invoices:*:read", "payments:*:read"}},
    {"Partners",
     {"partner-acme", "partner-globex", "partner-initech", "partner-umbra", "partner-portal"},
     {"catalog:*:read", "orders:status:read", "orders:orders:write", "shipments:tracking:read"}},
    {"Mobile",
     {"mobile-app-ios", "mobile-app-android", "push-relay", "geo-lookup", "crash-intake"},
     {"catalog:*:read", "orders:*:*", "maps:geocode:read", "notify:push:write"}},
    {"Data",
     {"data-lake-ingest", "analytics-batch", "dwh-loader", "feature-store", "metrics-rollup"},
     {"events:*:write", "events:*:read", "catalog:*:read", "ledger:entries:read"}},
    {"Platform",
     {"ci-smoke-tests", "status-page", "webhook-relay", "edge-cache", "config-push"},
     {"health:*:read", "hooks:deliveries:write", "config:*:read", "config:flags:write"}},
    {"Logistics",
     {"warehouse-scanner", "route-planner", "carrier-dhl", "carrier-ups", "dock-display"},
     {"stock:items:write", "stock:*:read", "shipments:*:*", "maps:routes:read"}},
    {"Search",
     {"search-indexer", "search-frontend", "suggest", "synonym-editor", "ranking-lab"},
     {"catalog:*:read", "search:index:write", "search:queries:read", "events:clicks:read"}},
    {"Support",
     {"support-desk", "chat-widget", "call-center", "ticket-sync", "kb-publisher"},
     {"tickets:*:*", "orders:*:read", "customers:profile:read", "kb:articles:write"}},
    {"Sales ops",
     {"legacy-crm-sync", "quote-builder", "lead-import", "price-feed", "contract-sign"},
     {"crm:*:*", "crm:contacts:read", "prices:*:read", "customers:profile:read"}},
    {"Identity",
     {"sso-bridge", "scim-sync", "session-audit", "mfa-enroll", "device-trust"},
     {"users:directory:read", "users:directory:write", "sessions:*:read", "users:mfa:write"}},
    {"Marketing",
     {"newsletter", "campaign-tracker", "landing-pages", "coupon-engine", "social-feed"},
     {"customers:segments:read", "coupons:*:write", "notify:mail:write", "events:clicks:read"}},
};

constexpr const char* vendors[] = {"stripe",  "sendgrid", "twilio",  "openai",
                                   "datadog", "mapbox",   "algolia", "pagerduty"};
constexpr const char* admins[] = {"mira.okafor", "jonas.weber", "lucia.fernandez", "t.nakamura"};
constexpr const char* regions[] = {"eu", "us", "apac", "eu-central", "us-east"};
constexpr const char* companyPurposes[] = {"worker", "batch", "api", "cron", "import", "export", "replica", "canary"};

template <typename C>
const auto& pick(Rng& rng, const C& choices)
{
    return choices[std::uniform_int_distribution<std::size_t>(0, std::size(choices) - 1)(rng)];
}

int between(Rng& rng, int low, int high)
{
    return std::uniform_int_distribution<int>(low, high)(rng);
}

bool chance(Rng& rng, int percent)
{
    return between(rng, 1, 100) <= percent;
}

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

QString systemFor(Rng& rng)
{
    static constexpr std::pair<const char*, int> shares[] = {{"local", 34}, {"kong", 14},    {"aws", 14},
                                                             {"apigee", 8}, {"anypoint", 6}, {"azure", 8},
                                                             {"google", 7}, {"akeyless", 3}, {"held", 6}};
    int roll = between(rng, 1, 100);
    for (const auto& [name, share] : shares) {
        if ((roll -= share) <= 0)
            return text(name);
    }
    return QStringLiteral("local");
}

QString environmentFor(Rng& rng)
{
    const int roll = between(rng, 1, 100);
    if (roll <= 58)
        return QStringLiteral("production");
    if (roll <= 78)
        return QStringLiteral("staging");
    return roll <= 92 ? QStringLiteral("development") : QStringLiteral("ci");
}

void setIdentity(Rng& rng, const Team& team, KeyDraft& draft, QSet<QString>& taken)
{
    draft.owner = text(team.name);
    draft.application = text(pick(rng, team.applications));
    draft.environment = environmentFor(rng);
    draft.system = systemFor(rng);
    QString base = draft.application;
    if (draft.system == QStringLiteral("held")) {
        draft.application = text(pick(rng, vendors));
        base = draft.application + QLatin1Char('-') + text(pick(rng, companyPurposes));
    }
    QString name = base;
    for (int attempt = 0; taken.contains(name + draft.environment); ++attempt) {
        name = base + QLatin1Char('-') + text(attempt % 2 == 0 ? pick(rng, regions) : pick(rng, companyPurposes));
        if (attempt > 4)
            name += QStringLiteral("-%1").arg(between(rng, 2, 99));
    }
    taken.insert(name + draft.environment);
    draft.name = name;
}

void setAccess(Rng& rng, const Team& team, KeyDraft& draft)
{
    for (int i = between(rng, 0, 2); i >= 0; --i) {
        const Result<Scope> scope = Scope::parse(text(pick(rng, team.scopes)));
        if (scope && !draft.scopes.contains(*scope))
            draft.scopes += *scope;
    }
    if (chance(rng, 6))
        draft.scopes.clear();
    if (chance(rng, 12))
        draft.roles += QStringLiteral("read-only");
    if (chance(rng, 62)) {
        const Result<Cidr> block = Cidr::parse(QStringLiteral("10.%1.0.0/16").arg(between(rng, 1, 40)));
        if (block)
            draft.restrictions.cidrs += *block;
    }
    if (chance(rng, 20))
        draft.restrictions.methods = {QStringLiteral("GET")};
    if (chance(rng, 15)) {
        const Result<ReferrerPattern> referrer =
            ReferrerPattern::parse(QStringLiteral("https://*.nordkap-freight.example"));
        if (referrer)
            draft.restrictions.referrers += *referrer;
    }
    if (chance(rng, 85))
        draft.rateLimit = RateLimit{between(rng, 1, 20) * 10, std::chrono::seconds(1), 0};
    if (chance(rng, 50))
        draft.quota = Quota{between(rng, 1, 50) * 20'000, Quota::Period::Day};
}

void setDescription(Rng& rng, KeyDraft& draft)
{
    static constexpr const char* tags[] = {"pci", "batch", "gdpr", "external", "critical", "legacy", "internal", "sox"};
    for (int i = between(rng, 0, 2); i > 0; --i) {
        const QString tag = text(pick(rng, tags));
        if (!draft.tags.contains(tag))
            draft.tags += tag;
    }
    draft.tags.sort();
    if (chance(rng, 30))
        draft.notes =
            QStringLiteral("Requested in CHG-%1. Runbook: %2.").arg(between(rng, 1000, 9999)).arg(draft.application);
    if (chance(rng, 15))
        draft.boundTo = QStringLiteral("svc-%1").arg(draft.application);
}

void setLife(Rng& rng, PlannedKey& key, UtcTime now)
{
    const int age = between(rng, 2, 545);
    key.createdAt = now - Days(age) - std::chrono::minutes(between(rng, 0, 1'400));
    key.draft.custody = key.draft.system == QStringLiteral("local")  ? Custody::Issued
                        : key.draft.system == QStringLiteral("held") ? Custody::Held
                                                                     : Custody::Managed;
    if (key.draft.custody != Custody::Managed && chance(rng, 55)) {
        key.rotateEveryDays = pick(rng, std::array{30, 60, 90, 180});
        key.overlapDays = pick(rng, std::array{1, 3, 7, 14});
        key.draft.rotation = {key.rotateEveryDays, key.overlapDays};
    }
    const int roll = between(rng, 1, 100);
    using End = PlannedKey::End;
    key.end = roll <= 84   ? End::Lives
              : roll <= 89 ? End::Deprecated
              : roll <= 93 ? End::Disabled
              : roll <= 98 ? End::Revoked
                           : End::Deleted;
    key.endAt =
        now - Days(between(rng, 0, std::max(1, std::min(age - 1, 200)))) - std::chrono::minutes(between(rng, 1, 600));
    if (key.end == End::Deleted)
        key.endAt = now - Days(between(rng, 1, std::min(25, std::max(1, age - 1))));
    if (key.endAt <= key.createdAt)
        key.end = End::Lives;
    static constexpr const char* reasons[] = {"Service retired",        "Replaced by OAuth client",
                                              "Found in a public gist", "Owner left, no reply for 30 days",
                                              "Contract ended",         "Unused for 120 days"};
    key.endReason = text(pick(rng, reasons));
    if (chance(rng, 72)) // some keys have an expiry ahead, a few have passed it
        key.draft.expiresAt = now + Days(between(rng, -6, 180)) + std::chrono::minutes(between(rng, 1, 900));
    if (key.draft.expiresAt && *key.draft.expiresAt <= key.createdAt)
        key.draft.expiresAt = now + Days(60);
    const bool gone = key.end == End::Revoked || key.end == End::Deleted || key.end == End::Disabled;
    if (chance(rng, 90)) {
        const int idle = chance(rng, 80) ? between(rng, 0, 2'880) : between(rng, 2'880, 200'000); // minutes
        key.lastUsedAt =
            std::max((gone ? key.endAt : now) - std::chrono::minutes(idle), key.createdAt + std::chrono::hours(1));
        if (*key.lastUsedAt > now)
            key.lastUsedAt.reset();
    }
    key.admin = text(pick(rng, admins));
}

} // namespace

Company makeCompany(quint32 seed, int keys, UtcTime now)
{
    Rng rng(seed);
    Company company;
    company.name = QStringLiteral("Nordkap Freight");
    for (const char* admin : admins)
        company.admins += text(admin);
    for (const auto& [name, scope] : {std::pair{"read-only", "*:*:read"}, std::pair{"order-desk", "orders:*:*"}}) {
        const Result<Scope> parsed = Scope::parse(text(scope));
        if (parsed)
            company.roles += Role{text(name), {*parsed}, {}};
    }
    QSet<QString> taken;
    for (int i = 0; i < keys; ++i) {
        PlannedKey key;
        const Team& team = pick(rng, teams);
        setIdentity(rng, team, key.draft, taken);
        setAccess(rng, team, key.draft);
        setDescription(rng, key.draft);
        setLife(rng, key, now);
        company.keys += key;
    }
    std::sort(company.keys.begin(), company.keys.end(),
              [](const PlannedKey& a, const PlannedKey& b) { return a.createdAt < b.createdAt; });
    return company;
}

} // namespace keywright::demo
