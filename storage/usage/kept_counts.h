// A batch of counts as the bytes of one row. To bring each key's rows up to date costs some forty microseconds, and a
// batch of many keys comes each second: so it is kept as it is first, and many are rolled up together.
#pragma once

#include "model/gate/limit_ledger.h"
#include "model/usage/usage_counts.h"

#include <QByteArray>
#include <QHash>

#include <string_view>
#include <vector>

namespace keywright {

[[nodiscard]] std::uint64_t requestsIn(const CountsByMinute& counts);
[[nodiscard]] std::size_t entriesIn(const CountsByMinute& counts); // minutes, key versions and APIs that have some
[[nodiscard]] QByteArray keptBytes(const CountsByMinute& counts, const std::vector<gate::QuotaUse>& quotas);

// What several rows hold together.
class KeptCounts {
public:
    // False, and nothing is added, where the bytes are not those of a batch of so many requests.
    bool add(std::string_view bytes, std::uint64_t requests);
    void add(const gate::QuotaUse& use);
    [[nodiscard]] const CountsByMinute& counts() const { return m_counts; }
    [[nodiscard]] std::vector<gate::QuotaUse> quotas() const; // the latest of each key

private:
    CountsByMinute m_counts;
    QHash<KeyId, gate::QuotaUse> m_quotas;
};

} // namespace keywright
