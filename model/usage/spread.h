// How long requests took, how much was sent and where they came from, beside how many there were. Values that add up.
#pragma once

#include "model/access/decision.h"
#include "model/usage/latency_histogram.h"
#include "model/usage/source_sketch.h"

#include <utility>
#include <vector>

namespace keywright {

struct Spread {
    LatencyHistogram decision; // what a gate took to judge
    LatencyHistogram request;  // what the whole request took, where an access log tells
    SourceSketch sources;
    std::uint64_t bytes = 0; // of answers, where an access log tells

    void add(const Spread& other)
    {
        decision.add(other.decision);
        request.add(other.request);
        sources.add(other.sources);
        bytes += other.bytes;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return decision.isEmpty() && request.isEmpty() && sources.isEmpty() && bytes == 0;
    }
    bool operator==(const Spread&) const = default;
};

// Told apart by outcome. A list: most keys see one or two.
class SpreadByOutcome {
public:
    Spread& operator[](Outcome outcome)
    {
        for (auto& [of, spread] : m_all)
            if (of == outcome)
                return spread;
        return m_all.emplace_back(outcome, Spread()).second;
    }
    void add(const SpreadByOutcome& other)
    {
        for (const auto& [of, spread] : other.m_all)
            (*this)[of].add(spread);
    }
    [[nodiscard]] auto begin() const { return m_all.begin(); }
    [[nodiscard]] auto end() const { return m_all.end(); }

private:
    std::vector<std::pair<Outcome, Spread>> m_all;
};

} // namespace keywright
