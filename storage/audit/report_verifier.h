// Checks a CSV or JSONL report with its proof. Needs no catalogue.
#pragma once

#include "model/audit/report_writer.h"

namespace keywright {

// The proof is looked for beside the report (path + ".proof"). Errors only for what cannot be read at all (FileMissing,
// Io, Cancelled); everything else is a verdict.
Result<ReportVerdict> verifyReport(const QString& path, const CheckpointVerifier& key, const ProgressPtr& progress);

} // namespace keywright
