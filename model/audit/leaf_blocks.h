// Leaves of the log on their way from the thread that reads them to the one that hashes them, some thousand at a time
// and a few blocks ahead. A reader that is further ahead hashes leaves itself instead of waiting: neither stands idle,
// whichever work is the longer on this machine. One reader, one hasher; owned by who started both.
#pragma once

#include "model/audit/audit_log.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace keywright {

class LeafBlocks {
public:
    struct Block {
        QByteArray bytes;                        // of all leaves, one after another
        std::vector<std::optional<Hash>> closed; // of all leaves, too
        std::vector<LeafRecord> records;         // their views are set by at()
        struct End {
            qsizetype bytes;
            std::size_t closed;
        };
        std::vector<End> ends;
        std::vector<Hash> hashes; // empty: not hashed yet

        [[nodiscard]] LeafRecord at(std::size_t i) const;
        [[nodiscard]] QByteArrayView dataAt(std::size_t i) const;
        [[nodiscard]] Hash hashAt(std::size_t i) const;
        void hashLeaves();
    };

    // The reader. False when the hasher wants no more.
    bool add(const LeafRecord& leaf);
    void finish();

    // The hasher. Null at the end.
    [[nodiscard]] std::unique_ptr<Block> take();
    void giveBack(std::unique_ptr<Block> block);
    void stop();

private:
    bool push();
    [[nodiscard]] std::unique_ptr<Block> emptyBlock();

    std::unique_ptr<Block> m_open;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Block>> m_full;
    std::vector<std::unique_ptr<Block>> m_used; // for the reader to fill again
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace keywright
