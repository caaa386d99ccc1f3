#include "model/usage/usage_ranks.h"

#include <algorithm>

namespace keywright {
namespace {

template <typename Usage>
void mostFirst(QList<Usage>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const Usage& a, const Usage& b) { return allOf(a.requests) > allOf(b.requests); });
}

} // namespace

void add(OutcomeCounts& to, const OutcomeCounts& more)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += more[i];
}

Result<QList<KeyUsage>> rankedKeys(const std::vector<KeyApiUse>& uses, KeyStore& keys)
{
    QHash<KeyId, qsizetype> places;
    QList<KeyUsage> all;
    QList<KeyId> ids;
    for (const KeyApiUse& use : uses) {
        const auto known = places.constFind(use.key);
        const qsizetype at = known == places.constEnd() ? all.size() : *known;
        if (at == all.size()) {
            places.insert(use.key, at);
            all += KeyUsage{use.key, {}, {}, {}};
            if (!use.key.isNull())
                ids += use.key;
        }
        add(all[at].requests, use.requests);
    }
    const Result<QHash<KeyId, KeyLabel>> labels = keys.labels(ids);
    if (!labels)
        return labels.error();
    for (KeyUsage& usage : all) {
        const KeyLabel label = labels->value(usage.key);
        usage.name = label.name;
        usage.owner = label.owner;
    }
    std::stable_sort(all.begin(), all.end(), [](const KeyUsage& a, const KeyUsage& b) {
        const qint64 inA = allOf(a.requests), inB = allOf(b.requests);
        return inA != inB ? inA > inB : a.name < b.name;
    });
    return all;
}

QList<OwnerUsage> rankedOwners(const QList<KeyUsage>& keys)
{
    QHash<QString, qsizetype> places;
    QList<OwnerUsage> all;
    for (const KeyUsage& key : keys) {
        if (key.key.isNull() || key.name.isEmpty())
            continue;
        const auto known = places.constFind(key.owner.toCaseFolded());
        const qsizetype at = known == places.constEnd() ? all.size() : *known;
        if (at == all.size()) {
            places.insert(key.owner.toCaseFolded(), at);
            all += OwnerUsage{key.owner, 0, {}};
        }
        ++all[at].keys;
        add(all[at].requests, key.requests);
    }
    mostFirst(all);
    return all;
}

QList<ApiUsage> rankedApis(const std::vector<KeyApiUse>& uses)
{
    QHash<QString, qsizetype> places;
    QList<ApiUsage> all;
    for (const KeyApiUse& use : uses) {
        const auto known = places.constFind(use.api);
        const qsizetype at = known == places.constEnd() ? all.size() : *known;
        if (at == all.size()) {
            places.insert(use.api, at);
            all += ApiUsage{use.api, 0, {}};
        }
        all[at].keys += use.key.isNull() ? 0 : 1;
        add(all[at].requests, use.requests);
    }
    std::sort(all.begin(), all.end(), [](const ApiUsage& a, const ApiUsage& b) { return a.api < b.api; });
    mostFirst(all);
    return all;
}

void UseSums::add(const KeyApiUse& use)
{
    const std::pair of(use.key, use.api);
    const auto known = m_places.constFind(of);
    if (known != m_places.constEnd())
        return keywright::add(m_all[*known].requests, use.requests);
    m_places.insert(of, m_all.size());
    m_all.push_back(use);
}

} // namespace keywright
