// What needs no open catalogue: checking a report file, and the public key that lies in a catalogue file.
#pragma once

#include "model/audit/report_writer.h"

namespace keywright::wiring {

Result<ReportVerdict> checkReport(const QString& path, const QByteArray& publicKey);
// The audit log's public key as it lies in the catalogue; no passphrase is needed.
Result<CheckpointVerifier> storedPublicKey(const QString& cataloguePath);

} // namespace keywright::wiring
