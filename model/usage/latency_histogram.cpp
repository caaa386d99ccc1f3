#include "model/usage/latency_histogram.h"

#include "model/usage/packed_numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace keywright {
namespace {

// A bucket reaches from one power of `growth` to the next and stands for the value whose distance from both ends is the
// same in per cent: (growth - 1) / (growth + 1) = 1.96 %. Masson, Rim and Lee 2019 ("DDSketch"), section 2.
constexpr double growth = 1.04;
const double scale = 1 / std::log(growth);
constexpr std::uint16_t lastBucket = 764; // of LatencyHistogram::longest

std::uint16_t bucketOf(std::int64_t nanos)
{
    const auto value = double(std::clamp<std::int64_t>(nanos, 1, LatencyHistogram::longest));
    return static_cast<std::uint16_t>(std::min(std::ceil(std::log(value) * scale), double(lastBucket)));
}

std::int64_t valueOf(std::uint16_t bucket)
{
    return std::llround(std::pow(growth, bucket) * 2 / (1 + growth));
}

} // namespace

void LatencyHistogram::add(std::int64_t nanos, std::uint64_t times)
{
    if (times == 0)
        return;
    const std::uint16_t at = bucketOf(nanos);
    const auto place = std::lower_bound(m_buckets.begin(), m_buckets.end(), at,
                                        [](const Bucket& bucket, std::uint16_t wanted) { return bucket.at < wanted; });
    if (place != m_buckets.end() && place->at == at)
        place->count += times;
    else
        m_buckets.insert(place, {at, times});
}

void LatencyHistogram::add(const LatencyHistogram& other)
{
    if (m_buckets.empty()) {
        m_buckets = other.m_buckets;
        return;
    }
    std::vector<Bucket> merged;
    merged.reserve(m_buckets.size() + other.m_buckets.size());
    auto own = m_buckets.cbegin();
    for (const Bucket& bucket : other.m_buckets) {
        while (own != m_buckets.cend() && own->at < bucket.at)
            merged.push_back(*own++);
        merged.push_back(bucket);
        if (own != m_buckets.cend() && own->at == bucket.at)
            merged.back().count += (own++)->count;
    }
    merged.insert(merged.end(), own, m_buckets.cend());
    m_buckets = std::move(merged);
}

std::uint64_t LatencyHistogram::count() const
{
    std::uint64_t sum = 0;
    for (const Bucket& bucket : m_buckets)
        sum += bucket.count;
    return sum;
}

std::int64_t LatencyHistogram::quantile(double share) const
{
    const std::uint64_t all = count();
    const auto rank = static_cast<std::uint64_t>(std::ceil(std::clamp(share, 0.0, 1.0) * double(all)));
    std::uint64_t seen = 0;
    for (const Bucket& bucket : m_buckets) {
        seen += bucket.count;
        if (seen >= rank)
            return valueOf(bucket.at);
    }
    return 0;
}

Percentiles LatencyHistogram::percentiles() const
{
    return {count(), quantile(0.5), quantile(0.95), quantile(0.99)};
}

std::string LatencyHistogram::bytes() const
{
    std::string packed;
    std::uint16_t before = 0;
    for (const Bucket& bucket : m_buckets) {
        putPacked(packed, std::uint64_t(bucket.at - std::exchange(before, bucket.at)));
        putPacked(packed, bucket.count);
    }
    return packed;
}

std::optional<LatencyHistogram> LatencyHistogram::parse(std::string_view bytes)
{
    LatencyHistogram read;
    std::uint64_t at = 0;
    while (!bytes.empty()) {
        const auto distance = takePacked(bytes), count = takePacked(bytes);
        if (!distance || !count || *distance > lastBucket || *count == 0 || (*distance == 0 && !read.m_buckets.empty()))
            return std::nullopt;
        at += *distance;
        if (at > lastBucket)
            return std::nullopt;
        read.m_buckets.push_back({static_cast<std::uint16_t>(at), *count});
    }
    return read;
}

} // namespace keywright
