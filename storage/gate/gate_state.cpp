#include "storage/gate/gate_state.h"

namespace keywright::gate {
namespace {

class Metrics {
public:
    void head(const char* name, const char* kind, const char* help)
    {
        m_text += std::string("# HELP keywright_gate_") + name + ' ' + help + "\n# TYPE keywright_gate_" + name + ' ' +
                  kind + '\n';
    }
    void value(const std::string& name, std::uint64_t number)
    {
        m_text += "keywright_gate_" + name + ' ' + std::to_string(number) + '\n';
    }
    void labelled(const char* name, const char* label, const std::string& as, std::uint64_t number)
    {
        std::string series(name);
        series.append(1, '{').append(label).append("=\"").append(as).append("\"}");
        value(series, number);
    }
    void one(const char* name, const char* kind, const char* help, std::uint64_t number)
    {
        head(name, kind, help);
        value(name, number);
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

// By key, and only those that there are.
void alarms(Metrics& metrics, const AlarmBook::Counts& counts)
{
    const auto list = [&](AlarmKind kind, const char* name, const char* help) {
        bool first = true;
        for (const auto& [of, number] : counts) {
            if (of.first != kind)
                continue;
            if (std::exchange(first, false))
                metrics.head(name, "counter", help);
            metrics.labelled(name, "key", of.second.toStdString(), number);
        }
    };
    list(AlarmKind::Honeytoken, "honeytoken_presented_total", "Honeytokens presented, by key.");
    list(AlarmKind::KeyInQuery, "known_key_in_query_total", "Known keys that stood in a query, by key.");
}

void issuers(Metrics& metrics, const std::vector<const Issuer*>& all, UtcTime now)
{
    const auto list = [&](const char* name, const char* kind, const char* help, const auto& number) {
        if (!all.empty())
            metrics.head(name, kind, help);
        for (const Issuer* issuer : all)
            metrics.labelled(name, "issuer", issuer->settings().name, number(*issuer));
    };
    list("issuer_keys", "gauge", "Public keys of an issuer of tokens.",
         [](const Issuer& issuer) { return issuer.keyCount.load(); });
    list("issuer_fetches_total", "counter", "Times that its keys were asked for.",
         [](const Issuer& issuer) { return issuer.fetches.load(); });
    list("issuer_failures_total", "counter", "Times that its keys did not come.",
         [](const Issuer& issuer) { return issuer.failures.load(); });
    list("issuer_age_seconds", "gauge", "Since its keys came; since 1970 where they never did.",
         [now](const Issuer& issuer) {
             return static_cast<std::uint64_t>(std::max<qint64>(0, toMicros(now) - issuer.fetchedAt) / 1'000'000);
         });
}

} // namespace

void SharedLimitsState::isUp(const void* connection)
{
    ++up;
    isWell(connection);
}

void SharedLimitsState::isDown(const void* connection, bool wasUp, const QString& why, bool refused)
{
    if (wasUp)
        --up;
    wentWrong(connection, why, refused);
}

void SharedLimitsState::wentWrong(const void* connection, const QString& why, bool refused)
{
    ++failures;
    const std::lock_guard lock(m_mutex);
    m_troubles[connection] = {why, refused};
}

void SharedLimitsState::isWell(const void* connection)
{
    const std::lock_guard lock(m_mutex);
    m_troubles.erase(connection);
}

std::optional<SharedLimitsState::Trouble> SharedLimitsState::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_troubles.empty() ? std::nullopt : std::optional(m_troubles.begin()->second);
}

std::optional<QString> SharedLimitsState::news()
{
    const std::optional<Trouble> now = trouble();
    const QString why = now ? now->why : QString();
    if (why == m_told)
        return std::nullopt;
    m_told = why;
    return why;
}

std::string metricsText(const GateState& state, UtcTime now)
{
    Metrics metrics;
    metrics.head("requests_total", "counter", "Keys that were judged, by outcome.");
    for (std::size_t i = 0; i < 10; ++i) {
        std::uint64_t sum = 0;
        for (const GateTotals& totals : state.totals)
            sum += totals.outcomes[i].load(std::memory_order_relaxed);
        metrics.value("requests_total{outcome=\"" + outcomeName(static_cast<Outcome>(i)).toStdString() + "\"}", sum);
    }
    std::uint64_t inQueries = 0, peers = 0, honeytokens = 0, damped = 0;
    for (const GateTotals& totals : state.totals) {
        inQueries += totals.keysInQueries.load(std::memory_order_relaxed);
        peers += totals.refusedPeers.load(std::memory_order_relaxed);
        honeytokens += totals.honeytokens.load(std::memory_order_relaxed);
        damped += totals.damped.load(std::memory_order_relaxed);
    }
    metrics.one("keys_in_query_total", "counter", "Requests with something like a key in the query.", inQueries);
    metrics.one("honeytokens_total", "counter", "Keys presented that nobody should use.", honeytokens);
    metrics.one("damped_total", "counter", "Answers to bad keys held back because their source sent too many.", damped);
    alarms(metrics, state.alarms.counts());
    metrics.one("refused_peers_total", "counter", "Questions from addresses that are no gateways.", peers);
    metrics.one("refused_requests_total", "counter", "Requests that were no proper HTTP, or too large.",
                state.refusedRequests);
    metrics.one("timeouts_total", "counter", "Connections that were closed for being slow or idle.", state.timeouts);
    metrics.one("connections", "gauge", "Open connections.", state.connections);
    metrics.one("refused_connections_total", "counter", "Connections beyond the limit.", state.refusedConnections);
    if (state.tlsNotAfter != 0) {
        metrics.one("tls_failures_total", "counter", "TLS handshakes that came to nothing.", state.tlsFailures);
        metrics.one("tls_certificate_not_after_seconds", "gauge", "When the certificate expires, since 1970.",
                    static_cast<std::uint64_t>(std::max<qint64>(0, state.tlsNotAfter / 1'000'000)));
    }
    metrics.one("keys", "gauge", "Keys that the gate knows.", state.keys);
    metrics.one("unreadable_keys", "gauge", "Keys that are damaged in the catalogue; they are refused.",
                state.unreadable);
    metrics.one("key_table_bytes", "gauge", "Memory of the key table.", state.tableBytes);
    metrics.one("catalogue_loads_total", "counter", "Times that all keys were read.", state.loads);
    metrics.one("catalogue_changes_total", "counter", "Changed keys that were taken over.", state.changes);
    const qint64 looked = state.lookedAt;
    metrics.one("catalogue_age_seconds", "gauge", "Since the catalogue was last looked at.",
                looked == 0 ? 0 : static_cast<std::uint64_t>(std::max<qint64>(0, toMicros(now) - looked) / 1'000'000));
    issuers(metrics, state.issuers, now);
    if (!state.limits.where.empty()) {
        metrics.one("shared_limits_up", "gauge", "Threads that share limits with other gates just now.",
                    static_cast<std::uint64_t>(std::max(0, state.limits.up.load())));
        metrics.one("shared_limits_asked_total", "counter", "Requests that limits shared by all gates judged.",
                    state.limits.shared);
        metrics.one("shared_limits_unanswered_total", "counter",
                    "Requests that the gate's own limits judged because Redis did not answer in time.",
                    state.limits.local);
        metrics.one("shared_limits_failures_total", "counter", "Connections to Redis that failed, and its errors.",
                    state.limits.failures);
    }
    metrics.one("usage_written_total", "counter", "Requests whose usage is stored.", state.usageWritten);
    metrics.one("usage_waiting", "gauge", "Requests whose usage is not stored yet.", state.usageWaiting);
    metrics.one("usage_failures_total", "counter", "Failed tries to store usage.", state.usageFailures);
    return std::move(metrics).text();
}

} // namespace keywright::gate
