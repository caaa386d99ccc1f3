#include "storage/gate/listen_address.h"

namespace keywright::gate {

Result<ListenAddress> ListenAddress::parse(const QString& text)
{
    const Error wrong{
        ErrorKind::InvalidInput,
        QStringLiteral("listen “%1”: expected 127.0.0.1:9191, [::1]:9191 or unix:/path").arg(text.left(200))};
    ListenAddress listen;
    if (text.startsWith(QLatin1String("unix:"))) {
        listen.unixPath = text.mid(5).toStdString();
        // sockaddr_un has room for so much.
        return listen.unixPath.starts_with('/') && listen.unixPath.size() < 108 ? Result(listen) : wrong;
    }
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(std::max<qsizetype>(colon, 0));
    const bool bracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (bracketed)
        host = host.mid(1).chopped(1);
    const std::optional<IpAddress> address = IpAddress::parse(host);
    bool ok = false;
    listen.port = text.mid(colon + 1).toUShort(&ok);
    if (colon < 0 || !ok || !address || bracketed != host.contains(QLatin1Char(':')))
        return wrong;
    listen.address = *address;
    return listen;
}

QString ListenAddress::toString() const
{
    if (!unixPath.empty())
        return QStringLiteral("unix:") + QString::fromStdString(unixPath);
    return (address.v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

} // namespace keywright::gate
