#include "model/audit/merkle_tree.h"

#include "model/audit/sha256_lanes.h"

#include <openssl/evp.h>

#include <algorithm>
#include <bit>

namespace keywright::merkle {
namespace {

// The largest power of two below n (n > 1): where RFC 6962 splits a list.
quint64 splitOf(quint64 n)
{
    return std::bit_floor(n - 1);
}

bool isComplete(quint64 from, quint64 count)
{
    return std::has_single_bit(count) && from % count == 0;
}

NodeId nodeOf(quint64 from, quint64 count)
{
    const int level = std::countr_zero(count);
    return {level, from >> level};
}

// Hash over the leaves [from, from + count); `from` is where RFC 6962's splitting can come to.
Result<Hash> rangeHash(quint64 from, quint64 count, const NodeReader& read)
{
    if (isComplete(from, count))
        return read(nodeOf(from, count));
    const quint64 k = splitOf(count);
    const Result<Hash> left = rangeHash(from, k, read);
    const Result<Hash> right = left ? rangeHash(from + k, count - k, read) : left;
    return right ? Result<Hash>(nodeHash(*left, *right)) : right;
}

Result<void> path(quint64 index, quint64 from, quint64 count, const NodeReader& read, std::vector<Hash>& proof)
{
    if (count == 1)
        return {};
    const quint64 k = splitOf(count);
    const bool left = index - from < k;
    const Result<void> below = left ? path(index, from, k, read, proof) : path(index, from + k, count - k, read, proof);
    if (!below)
        return below;
    const Result<Hash> other = left ? rangeHash(from + k, count - k, read) : rangeHash(from, k, read);
    if (!other)
        return other.error();
    proof.push_back(*other);
    return {};
}

Result<void> subproof(quint64 m, quint64 from, quint64 count, bool whole, const NodeReader& read,
                      std::vector<Hash>& proof)
{
    if (m == count) {
        if (whole)
            return {};
        const Result<Hash> hash = rangeHash(from, count, read);
        if (!hash)
            return hash.error();
        proof.push_back(*hash);
        return {};
    }
    const quint64 k = splitOf(count);
    const bool left = m <= k;
    const Result<void> below =
        left ? subproof(m, from, k, whole, read, proof) : subproof(m - k, from + k, count - k, false, read, proof);
    if (!below)
        return below;
    const Result<Hash> other = left ? rangeHash(from + k, count - k, read) : rangeHash(from, k, read);
    if (!other)
        return other.error();
    proof.push_back(*other);
    return {};
}

using Positions = std::vector<quint64>;

struct Slice {
    std::size_t begin, end; // of the positions that lie in a range
};

Slice sliceOf(const Positions& positions, Slice within, quint64 from, quint64 count)
{
    const auto first = positions.begin() + static_cast<std::ptrdiff_t>(within.begin);
    const auto last = positions.begin() + static_cast<std::ptrdiff_t>(within.end);
    const auto begin = std::lower_bound(first, last, from);
    const auto end = std::lower_bound(begin, last, from + count);
    return {static_cast<std::size_t>(begin - positions.begin()), static_cast<std::size_t>(end - positions.begin())};
}

void cover(const Positions& positions, Slice slice, quint64 from, quint64 count, std::vector<NodeId>& nodes)
{
    if (slice.end - slice.begin == count)
        return; // every leaf is known
    if (slice.begin == slice.end && isComplete(from, count)) {
        nodes.push_back(nodeOf(from, count));
        return;
    }
    const quint64 k = splitOf(count);
    cover(positions, sliceOf(positions, slice, from, k), from, k, nodes);
    cover(positions, sliceOf(positions, slice, from + k, count - k), from + k, count - k, nodes);
}

struct CoverReader {
    const Positions& positions;
    const std::vector<Hash>& hashes;
    const std::map<NodeId, Hash>& nodes;
    std::size_t used = 0;

    Result<Hash> hashOf(Slice slice, quint64 from, quint64 count)
    {
        if (slice.begin == slice.end && isComplete(from, count)) {
            const auto found = nodes.find(nodeOf(from, count));
            if (found == nodes.end())
                return Error{ErrorKind::InvalidInput, QStringLiteral("a node of the proof is missing")};
            ++used;
            return found->second;
        }
        if (count == 1)
            return hashes[slice.begin];
        const quint64 k = splitOf(count);
        const Result<Hash> left = hashOf(sliceOf(positions, slice, from, k), from, k);
        const Result<Hash> right =
            left ? hashOf(sliceOf(positions, slice, from + k, count - k), from + k, count - k) : left;
        return right ? Result<Hash>(nodeHash(*left, *right)) : right;
    }
};

} // namespace

Hash leafHash(QByteArrayView data)
{
    return sha256::hashOne(
        {0x00, {reinterpret_cast<const std::byte*>(data.data()), static_cast<std::size_t>(data.size())}, {}});
}

Hash nodeHash(const Hash& left, const Hash& right)
{
    return sha256::hashOne({0x01, left, right});
}

Hash emptyRoot()
{
    Hash hash;
    EVP_Digest(nullptr, 0, reinterpret_cast<unsigned char*>(hash.data()), nullptr, EVP_sha256(), nullptr);
    return hash;
}

Result<void> append(quint64 index, const Hash& leaf, const NodeReader& read,
                    const std::function<Result<void>(NodeId, const Hash&)>& write)
{
    Hash hash = leaf;
    NodeId node{0, index};
    for (;;) {
        if (const Result<void> written = write(node, hash); !written)
            return written;
        if (node.index % 2 == 0)
            return {};
        const Result<Hash> left = read({node.level, node.index - 1});
        if (!left)
            return left.error();
        hash = nodeHash(*left, hash);
        node = {node.level + 1, node.index / 2};
    }
}

Result<Hash> root(quint64 size, const NodeReader& read)
{
    return size == 0 ? Result<Hash>(emptyRoot()) : rangeHash(0, size, read);
}

Result<std::vector<Hash>> inclusionProof(quint64 index, quint64 size, const NodeReader& read)
{
    if (index >= size)
        return Error{ErrorKind::InvalidInput, QStringLiteral("leaf %1 of a tree of %2").arg(index).arg(size)};
    std::vector<Hash> proof;
    const Result<void> done = path(index, 0, size, read, proof);
    return done ? Result<std::vector<Hash>>(proof) : Result<std::vector<Hash>>(done.error());
}

Result<std::vector<Hash>> consistencyProof(quint64 from, quint64 to, const NodeReader& read)
{
    if (from > to)
        return Error{ErrorKind::InvalidInput, QStringLiteral("consistency from %1 to %2").arg(from).arg(to)};
    std::vector<Hash> proof;
    if (from == 0 || from == to)
        return proof;
    const Result<void> done = subproof(from, 0, to, true, read, proof);
    return done ? Result<std::vector<Hash>>(proof) : Result<std::vector<Hash>>(done.error());
}

bool verifyInclusion(quint64 index, quint64 size, const Hash& leaf, const std::vector<Hash>& proof, const Hash& wanted)
{
    if (index >= size)
        return false;
    quint64 fn = index, sn = size - 1;
    Hash hash = leaf;
    for (const Hash& step : proof) {
        if (sn == 0)
            return false;
        if (fn % 2 == 1 || fn == sn) {
            hash = nodeHash(step, hash);
            while (fn % 2 == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, step);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == wanted;
}

bool verifyConsistency(quint64 from, quint64 to, const Hash& fromRoot, const Hash& toRoot,
                       const std::vector<Hash>& proof)
{
    if (from > to)
        return false;
    if (from == to)
        return proof.empty() && fromRoot == toRoot;
    if (from == 0)
        return proof.empty(); // everything extends nothing
    auto step = proof.begin();
    if (proof.empty())
        return false;
    quint64 fn = from - 1, sn = to - 1;
    while (fn % 2 == 1) {
        fn >>= 1;
        sn >>= 1;
    }
    Hash first, second;
    if (std::has_single_bit(from))
        first = second = fromRoot;
    else
        first = second = *step++;
    for (; step != proof.end(); ++step) {
        if (sn == 0)
            return false;
        if (fn % 2 == 1 || fn == sn) {
            first = nodeHash(*step, first);
            second = nodeHash(*step, second);
            while (fn % 2 == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            second = nodeHash(second, *step);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && first == fromRoot && second == toRoot;
}

std::vector<NodeId> coverNodes(const std::vector<quint64>& leaves, quint64 size)
{
    std::vector<NodeId> nodes;
    if (size > 0)
        cover(leaves, {0, leaves.size()}, 0, size, nodes);
    return nodes;
}

Result<Hash> rootFromCover(quint64 size, const std::vector<quint64>& positions, const std::vector<Hash>& hashes,
                           const std::map<NodeId, Hash>& nodes)
{
    const bool ascending =
        std::adjacent_find(positions.begin(), positions.end(), std::greater_equal<>()) == positions.end();
    if (positions.size() != hashes.size() || !ascending || (!positions.empty() && positions.back() >= size) ||
        size > (1ULL << 62))
        return Error{ErrorKind::InvalidInput, QStringLiteral("the rows do not fit the tree")};
    if (size == 0)
        return emptyRoot();
    CoverReader reader{positions, hashes, nodes};
    Result<Hash> root = reader.hashOf({0, positions.size()}, 0, size);
    if (root && reader.used != nodes.size())
        return Error{ErrorKind::InvalidInput, QStringLiteral("the proof has nodes that nothing needs")};
    return root;
}

} // namespace keywright::merkle
