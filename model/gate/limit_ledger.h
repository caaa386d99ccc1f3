// What the limited keys have used, shared by all threads of a gate and kept while tables of keys come and go. Reading
// and writing a key's counters takes no lock: who was overtaken by another thread decides again from what that left.
#pragma once

#include "model/access/decision.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace keywright::gate {

// The counters of one key. Their writes are told apart by `m_turn`, which is odd while one is under way.
class LimitSlot {
public:
    struct Read {
        LimitState state;
        std::uint32_t turn = 0;
    };
    [[nodiscard]] Read read() const;
    // False when another thread has written since: then nothing was.
    bool write(const LimitState& state, std::uint32_t turn);
    // Whatever others write meanwhile.
    void keep(const LimitState& state)
    {
        while (!write(state, read().turn)) {
        }
    }
    [[nodiscard]] const KeyId& id() const { return m_id; }

private:
    friend class LimitLedger;
    KeyId m_id;
    std::atomic<std::uint32_t> m_turn{0};
    std::atomic<std::uint32_t> m_quotaPeriod{0}; // seconds: a period begins with a day
    std::atomic<double> m_tokens{-1};
    std::atomic<qint64> m_tokensAt{0};
    std::atomic<qint64> m_quotaUsed{0};
};

// Decides with the counters of the key and keeps what the decision made of them.
template <typename Judge>
Decision decideWith(LimitSlot& slot, const Judge& judge)
{
    for (;;) {
        const LimitSlot::Read before = slot.read();
        Decision decision = judge(before.state);
        if (decision.outcome != Outcome::Valid || slot.write(decision.after, before.turn))
            return decision;
    }
}

struct QuotaUse {
    KeyId id;
    UtcTime period{};
    qint64 used = 0;
};

class LimitLedger {
public:
    LimitLedger();
    ~LimitLedger();
    LimitLedger(const LimitLedger&) = delete;
    LimitLedger& operator=(const LimitLedger&) = delete;

    // The key's counters, always the same; made when first asked for. From any thread; never moved, never freed before
    // the ledger is.
    LimitSlot& slotOf(const KeyId& id);
    // What was used before this start. Called before others use the ledger.
    void restore(const QuotaUse& use);
    // What was used of a key's quota; nothing where it has none, or was not asked for yet.
    [[nodiscard]] std::optional<QuotaUse> quotaOf(const KeyId& id) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    LimitSlot* lookUp(const KeyId& id) const;
    LimitSlot& append(const KeyId& id);
    void grow();

    static constexpr std::size_t chunkSize = 1024;
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<std::array<LimitSlot, chunkSize>>> m_chunks;
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_index; // open addressing by id
};

} // namespace keywright::gate
