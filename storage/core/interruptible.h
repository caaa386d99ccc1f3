// While it lives, a question to this connection ends as Cancelled soon after `stop` has become true. On the database's
// lane; the flag is set from anywhere. One at a time.
#pragma once

#include "model/core/progress.h"
#include "storage/core/database.h"

#include <chrono>

namespace keywright {

class Interruptible {
public:
    Interruptible(Database& database, StopFlag stop);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    // From now on a question may take so many thousand steps of SQLite's virtual machine and so long; what takes more
    // ends as Cancelled too, and ranOut() tells.
    void setPatience(int thousandSteps, std::chrono::milliseconds time);
    void setEndless();
    [[nodiscard]] bool ranOut() const { return m_ranOut; }

private:
    static int look(void* self);

    Database& m_database;
    StopFlag m_stop;
    int m_left = 0; // looks; 0: endless
    bool m_ranOut = false;
    std::chrono::steady_clock::time_point m_end;
};

} // namespace keywright
