#include "model/gate/source_damper.h"

#include <algorithm>
#include <cstring>

namespace keywright::gate {
namespace {

constexpr std::size_t groups = 1024, inGroup = 4;

// The finaliser of splitmix64: every bit of the input reaches every bit of the result.
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9U;
    value = (value ^ value >> 27) * 0x94D049BB133111EBU;
    return value ^ value >> 31;
}

} // namespace

SourceDamper::SourceDamper(int perMinute, std::uint64_t seed)
    : m_capacity(perMinute)
    , m_seed(seed)
    , m_buckets(perMinute > 0 ? groups * inGroup : 0)
{}

std::uint64_t SourceDamper::hashOf(const IpAddress& source) const
{
    std::uint64_t network = 0;
    std::memcpy(&network, source.bytes.data(), source.v6 ? 8 : 4);
    return std::max<std::uint64_t>(1, mixed(mixed(network ^ m_seed) + (source.v6 ? 1 : 0)));
}

double SourceDamper::usedNow(const Bucket& bucket, qint64 now) const
{
    const auto passed = static_cast<double>(std::max<qint64>(0, now - bucket.at));
    return std::max(0.0, bucket.used - passed * m_capacity / 60e6);
}

SourceDamper::Bucket& SourceDamper::bucketOf(std::uint64_t hash, qint64 now)
{
    Bucket* const group = m_buckets.data() + hash % groups * inGroup;
    Bucket* bucket = std::find_if(group, group + inGroup, [&](const Bucket& b) { return b.source == hash; });
    if (bucket != group + inGroup)
        return *bucket;
    // In the place of the one that has used least.
    bucket = std::min_element(group, group + inGroup,
                              [&](const Bucket& a, const Bucket& b) { return usedNow(a, now) < usedNow(b, now); });
    *bucket = {hash, now, 0};
    return *bucket;
}

bool SourceDamper::isTooMany(const IpAddress& source, UtcTime now)
{
    if (m_buckets.empty())
        return false;
    const std::uint64_t hash = hashOf(source);
    const std::lock_guard lock(m_mutex);
    Bucket& bucket = bucketOf(hash, toMicros(now));
    const double used = usedNow(bucket, toMicros(now)) + 1;
    bucket.at = std::max(bucket.at, toMicros(now));
    bucket.used = std::min(used, m_capacity); // a flood that has ended is forgotten within a minute
    return used > m_capacity;
}

} // namespace keywright::gate
