#include "storage/usage/usage_writer.h"

#include "storage/gate/thread_name.h"
#include "storage/usage/usage_schema.h"

#include <QUuid>

namespace keywright {
namespace {

constexpr std::chrono::milliseconds flushEvery{900}; // at most a second behind, with what it takes itself
constexpr std::size_t mostWaiting = 500'000;         // entries before minutes are folded into hours

std::uint64_t requestsIn(const std::map<qint64, UsageCounts>& counts)
{
    std::uint64_t sum = 0;
    for (const auto& [minute, all] : counts) {
        for (const auto& [of, count] : all) {
            for (const std::uint64_t requests : count.requests)
                sum += requests;
        }
    }
    return sum;
}

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
        tell(flush());
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
    return {};
}

void UsageWriter::gather()
{
    const UsageCounts counts = m_parts.collect();
    if (!counts.isEmpty())
        m_waiting[usage_schema::minuteOf(m_parts.clock.now())].add(counts);
    std::size_t entries = 0;
    for (const auto& [minute, all] : m_waiting)
        entries += all.size();
    if (entries > mostWaiting)
        fold();
}

void UsageWriter::fold()
{
    std::map<qint64, UsageCounts> hours;
    for (const auto& [minute, counts] : m_waiting)
        hours[minute / 60 * 60].add(counts);
    m_waiting = std::move(hours);
}

Result<void> UsageWriter::flush()
{
    gather();
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
        if (const Result<void> written = m_database->write(*m_sent, m_parts.clock.now()); !written)
            return written;
        m_parts.state.usageWritten += requestsIn(m_sent->counts);
        m_sent.reset();
    }
    m_parts.state.usageWaiting = 0;
    return {};
}

} // namespace keywright
