// Port: a write transaction over everything that one connection stores (keys, journal, audit log).
#pragma once

#include "model/core/result.h"

#include <functional>

namespace keywright {

class Transactions {
public:
    virtual ~Transactions() = default;
    // Runs `body` in one immediate transaction; commits when it answers ok, else rolls back and passes the error on.
    // A write inside of a write is a part of it: when it fails, that part alone is undone. Busy, DiskFull, ReadOnly, Io
    // when the database refuses; then nothing of `body` stays.
    virtual Result<void> write(const std::function<Result<void>()>& body) = 0;
    // Grows whenever another connection has committed (SQLite: data_version).
    virtual Result<qint64> changeCounter() = 0;
};

} // namespace keywright
