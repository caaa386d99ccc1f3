// What the parts of a running gate tell each other and its status pages. Read and written by all threads.
#pragma once

#include "model/gate/gate.h"
#include "storage/gate/alarm_book.h"

#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace keywright::gate {

// How it stands with the limits that gates share; each thread has a connection of its own, and says which it is.
struct SharedLimitsState {
    std::string where;      // "127.0.0.1:6379"; empty: limits are this gate's own, as configured
    std::atomic<int> up{0}; // threads that are connected
    std::atomic<std::uint64_t> shared{0}, local{0}; // requests that were judged by either
    std::atomic<std::uint64_t> failures{0};         // of connections, and errors that it answered

    struct Trouble {
        QString why;
        bool refused = false; // it is there, and does not want us or is not who it should be
    };

    void isUp(const void* connection);
    void isDown(const void* connection, bool wasUp, const QString& why, bool refused = false);
    void wentWrong(const void* connection, const QString& why, bool refused = false);
    void isWell(const void* connection); // after something went wrong: answers as it should again
    // Of one of them; nothing where all is well.
    [[nodiscard]] std::optional<Trouble> trouble() const;
    // What went wrong since the last call, once for as long as it goes on; empty: it works again. Nothing: no news.
    std::optional<QString> news();

private:
    mutable std::mutex m_mutex;
    std::map<const void*, Trouble> m_troubles;
    QString m_told; // by who asks for news
};

struct GateState {
    explicit GateState(std::size_t threads)
        : totals(threads)
    {}

    std::deque<GateTotals> totals;            // one a thread
    std::atomic<qint64> lookedAt{0};          // microseconds: when the catalogue was last looked at with success
    std::atomic<qint64> changedAt{0};         // when keys were last taken over
    std::atomic<std::uint64_t> keys{0};       // known
    std::atomic<std::uint64_t> unreadable{0}; // keys that are damaged in the catalogue: refused as unknown
    std::atomic<std::uint64_t> tableBytes{0};
    std::atomic<std::uint64_t> loads{0}, changes{0};
    std::atomic<std::uint64_t> connections{0}, refusedConnections{0}, refusedRequests{0}, timeouts{0};
    std::atomic<std::uint64_t> tlsFailures{0}; // handshakes that came to nothing
    std::atomic<qint64> tlsNotAfter{0};        // microseconds, of the certificate; 0: no TLS
    std::atomic<std::uint64_t> usageWritten{0}, usageFailures{0}, usageWaiting{0};
    std::atomic<bool> stopping{false};
    std::vector<const Issuer*> issuers; // of tokens; filled before anybody reads
    AlarmBook alarms;
    SharedLimitsState limits;

    // Beyond it, revocations may not have arrived: /readyz says so.
    static constexpr Micros stale = std::chrono::seconds(10);
    [[nodiscard]] bool isReady(UtcTime now) const
    {
        return !stopping && changedAt != 0 && now - fromMicros(lookedAt) < stale;
    }
};

// Prometheus text format 0.0.4.
[[nodiscard]] std::string metricsText(const GateState& state, UtcTime now);

} // namespace keywright::gate
