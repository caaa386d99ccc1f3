#include "tests/support/listed_log.h"

#include <algorithm>

namespace keywright::test {

namespace {

bool chosen(const AuditEvent& event, const AuditFilter& filter)
{
    return (filter.actor.isEmpty() || event.actor == filter.actor) &&
           (filter.action.isEmpty() || event.action == filter.action) &&
           (filter.objectId.isEmpty() || event.objectId == filter.objectId) &&
           (filter.outcome.isEmpty() || event.outcome == filter.outcome) &&
           (!filter.from || event.at >= *filter.from) && (!filter.to || event.at < *filter.to);
}

} // namespace

Result<AuditEvent> ListedLog::append(AuditEvent event)
{
    const std::lock_guard lock(m_mutex);
    event.seq = quint64(m_events.size());
    m_events += event;
    return event;
}

void ListedLog::cutTo(int events)
{
    const std::lock_guard lock(m_mutex);
    m_events.resize(events);
}

Result<quint64> ListedLog::size()
{
    const std::lock_guard lock(m_mutex);
    return quint64(m_events.size());
}

Result<QList<AuditEvent>> ListedLog::page(const AuditFilter& filter, quint64 before, int limit)
{
    if (fails)
        return Error{ErrorKind::Io, QStringLiteral("disk")};
    const std::lock_guard lock(m_mutex);
    QList<AuditEvent> found;
    for (auto event = m_events.crbegin(); event != m_events.crend() && found.size() < limit; ++event)
        if (event->seq < before && chosen(*event, filter))
            found += *event;
    return found;
}

Result<quint64> ListedLog::count(const AuditFilter& filter)
{
    const std::lock_guard lock(m_mutex);
    return quint64(std::count_if(m_events.begin(), m_events.end(),
                                 [&](const AuditEvent& event) { return chosen(event, filter); }));
}

Result<void> ListedLog::forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each)
{
    const std::lock_guard lock(m_mutex);
    for (const AuditEvent& event : std::as_const(m_events))
        if (chosen(event, filter) && !each(event))
            break;
    return {};
}

Result<void> ListedLog::forObject(const QString& objectId, int limit,
                                  const std::function<bool(const AuditEvent&)>& each)
{
    const std::lock_guard lock(m_mutex);
    int told = 0;
    for (auto event = m_events.crbegin(); event != m_events.crend() && told < limit; ++event)
        if (event->objectId == objectId && (++told, !each(*event)))
            break;
    return {};
}

Result<void> ListedLog::leaves(LeafBatch&)
{
    return {};
}

Result<Hash> ListedLog::node(NodeId)
{
    return Hash{};
}

Result<Hash> ListedLog::root(quint64)
{
    return Hash{};
}

Result<void> ListedLog::addCheckpoint(const CheckpointRecord&)
{
    return {};
}

Result<QList<CheckpointRecord>> ListedLog::checkpoints()
{
    return QList<CheckpointRecord>();
}

Result<QStringList> ListedLog::actors()
{
    const std::lock_guard lock(m_mutex);
    QStringList names;
    for (const AuditEvent& event : std::as_const(m_events))
        if (!names.contains(event.actor))
            names += event.actor;
    return names;
}

Result<QStringList> ListedLog::actions()
{
    const std::lock_guard lock(m_mutex);
    QStringList names;
    for (const AuditEvent& event : std::as_const(m_events))
        if (!names.contains(event.action))
            names += event.action;
    return names;
}

} // namespace keywright::test
