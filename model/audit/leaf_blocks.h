// Leaves of the log on their way from the thread that reads them to the one that hashes them, some thousand at a time
// and a few blocks ahead. One reader, one hasher; owned by who started both.
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
        QByteArray bytes;                // of all leaves, one after another
        std::vector<LeafRecord> records; // `data` is set by at()
        std::vector<qsizetype> ends;     // of each leaf in `bytes`

        [[nodiscard]] LeafRecord at(std::size_t i) const;
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
