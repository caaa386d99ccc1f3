#include "storage/secrets/owner_file.h"

#include "storage/core/save_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keywright::owner_file {

Result<QByteArray> read(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(path))
            return Error{ErrorKind::FileMissing, path};
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    }
    if (file.size() > most)
        return Error{ErrorKind::Damaged, QStringLiteral("%1: it has %2 bytes").arg(path).arg(file.size())};
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return content;
}

Result<void> replace(const QString& path, const QByteArray& content)
{
    SaveFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened;
    // Before the first byte is in it.
    file.device().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> written = file.write(content); !written)
        return written;
    if (const Result<void> done = file.commit(); !done) // syncs the file
        return done;
    syncFolderOf(path);
    return {};
}

bool isPrivate(const QString& path)
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return !(QFile::permissions(path) & others);
}

void syncFolderOf(const QString& path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

} // namespace keywright::owner_file
