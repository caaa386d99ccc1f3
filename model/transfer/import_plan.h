// What an import would do: each row's fate, from look-ups alone. Used on a lane.
#pragma once

#include "model/transfer/key_transfer.h"

namespace keywright {

// The table must hold the mapping's secret column as secrets. Cancelled, or what the stores answer.
[[nodiscard]] Result<ImportPlan> planImport(const std::shared_ptr<const ImportTable>& table,
                                            const ImportOptions& options, KeyService::Parts& parts,
                                            const ProgressPtr& progress);

} // namespace keywright
