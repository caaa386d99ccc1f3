#include "storage/usage/usage_writer.h"

#include "storage/gate/thread_name.h"
#include "storage/usage/usage_schema.h"

#include <QUuid>

namespace keywright {
namespace {

constexpr std::chrono::milliseconds flushEvery{900}; // at most a second behind, with what it takes itself
constexpr std::size_t mostWaiting = 500'000;         // entries before minutes are folded into hours
constexpr std::size_t few = 64;                      // entries that are stored in every level at once
constexpr int rollUpEvery = 10;                      // times that it stored: some ten seconds
constexpr std::size_t mostKept = 50'000;             // entries; what is beyond goes into the levels or waits

} // namespace

UsageWriter::UsageWriter(Parts parts)
    : m_parts(std::move(parts))
    , m_writer(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

UsageWriter::~UsageWriter()
{
    stop();
}

void UsageWriter::restoreQuotas()
{
    const Result<void> open = openDatabase();
    tell(open);
    if (!open)
        return;
    tell(rollUp());
    if (!m_database) // lost meanwhile
        return;
    const Result<std::vector<gate::QuotaUse>> uses = m_database->quotas();
    if (!uses)
        return tell(uses.error());
    for (const gate::QuotaUse& use : *uses)
        m_parts.ledger.restore(use);
}

void UsageWriter::start()
{
    m_stop = false;
    m_thread = std::thread([this] { run(); });
}

void UsageWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void UsageWriter::run()
{
    gate::nameThread("kw-usage");
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, flushEvery, [this] { return m_stop; })) {
        lock.unlock();
        tell(store());
        lock.lock();
    }
}

void UsageWriter::tell(const Result<void>& done)
{
    if (!done) {
        ++m_parts.state.usageFailures;
        if (m_trouble != done.error().kind)
            m_parts.complain(done.error());
    }
    m_trouble = done ? std::nullopt : std::optional(done.error().kind);
}

Result<void> UsageWriter::openDatabase()
{
    if (m_database && m_database->isInPlace())
        return {};
    m_database.reset();
    Result<std::unique_ptr<UsageDatabase>> database = UsageDatabase::open(m_parts.path, m_writer);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_kept = std::max<std::size_t>(m_kept, 1); // whoever wrote before may have been killed
    return {};
}

void UsageWriter::gather()
{
    UsageCounts counts = m_parts.collect();
    if (!counts.isEmpty())
        m_waiting[usage_schema::minuteOf(m_parts.clock.now())].add(std::move(counts));
    if (entriesIn(m_waiting) > mostWaiting)
        fold();
}

void UsageWriter::fold()
{
    CountsByMinute hours;
    for (const auto& [minute, counts] : m_waiting)
        hours[minute / 60 * 60].add(counts);
    m_waiting = std::move(hours);
}

Result<void> UsageWriter::store()
{
    gather();
    m_storedSince = m_kept > 0 ? m_storedSince + 1 : 0;
    const Result<void> stored = storeWaiting(false);
    const bool due = m_kept > 0 && (m_storedSince >= rollUpEvery || m_kept >= mostKept);
    return stored && due ? rollUp() : stored;
}

Result<void> UsageWriter::flush()
{
    gather();
    const Result<void> stored = storeWaiting(true);
    return stored && m_kept > 0 ? rollUp() : stored;
}

Result<void> UsageWriter::rollUp()
{
    if (const Result<void> open = openDatabase(); !open)
        return open;
    const Result<qint64> lost = m_database->rollUp(m_parts.clock.now());
    if (!lost)
        return lost.error();
    m_kept = 0;
    m_storedSince = 0;
    if (*lost > 0)
        return Error{ErrorKind::Internal, QStringLiteral("kept counts of %1 requests are unreadable").arg(*lost)};
    return {};
}

Result<void> UsageWriter::storeWaiting(bool inLevels)
{
    m_parts.state.usageWaiting = requestsIn(m_waiting) + (m_sent ? requestsIn(m_sent->counts) : 0);
    if (m_waiting.empty() && !m_sent)
        return {};
    if (const Result<void> open = openDatabase(); !open)
        return open;
    // First what was tried before, unchanged: it may be stored already, and its number tells.
    while (m_sent || !m_waiting.empty()) {
        if (!m_sent) {
            m_sent = UsageBatch{++m_number, std::exchange(m_waiting, {}), {}};
            for (const auto& [minute, counts] : m_sent->counts) {
                for (const auto& [of, count] : counts) {
                    if (const auto use = m_parts.ledger.quotaOf(of.key))
                        m_sent->quotas.push_back(*use);
                }
            }
        }
        const std::size_t entries = entriesIn(m_sent->counts);
        const bool keep = !inLevels && entries > few && m_kept + entries <= mostKept;
        if (keep)
            m_kept = std::max<std::size_t>(m_kept, 1); // it may be there also if the answer is an error
        const UtcTime now = m_parts.clock.now();
        if (const Result<void> written = keep ? m_database->keep(*m_sent, now) : m_database->write(*m_sent, now);
            !written)
            return written;
        m_kept += keep ? entries : 0;
        m_parts.state.usageWritten += requestsIn(m_sent->counts);
        m_sent.reset();
    }
    m_parts.state.usageWaiting = 0;
    return {};
}

} // namespace keywright
