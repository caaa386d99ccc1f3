// Port: audit reports as files (storage/audit), and what a report is.
#pragma once

#include "model/audit/audit_log.h"
#include "model/audit/checkpoint.h"

namespace keywright {

struct ReportRequest {
    enum class Format { Csv, Jsonl, Pdf };
    AuditFilter filter;
    Format format = Format::Csv;
    QString path;  // the report; the proof is written to path + ".proof"
    QString title; // PDF cover
    QString requestedBy;
};

struct ReportSummary {
    QString path, proofPath;
    quint64 rows = 0;
    qint64 bytes = 0;
};

// What checking a report file said; `row` is 1-based among its data rows, 0 when the whole file is meant.
struct ReportVerdict {
    bool good = false;
    quint64 row = 0;
    quint64 rows = 0;
    QString reason; // untranslated: "row 17 was changed", "the checkpoint is not signed by this key", ...
    Checkpoint checkpoint;
};

class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    // Could a report be written there at all? Asked before the log tells that one is. FileMissing (no such folder),
    // ReadOnly, Io.
    virtual Result<void> check(const ReportRequest& request) = 0;
    // Streams events of request.filter with seq < checkpoint.size. Atomic: the file is there whole or not at all.
    virtual Result<ReportSummary> write(const ReportRequest& request, const QString& checkpointNote,
                                        const Checkpoint& checkpoint, const CheckpointVerifier& key, AuditLog& log,
                                        const ProgressPtr& progress) = 0;
};

} // namespace keywright
