#include "storage/apis/openapi_file.h"

#include "storage/apis/yaml_value.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace keywright {
namespace {

Result<QJsonValue> jsonValue(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(error.offset, 0, text.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    return openApiFlaw(QStringLiteral("no usable JSON at line %1:%2 (%3)")
                           .arg(line)
                           .arg(before.size() - before.lastIndexOf('\n'))
                           .arg(error.errorString()));
}

} // namespace

Result<OpenApiDocument> readOpenApiText(const QByteArray& text)
{
    if (text.size() > largestOpenApi)
        return openApiFlaw(QStringLiteral("larger than 32 MB"));
    QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(plain);
    if (decoder.hasError() || plain.contains('\0'))
        return openApiFlaw(QStringLiteral("it is no UTF-8 text"));
    plain = plain.trimmed().startsWith('{') ? plain.trimmed() : plain;
    if (plain.trimmed().isEmpty())
        return openApiFlaw(QStringLiteral("it holds nothing"));
    // YAML in braces is rare; where it is no JSON the JSON message is the one that helps.
    const Result<QJsonValue> value = plain.startsWith('{')
                                         ? jsonValue(plain)
                                         : yamlValue({plain.constData(), static_cast<std::size_t>(plain.size())});
    if (!value)
        return value.error();
    if (!value->isObject())
        return openApiFlaw(QStringLiteral("expected an object at %1").arg(QLatin1Char('#')));
    return readOpenApi(value->toObject());
}

Result<OpenApiDocument> readOpenApiFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (info.isDir())
        return openApiFlaw(QStringLiteral("this is a folder, not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    const QByteArray text = file.read(largestOpenApi + 1); // a pipe or a device may never end
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return readOpenApiText(text);
}

} // namespace keywright
