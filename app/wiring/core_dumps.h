// A core file would hold secrets.
#pragma once

namespace keywright::wiring {

// For this process, and so that no other process of the user may look into it. Debug builds keep both for us.
void forbidCoreDumps();

} // namespace keywright::wiring
