// While it lives, a question to this connection ends as Cancelled soon after `stop` has become true. On the database's
// lane; the flag is set from anywhere.
#pragma once

#include "model/core/progress.h"
#include "storage/core/database.h"

namespace keywright {

class Interruptible {
public:
    Interruptible(Database& database, StopFlag stop);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Database& m_database;
    StopFlag m_stop;
};

} // namespace keywright
