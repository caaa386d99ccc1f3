#include "storage/gate/redis_settings.h"

#include <QUrl>

namespace keywright::gate {

Result<RedisSettings> RedisSettings::parse(const QString& text)
{
    const auto wrong = [](const char* what) { return Error{ErrorKind::InvalidInput, QString::fromLatin1(what)}; };
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return wrong("redis: no password in the address; give --redis-password-file");
    const bool encrypted = url.scheme() == QLatin1String("rediss");
    if (!url.isValid() || (!encrypted && url.scheme() != QLatin1String("redis")) || url.host().isEmpty() ||
        url.hasQuery() || url.hasFragment())
        return wrong("redis: an address like redis://127.0.0.1:6379/0 or rediss://redis.example.com:6379/0");
    RedisSettings settings;
    settings.encrypted = encrypted;
    settings.host = url.host().toStdString();
    settings.port = static_cast<std::uint16_t>(url.port(6379));
    const QString database = url.path().mid(1);
    bool ok = true;
    if (!database.isEmpty())
        settings.database = database.toInt(&ok);
    if (!ok || settings.database < 0 || settings.port == 0)
        return wrong("redis: the number of a database behind the port, as in redis://127.0.0.1:6379/0");
    return settings;
}

} // namespace keywright::gate
