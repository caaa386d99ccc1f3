#include "storage/secrets/secret_service.h"

#include "storage/secrets/secret_service_bus.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace keywright {
namespace {

using Attributes = QMap<QString, QString>;

QString servicePath()
{
    return QStringLiteral("/org/freedesktop/secrets");
}

QString serviceInterface()
{
    return QStringLiteral("org.freedesktop.Secret.Service");
}

Error errorOf(const QDBusMessage& reply)
{
    switch (QDBusError(reply).type()) {
    case QDBusError::NoReply:
    case QDBusError::TimedOut:
    case QDBusError::Timeout:
        return {ErrorKind::Timeout, QStringLiteral("keychain")};
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return {ErrorKind::SecretStoreUnavailable, reply.errorMessage()};
    default: // a service that the bus could not start: Spawn.ChildExited and others
        return {reply.errorName().contains(QLatin1String(".Spawn.")) ? ErrorKind::SecretStoreUnavailable
                                                                     : ErrorKind::SecretStoreFailed,
                reply.errorMessage()};
    }
}

bool failed(const QDBusMessage& reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

} // namespace

SecretService::SecretService(std::chrono::milliseconds answerTimeout)
    : m_bus(std::make_unique<Bus>(answerTimeout))
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService() = default;

Result<SecretService::Status> SecretService::status()
{
    if (!m_bus->connect())
        return Error{ErrorKind::SecretStoreUnavailable, QStringLiteral("no D-Bus session")};
    const QDBusMessage alias =
        m_bus->call(servicePath(), serviceInterface(), QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (failed(alias)) {
        // KWallet without the Secret Service interface: QtKeychain speaks to it itself.
        for (const char* wallet : {"org.kde.kwalletd5", "org.kde.kwalletd6"}) {
            if (m_bus->isOwned(QString::fromLatin1(wallet)))
                return Status{false, false, {}, QStringLiteral("KWallet"), {}};
        }
        return errorOf(alias);
    }
    Status status;
    status.displayName = m_bus->ownerName();
    status.owner = alias.service();
    status.collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (status.collection == QLatin1String("/")) // a fresh keychain: the first write makes its collection
        return status;
    const QDBusMessage locked =
        m_bus->call(status.collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                    {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (failed(locked))
        return errorOf(locked);
    status.locked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    return status;
}

Result<void> SecretService::unlock(const QString& collection, const std::shared_ptr<Dismissed>& answer)
{
    const QDBusMessage unlocked =
        m_bus->call(servicePath(), serviceInterface(), QStringLiteral("Unlock"),
                    {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)})});
    if (failed(unlocked))
        return errorOf(unlocked);
    const QString path = unlocked.arguments().value(1).value<QDBusObjectPath>().path();
    if (path == QLatin1String("/")) {
        answer->answer(false);
        return {};
    }
    m_bus->forgetPrompt();
    m_bus->prompt = new PromptWatch(m_bus->connection, path, answer);
    if (!m_bus->prompt->listen())
        return Error{ErrorKind::SecretStoreFailed, QStringLiteral("its prompt cannot be watched")};
    const QDBusMessage shown =
        m_bus->call(path, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Prompt"), {QString()});
    return failed(shown) ? Result<void>(errorOf(shown)) : Result<void>();
}

void SecretService::leavePrompt()
{
    m_bus->forgetPrompt();
}

Result<bool> SecretService::hasLocked(const QString& service, const QString& name)
{
    // The attributes under which QtKeychain stores with libsecret.
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), name}};
    const QDBusMessage found = m_bus->call(servicePath(), serviceInterface(), QStringLiteral("SearchItems"),
                                           {QVariant::fromValue(attributes)});
    if (failed(found))
        return errorOf(found);
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(1));
    return !locked.isEmpty();
}

} // namespace keywright
