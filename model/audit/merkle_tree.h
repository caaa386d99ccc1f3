// Merkle tree hashing as in RFC 6962 section 2.1: leaf = SHA-256(0x00 || data), node = SHA-256(0x01 || left || right).
#pragma once

#include "model/core/result.h"

#include <QByteArrayView>
#include <QList>

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <vector>

namespace keywright {

using Hash = std::array<std::byte, 32>;

// Complete subtree number `index` of 2^level leaves (level 0: a leaf).
struct NodeId {
    int level = 0;
    quint64 index = 0;
    auto operator<=>(const NodeId&) const = default;
};

using NodeReader = std::function<Result<Hash>(NodeId)>;

namespace merkle {

[[nodiscard]] Hash leafHash(QByteArrayView data);
[[nodiscard]] Hash nodeHash(const Hash& left, const Hash& right);
[[nodiscard]] Hash emptyRoot(); // SHA-256 of nothing

// Appends leaf `index`: writes the leaf and every complete subtree that it closes (amortised two nodes).
Result<void> append(quint64 index, const Hash& leaf, const NodeReader& read,
                    const std::function<Result<void>(NodeId, const Hash&)>& write);
Result<Hash> root(quint64 size, const NodeReader& read);

// RFC 6962 section 2.1.1 and 2.1.2 (verification as in RFC 9162 section 2.1.3.2 and 2.1.4.2).
Result<std::vector<Hash>> inclusionProof(quint64 index, quint64 size, const NodeReader& read);
Result<std::vector<Hash>> consistencyProof(quint64 from, quint64 to, const NodeReader& read);
[[nodiscard]] bool verifyInclusion(quint64 index, quint64 size, const Hash& leaf, const std::vector<Hash>& proof,
                                   const Hash& root);
[[nodiscard]] bool verifyConsistency(quint64 from, quint64 to, const Hash& fromRoot, const Hash& toRoot,
                                     const std::vector<Hash>& proof);

// The smallest set of complete-subtree nodes that, with the leaves in `leaves` (ascending), gives the root of `size`.
[[nodiscard]] std::vector<NodeId> coverNodes(const std::vector<quint64>& leaves, quint64 size);
// The root from leaves (ascending positions with their hashes) and cover nodes; InvalidInput when a node is missing or
// one is there that is not needed.
Result<Hash> rootFromCover(quint64 size, const std::vector<quint64>& positions, const std::vector<Hash>& hashes,
                           const std::map<NodeId, Hash>& cover);

} // namespace merkle
} // namespace keywright
