// Reads the log in batches and judges them, on this thread and, in a long log, on others beside it, each with a reader
// of its own: reading is most of the work. Hands the batches over one after another, in their order, on this thread.
#pragma once

#include "model/audit/audit_log.h"
#include "model/core/progress.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace keywright {

class BatchReader {
public:
    // Sizes of the tree, in (from, to], whose roots are wanted; any thread.
    using Sizes = std::function<std::vector<quint64>(quint64 from, quint64 to)>;
    // False to stop.
    using Take = std::function<Result<bool>(const JudgedBatch& batch, quint64 count)>;

    BatchReader(AuditLog& log, quint64 events, Sizes sizes);
    ~BatchReader();
    BatchReader(const BatchReader&) = delete;
    BatchReader& operator=(const BatchReader&) = delete;

    Result<void> run(const ProgressPtr& progress, const Take& take); // Cancelled, or what reading says

private:
    void startOthers();
    void work(const Hash& root); // another thread
    std::optional<quint64> next();
    Result<void> readOne(LeafSource& source, quint64 number, LeafBatch& batch);
    void giveUp(quint64 number);
    Result<void> makeReady(quint64 number, LeafBatch& batch);
    void stop();
    [[nodiscard]] quint64 countOf(quint64 number) const;

    AuditLog& m_log;
    const quint64 m_events, m_batches;
    const Sizes m_sizes;
    ProgressPtr m_progress;
    std::vector<std::thread> m_others;

    std::mutex m_mutex; // over what follows
    std::condition_variable m_changed;
    std::map<quint64, JudgedBatch> m_ready;
    std::vector<quint64> m_givenUp; // a thread took them and could not read them
    quint64 m_next = 0;             // that nobody took yet
    quint64 m_wanted = 0;           // the next to be handed over
    bool m_stopped = false;
};

} // namespace keywright
