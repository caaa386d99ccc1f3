// Names the calling thread, for whoever looks at what a gate does: top -H, perf, tests/bench/run.
#pragma once

#ifdef __linux__
#include <pthread.h>
#endif

namespace keywright::gate {

// At most 15 characters.
inline void nameThread([[maybe_unused]] const char* name)
{
#ifdef __linux__
    pthread_setname_np(pthread_self(), name);
#endif
}

} // namespace keywright::gate
