// Writes reports from the log's table: streamed, atomic, with the proof beside. On the database's lane.
#pragma once

#include "model/audit/report_writer.h"
#include "storage/core/database.h"

namespace keywright {

class SqlReportWriter final : public ReportWriter {
public:
    explicit SqlReportWriter(Database& database)
        : m_database(database)
    {}

    Result<void> check(const ReportRequest& request) override;
    // PDF needs a QGuiApplication, and has no proof: it is for reading.
    Result<ReportSummary> write(const ReportRequest& request, const QString& checkpointNote,
                                const Checkpoint& checkpoint, const CheckpointVerifier& key, AuditLog& log,
                                const ProgressPtr& progress) override;

private:
    Result<ReportSummary> writeRows(const ReportRequest& request, const QString& note, const Checkpoint& checkpoint,
                                    const CheckpointVerifier& key, AuditLog& log, const ProgressPtr& progress);

    Database& m_database;
};

} // namespace keywright
