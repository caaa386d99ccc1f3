#include "model/usage/new_sources.h"

namespace keywright {
namespace {

constexpr qint64 calmHours = 30 * 24;

} // namespace

std::vector<int> newSourcesByHour(std::span<const UsageSpread> spread, qint64 firstHour, std::size_t hours)
{
    std::vector<int> found(hours);
    SourceSketch known;
    std::optional<qint64> lastNew; // when the last new one came, told or not
    for (const UsageSpread& one : spread) {
        const int fresh = known.newIn(one.spread.sources);
        if (fresh == 0)
            continue;
        known.add(one.spread.sources);
        const bool calm = lastNew && one.hour - *lastNew >= calmHours;
        lastNew = one.hour;
        const qint64 at = one.hour - firstHour;
        if (calm && at >= 0 && at < qint64(hours))
            found[std::size_t(at)] = fresh;
    }
    return found;
}

} // namespace keywright
