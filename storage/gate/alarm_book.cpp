#include "storage/gate/alarm_book.h"

#include <algorithm>

namespace keywright::gate {

void AlarmBook::raise(const Alarm& alarm)
{
    const std::lock_guard lock(m_mutex);
    const auto counted = std::pair(alarm.kind, alarm.key.toString());
    if (m_counts.size() < mostKeys || m_counts.contains(counted))
        ++m_counts[counted];
    const auto known =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&](const SeenAlarm& seen) { return seen.alarm == alarm; });
    if (known != m_waiting.end()) {
        ++known->times;
        return;
    }
    if (m_waiting.size() >= mostWaiting) {
        ++m_beyond;
        return;
    }
    m_waiting.push_back({alarm, 1});
    m_wake.notify_all();
}

std::vector<SeenAlarm> AlarmBook::take(std::uint64_t& beyond)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
    beyond += std::exchange(m_beyond, 0);
    return std::exchange(m_waiting, {});
}

bool AlarmBook::stoppedWithin(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, time, [this] { return m_stop; });
}

void AlarmBook::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stop = true;
    m_wake.notify_all();
}

AlarmBook::Counts AlarmBook::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

QString alarmText(const SeenAlarm& seen)
{
    const Alarm& alarm = seen.alarm;
    QString text = (alarm.kind == AlarmKind::Honeytoken ? QStringLiteral("honeytoken %1 version %2 presented")
                                                        : QStringLiteral("key in query: %1 version %2"))
                       .arg(alarm.key.toString())
                       .arg(alarm.version);
    if (alarm.source)
        text += QStringLiteral(" from ") + alarm.source->toString();
    if (seen.times > 1)
        text += QStringLiteral(", %1 times").arg(seen.times);
    return text;
}

} // namespace keywright::gate
