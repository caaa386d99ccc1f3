// The private D-Bus connection of SecretService and the watch over one prompt of it. See secret_service.h.
#pragma once

#include "storage/secrets/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace keywright {

// Lives on the keychain's thread until the prompt ends or another one begins.
class PromptWatch final : public QObject {
    Q_OBJECT

public:
    PromptWatch(QDBusConnection bus, QString path, std::shared_ptr<SecretService::Dismissed> answer);
    // Both must hold before prompt(), else an answer could be missed.
    bool listen();

public Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant& result);
    void serviceGone();

private:
    QDBusConnection m_bus;
    QString m_path;
    std::shared_ptr<SecretService::Dismissed> m_answer;
};

class SecretService::Bus {
public:
    explicit Bus(std::chrono::milliseconds answerTimeout);
    ~Bus();

    // Connects anew when there was no bus before or the old one went away.
    bool connect();
    QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                      const QVariantList& arguments);
    QDBusMessage callBus(const QString& method, const QVariantList& arguments);
    [[nodiscard]] bool isOwned(const QString& name);
    [[nodiscard]] QString ownerName();
    void forgetPrompt();

    QDBusConnection connection;
    PromptWatch* prompt = nullptr;

private:
    const QString m_connectionName;
    const int m_timeoutMs;
};

} // namespace keywright
