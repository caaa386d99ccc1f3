#include "model/overview/honeytokens.h"

#include "model/usage/usage_range.h"

#include <algorithm>
#include <numeric>

namespace keywright {
namespace {

constexpr int mostTokens = 1'000;

qint64 all(const OutcomeCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

} // namespace

Result<QList<TouchedHoneytoken>> touchedHoneytokens(UsageStore& usage, KeyStore& keys, UtcTime now)
{
    QHash<KeyId, QString> names;
    const ParsedFilter filter = KeyFilter::parse(QStringLiteral("tag:%1").arg(honeytokenTag));
    const Result<void> listed = keys.forEach(*filter, {}, now, [&](const ApiKey& key) {
        names.insert(key.id, key.name);
        return names.size() < mostTokens;
    });
    if (!listed)
        return listed.error();
    QList<TouchedHoneytoken> touched;
    if (names.isEmpty())
        return touched;
    UsageSelection span{hourOf(now - honeytokenSpan), hourOf(now) + 1, names.keys()};
    const Result<std::vector<KeyUse>> uses = usage.byKey(span);
    if (!uses)
        return uses.error();
    for (const KeyUse& use : *uses) {
        if (all(use.requests) == 0 || !names.contains(use.key))
            continue;
        span.keys = QList<KeyId>{use.key};
        const Result<std::vector<UsageCell>> cells = usage.cells(span);
        if (!cells)
            return cells.error();
        qint64 last = span.fromHour;
        for (const UsageCell& cell : *cells)
            if (all(cell.requests) > 0)
                last = std::max(last, cell.hour);
        touched +=
            TouchedHoneytoken{use.key, names.value(use.key), all(use.requests), fromMicros(last * 3'600 * 1'000'000)};
    }
    std::sort(touched.begin(), touched.end(), [](const TouchedHoneytoken& a, const TouchedHoneytoken& b) {
        return std::tie(b.last, a.name) < std::tie(a.last, b.name);
    });
    return touched;
}

} // namespace keywright
