#include "storage/secrets/secret_service_bus.h"

#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QUuid>

namespace keywright {
namespace {

QString serviceName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

} // namespace

PromptWatch::PromptWatch(QDBusConnection bus, QString path, std::shared_ptr<SecretService::Dismissed> answer)
    : m_bus(std::move(bus))
    , m_path(std::move(path))
    , m_answer(std::move(answer))
{
    auto* watcher = new QDBusServiceWatcher(serviceName(), m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &PromptWatch::serviceGone);
    moveToThread(KeychainThread::ofProcess().thread());
}

bool PromptWatch::listen()
{
    return m_bus.connect(serviceName(), m_path, QStringLiteral("org.freedesktop.Secret.Prompt"),
                         QStringLiteral("Completed"), this, SLOT(completed(bool, QDBusVariant)));
}

void PromptWatch::completed(bool dismissed, const QDBusVariant& result)
{
    Q_UNUSED(result)
    m_answer->answer(dismissed);
}

void PromptWatch::serviceGone()
{
    m_answer->answer(true); // nobody is left who could unlock; the next call finds out that nobody is there
}

SecretService::Bus::Bus(std::chrono::milliseconds answerTimeout)
    : connection(QString())
    , m_connectionName(QStringLiteral("keywright-secrets-") + QUuid::createUuid().toString(QUuid::Id128))
    , m_timeoutMs(static_cast<int>(answerTimeout.count()))
{}

SecretService::Bus::~Bus()
{
    forgetPrompt();
    QDBusConnection::disconnectFromBus(m_connectionName);
}

bool SecretService::Bus::connect()
{
    if (connection.isConnected())
        return true;
    forgetPrompt();
    QDBusConnection::disconnectFromBus(m_connectionName);
    connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName);
    return connection.isConnected();
}

QDBusMessage SecretService::Bus::call(const QString& path, const QString& interface, const QString& method,
                                      const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName(), path, interface, method);
    message.setArguments(arguments);
    return connection.call(message, QDBus::Block, m_timeoutMs);
}

QDBusMessage SecretService::Bus::callBus(const QString& method, const QVariantList& arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), method);
    message.setArguments(arguments);
    return connection.call(message, QDBus::Block, m_timeoutMs);
}

bool SecretService::Bus::isOwned(const QString& name)
{
    return callBus(QStringLiteral("NameHasOwner"), {name}).arguments().value(0).toBool();
}

QString SecretService::Bus::ownerName()
{
    const uint pid =
        callBus(QStringLiteral("GetConnectionUnixProcessID"), {serviceName()}).arguments().value(0).toUInt();
    QFile comm(QStringLiteral("/proc/%1/comm").arg(pid));
    const QByteArray program = pid > 0 && comm.open(QIODevice::ReadOnly) ? comm.readAll().trimmed() : QByteArray();
    if (program.startsWith("gnome-keyring"))
        return QStringLiteral("GNOME Keyring");
    if (program.startsWith("kwallet") || program.startsWith("ksecret"))
        return QStringLiteral("KWallet");
    if (program.startsWith("keepassxc"))
        return QStringLiteral("KeePassXC");
    return QStringLiteral("Secret Service");
}

void SecretService::Bus::forgetPrompt()
{
    if (prompt)
        prompt->deleteLater();
    prompt = nullptr;
}

} // namespace keywright
