// Shared between a long job and whoever shows it. The job counts and looks at `cancelled`; the screen polls.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace keywright {

struct Progress {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; // 0: not known yet
    std::atomic<bool> cancelled{false};
};

using ProgressPtr = std::shared_ptr<Progress>;

// Becomes true when nobody waits for an answer any more; null: somebody always does.
using StopFlag = std::shared_ptr<const std::atomic<bool>>;

[[nodiscard]] inline bool isStopped(const StopFlag& stop)
{
    return stop && *stop;
}

} // namespace keywright
