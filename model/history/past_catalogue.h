// The catalogue as it stood at a moment, rebuilt from the audit log alone, and what two moments differ in. Values; made
// on a lane, and then read anywhere.
#pragma once

#include "model/audit/audit_log.h"
#include "model/keys/api_key.h"
#include "model/keys/key_filter.h"

#include <QHash>
#include <QJsonObject>

namespace keywright {

struct PastCatalogue {
    UtcTime at{};
    QHash<KeyId, ApiKey> keys; // deleted ones too, until they were purged
    quint64 events = 0;        // of keys, that were replayed
    quint64 unexplained = 0;   // events about keys whose beginning the log does not tell: those keys are left out

    // By name, then id; deleted keys only where the filter asks for them.
    [[nodiscard]] QList<ApiKey> found(const KeyFilter& filter) const;
};

// Everything up to and with the moment. Cancelled when the progress says so; `done` counts events of keys.
[[nodiscard]] Result<PastCatalogue> catalogueAt(AuditLog& log, UtcTime at, const ProgressPtr& progress);

struct KeyDifference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    ApiKey key;          // as it stood at the later moment; of one that was purged, at the earlier
    QJsonObject changes; // {"field": [before, after]}, as events tell it; of changed keys
};

// What became of the catalogue between two moments, by name. A key that was deleted counts as removed.
struct CatalogueDifference {
    UtcTime from{}, to{};
    QList<KeyDifference> keys;
    [[nodiscard]] qsizetype count(KeyDifference::Kind kind) const;
};
[[nodiscard]] CatalogueDifference difference(const PastCatalogue& from, const PastCatalogue& to);
// Both moments in one pass over the log; the earlier one is put first.
[[nodiscard]] Result<CatalogueDifference> differenceBetween(AuditLog& log, UtcTime one, UtcTime other,
                                                            const ProgressPtr& progress);
[[nodiscard]] QString differenceName(KeyDifference::Kind kind); // "added"

} // namespace keywright
