// The operation journal: whatever spans two systems is a row here, written before each step, so that a crash at any
// point is resumed or undone at the next start.
#pragma once

#include "model/core/result.h"
#include "model/core/time.h"
#include "model/keys/key_id.h"

#include <QJsonObject>
#include <QList>

namespace keywright {

// Longer than any prompt of a keychain is waited for: work that nobody has touched for so long belongs to nobody,
// whatever its process number says.
inline constexpr Micros abandonedAfter = std::chrono::minutes(10);

struct Operation {
    qint64 id = 0;
    QString kind; // "create", "rotate", "revoke", "purge", "import", "delete_secret"
    KeyId key;
    QString step;       // the step that is about to run
    QJsonObject inputs; // nothing secret
    int attempt = 0;
    QString error;
    QString actor;
    UtcTime createdAt{};
    UtcTime changedAt{};
    qint64 ownerPid = 0; // process that runs it; recovery takes over only when that one is gone
};

class OperationJournal {
public:
    virtual ~OperationJournal() = default;
    virtual Result<Operation> begin(const Operation& operation) = 0; // answers it with its id
    virtual Result<void> advance(const Operation& operation) = 0;    // step, inputs, attempt, error
    // Removes the row. Conflict when it is gone: recovery took it over, and with it what the operation had prepared.
    virtual Result<void> finish(qint64 id) = 0;
    virtual Result<QList<Operation>> unfinished() = 0;
};

} // namespace keywright
