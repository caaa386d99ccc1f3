#include "storage/core/file_header.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstddef>
#include <memory>

namespace keywright {
namespace {

constexpr int headBytes = 100;

// A file as SQLite itself opens one. Opened and closed by anybody else, POSIX would forget every lock that this process
// has on it: another program that ends would then take itself for the last one and delete the write-ahead log under a
// connection of ours, and with it all that is written afterwards.
class QuietFile {
public:
    explicit QuietFile(const QString& path)
        : m_vfs(sqlite3_vfs_find(nullptr))
        , m_name(sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr))
        , m_room(std::make_unique<std::max_align_t[]>(
              static_cast<std::size_t>(m_vfs->szOsFile) / sizeof(std::max_align_t) + 1))
    {
        m_opened = m_vfs->xOpen(m_vfs, m_name, file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    }
    ~QuietFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(m_name);
    }
    Q_DISABLE_COPY_MOVE(QuietFile)

    [[nodiscard]] int opened() const { return m_opened; } // a code of SQLite
    int read(void* into, int bytes) { return file()->pMethods->xRead(file(), into, bytes, 0); }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_room.get()); }

    sqlite3_vfs* m_vfs;
    decltype(sqlite3_create_filename(nullptr, nullptr, nullptr, 0, nullptr)) m_name; // const in later versions
    std::unique_ptr<std::max_align_t[]> m_room; // as much as this system's files need
    int m_opened;
};

} // namespace

Result<FileHeader> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!info.isFile())
        return Error{ErrorKind::NotACatalogue, path};
    QuietFile file(info.absoluteFilePath());
    if (file.opened() != SQLITE_OK)
        return Error{ErrorKind::Io,
                     QStringLiteral("%1: %2").arg(path, QString::fromUtf8(sqlite3_errstr(file.opened())))};
    std::array<char, headBytes> head{};
    const int code = file.read(head.data(), headBytes);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, QString::fromUtf8(sqlite3_errstr(code)))};
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (code != SQLITE_OK || QByteArrayView(head.data(), magic.size()) != magic)
        return Error{ErrorKind::NotACatalogue, path};
    if (qFromBigEndian<quint32>(head.data() + 68) != catalogueApplicationId)
        return Error{ErrorKind::NotACatalogue, path};
    return FileHeader{static_cast<int>(qFromBigEndian<quint32>(head.data() + 60))};
}

} // namespace keywright
