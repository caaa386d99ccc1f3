// Keeps the public keys of issuers fresh, on a thread of its own: at the start, every so often, and when a token names
// a key that is not known – that at most once in ten seconds, however many such tokens come.
#pragma once

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/gate/token_verifier.h"

#include <condition_variable>
#include <functional>
#include <thread>

namespace keywright::gate {

// NotFound where the set has no key that the issuer's algorithms could use; else as httpsGet() and JwkSet.
Result<JwkSet> fetchKeys(const IssuerSettings& settings, const ProgressPtr& progress = {});

class JwksFeed {
public:
    // All outlive it. `complain`: on its thread, once for each new kind of an issuer's trouble.
    JwksFeed(Issuers& issuers, const Clock& clock, std::function<void(const Error&)> complain);
    ~JwksFeed(); // stops
    JwksFeed(const JwksFeed&) = delete;
    JwksFeed& operator=(const JwksFeed&) = delete;

    void start();
    void stop();

private:
    struct Plan {
        std::chrono::steady_clock::time_point tried{};
        bool ever = false, failed = false;
        std::optional<ErrorKind> trouble;
    };
    void run();
    [[nodiscard]] bool isDue(const Issuer& issuer, const Plan& plan) const;
    void fetch(Issuer& issuer, Plan& plan);

    Issuers& m_issuers;
    const Clock& m_clock;
    std::function<void(const Error&)> m_complain;
    std::vector<Plan> m_plans; // as m_issuers
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    const ProgressPtr m_fetching = std::make_shared<Progress>(); // cancelled when it is to stop
};

} // namespace keywright::gate
