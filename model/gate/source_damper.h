// Tells the sources that present bad keys faster than anybody should: a token bucket a source, in a table of fixed
// size. Shared by the threads of a gate: only bad keys come to its lock.
#pragma once

#include "model/access/restrictions.h"
#include "model/core/time.h"

#include <mutex>
#include <vector>

namespace keywright::gate {

class SourceDamper {
public:
    // `perMinute`: bad keys that one source may present, which is also how many at once; 0: any number.
    SourceDamper(int perMinute, std::uint64_t seed);

    // Counts one bad key of `source`; true when that was too many. IPv6 counts by /64, which is what one customer has.
    bool isTooMany(const IpAddress& source, UtcTime now);
    [[nodiscard]] std::size_t bytes() const { return m_buckets.capacity() * sizeof(Bucket); }

private:
    struct Bucket {
        std::uint64_t source = 0; // its hash, which the seed makes hard to aim at; 0: free
        qint64 at = 0;            // microseconds
        double used = 0;          // tokens that are missing then
    };
    Bucket& bucketOf(std::uint64_t hash, qint64 now);
    [[nodiscard]] std::uint64_t hashOf(const IpAddress& source) const;
    [[nodiscard]] double usedNow(const Bucket& bucket, qint64 now) const;

    double m_capacity;
    std::uint64_t m_seed;
    std::mutex m_mutex;
    std::vector<Bucket> m_buckets; // in groups of four; empty where nothing is damped
};

} // namespace keywright::gate
