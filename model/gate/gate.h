// The gate without its sockets: head in, answer out. One a thread, with its own table of keys and its own counts, so
// that a request takes no lock; what threads share are the counters of limits (LimitLedger).
#pragma once

#include "model/gate/access_cache.h"
#include "model/gate/alarm.h"
#include "model/gate/answer.h"
#include "model/gate/jwt.h"
#include "model/gate/shared_limits.h"
#include "model/gate/source_damper.h"
#include "model/gate/token_verifier.h"
#include "model/usage/known_sources.h"
#include "model/usage/usage_counts.h"

#include <QSet>

#include <atomic>
#include <functional>

namespace keywright::gate {

struct GateSettings {
    QList<Cidr> peers;                                 // gateways: who may ask, and whose word on the client counts
    std::string realm = "api";                         // of challenges
    bool tellOutcome = false;                          // X-Keywright-Outcome, for gateways that strip it
    SourceDamper* damper = nullptr;                    // shared by all gates; null: nobody has to wait
    std::function<void(const Alarm&)> alarm = nullptr; // from the gate's thread; may be empty
    const Issuers* issuers = nullptr;                  // of tokens; null: none are taken
    LimitLedger* ledger = nullptr;                     // for their subjects
    std::int64_t (*nanos)() = nullptr;                 // a steady clock; null: what it takes to judge is not measured
};

// Since the start. Written by the gate's thread alone, read by all.
struct GateTotals {
    std::array<std::atomic<std::uint64_t>, 10> outcomes{}; // by Outcome
    std::atomic<std::uint64_t> keysInQueries{0};
    std::atomic<std::uint64_t> refusedPeers{0};
    std::atomic<std::uint64_t> honeytokens{0};
    std::atomic<std::uint64_t> damped{0}; // answers that were held back
};

// What is asked beside the request itself, in the query of our own path; it comes from the gateway's configuration.
struct AskedFor {
    QList<Scope> scopes;
    qint64 cost = 1;
    QString api; // under which it is counted: as it is told, else that of the first scope
};
// "api=orders&scope=orders:invoices:read&cost=2": scopes by comma, blank or repetition. InvalidInput for anything else.
Result<AskedFor> parseAskedFor(std::string_view query);

class Gate {
public:
    Gate(const Fingerprinter& fingerprinter, GateSettings settings, GateTotals& totals);

    void use(KeySnapshot snapshot)
    {
        if (snapshot.parts != m_snapshot.parts)
            m_accesses.clear();
        m_snapshot = std::move(snapshot);
    }
    [[nodiscard]] bool isReady() const { return m_snapshot.base != nullptr; }

    // "/verify", "/verify?…", "/verify/original/path", and "/verify;api=orders;scope=…/original/path" for a gateway
    // that can only put something before the path: no client can, as its path begins with a slash. Appends the answer.
    // True when it should be held back a while: its source presents bad keys too fast.
    bool verify(const HttpHead& head, bool trustedPeer, UtcTime now, std::string& out);
    // Looks the secret up, decides and counts. `source` is the client, as sourceOf() tells it, `api` as countedApi()
    // does; `makeRequest` is given the restrictions of the key that was found.
    template <typename MakeRequest>
    Verdict judge(std::string_view secret, bool wellFormed, std::optional<std::uint64_t> source, const QString& api,
                  UtcTime now, const MakeRequest& makeRequest);
    // What is counted of an address; none: it is not known.
    [[nodiscard]] std::optional<std::uint64_t> sourceOf(const std::optional<IpAddress>& address) const
    {
        return address ? std::optional(m_sources.hash().of(*address)) : std::nullopt;
    }

    // Of more than `mostApis` names those that came later are counted as none: a gateway that makes them up out of
    // requests must fill neither memory nor disk.
    [[nodiscard]] QString countedApi(const QString& name);
    // What a verdict calls for beside its answer; true as above. Good keys are never held back, whatever else comes
    // from where they do.
    bool heed(const Verdict& verdict, const std::optional<IpAddress>& source, UtcTime now);

    // Where limits are shared with other gates each request is gone through twice: between the two calls nothing is
    // counted or told, and what has to be asked of those limits is answered by the second. What came of it is given for
    // the next request.
    void beginPlan() { m_planning = true; }
    std::vector<LimitAsk> endPlan()
    {
        m_planning = false;
        return std::exchange(m_asks, {});
    }
    void give(std::vector<LimitGrant> grants) { m_grants = std::move(grants); }

    [[nodiscard]] AnswerWriter& answers() { return m_answers; }
    [[nodiscard]] const GateSettings& settings() const { return m_settings; }
    [[nodiscard]] const KeySnapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] UsageCounts takeCounts() { return std::exchange(m_counts, {}); }

    static constexpr std::string_view path = "/verify";
    // What of the target is ours: without the original's path, and without a query.
    [[nodiscard]] static std::string_view ownPath(std::string_view target);
    static constexpr qsizetype mostApis = 256;

private:
    const AskedFor* askedFor(std::string_view target);
    template <typename DecideOn>
    Decision decideLimited(LimitSlot& slot, const PreparedAccess& access, qint64 cost, UtcTime now,
                           const DecideOn& decideOn);
    void planLimits(const LimitSlot& slot, const PreparedAccess& access, qint64 cost, UtcTime now);
    std::optional<LimitGrant> takeGrant(const KeyId& key);
    // `wellFormed` is set for a token, which is longer than keys are.
    Found lookUp(std::string_view secret, bool& wellFormed);
    void count(const Verdict& verdict, std::optional<std::uint64_t> source, const QString& api, std::int64_t began,
               UtcTime now);
    void lookAtQuery(std::string_view encoded, const std::optional<IpAddress>& source, UtcTime now);
    void raise(AlarmKind kind, const Found& found, const std::optional<IpAddress>& source);

    const Fingerprinter& m_fingerprinter;
    GateSettings m_settings;
    GateTotals& m_totals;
    AnswerWriter m_answers;
    KeySnapshot m_snapshot;
    AccessCache m_accesses;
    std::optional<TokenVerifier> m_tokens;
    UsageCounts m_counts;
    KnownSources m_sources;
    bool m_planning = false;
    std::vector<LimitAsk> m_asks;
    std::vector<LimitGrant> m_grants;
    std::unordered_map<std::string, AskedFor> m_asked; // by query: gateways send few different ones
    QSet<QString> m_apis;
};

template <typename DecideOn>
Decision Gate::decideLimited(LimitSlot& slot, const PreparedAccess& access, qint64 cost, UtcTime now,
                             const DecideOn& decideOn)
{
    if (m_planning) {
        Decision decision = decideOn(LimitState());
        if (decision.outcome == Outcome::Valid) // else no state of its counters lets it through
            planLimits(slot, access, cost, now);
        return decision;
    }
    const std::optional<LimitGrant> grant = takeGrant(slot.id());
    if (!grant || !grant->known)
        return decideWith(slot, decideOn);
    Decision decision = decideOn(grant->before);
    slot.keep(decision.after); // from where this gate goes on if it is left alone
    return decision;
}

template <typename MakeRequest>
Verdict Gate::judge(std::string_view secret, bool wellFormed, std::optional<std::uint64_t> source, const QString& api,
                    UtcTime now, const MakeRequest& makeRequest)
{
    const std::int64_t began = m_settings.nanos ? m_settings.nanos() : 0;
    Verdict verdict;
    verdict.found = lookUp(secret, wellFormed);
    if (!verdict.found.key) {
        verdict.decision = decide({}, wellFormed, nullptr, {}, now);
    } else {
        const PreparedKey key = verdict.found.prepared();
        const AccessRequest request = makeRequest(key.access->restrictions);
        const auto decideOn = [&](const LimitState& state) { return decide(request, true, &key, state, now); };
        LimitSlot* limits = verdict.found.key->limits;
        verdict.decision = limits ? decideLimited(*limits, *key.access, request.cost, now, decideOn) : decideOn({});
    }
    if (!m_planning)
        count(verdict, source, api, began, now);
    return verdict;
}

} // namespace keywright::gate
