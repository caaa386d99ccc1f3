// One request to a web server and the head of its answer, as a client of an API would send it: http and https, with the
// certificate verified against the system's. Blocks for ten seconds at most; looks at `cancelled` all the while. A
// host's name is looked up by the system, which can't be told to stop.
#pragma once

#include "model/core/progress.h"
#include "storage/core/wiped_bytes.h"

#include <QByteArray>
#include <QUrl>

namespace keywright {

struct HttpReply {
    int status = 0;
    QByteArray location;
};

// `head`: the whole request. Io with the system's words, Timeout, Cancelled.
[[nodiscard]] Result<HttpReply> exchange(const QUrl& url, const WipedBytes& head, const ProgressPtr& progress);

} // namespace keywright
