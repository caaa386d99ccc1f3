// Acts over many keys: tried out first, then done in slices, so that whoever shows it stays responsive and others may
// write in between. Each key is one act of KeyService with its own audit event; the run has one of its own at its end.
// A run that a crash or a closed window left behind is found by unfinished() and goes on with goOn(). On one lane.
#pragma once

#include "model/keys/bulk_store.h"
#include "model/keys/key_service.h"

#include <QSet>

namespace keywright {

class BulkService {
public:
    struct Parts {
        Transactions& transactions;
        KeyStore& keys;
        BulkStore& runs;
        KeyService& service;
        AuditLog& audit;
        const Clock& clock;
        const ProcessProbe& processes;
        Actor actor;
    };
    explicit BulkService(Parts parts);

    // A slice that is neither noticed by other writers nor longer than a moment.
    static constexpr int sliceSize = 200;

    struct Trial {
        KeyId key;
        QString name, owner, environment;
        bool usedLately = false; // within 7 days
        BulkItem::Outcome outcome = BulkItem::Outcome::Changed;
        std::optional<Error> why; // Refused
    };
    // What the act would do to each of these keys; a reason may still be missing. It is done and undone in one
    // transaction: nothing of it stays, and what it says is what would happen. A key that is not there any more is
    // Refused with NotFound.
    Result<QList<Trial>> tryOut(const BulkAct& asked, std::span<const KeyId> keys);

    // InvalidInput when the act or the list can't be; nothing has been done to any key when it answers.
    Result<BulkRun> begin(const BulkAct& act, const QList<KeyId>& keys);
    // The next keys. An error is about the machinery (disk full, keychain locked …): what was done stays done, and the
    // run can go on later. A key that refuses is counted and does not stop the others.
    Result<BulkRun> goOn(qint64 run, int atMost = sliceSize);
    Result<QList<BulkItem>> refused(qint64 run, int limit);
    // Tells the log what was done and what was left, and forgets the run.
    Result<BulkCounts> end(qint64 run);
    // Runs whose process is gone.
    Result<QList<BulkRun>> unfinished();
    // What an act has changed, for one that takes it back: BulkAct::Undo with these keys. As keysChangedBy().
    Result<QList<KeyId>> changedBy(const QString& run);
    [[nodiscard]] static QString runName(qint64 id); // "bulk_12": the object of its event

private:
    struct Done {
        BulkItem::Outcome outcome;
        std::optional<Error> why;
    };
    Result<Done> apply(KeyService& service, const BulkAct& act, const ApiKey& key);
    Result<Done> judge(const ApiKey& before, const Result<ApiKey>& after);
    Result<ApiKey> change(KeyService& service, const BulkAct& act, const ApiKey& key);
    Result<ApiKey> tag(KeyService& service, const BulkAct& act, const ApiKey& key);
    Result<void> tryOne(KeyService& service, const BulkAct& act, Trial& trial);
    [[nodiscard]] bool isProven(const BulkRun& run);
    Result<void> doTogether(const BulkRun& run, const QList<BulkItem>& items);
    Result<void> rotateEach(const BulkRun& run, const QList<BulkItem>& items);
    Result<void> rotateOne(const BulkRun& run, const BulkItem& item);
    [[nodiscard]] static QJsonObject marksOf(const BulkRun& run); // in the event of each key

    Parts m_parts;
    QSet<qint64> m_proven; // runs that reach far, begun or gone on with by somebody who showed who he is
};

} // namespace keywright
