// Verify, checkpoint and report over the audit log. On a lane (the slow one for verify and report).
#pragma once

#include "model/audit/audit_log.h"
#include "model/audit/report_writer.h"
#include "model/core/clock.h"
#include "model/core/transactions.h"
#include "model/keys/key_service.h"
#include "model/secrets/catalogue_keys.h"

namespace keywright {

struct VerifyVerdict {
    enum class Kind {
        Good,
        RowChanged,       // `seq` is the first row whose content does not match its stored leaf hash
        TreeBroken,       // stored hashes do not fit each other; `seq` near the break
        HistoryRewritten, // the tree does not extend a checkpoint; `seq` = that checkpoint's size
        CutOff,           // fewer events than a checkpoint says; `seq` = how many there were
        CheckpointForged, // a stored checkpoint's signature is not ours
    };
    Kind kind = Kind::Good;
    quint64 events = 0;
    quint64 seq = 0;
    quint64 checkpoints = 0; // how many were checked, the keychain's included
    UtcTime verifiedAt{};
    QString detail;
};

class AuditService {
public:
    struct Parts {
        Transactions& transactions;
        AuditLog& log;
        ReportWriter& reports;
        CatalogueKeys& catalogueKeys;
        const Clock& clock;
        Actor actor;
    };
    explicit AuditService(Parts parts);

    // Hashes every event anew, compares with the stored tree and every checkpoint (the keychain's copy too, and restore
    // events that explain a set-back). Writes an "audit.verify" event. Cancelled when the progress says so.
    Result<VerifyVerdict> verify(const ProgressPtr& progress);
    // When and how the log was last verified, from its events; nullopt: never.
    Result<std::optional<VerifyVerdict>> lastVerified();
    // Signs the head, stores it in the log's table and in the secret store. Answers the note.
    Result<CheckpointRecord> checkpoint();
    // Event "audit.export" first, then a checkpoint over it, then the file (atomic replace) with its proof beside it.
    Result<ReportSummary> report(const ReportRequest& request, const ProgressPtr& progress);
    Result<CheckpointVerifier> publicKey();
    // A checkpoint when 1,000 events have come since the last one. At a quiet moment and on close.
    Result<void> checkpointIfDue();

private:
    Result<void> tell(const QString& action, const QString& outcome, const QJsonObject& details);

    Parts m_parts;
};

} // namespace keywright
