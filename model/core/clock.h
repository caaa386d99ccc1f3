// Where the time comes from, so that tests rule it.
#pragma once

#include "model/core/time.h"

namespace keywright {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return std::chrono::floor<Micros>(std::chrono::system_clock::now()); }
};

} // namespace keywright
