// Carries out an accepted plan. Used on a lane, once a plan.
//
// In batches. Where secrets are kept, each row is journalled first, then the batch goes to the secret store, then keys,
// events and the end of the journal rows follow in one transaction: a crash in between leaves journal rows, from which
// recovery takes the entries away again. No entry is orphaned, no key lacks its secret.
#pragma once

#include "model/transfer/import_row.h"

namespace keywright {

class ImportRun {
public:
    ImportRun(const ImportPlan& plan, KeyService::Parts& parts, ProgressPtr progress);

    // What stops the whole (secret store gone, disk full) is answered as its error after an event that says how far it
    // came; what concerns a row alone stands in the outcome.
    Result<ImportOutcome> carryOut();

private:
    struct Row {
        int line = 0;
        ApiKey key;
        SecretPtr secret; // only where it is kept
        qint64 operation = 0;
    };
    using Batch = std::vector<Row>;

    Result<Row> rowOf(std::size_t record);
    Result<void> carryOut(Batch& batch);
    Result<void> journal(Batch& batch);
    Result<void> storeSecrets(const Batch& batch);
    Result<void> insert(const Row& row); // inside a transaction
    Result<void> insertAll(const Batch& batch);
    Result<void> insertOneByOne(const Batch& batch);
    Result<void> undo(const Batch& rows);
    Result<void> tellEnd(const QString& outcome);
    [[nodiscard]] QString secretName(const Row& row) const;
    void fail(int line, const Error& error);

    const ImportPlan& m_plan;
    KeyService::Parts& m_parts;
    ProgressPtr m_progress;
    ImportOutcome m_outcome;
};

} // namespace keywright
