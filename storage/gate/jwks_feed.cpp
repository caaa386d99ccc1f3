#include "storage/gate/jwks_feed.h"

#include "storage/gate/https_get.h"

#include <algorithm>

namespace keywright::gate {
namespace {

constexpr std::chrono::milliseconds lookEvery{200};
constexpr std::chrono::seconds again{10}; // at the earliest: after a failure, and for keys that are asked for
constexpr std::chrono::seconds patience{10};
constexpr Micros longest = std::chrono::hours(24); // that keys hold which cannot be fetched any more

} // namespace

Result<JwkSet> fetchKeys(const IssuerSettings& settings, const ProgressPtr& progress)
{
    const Result<QByteArray> document = httpsGet(settings.jwks, settings.ca, patience, progress);
    if (!document)
        return document.error();
    Result<JwkSet> keys = JwkSet::parse(*document);
    if (!keys)
        return Error{keys.error().kind, QStringLiteral("%1: %2").arg(settings.jwks, keys.error().detail)};
    const auto& algorithms = settings.algorithms;
    std::erase_if(keys->keys, [&](const VerifyingKey& key) {
        return std::find(algorithms.begin(), algorithms.end(), key.algorithm) == algorithms.end();
    });
    if (keys->keys.empty())
        return Error{ErrorKind::NotFound, QStringLiteral("%1: no key for these algorithms").arg(settings.jwks)};
    return keys;
}

JwksFeed::JwksFeed(Issuers& issuers, const Clock& clock, std::function<void(const Error&)> complain)
    : m_issuers(issuers)
    , m_clock(clock)
    , m_complain(std::move(complain))
    , m_plans(issuers.size())
{}

JwksFeed::~JwksFeed()
{
    stop();
}

void JwksFeed::start()
{
    if (!m_issuers.empty())
        m_thread = std::thread([this] { run(); });
}

void JwksFeed::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_fetching->cancelled = true;
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool JwksFeed::isDue(const Issuer& issuer, const Plan& plan) const
{
    const auto since = std::chrono::steady_clock::now() - plan.tried;
    const bool soon = plan.failed || issuer.wanted.load(std::memory_order_relaxed);
    return !plan.ever || since >= issuer.settings().refresh || (soon && since >= again);
}

void JwksFeed::fetch(Issuer& issuer, Plan& plan)
{
    plan.tried = std::chrono::steady_clock::now();
    plan.ever = true;
    issuer.wanted = false;
    ++issuer.fetches;
    Result<JwkSet> keys = fetchKeys(issuer.settings(), m_fetching);
    plan.failed = !keys.ok();
    const qint64 now = toMicros(m_clock.now());
    if (keys) {
        plan.trouble.reset();
        return issuer.setKeys(std::make_shared<const JwkSet>(std::move(*keys)), now);
    }
    ++issuer.failures;
    if (plan.trouble != keys.error().kind)
        m_complain(keys.error());
    plan.trouble = keys.error().kind;
    // Keys that nobody can take back any more are not trusted for ever.
    if (issuer.keys() && now - issuer.fetchedAt > longest.count())
        issuer.setKeys(nullptr, issuer.fetchedAt);
}

void JwksFeed::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        for (std::size_t i = 0; i < m_issuers.size(); ++i) {
            if (isDue(*m_issuers[i], m_plans[i]))
                fetch(*m_issuers[i], m_plans[i]);
        }
        lock.lock();
        m_wake.wait_for(lock, lookEvery, [this] { return m_stop; });
    }
}

} // namespace keywright::gate
