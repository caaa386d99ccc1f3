#include "storage/transfer/source_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <optional>

namespace keywright {
namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr std::size_t lookedAt = 8192;

Error unusable(const QString& name, const QString& why)
{
    return {ErrorKind::InvalidInput, QStringLiteral("%1: %2").arg(name, why)};
}

bool startsWith(const WipedBytes& bytes, std::string_view mark)
{
    return bytes.view().substr(0, mark.size()) == mark;
}

// Why these bytes are no text, in words that help; empty when they may be.
QString whyNoText(const WipedBytes& bytes)
{
    if (startsWith(bytes, "\x03\xD9\xA2\x9A"))
        return QStringLiteral("this is a KeePass database: export it as CSV in KeePassXC and import that");
    if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "\xD0\xCF\x11\xE0"))
        return QStringLiteral("this is a spreadsheet or an archive: save it as CSV and import that");
    if (startsWith(bytes, std::string_view("\xFF\xFE\0\0", 4)) ||
        startsWith(bytes, std::string_view("\0\0\xFE\xFF", 4)))
        return QStringLiteral("UTF-32 is not supported: save it as UTF-8");
    if (bytes.view().substr(0, lookedAt).find('\0') != std::string_view::npos && !startsWith(bytes, "\xFF\xFE") &&
        !startsWith(bytes, "\xFE\xFF"))
        return QStringLiteral("this is a binary file, not text");
    return {};
}

Result<WipedBytes> fromUtf16(const WipedBytes& bytes, const QString& name)
{
    // The decoder keeps no copy; its answer and the UTF-8 form are wiped here.
    QStringDecoder decoder(QStringConverter::Utf16);
    QString text = decoder(QByteArrayView(bytes.view().data(), static_cast<qsizetype>(bytes.size())));
    QByteArray utf8 = text.toUtf8();
    wipe(std::as_writable_bytes(std::span(text.data(), static_cast<std::size_t>(text.size()))));
    if (decoder.hasError() || bytes.size() % 2 != 0) {
        wipe(utf8);
        return unusable(name, QStringLiteral("not valid UTF-16: save it as UTF-8"));
    }
    WipedBytes result;
    result.append({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    wipe(utf8);
    return result;
}

Result<void> readInto(WipedBytes& bytes, QFile& file, const ProgressPtr& progress)
{
    bytes.reserve(static_cast<std::size_t>(std::clamp<qint64>(file.size() + 1, chunk, largestSource)));
    for (;;) {
        if (progress->cancelled)
            return Error{ErrorKind::Cancelled, QStringLiteral("import")};
        const std::size_t had = bytes.size();
        bytes.resize(had + chunk);
        const qint64 got = file.read(bytes.data() + had, chunk);
        bytes.resize(had + static_cast<std::size_t>(std::max<qint64>(got, 0)));
        if (got < 0)
            return Error{ErrorKind::Io, file.errorString()};
        if (got == 0)
            return {};
        if (static_cast<qint64>(bytes.size()) > largestSource)
            return unusable(file.fileName(), QStringLiteral("larger than 256 MB: split it"));
        progress->done = static_cast<qint64>(bytes.size());
    }
}

} // namespace

Result<WipedBytes> sourceText(WipedBytes bytes, const QString& name)
{
    if (bytes.size() == 0)
        return unusable(name, QStringLiteral("the file is empty"));
    if (const QString why = whyNoText(bytes); !why.isEmpty())
        return unusable(name, why);
    if (startsWith(bytes, "\xFF\xFE") || startsWith(bytes, "\xFE\xFF"))
        return fromUtf16(bytes, name);
    if (trimmed(bytes.view()).empty())
        return unusable(name, QStringLiteral("the file holds nothing but white space"));
    if (!startsWith(bytes, "\xEF\xBB\xBF"))
        return bytes;
    WipedBytes unmarked;
    unmarked.append(bytes.view().substr(3));
    return unmarked;
}

Result<WipedBytes> readSource(const QString& path, const ProgressPtr& progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (info.isDir())
        return unusable(path, QStringLiteral("this is a folder, not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    progress->done = 0;
    progress->total = info.isFile() ? info.size() : 0;
    WipedBytes bytes;
    if (const Result<void> read = readInto(bytes, file, progress); !read)
        return read.error();
    return sourceText(std::move(bytes), path);
}

std::optional<QString> fromUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

} // namespace keywright
