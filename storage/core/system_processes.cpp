#include "storage/core/system_processes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace keywright {
namespace {

constexpr int numberBits = 22, beganBits = 20, placeBits = 10; // Linux numbers processes up to 2^22

#ifdef Q_OS_LINUX
// Never 0, which stands for "not known".
quint32 hashOf(const QByteArray& text, int bits)
{
    if (text.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const quint32 number = qFromBigEndian<quint32>(hash.constData()) >> (32 - bits);
    return number == 0 ? 1 : number;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QByteArray linkOf(const char* path)
{
    char target[64];
    const ssize_t size = readlink(path, target, sizeof target);
    return size > 0 ? QByteArray(target, size) : QByteArray();
}
#endif

} // namespace

qint64 SystemProcesses::Identity::packed() const
{
    return static_cast<qint64>(number) | static_cast<qint64>(began) << numberBits |
           static_cast<qint64>(boot) << (numberBits + beganBits) |
           static_cast<qint64>(space) << (numberBits + beganBits + placeBits);
}

SystemProcesses::Identity SystemProcesses::Identity::of(qint64 packed)
{
    const auto part = [packed](int from, int bits) {
        return static_cast<quint32>(packed >> from & ((qint64(1) << bits) - 1));
    };
    return {part(0, numberBits), part(numberBits, beganBits), part(numberBits + beganBits, placeBits),
            part(numberBits + beganBits + placeBits, placeBits)};
}

#ifdef Q_OS_LINUX

std::optional<SystemProcesses::Identity> SystemProcesses::find(quint32 number)
{
    if (kill(static_cast<pid_t>(number), 0) != 0 && errno != EPERM)
        return std::nullopt;
    // proc(5): "number (name) state …"; the name may hold anything. Field 22 is when it began, in ticks since the boot.
    const QByteArray stat = read(QStringLiteral("/proc/%1/stat").arg(number));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.value(0) == "Z")
        return std::nullopt; // killed, and nobody has asked yet how it ended
    return Identity{number, hashOf(fields.value(19), beganBits),
                    hashOf(read(QStringLiteral("/proc/sys/kernel/random/boot_id")), placeBits),
                    hashOf(linkOf("/proc/self/ns/pid"), placeBits)};
}

qint64 SystemProcesses::ownId() const
{
    static const qint64 own =
        find(static_cast<quint32>(QCoreApplication::applicationPid())).value_or(Identity{}).packed();
    return own;
}

bool SystemProcesses::isAlive(qint64 processId) const
{
    if (processId <= 0)
        return false;
    const Identity asked = Identity::of(processId), here = Identity::of(ownId());
    const auto differ = [](quint32 a, quint32 b) { return a != 0 && b != 0 && a != b; };
    if (differ(asked.boot, here.boot))
        return false;
    if (differ(asked.space, here.space))
        return true;
    const std::optional<Identity> found = find(asked.number);
    return found && !differ(asked.began, found->began);
}

#else

std::optional<SystemProcesses::Identity> SystemProcesses::find(quint32)
{
    return std::nullopt;
}

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

#endif

} // namespace keywright
