// How long requests took and where they came from, beside how many there were. Values that add up.
#pragma once

#include "model/usage/latency_histogram.h"
#include "model/usage/source_sketch.h"

namespace keywright {

struct Spread {
    LatencyHistogram decision; // what a gate took to judge
    LatencyHistogram request;  // what the whole request took, where an access log tells
    SourceSketch sources;

    void add(const Spread& other)
    {
        decision.add(other.decision);
        request.add(other.request);
        sources.add(other.sources);
    }
    [[nodiscard]] bool isEmpty() const { return decision.isEmpty() && request.isEmpty() && sources.isEmpty(); }
    bool operator==(const Spread&) const = default;
};

} // namespace keywright
