// A stretch of the log as its verifier reads it, and what it finds there. Stretches are whole subtrees of the log's
// tree, so that each can be read and judged by itself, several at a time, and their roots put together afterwards.
#pragma once

#include "model/audit/merkle_tree.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace keywright {

// A restore that the log tells of: what was there before it is gone by right. Roots are base64.
struct SetBack {
    quint64 at = 0; // the event's number
    quint64 replacedSize = 0, lastSignedSize = 0;
    QString replacedRoot, lastSignedRoot;
};

struct LeafBatch {
    static constexpr int levels = 12; // of a whole batch above its leaves
    static constexpr std::size_t leaves = std::size_t{1} << levels;

    quint64 from = 0;      // its first leaf; a multiple of `leaves`
    std::size_t count = 0; // leaves that it should have
    // Leaf data, one after another; fewer than `count` when an event is missing.
    QByteArray bytes;
    std::vector<qsizetype> ends;
    // What is stored of the tree: stored[level][i] is node (level, (from >> level) + i). None: missing, or the row of
    // the leaf is of another type than it has to be.
    std::array<std::vector<std::optional<Hash>>, levels + 1> stored;
    std::vector<SetBack> setBacks;
    // What is wrong with what the store keeps beside its events to find them by, in technical words.
    std::optional<QString> wrongGuide;

    void begin(quint64 from, std::size_t count); // empties it, keeps its room
};

class LeafSource {
public:
    virtual ~LeafSource() = default;
    // Fills `batch` for what begin() asked.
    virtual Result<void> leaves(LeafBatch& batch) = 0;
    // Stored hash of a complete subtree, and of the whole tree of `size` leaves.
    virtual Result<Hash> node(NodeId node) = 0;
    virtual Result<Hash> root(quint64 size) = 0;
};

struct JudgedBatch {
    struct Fault {
        bool isRow = false; // else of the tree
        quint64 seq = 0;
        QString detail;
    };
    std::optional<Fault> fault; // the first one
    // Roots of the complete subtrees that its leaves make, left to right, after each of the sizes asked for; the last
    // are those of all its leaves.
    std::vector<std::vector<Hash>> peaks;
    std::vector<SetBack> setBacks;
};

// `sizes`: ascending, in (from, from + count].
[[nodiscard]] JudgedBatch judge(const LeafBatch& batch, const std::vector<quint64>& sizes);

} // namespace keywright
