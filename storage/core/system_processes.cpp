#include "storage/core/system_processes.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace keywright {

qint64 SystemProcesses::ownId() const
{
    return QCoreApplication::applicationPid();
}

bool SystemProcesses::isAlive(qint64 processId) const
{
    if (processId <= 0)
        return false;
#ifdef Q_OS_WIN
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(processId));
    if (!process)
        return false;
    DWORD code = 0;
    const bool alive = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return alive;
#else
    return kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM;
#endif
}

} // namespace keywright
