// How long things took, as counts in logarithmic buckets: any quantile is told within 2 % of the true one, and two
// histograms add up to that of all that went into either, in any order. Values; owned by one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywright {

struct Percentiles {
    std::uint64_t count = 0;                // what they were taken from; none: nothing was measured
    std::int64_t p50 = 0, p95 = 0, p99 = 0; // nanoseconds
    bool operator==(const Percentiles&) const = default;
};

class LatencyHistogram {
public:
    static constexpr double error = 0.02;                       // of a quantile, relative
    static constexpr std::int64_t longest = 10'000'000'000'000; // nanoseconds; what took longer counts as that

    void add(std::int64_t nanos, std::uint64_t times = 1);
    void add(const LatencyHistogram& other);
    [[nodiscard]] bool isEmpty() const { return m_buckets.empty(); }
    [[nodiscard]] std::uint64_t count() const;
    // Nanoseconds, of the nearest rank: the least that `share` (0 to 1) of all do not exceed. 0 when nothing was added.
    [[nodiscard]] std::int64_t quantile(double share) const;
    [[nodiscard]] Percentiles percentiles() const;
    bool operator==(const LatencyHistogram&) const = default;

    // As it is stored: pairs of how far the bucket is from the one before and its count, as base 128 numbers (LEB128).
    [[nodiscard]] std::string bytes() const;
    static std::optional<LatencyHistogram> parse(std::string_view bytes); // none: damaged

private:
    struct Bucket {
        std::uint16_t at;
        std::uint64_t count;
        bool operator==(const Bucket&) const = default;
    };
    std::vector<Bucket> m_buckets; // by `at`; few, since a key's requests take about as long as each other
};

} // namespace keywright
