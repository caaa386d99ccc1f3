#include "model/gate/limit_ledger.h"

#include <bit>

namespace keywright::gate {
namespace {

constexpr std::uint32_t noSlot = ~std::uint32_t(0);

// Of all bits of the id: those of one second differ in few, which qHash() of a QUuid can fold onto each other.
std::size_t hashOf(const KeyId& id)
{
    const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(id);
    const std::uint64_t mixed = (halves[0] ^ std::rotl(halves[1], 29)) * 0x9E37'79B9'7F4A'7C15U;
    return static_cast<std::size_t>(mixed ^ mixed >> 32);
}

} // namespace

LimitSlot::Read LimitSlot::read() const
{
    for (;;) {
        const std::uint32_t turn = m_turn.load(std::memory_order_acquire);
        if (turn & 1)
            continue; // four stores away from its end
        Read read;
        read.turn = turn;
        read.state.tokens = m_tokens.load(std::memory_order_relaxed);
        read.state.tokensAt = fromMicros(m_tokensAt.load(std::memory_order_relaxed));
        read.state.quotaUsed = m_quotaUsed.load(std::memory_order_relaxed);
        read.state.quotaPeriod = fromMicros(qint64(m_quotaPeriod.load(std::memory_order_relaxed)) * 1'000'000);
        std::atomic_thread_fence(std::memory_order_acquire);
        if (m_turn.load(std::memory_order_relaxed) == turn)
            return read;
    }
}

bool LimitSlot::write(const LimitState& state, std::uint32_t turn)
{
    if (!m_turn.compare_exchange_strong(turn, turn + 1, std::memory_order_acq_rel))
        return false;
    std::atomic_thread_fence(std::memory_order_release);
    m_tokens.store(state.tokens, std::memory_order_relaxed);
    m_tokensAt.store(toMicros(state.tokensAt), std::memory_order_relaxed);
    m_quotaUsed.store(state.quotaUsed, std::memory_order_relaxed);
    m_quotaPeriod.store(static_cast<std::uint32_t>(toMicros(state.quotaPeriod) / 1'000'000), std::memory_order_relaxed);
    m_turn.store(turn + 2, std::memory_order_release);
    return true;
}

LimitLedger::LimitLedger() = default;
LimitLedger::~LimitLedger() = default;

LimitSlot& LimitLedger::slotOf(const KeyId& id)
{
    const std::lock_guard lock(m_mutex);
    LimitSlot* known = lookUp(id);
    return known ? *known : append(id);
}

void LimitLedger::restore(const QuotaUse& use)
{
    LimitSlot& slot = slotOf(use.id);
    const LimitSlot::Read before = slot.read();
    LimitState state = before.state;
    state.quotaUsed = use.used;
    state.quotaPeriod = use.period;
    static_cast<void>(slot.write(state, before.turn));
}

std::optional<QuotaUse> LimitLedger::quotaOf(const KeyId& id) const
{
    const std::lock_guard lock(m_mutex);
    const LimitSlot* slot = lookUp(id);
    if (!slot)
        return std::nullopt;
    const LimitState state = slot->read().state;
    return state.quotaPeriod == UtcTime() ? std::nullopt
                                          : std::optional(QuotaUse{id, state.quotaPeriod, state.quotaUsed});
}

std::size_t LimitLedger::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_chunks.size() * chunkSize * sizeof(LimitSlot) + m_index.size() * sizeof(std::uint32_t);
}

LimitSlot* LimitLedger::lookUp(const KeyId& id) const
{
    if (m_index.empty())
        return nullptr;
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t at = hashOf(id) & mask; m_index[at] != noSlot; at = (at + 1) & mask) {
        LimitSlot& slot = (*m_chunks[m_index[at] / chunkSize])[m_index[at] % chunkSize];
        if (slot.m_id == id)
            return &slot;
    }
    return nullptr;
}

LimitSlot& LimitLedger::append(const KeyId& id)
{
    if (m_count % chunkSize == 0)
        m_chunks.push_back(std::make_unique<std::array<LimitSlot, chunkSize>>());
    LimitSlot& slot = (*m_chunks.back())[m_count % chunkSize];
    slot.m_id = id;
    ++m_count;
    if (m_index.size() < m_count + m_count / 2) {
        grow();
        return slot;
    }
    const std::size_t mask = m_index.size() - 1;
    std::size_t at = hashOf(id) & mask;
    while (m_index[at] != noSlot)
        at = (at + 1) & mask;
    m_index[at] = static_cast<std::uint32_t>(m_count - 1);
    return slot;
}

void LimitLedger::grow()
{
    m_index.assign(std::max<std::size_t>(1024, m_index.size() * 2), noSlot);
    const std::size_t mask = m_index.size() - 1;
    for (std::uint32_t i = 0; i < m_count; ++i) {
        std::size_t at = hashOf((*m_chunks[i / chunkSize])[i % chunkSize].m_id) & mask;
        while (m_index[at] != noSlot)
            at = (at + 1) & mask;
        m_index[at] = i;
    }
}

} // namespace keywright::gate
