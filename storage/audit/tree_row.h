// A row of audit_tree: 32 bytes for the event's leaf, then 32 for each subtree that ends with it, smallest first.
#pragma once

#include "model/audit/merkle_tree.h"

#include <bit>
#include <cstring>
#include <optional>

namespace keywright {

[[nodiscard]] constexpr std::size_t levelsEndingWith(quint64 seq)
{
    return static_cast<std::size_t>(std::countr_zero(seq + 1)) + 1;
}

// None: the row has not so much, or is not cut into whole hashes.
[[nodiscard]] inline std::optional<Hash> hashOfLevel(QByteArrayView row, std::size_t level)
{
    Hash hash;
    const auto size = static_cast<std::size_t>(row.size());
    if (size % hash.size() != 0 || size < (level + 1) * hash.size())
        return std::nullopt;
    std::memcpy(hash.data(), row.data() + level * hash.size(), hash.size());
    return hash;
}

} // namespace keywright
