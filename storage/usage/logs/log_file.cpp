#include "storage/usage/logs/log_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace keywright {
namespace {

constexpr unsigned unzipBuffer = 256 * 1'024;

gzFile fileOf(void* file)
{
    return static_cast<gzFile>(file);
}

} // namespace

LogFile::~LogFile()
{
    if (m_file)
        gzclose_r(fileOf(m_file));
}

Result<void> LogFile::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!info.isFile() || !info.isReadable())
        return Error{ErrorKind::Io, QStringLiteral("%1: not a file that can be read").arg(path)};
    m_path = path;
    m_size = info.size();
#ifdef Q_OS_WIN
    m_file = gzopen_w(reinterpret_cast<const wchar_t*>(path.utf16()), "rb");
#else
    m_file = gzopen(QFile::encodeName(path).constData(), "rb");
#endif
    if (!m_file)
        return Error{ErrorKind::Io, path};
    gzbuffer(fileOf(m_file), unzipBuffer);
    return {};
}

Error LogFile::error() const
{
    int code = Z_OK;
    const char* words = gzerror(fileOf(m_file), &code);
    return {code == Z_ERRNO ? ErrorKind::Io : ErrorKind::Damaged,
            QStringLiteral("%1: %2").arg(m_path, QString::fromUtf8(words))};
}

Result<qint64> LogFile::read(char* into, qint64 size)
{
    const int got = gzread(fileOf(m_file), into, unsigned(std::min<qint64>(size, 1 << 30)));
    int code = Z_OK;
    if (got <= 0)
        gzerror(fileOf(m_file), &code);
    // Cut off in the middle: zlib tells it only at the end of what it has.
    return got < 0 || (got == 0 && code != Z_OK) ? Result<qint64>(error()) : Result<qint64>(got);
}

Result<void> LogFile::goTo(qint64 position)
{
    return gzseek(fileOf(m_file), z_off_t(position), SEEK_SET) == position ? Result<void>() : Result<void>(error());
}

bool LogFile::isPacked() const
{
    return gzdirect(fileOf(m_file)) == 0;
}

qint64 LogFile::done() const
{
    return gzoffset(fileOf(m_file));
}

Result<QByteArray> LogFile::hashOf(qint64 from, qint64 length)
{
    if (const Result<void> there = goTo(from); !there)
        return there.error();
    QByteArray bytes(length, '\0');
    qint64 had = 0;
    while (had < length) {
        const Result<qint64> got = read(bytes.data() + had, length - had);
        if (!got)
            return got.error();
        if (*got == 0)
            return QByteArray();
        had += *got;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<bool> LogFile::is(const LogMark& mark)
{
    const Result<QByteArray> head = hashOf(0, mark.headLength);
    if (!head || *head != mark.head)
        return head ? Result<bool>(false) : Result<bool>(head.error());
    const Result<QByteArray> tail = hashOf(mark.position - mark.tailLength, mark.tailLength);
    return tail ? Result<bool>(*tail == mark.tail) : Result<bool>(tail.error());
}

Result<void> LogFile::remember(LogMark& mark)
{
    mark.headLength = std::min(marked, mark.position);
    mark.tailLength = mark.headLength;
    LogFile again; // the place of this one stays
    if (const Result<void> opened = again.open(m_path); !opened)
        return opened;
    const Result<QByteArray> head = again.hashOf(0, mark.headLength);
    const Result<QByteArray> tail =
        head ? again.hashOf(mark.position - mark.tailLength, mark.tailLength) : Result<QByteArray>(head.error());
    if (!tail)
        return tail.error();
    mark.head = *head;
    mark.tail = *tail;
    return {};
}

} // namespace keywright
