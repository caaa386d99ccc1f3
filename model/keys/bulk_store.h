// Port: acts over many keys that are under way. A run is stored with the exact list of its keys before the first of
// them is touched, and each key's outcome in the transaction of its change: whatever stops the run, it goes on where it
// was. Synchronous; on the lane that owns its connection; changes inside Transactions::write.
#pragma once

#include "model/keys/bulk_act.h"
#include "model/keys/key_id.h"

#include <QList>

namespace keywright {

struct BulkCounts {
    qint64 total = 0;
    qint64 changed = 0;
    qint64 unchanged = 0; // there was nothing to do
    qint64 refused = 0;

    [[nodiscard]] qint64 left() const { return total - changed - unchanged - refused; }
    bool operator==(const BulkCounts&) const = default;
};

struct BulkRun {
    qint64 id = 0;
    BulkAct act;
    QString actor;
    UtcTime begunAt{};
    UtcTime changedAt{};
    qint64 ownerPid = 0; // the process that runs it
    BulkCounts counts;
};

struct BulkItem {
    enum class Outcome { Waiting, Changed, Unchanged, Refused };
    qint64 position = 0;
    KeyId key;
    Outcome outcome = Outcome::Waiting;
    std::optional<Error> why; // Refused
};

class BulkStore {
public:
    virtual ~BulkStore() = default;
    virtual Result<qint64> begin(const BulkRun& run, const QList<KeyId>& keys) = 0; // answers its id
    virtual Result<BulkRun> run(qint64 id) = 0;                                     // NotFound
    virtual Result<QList<BulkRun>> runs() = 0;                                      // all that have not ended
    virtual Result<void> take(qint64 id, qint64 ownerPid, UtcTime now) = 0;
    virtual Result<QList<BulkItem>> waiting(qint64 id, int limit) = 0; // in the order given
    virtual Result<QList<BulkItem>> refused(qint64 id, int limit) = 0;
    virtual Result<void> setOutcome(qint64 id, const BulkItem& item) = 0;
    virtual Result<void> end(qint64 id) = 0; // forgets the run and its keys
};

} // namespace keywright
