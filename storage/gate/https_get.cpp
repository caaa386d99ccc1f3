#include "storage/gate/https_get.h"

#include <QFile>

namespace keywright::gate {
namespace {

constexpr qint64 mostBytes = 256 * 1024;

Result<QByteArray> readLocal(const QUrl& url)
{
    QFile file(url.toLocalFile());
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorKind::Io : ErrorKind::FileMissing, file.fileName()};
    return file.read(mostBytes + 1);
}

WipedBytes requestFor(const QUrl& url)
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    WipedBytes head;
    for (const QByteArray& part :
         {QByteArray("GET "), target.isEmpty() ? QByteArray("/") : target, QByteArray(" HTTP/1.1\r\nHost: "),
          url.authority(QUrl::FullyEncoded).toUtf8(),
          QByteArray("\r\nAccept: application/jwk-set+json, application/json\r\nConnection: close\r\n\r\n")})
        head.append({part.constData(), static_cast<std::size_t>(part.size())});
    return head;
}

} // namespace

Result<QByteArray> httpsGet(const QString& text, const QString& ca, std::chrono::milliseconds patience,
                            const ProgressPtr& progress)
{
    const QUrl url(text);
    if (url.scheme() == QLatin1String("file"))
        return readLocal(url);
    const auto told = [&text](const Error& error, const QString& what) {
        return Error{error.kind, QStringLiteral("%1: %2").arg(text, what)};
    };
    const Result<HttpReply> reply = exchange(url, requestFor(url), progress, {patience, ca, mostBytes});
    if (!reply && reply.error().kind == ErrorKind::Timeout)
        return told(reply.error(), QStringLiteral("no answer in time"));
    if (!reply)
        return told(reply.error(), reply.error().detail);
    if (reply->status != 200)
        return told({ErrorKind::Io, {}}, QStringLiteral("answered with %1").arg(reply->status));
    return reply->body;
}

} // namespace keywright::gate
