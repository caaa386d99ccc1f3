// Says every two seconds how far a job is, on stderr, for as long as it lives. On a thread of its own.
#pragma once

#include "model/core/progress.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace keywright::cli {

class ProgressLine {
public:
    explicit ProgressLine(ProgressPtr progress, const char* unit = "")
        : m_progress(std::move(progress))
        , m_unit(unit)
        , m_thread([this] { loop(); })
    {}
    ~ProgressLine()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

private:
    void loop()
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::seconds(2), [this] { return m_over; })) {
            if (m_progress->total > 0)
                std::fprintf(stderr, "%lld of %lld%s\n", static_cast<long long>(m_progress->done),
                             static_cast<long long>(m_progress->total), m_unit);
        }
    }

    ProgressPtr m_progress;
    const char* m_unit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_over = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace keywright::cli
