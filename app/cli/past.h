// The catalogue of a moment that is past, for the CLI.
#pragma once

#include "app/cli/command.h"

namespace keywright::cli {

// A date, an ISO 8601 moment, or "7d": that long ago. InvalidInput for what lies ahead.
[[nodiscard]] Result<UtcTime> parsePast(const std::string& text, UtcTime now);
// key list --as-of. Answers the exit code.
int listPast(Session& session, const std::string& asOf, const KeyFilter& filter, const std::string& format);

} // namespace keywright::cli
