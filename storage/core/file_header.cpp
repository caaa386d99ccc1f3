#include "storage/core/file_header.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace keywright {

Result<FileHeader> readHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path};
    if (QFileInfo(path).isDir())
        return Error{ErrorKind::NotACatalogue, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    const QByteArray head = file.read(100);
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (head.size() < 100 || QByteArrayView(head).first(16) != magic)
        return Error{ErrorKind::NotACatalogue, path};
    if (qFromBigEndian<quint32>(head.constData() + 68) != catalogueApplicationId)
        return Error{ErrorKind::NotACatalogue, path};
    return FileHeader{static_cast<int>(qFromBigEndian<quint32>(head.constData() + 60))};
}

} // namespace keywright
