// The audit report for people: a cover page and the events as a table. Needs a QGuiApplication (fonts), no display.
#pragma once

#include "model/audit/report_writer.h"

namespace keywright {

Result<ReportSummary> writePdfReport(const ReportRequest& request, const QString& checkpointNote,
                                     const Checkpoint& checkpoint, const CheckpointVerifier& key, AuditLog& log,
                                     const ProgressPtr& progress);

} // namespace keywright
