// A file that one holder at a time locks, of this process or of another. The system's own lock lies on it, which ends
// with its holder however that one ends: there are no locks of the dead to judge, not even of one that was killed
// before it could write its number. The file holds the process number and goes when it is let go of. One thread each.
#pragma once

#include "model/core/result.h"

#include <QString>

#include <chrono>

namespace keywright {

class ProcessLock {
public:
    explicit ProcessLock(QString path);
    ~ProcessLock();
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    // Busy when somebody else still holds it after `wait`; FileMissing (no such folder), ReadOnly, DiskFull, Io.
    Result<void> take(std::chrono::milliseconds wait = {});
    void letGo();
    [[nodiscard]] bool isHeld() const { return m_handle != nobody; }
    // The process that holds it, 0 when it does not say.
    [[nodiscard]] qint64 holder() const;

private:
    static constexpr qintptr nobody = -1;
    Result<void> tryOnce();

    QString m_path;
    qintptr m_handle = nobody;
};

} // namespace keywright
