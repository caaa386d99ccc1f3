#include "storage/core/save_file.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace keywright {

Error SaveFile::failure() const
{
    const QString path = m_file.fileName();
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.exists())
        return {ErrorKind::FileMissing, folder.filePath()};
    // QSaveFile turns most failures into WriteError: the system tells the cases apart that a person can do something
    // about.
    if (m_file.error() == QFileDevice::ResourceError || errno == ENOSPC || m_file.cutShort ||
        QStorageInfo(folder.filePath()).bytesAvailable() == 0)
        return {ErrorKind::DiskFull, path};
    if (m_file.error() == QFileDevice::PermissionsError || m_file.error() == QFileDevice::OpenError ||
        !folder.isWritable())
        return {ErrorKind::ReadOnly, path};
    return {ErrorKind::Io, QStringLiteral("%1: %2").arg(path, m_file.errorString())};
}

Result<void> SaveFile::open()
{
    errno = 0;
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? Result<void>() : Result<void>(failure());
}

Result<void> SaveFile::write(const QByteArray& bytes)
{
    errno = 0;
    return m_file.write(bytes) == bytes.size() ? Result<void>() : Result<void>(failure());
}

Result<void> SaveFile::commit()
{
    errno = 0;
    if (m_file.cutShort)
        m_file.cancelWriting();
    return m_file.commit() ? Result<void>() : Result<void>(failure());
}

} // namespace keywright
