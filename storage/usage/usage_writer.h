// Takes counts from a gate about once a second and stores them, on a thread of its own. While the database does not
// take them they are kept, and stored when it does; a lost one is made anew. Memory stays bounded: counts that wait too
// long lose their minute, never their number.
#pragma once

#include "model/core/clock.h"
#include "storage/gate/gate_state.h"
#include "storage/usage/usage_database.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace keywright {

class UsageWriter {
public:
    struct Parts {
        QString path;
        gate::LimitLedger& ledger;
        gate::GateState& state;
        const Clock& clock;
        std::function<UsageCounts()> collect;       // what was counted since it was last called
        std::function<void(const Error&)> complain; // once for each new kind of trouble
    };
    explicit UsageWriter(Parts parts);
    ~UsageWriter(); // stops
    UsageWriter(const UsageWriter&) = delete;
    UsageWriter& operator=(const UsageWriter&) = delete;

    // Gives the ledger what was used of quotas. A database that can't be read is complained of, and tried again later.
    void restoreQuotas();
    void start();
    // After it has returned nothing is written by itself.
    void stop();
    // Collects and stores once, on the caller's thread; while it is stopped. What can't be stored is told.
    Result<void> flush();

private:
    void run();
    Result<void> openDatabase();
    void gather();
    void fold();
    void tell(const Result<void>& done);

    Parts m_parts;
    QString m_writer;
    std::unique_ptr<UsageDatabase> m_database;
    std::map<qint64, UsageCounts> m_waiting;
    std::optional<UsageBatch> m_sent; // tried, and not known to be stored
    qint64 m_number = 0;
    std::optional<ErrorKind> m_trouble;

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
};

} // namespace keywright
