// What was unusual in what keys did, from what was counted of them and what the catalogue and the audit log say of
// them; and how it is worded. On a lane that may be
// busy for seconds: every hour of three months is read, a key costs a few milliseconds.
#pragma once

#include "model/audit/audit_log.h"
#include "model/keys/key_store.h"
#include "model/usage/anomalies.h"

namespace keywright {

struct KeyAnomaly {
    KeyId key;
    QString name;
    Anomaly anomaly;

    bool operator==(const KeyAnomaly&) const = default;
};

struct AnomalyQuestion {
    KeyFilter filter; // empty: all keys
    UtcTime from{};   // what began then or later; hours are kept by key for 90 days
};

// By time, of whole hours that are over. A key that is purged is left out.
Result<QList<KeyAnomaly>> findAnomalies(UsageStore& usage, KeyStore& keys, AuditLog& log,
                                        const AnomalyQuestion& question, UtcTime now);

// The gravest first, and of these the latest.
void worstFirst(QList<KeyAnomaly>& anomalies);

// "12,400 requests in 3 hours, where some 900 are usual."
[[nodiscard]] QString describeAnomaly(const Anomaly& anomaly);

} // namespace keywright
