// Who made requests and on which APIs: what a store tells by key and API, ranked with the names of the catalogue. On
// the caller's lane.
#pragma once

#include "model/usage/usage_answer.h"

namespace keywright {

void add(OutcomeCounts& to, const OutcomeCounts& more);

// Each most requests first.
Result<QList<KeyUsage>> rankedKeys(const std::vector<KeyApiUse>& uses, KeyStore& keys);
[[nodiscard]] QList<OwnerUsage> rankedOwners(const QList<KeyUsage>& keys);
[[nodiscard]] QList<ApiUsage> rankedApis(const std::vector<KeyApiUse>& uses);

// Of several readings: each key and API once.
class UseSums {
public:
    void add(const KeyApiUse& use);
    [[nodiscard]] const std::vector<KeyApiUse>& all() const { return m_all; }

private:
    QHash<std::pair<KeyId, QString>, std::size_t> m_places;
    std::vector<KeyApiUse> m_all;
};

} // namespace keywright
