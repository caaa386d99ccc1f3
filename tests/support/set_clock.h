// A clock that a test sets: no test may hang on the time of day at which it runs.
#pragma once

#include "model/core/clock.h"

namespace keywright::test {

class SetClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return at; }
    UtcTime at = *fromIso(QStringLiteral("2026-03-01T12:00:00Z"));
};

} // namespace keywright::test
