#include "model/usage/usage_store.h"

#include <QHash>

#include <numeric>

namespace keywright {

Result<void> UsageStore::hoursByKey(const UsageSelection& selection, const TakeHours& take)
{
    const Result<std::vector<KeyUse>> uses = byKey(selection);
    if (!uses)
        return uses.error();
    for (const KeyUse& use : *uses) {
        if (use.key.isNull())
            continue;
        Result<std::vector<UsageCell>> found =
            cells({selection.fromHour, selection.toHour, std::optional(QList<KeyId>{use.key}), selection.apis});
        if (!found)
            return found.error();
        std::erase_if(*found, [](const UsageCell& cell) { return cell.wholeDay; });
        if (const Result<void> taken = take(use.key, *found); !taken)
            return taken;
    }
    return {};
}

Result<std::vector<KeyApiUse>> UsageStore::byKeyAndApi(const UsageSelection& selection)
{
    const Result<std::vector<KeyUse>> uses = byKey(selection);
    if (!uses)
        return uses.error();
    std::vector<KeyApiUse> all;
    for (const KeyUse& use : *uses)
        all.push_back({use.key, {}, use.requests});
    return all;
}

Result<std::vector<ApiUse>> UsageStore::byApi(const UsageSelection& selection)
{
    const Result<std::vector<KeyApiUse>> uses = byKeyAndApi(selection);
    if (!uses)
        return uses.error();
    QHash<QString, OutcomeCounts> sums;
    for (const KeyApiUse& use : *uses) {
        if (use.api.isEmpty())
            continue;
        OutcomeCounts& sum = sums[use.api];
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += use.requests[i];
    }
    std::vector<ApiUse> all;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        all.push_back({it.key(), it.value()});
    return all;
}

Result<std::vector<KeyDays>> UsageStore::daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay)
{
    std::vector<KeyDays> all;
    for (const KeyId& key : keys) {
        const Result<std::vector<UsageCell>> found =
            cells({fromDay * 24, toDay * 24, std::optional(QList<KeyId>{key})});
        if (!found)
            return found.error();
        if (found->empty())
            continue;
        KeyDays days{key, std::vector<qint64>(std::size_t(toDay - fromDay))};
        for (const UsageCell& cell : *found)
            days.requests[std::size_t(cell.hour / 24 - fromDay)] +=
                std::accumulate(cell.requests.begin(), cell.requests.end(), qint64(0));
        all.push_back(std::move(days));
    }
    return all;
}

Result<std::vector<VersionCell>> UsageStore::versionCells(const KeyId&, qint64, qint64)
{
    return std::vector<VersionCell>();
}

} // namespace keywright
