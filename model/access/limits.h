// Rate limit and quota of a key. Both belong to the key and survive rotation.
#pragma once

#include "model/core/result.h"
#include "model/core/time.h"

#include <QString>

namespace keywright {

// Token bucket: `count` requests per `window`, up to `burst` at once (0 = count).
struct RateLimit {
    qint64 count = 0;
    Micros window = std::chrono::seconds(1);
    qint64 burst = 0;

    static Result<RateLimit> parse(const QString& text); // "100/s", "100/s:200", "5000/min", "90000/h"
    [[nodiscard]] QString toString() const;
    bool operator==(const RateLimit&) const = default;
};

// Total per calendar period (UTC). The refill sets the balance to `amount`, it never adds.
struct Quota {
    enum class Period { Day, Week, Month }; // weeks begin on Monday
    qint64 amount = 0;
    Period period = Period::Day;

    static Result<Quota> parse(const QString& text); // "10000/day", "1M/month"
    [[nodiscard]] QString toString() const;
    [[nodiscard]] UtcTime periodStart(UtcTime now) const;
    [[nodiscard]] UtcTime nextRefill(UtcTime now) const;
    bool operator==(const Quota&) const = default;
};

} // namespace keywright
