// The two commands of keywright-gate. They answer the exit code: 0 done, 1 refused (why on stderr), 3
// another program listens there.
#pragma once

#include "app/gate/options.h"

namespace keywright::gate {

// SIGINT, SIGTERM and SIGHUP have to be blocked in every thread before this is called; it waits for one of them.
int serve(const Options& options);
// Says whether serve() would work with these options, without listening.
int check(const Options& options);

} // namespace keywright::gate
