// One request to a web server and its answer: http and https, TLS 1.2 or newer, the certificate verified. Follows no
// redirects. Blocks, at most as long as it is told; looks at `cancelled` all the while. A host's name is looked up by
// the system, which can't be told to stop.
#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"
#include "storage/core/wiped_bytes.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <cstdint>

namespace keywright {

struct HttpLimits {
    std::chrono::milliseconds patience = std::chrono::seconds(10);
    QString ca;               // file of the certificates that vouch for the server; empty: the system's
    std::uint64_t mostBody{}; // bytes; a longer body is Io. 0: only the answer's head is read
};

struct HttpReply {
    int status = 0;
    QByteArray location;
    QByteArray body;
};

// `head`: the whole request. `progress` may be null. Io with the system's words, Timeout, Cancelled; InvalidInput where
// `ca` is no such file.
[[nodiscard]] Result<HttpReply> exchange(const QUrl& url, const WipedBytes& head, const ProgressPtr& progress,
                                         const HttpLimits& limits = {});

} // namespace keywright
