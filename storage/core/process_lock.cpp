#include "storage/core/process_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace keywright {
namespace {

using namespace std::chrono_literals;

constexpr auto firstPause = 2ms, longestPause = 40ms;

} // namespace

ProcessLock::ProcessLock(QString path)
    : m_path(std::move(path))
{}

ProcessLock::~ProcessLock()
{
    letGo();
}

Result<void> ProcessLock::take(std::chrono::milliseconds wait)
{
    const auto end = std::chrono::steady_clock::now() + wait;
    for (auto pause = firstPause;; pause = std::min(pause * 2, longestPause)) {
        const Result<void> taken = tryOnce();
        if (taken || taken.error().kind != ErrorKind::Busy || std::chrono::steady_clock::now() >= end)
            return taken;
        std::this_thread::sleep_for(pause);
    }
}

qint64 ProcessLock::holder() const
{
    // Between locking the file and writing into it lies a moment.
    for (int attempt = 0; attempt < 10; ++attempt) {
        QFile file(m_path);
        const qint64 process = file.open(QIODevice::ReadOnly) ? file.read(32).trimmed().toLongLong() : 0;
        if (process > 0)
            return process;
        std::this_thread::sleep_for(firstPause);
    }
    return 0;
}

#ifdef Q_OS_WIN

Result<void> ProcessLock::tryOnce()
{
    // Nobody else may write while it is open, and Windows removes it when it is closed.
    HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t*>(m_path.utf16()), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        const QByteArray number = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
        DWORD written = 0;
        WriteFile(file, number.constData(), static_cast<DWORD>(number.size()), &written, nullptr);
        m_handle = reinterpret_cast<qintptr>(file);
        return {};
    }
    switch (GetLastError()) {
    case ERROR_SHARING_VIOLATION:
        return Error{ErrorKind::Busy, m_path};
    case ERROR_PATH_NOT_FOUND:
        return Error{ErrorKind::FileMissing, QFileInfo(m_path).path()};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return Error{ErrorKind::ReadOnly, m_path};
    case ERROR_DISK_FULL:
        return Error{ErrorKind::DiskFull, m_path};
    default:
        return Error{ErrorKind::Io, m_path};
    }
}

void ProcessLock::letGo()
{
    if (isHeld())
        CloseHandle(reinterpret_cast<HANDLE>(std::exchange(m_handle, nobody)));
}

#else

namespace {

Error errorOf(int code, const QString& path)
{
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::ReadOnly, path};
    case ENOENT:
        return {ErrorKind::FileMissing, QFileInfo(path).path()};
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::DiskFull, path};
    case EWOULDBLOCK:
        return {ErrorKind::Busy, path};
    default:
        return {ErrorKind::Io, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(code)))};
    }
}

// The holder before removes the file while it still holds it: a lock on a file that has no name any more is none.
bool hasThisName(int file, const QByteArray& name)
{
    struct stat locked {
    }, named{};
    return ::fstat(file, &locked) == 0 && ::stat(name.constData(), &named) == 0 && locked.st_ino == named.st_ino &&
           locked.st_dev == named.st_dev;
}

} // namespace

Result<void> ProcessLock::tryOnce()
{
    const QByteArray name = QFile::encodeName(m_path);
    for (;;) {
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0)
            return errorOf(errno, m_path);
        int locked = 0;
        do {
            locked = ::flock(file, LOCK_EX | LOCK_NB);
        } while (locked != 0 && errno == EINTR);
        if (locked != 0) {
            const int why = errno;
            ::close(file);
            return errorOf(why, m_path);
        }
        if (!hasThisName(file, name)) {
            ::close(file);
            continue;
        }
        // Only told to people: a disk too full to take it does not matter.
        const QByteArray number = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
        if (::ftruncate(file, 0) == 0)
            static_cast<void>(!::write(file, number.constData(), static_cast<std::size_t>(number.size())));
        m_handle = file;
        return {};
    }
}

void ProcessLock::letGo()
{
    if (!isHeld())
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(static_cast<int>(std::exchange(m_handle, nobody)));
}

#endif

} // namespace keywright
