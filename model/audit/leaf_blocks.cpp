#include "model/audit/leaf_blocks.h"

namespace keywright {
namespace {

constexpr std::size_t leavesOfBlock = 2'048;
constexpr std::size_t blocksAhead = 4;

} // namespace

LeafRecord LeafBlocks::Block::at(std::size_t i) const
{
    LeafRecord record = records[i];
    const qsizetype begin = i == 0 ? 0 : ends[i - 1];
    record.data = QByteArrayView(bytes).sliced(begin, ends[i] - begin);
    return record;
}

bool LeafBlocks::add(const LeafRecord& leaf)
{
    if (!m_open)
        m_open = emptyBlock();
    m_open->bytes.append(leaf.data);
    m_open->ends.push_back(m_open->bytes.size());
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
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(block));
}

bool LeafBlocks::push()
{
    std::unique_lock lock(m_mutex);
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
