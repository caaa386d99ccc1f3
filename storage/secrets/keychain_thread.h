// The thread on which QtKeychain's jobs run, with an event loop that delivers their answers. QtKeychain queues all
// jobs of a process in one object that belongs to the thread of the first job and is never deleted: a second thread
// would wait for ever. So there is one thread a process, started at first use, ended with the QCoreApplication.
#pragma once

#include <QObject>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace keywright {

class KeychainThread {
public:
    static KeychainThread& ofProcess();

    // Runs `job` on the thread; false when it has ended.
    bool post(std::function<void()> job);
    // Objects that need the event loop live here.
    [[nodiscard]] QThread* thread() { return &m_thread; }
    [[nodiscard]] QObject* context() { return &m_context; }

private:
    KeychainThread();
    void stop();

    QThread m_thread;
    QObject m_context;
};

// What a lane waits for and the keychain's thread answers. Shared between both: an answer that comes after the lane
// has given up is dropped here.
template <typename T>
class Awaited {
public:
    enum class Outcome { Answered, TimedOut, Cancelled };

    void answer(T value)
    {
        const std::lock_guard guard(m_mutex);
        if (!m_value)
            m_value.emplace(std::move(value));
        m_wake.notify_all();
    }
    void cancel()
    {
        const std::lock_guard guard(m_mutex);
        m_cancelled = true;
        m_wake.notify_all();
    }
    Outcome wait(std::chrono::milliseconds atMost)
    {
        std::unique_lock guard(m_mutex);
        m_wake.wait_for(guard, atMost, [this] { return m_value || m_cancelled; });
        return m_value ? Outcome::Answered : m_cancelled ? Outcome::Cancelled : Outcome::TimedOut;
    }
    T take() { return std::move(*m_value); } // after wait() said Answered

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<T> m_value;
    bool m_cancelled = false;
};

} // namespace keywright
