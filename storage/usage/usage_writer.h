// Takes counts from a gate about once a second and stores them, on a thread of its own. While the database does not
// take them they are kept, and stored when it does; a lost one is made anew. Memory stays bounded: counts that wait too
// long lose their minute, never their number.
// What many keys did in a second is kept in one row of the database and rolled up some ten seconds later, so that each
// key's rows are brought up to date only that often.
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

    // Rolls up what a killed gate left, and gives the ledger what was used of quotas. A database that can't be read is
    // complained of, and tried again later.
    void restoreQuotas();
    void start();
    // After it has returned nothing is written by itself.
    void stop();
    // Collect and store once, on the caller's thread, while it is stopped; what can't be stored is told. store() is
    // what is done about once a second; after flush() nothing is left to be rolled up.
    Result<void> store();
    Result<void> flush();

private:
    void run();
    Result<void> openDatabase();
    void gather();
    void fold();
    Result<void> storeWaiting(bool inLevels);
    Result<void> rollUp();
    void tell(const Result<void>& done);

    Parts m_parts;
    QString m_writer;
    std::unique_ptr<UsageDatabase> m_database;
    CountsByMinute m_waiting;
    std::optional<UsageBatch> m_sent; // tried, and not known to be stored
    qint64 m_number = 0;
    std::size_t m_kept = 0; // entries that may be there to be rolled up
    int m_storedSince = 0;  // times, while there is something
    std::optional<ErrorKind> m_trouble;

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
};

} // namespace keywright
