// An issuer of tokens (JWT, RFC 7519) that a gate takes beside keys: what is configured of it, and its public keys,
// which another thread keeps fresh.
#pragma once

#include "model/access/decision.h"
#include "model/gate/jwks.h"

#include <atomic>
#include <map>
#include <mutex>

namespace keywright::gate {

struct IssuerSettings {
    std::string name;                       // ours, for headers and metrics: [a-z0-9-]{1,32}
    QString issuer;                         // "iss" of its tokens, byte for byte
    QString jwks;                           // https://…; http:// of this machine; file:/PATH
    QString ca;                             // file of the certificates that vouch for it; empty: the system's
    QStringList audiences;                  // one of them has to stand in "aud"
    std::vector<TokenAlgorithm> algorithms; // the only ones that are taken
    QStringList claims;                     // that hold scopes
    std::map<QString, Scope> renamed;       // what of the claims means which of our scopes
    std::optional<RateLimit> rate;          // of each subject
    std::optional<Quota> quota;
    std::chrono::seconds leeway{60}, refresh{300};

    // "name=corp issuer=https://id.example.com jwks=https://id.example.com/keys audience=orders algorithms=RS256":
    // words by blank. InvalidInput with the word that cannot be meant so.
    static Result<IssuerSettings> parse(const QString& words);
};

// An issuer at work. Its keys are changed by one thread and read by all; no lock where they have not changed.
class Issuer {
public:
    explicit Issuer(IssuerSettings settings)
        : m_settings(std::move(settings))
    {}

    [[nodiscard]] const IssuerSettings& settings() const { return m_settings; }
    void setKeys(std::shared_ptr<const JwkSet> keys, qint64 at);
    [[nodiscard]] std::shared_ptr<const JwkSet> keys() const;
    [[nodiscard]] std::uint64_t generation() const { return m_generation.load(std::memory_order_acquire); }

    // A token names a key that is not here: it may be new. Who fetches keys decides how often that is looked into.
    void wantKeys() { wanted.store(true, std::memory_order_relaxed); }

    std::atomic<bool> wanted{false};
    std::atomic<qint64> fetchedAt{0}; // microseconds; 0: never
    std::atomic<std::uint64_t> keyCount{0}, fetches{0}, failures{0};

private:
    IssuerSettings m_settings;
    mutable std::mutex m_mutex;
    std::shared_ptr<const JwkSet> m_keys;
    std::atomic<std::uint64_t> m_generation{0};
};

} // namespace keywright::gate
