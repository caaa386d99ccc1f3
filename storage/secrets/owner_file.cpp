#include "storage/secrets/owner_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keywright::owner_file {
namespace {

Error writeError(const QSaveFile& file)
{
    const QString detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString());
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {ErrorKind::DiskFull, file.fileName()};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
    case QFileDevice::WriteError: // what QSaveFile says of a folder or a file that may not be written
        return {QFileInfo(QFileInfo(file.fileName()).path()).isWritable() ? ErrorKind::Io : ErrorKind::ReadOnly,
                detail};
    default:
        return {ErrorKind::Io, detail};
    }
}

} // namespace

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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    // Before the first byte is in it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit()) // commit() syncs the file
        return writeError(file);
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
