#include "model/usage/last_uses.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr qsizetype keysAtOnce = 1'000; // a transaction holds up others

} // namespace

Result<int> bringLastUses(UsageStore& usage, KeyStore& keys, Transactions& transactions, Micros step)
{
    const Result<QList<VersionUse>> uses = usage.lastUses({});
    if (!uses)
        return uses.error();
    QHash<KeyId, QList<VersionUse>> byKey;
    for (const VersionUse& use : *uses)
        byKey[use.key] += use;
    const Result<QHash<KeyId, KeyLabel>> labels = keys.labels(byKey.keys());
    if (!labels)
        return labels.error();
    // All versions of a key whose latest use is new: an older version may have been used since the last time, too.
    QList<KeyId> newer;
    for (auto it = labels->cbegin(); it != labels->cend(); ++it) {
        const QList<VersionUse>& versions = byKey.value(it.key());
        const bool isNew = std::any_of(versions.begin(), versions.end(), [&](const VersionUse& use) {
            return !it->lastUsedAt || (use.lastUsed > *it->lastUsedAt && use.lastUsed - *it->lastUsedAt >= step);
        });
        if (isNew)
            newer += it.key();
    }
    for (qsizetype from = 0; from < newer.size(); from += keysAtOnce) {
        const Result<void> done = transactions.write([&]() -> Result<void> {
            for (const KeyId& key : newer.mid(from, keysAtOnce))
                for (const VersionUse& use : byKey.value(key))
                    if (const Result<void> touched = keys.touchLastUsed(key, use.version, use.lastUsed); !touched)
                        return touched;
            return {};
        });
        if (!done)
            return done.error();
    }
    return static_cast<int>(newer.size());
}

} // namespace keywright
