// Fetches a small document: https:// with the server's certificate verified, http:// and file: for what is on this
// machine. Blocks its thread, at most as long as it is told; follows no redirects.
#pragma once

#include "storage/http/http_exchange.h"

namespace keywright::gate {

// `ca`: file of the certificates that vouch for the server; empty: the system's. `progress` may be null. Timeout,
// FileMissing, Io, InvalidInput, Cancelled.
Result<QByteArray> httpsGet(const QString& url, const QString& ca, std::chrono::milliseconds patience,
                            const ProgressPtr& progress = {});

} // namespace keywright::gate
