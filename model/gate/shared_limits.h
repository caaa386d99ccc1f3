// Port: what the gates of a catalogue have let through of a key together. One a thread; answers come on that thread.
#pragma once

#include "model/access/decision.h"

#include <functional>
#include <vector>

namespace keywright::gate {

// One request of a limited key that nothing but its limits could refuse.
struct LimitAsk {
    KeyId key;
    std::optional<RateLimit> rate;
    std::optional<Quota> quota;
    qint64 cost = 1;
    UtcTime now{};   // whose period counts
    qint64 used = 0; // of the quota in that period, as far as this gate knows
};

struct LimitGrant {
    KeyId key;
    bool known = false;  // false: nobody answered in time, and the gate's own counters decide
    LimitState before{}; // the request was counted where it fits into this
};

class SharedLimits {
public:
    using Answer = std::function<void(std::vector<LimitGrant>)>;
    virtual ~SharedLimits() = default;
    // Whether asking makes sense just now.
    [[nodiscard]] virtual bool isUp() const = 0;
    // Counts each request that fits, and answers all of them in the order in which they were asked: in bounded time.
    virtual void ask(std::vector<LimitAsk> asks, Answer answer) = 0;
};

} // namespace keywright::gate
