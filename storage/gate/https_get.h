// Fetches a small document: https:// with the server's certificate verified, http:// and file: for what is on this
// machine. Blocks its thread, at most as long as it is told; follows no redirects.
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace keywright::gate {

// `ca`: file of the certificates that vouch for the server; empty: the system's. Timeout, FileMissing, Io,
// InvalidInput.
Result<QByteArray> httpsGet(const QString& url, const QString& ca, std::chrono::milliseconds patience);

} // namespace keywright::gate
