// What the gates of the invented company have counted: a year, by the hours in which people and machines work.
#pragma once

#include "app/wiring/demo/demo_company.h"
#include "model/core/result.h"
#include "model/services.h"

namespace keywright::demo {

// Beside the catalogue, for the busiest of its keys that a gate verifies.
Result<void> fillUsage(Services& services, UtcTime now, quint32 seed);

} // namespace keywright::demo
