#include "model/audit/batch_reader.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr quint64 batchesAhead = 64;    // of the one to be handed over: bounds the memory
constexpr quint64 batchesForOthers = 8; // fewer are read before another reader is ready
constexpr unsigned mostThreads = 4;

} // namespace

BatchReader::BatchReader(AuditLog& log, quint64 events, Sizes sizes)
    : m_log(log)
    , m_events(events)
    , m_batches((events + LeafBatch::leaves - 1) / LeafBatch::leaves)
    , m_sizes(std::move(sizes))
{}

BatchReader::~BatchReader()
{
    stop();
    for (std::thread& other : m_others)
        other.join();
}

quint64 BatchReader::countOf(quint64 number) const
{
    return std::min<quint64>(LeafBatch::leaves, m_events - number * LeafBatch::leaves);
}

void BatchReader::startOthers()
{
    if (m_batches < batchesForOthers)
        return;
    const Result<Hash> root = m_log.root(m_events);
    if (!root)
        return; // the judging says what is wrong
    const unsigned threads = std::min(mostThreads, std::thread::hardware_concurrency());
    for (unsigned i = 1; i < threads; ++i)
        m_others.emplace_back([this, root = *root] { work(root); });
}

void BatchReader::work(const Hash& root)
{
    const std::unique_ptr<LeafSource> source = m_log.anotherSource();
    // Between the two opened a restore may have put another log in its place.
    const Result<Hash> there = source ? source->root(m_events) : Result<Hash>(Error{ErrorKind::NotFound, {}});
    if (!there || *there != root)
        return;
    LeafBatch batch;
    while (const std::optional<quint64> number = next()) {
        if (!readOne(*source, *number, batch))
            return giveUp(*number);
    }
}

std::optional<quint64> BatchReader::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_next == m_batches || m_next < m_wanted + batchesAhead; });
    if (m_stopped || m_next == m_batches)
        return std::nullopt;
    return m_next++;
}

void BatchReader::giveUp(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    m_givenUp.push_back(number);
    m_changed.notify_all();
}

void BatchReader::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

Result<void> BatchReader::readOne(LeafSource& source, quint64 number, LeafBatch& batch)
{
    const quint64 from = number * LeafBatch::leaves, count = countOf(number);
    batch.begin(from, static_cast<std::size_t>(count));
    if (const Result<void> read = source.leaves(batch); !read)
        return read;
    JudgedBatch judged = judge(batch, m_sizes(from, from + count));
    m_progress->done += static_cast<qint64>(count);
    const std::lock_guard lock(m_mutex);
    m_ready.emplace(number, std::move(judged));
    m_changed.notify_all();
    return {};
}

// Reads itself whatever nobody reads, until `number` is there.
Result<void> BatchReader::makeReady(quint64 number, LeafBatch& batch)
{
    std::unique_lock lock(m_mutex);
    while (!m_ready.contains(number)) {
        std::optional<quint64> mine;
        if (!m_givenUp.empty()) {
            mine = m_givenUp.back();
            m_givenUp.pop_back();
        } else if (m_next < m_batches && m_next < number + batchesAhead) {
            mine = m_next++;
        }
        if (!mine) {
            m_changed.wait(lock);
            continue;
        }
        lock.unlock();
        if (const Result<void> read = readOne(m_log, *mine, batch); !read)
            return read;
        lock.lock();
    }
    return {};
}

Result<void> BatchReader::run(const ProgressPtr& progress, const Take& take)
{
    m_progress = progress;
    startOthers();
    LeafBatch batch;
    for (quint64 number = 0; number < m_batches; ++number) {
        if (progress->cancelled)
            return Error{ErrorKind::Cancelled, {}};
        if (const Result<void> ready = makeReady(number, batch); !ready)
            return ready;
        std::unique_lock lock(m_mutex);
        const JudgedBatch judged = std::move(m_ready.extract(number).mapped());
        m_wanted = number + 1;
        m_changed.notify_all();
        lock.unlock();
        const Result<bool> more = take(judged, countOf(number));
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
    return {};
}

} // namespace keywright
