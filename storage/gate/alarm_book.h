// What gates tell at once: kept between the threads that see it and the one that writes it down. Any thread.
#pragma once

#include "model/gate/alarm.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <vector>

namespace keywright::gate {

struct SeenAlarm {
    Alarm alarm;
    std::uint64_t times = 0;
};

class AlarmBook {
public:
    static constexpr std::size_t mostWaiting = 100; // different ones; more are only counted
    static constexpr std::size_t mostKeys = 1'000;  // that are counted one by one

    void raise(const Alarm& alarm);
    // Waits until there are some, or stop() was called. `beyond` is increased by how many there was no room for.
    std::vector<SeenAlarm> take(std::uint64_t& beyond);
    // True when stop() was called within that time.
    bool stoppedWithin(std::chrono::milliseconds time);
    void stop();

    using Counts = std::map<std::pair<AlarmKind, QString>, std::uint64_t>;
    [[nodiscard]] Counts counts() const; // by key, since the start

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<SeenAlarm> m_waiting;
    std::uint64_t m_beyond = 0;
    Counts m_counts;
    bool m_stop = false;
};

// "honeytoken key_… version 1 presented from 203.0.113.9, 3 times". Never the secret.
[[nodiscard]] QString alarmText(const SeenAlarm& seen);

} // namespace keywright::gate
