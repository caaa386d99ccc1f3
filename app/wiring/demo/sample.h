// An organisation of any size, made from a seed: keys and events as a real catalogue has them. The same seed and number
// give the same key, whatever was asked before.
#pragma once

#include "model/audit/audit_event.h"
#include "model/core/random.h"
#include "model/keys/api_key.h"

#include <random>

namespace keywright::demo {

// Fast and repeatable: for ids and fingerprints of keys that guard nothing.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed)
        : m_source(seed)
    {}
    Result<void> fill(std::span<std::byte> bytes) override;
    quint64 next() { return m_source(); }

private:
    std::mt19937_64 m_source;
};

class Sample {
public:
    explicit Sample(quint32 seed = 1);

    // Number `index` of `count`: created over the three years before now(), in that order.
    [[nodiscard]] ApiKey key(qint64 index, qint64 count) const;
    // Of a log whose `count` events came over three years.
    [[nodiscard]] AuditEvent event(qint64 index, qint64 count) const;
    [[nodiscard]] static UtcTime now();

private:
    quint32 m_seed;
};

} // namespace keywright::demo
