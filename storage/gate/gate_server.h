// The gate's sockets: listens, and answers on threads of its own, each with its gate. All functions are called by the
// one who made it, on any thread but those.
#pragma once

#include "model/core/clock.h"
#include "storage/gate/gate_state.h"
#include "storage/gate/listen_address.h"
#include "storage/gate/redis_settings.h"
#include "storage/gate/request_reader.h"
#include "storage/gate/tls_context.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace keywright::gate {

struct ServerSettings {
    QList<ListenAddress> listen;
    TlsFiles tls; // for all but Unix sockets
    int threads = 1;
    GateSettings gate;
    std::string keyHeader; // lower case; may be empty
    ReaderLimits reader;
    std::chrono::milliseconds headTime{10'000}, idleTime{75'000}, writeTime{10'000};
    int badPerMinute = 0;               // bad keys of one source before it has to wait for its answers; 0: any number
    std::uint64_t seed = 0;             // of hashes that strangers must not foresee
    std::size_t connections = 16'384;   // of all threads
    std::optional<RedisSettings> redis; // what limits are shared through
    std::string version;
};

class GateServer {
public:
    // Binds; nothing is answered before start(). InvalidInput, FileMissing or Io with the file or the address.
    static Result<std::unique_ptr<GateServer>> listen(ServerSettings settings, const Fingerprinter& fingerprinter,
                                                      const Clock& clock, GateState& state);
    ~GateServer(); // stops at once
    GateServer(const GateServer&) = delete;
    GateServer& operator=(const GateServer&) = delete;

    [[nodiscard]] QStringList addresses() const; // with the ports that the system chose
    void start();
    // Each thread goes over to the snapshot between two requests; answered when all have.
    void publish(const KeySnapshot& snapshot);
    // Connections from now on are shown what the files have now; on failure nothing changes.
    Result<void> reloadTls();
    // The same for connections to Redis.
    Result<void> reloadRedisTls();
    // What was counted since the last call.
    UsageCounts collect();
    // Takes no more connections, lets requests under way end within `grace`, and ends the threads. Counts can still be
    // collected.
    void stop(std::chrono::milliseconds grace);

private:
    GateServer();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace keywright::gate
