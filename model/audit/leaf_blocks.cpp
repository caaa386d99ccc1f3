#include "model/audit/leaf_blocks.h"

namespace keywright {
namespace {

constexpr std::size_t leavesOfBlock = 2'048;
constexpr std::size_t blocksAhead = 4;

} // namespace

QByteArrayView LeafBlocks::Block::dataAt(std::size_t i) const
{
    const qsizetype begin = i == 0 ? 0 : ends[i - 1].bytes;
    return QByteArrayView(bytes).sliced(begin, ends[i].bytes - begin);
}

LeafRecord LeafBlocks::Block::at(std::size_t i) const
{
    LeafRecord record = records[i];
    record.data = dataAt(i);
    const std::size_t begin = i == 0 ? 0 : ends[i - 1].closed;
    record.closed = std::span(closed).subspan(begin, ends[i].closed - begin);
    return record;
}

Hash LeafBlocks::Block::hashAt(std::size_t i) const
{
    return hashes.empty() ? merkle::leafHash(dataAt(i)) : hashes[i];
}

void LeafBlocks::Block::hashLeaves()
{
    hashes.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        hashes.push_back(merkle::leafHash(dataAt(i)));
}

bool LeafBlocks::add(const LeafRecord& leaf)
{
    if (!m_open)
        m_open = emptyBlock();
    m_open->bytes.append(leaf.data);
    m_open->closed.insert(m_open->closed.end(), leaf.closed.begin(), leaf.closed.end());
    m_open->ends.push_back({m_open->bytes.size(), m_open->closed.size()});
    m_open->records.push_back(leaf);
    return m_open->records.size() < leavesOfBlock || push();
}

std::unique_ptr<LeafBlocks::Block> LeafBlocks::emptyBlock()
{
    const std::lock_guard lock(m_mutex);
    if (m_used.empty())
        return std::make_unique<Block>();
    std::unique_ptr<Block> block = std::move(m_used.back());
    m_used.pop_back();
    return block;
}

void LeafBlocks::giveBack(std::unique_ptr<Block> block)
{
    block->bytes.resize(0); // keeps its room
    block->records.clear();
    block->ends.clear();
    block->closed.clear();
    block->hashes.clear();
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(block));
}

bool LeafBlocks::push()
{
    std::unique_lock lock(m_mutex);
    if (!m_stopped && m_full.size() >= blocksAhead) {
        lock.unlock();
        m_open->hashLeaves();
        lock.lock();
    }
    m_changed.wait(lock, [this] { return m_stopped || m_full.size() < blocksAhead; });
    m_full.push_back(std::move(m_open));
    m_changed.notify_all();
    return !m_stopped;
}

void LeafBlocks::finish()
{
    if (m_open)
        push();
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

std::unique_ptr<LeafBlocks::Block> LeafBlocks::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finished || m_stopped || !m_full.empty(); });
    if (m_full.empty() || m_stopped)
        return nullptr;
    std::unique_ptr<Block> block = std::move(m_full.front());
    m_full.pop_front();
    m_changed.notify_all();
    return block;
}

void LeafBlocks::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace keywright
