// Where the Redis lies that gates share their limits through.
#pragma once

#include "model/secrets/secret_store.h"
#include "storage/gate/tls_context.h"

#include <chrono>
#include <memory>
#include <string>

namespace keywright::gate {

struct RedisSettings {
    std::string host;
    std::uint16_t port = 6379;
    int database = 0;
    SecretPtr password; // null: none
    bool encrypted = false;
    ClientTlsFiles tlsFiles;                        // what the next but one was read from
    std::vector<qint64> tlsStamp;                   // of these, as they were read
    std::shared_ptr<boost::asio::ssl::context> tls; // to be there where it is encrypted; shared by all threads
    // A request waits no longer than that for its limits; then those of this gate decide, and nobody waits until Redis
    // answers again.
    std::chrono::milliseconds patience{50};

    // "redis://HOST[:PORT][/DATABASE]", or "rediss:" with TLS, which is the caller's to read. InvalidInput for anything
    // else, also for a password in it: where that stands everybody on the machine can read it.
    static Result<RedisSettings> parse(const QString& url);
};

} // namespace keywright::gate
