// Stands in for GNOME's system prompter on the test's bus: dismisses each unlock prompt, or never answers it. Runs on a
// thread of its own, because the test's thread waits for the keychain.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QThread>

#include <atomic>

namespace keywright {

class FakePrompter {
public:
    enum class Answer { Dismiss, Never };

    explicit FakePrompter(Answer answer)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake-prompter")))
        , m_object(*this)
        , m_answer(answer)
    {
        m_object.moveToThread(&m_thread);
        m_thread.start();
        m_bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &m_object);
        m_registered = m_bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    ~FakePrompter()
    {
        m_bus.unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
        m_bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
        m_thread.quit();
        m_thread.wait();
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-prompter"));
    }

    [[nodiscard]] bool isRegistered() const { return m_registered; }
    [[nodiscard]] int prompts() const { return m_prompts; } // how many asked the person something

private:
    class Object final : public QDBusVirtualObject {
    public:
        explicit Object(FakePrompter& owner)
            : m_owner(owner)
        {}
        [[nodiscard]] QString introspect(const QString&) const override { return {}; }
        bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
        {
            const QString callback = message.arguments().value(0).value<QDBusObjectPath>().path();
            bus.send(message.createReply());
            if (message.member() == QLatin1String("BeginPrompting")) {
                tell(bus, message.service(), callback, QStringLiteral("PromptReady"), {});
            } else if (message.member() == QLatin1String("PerformPrompt")) {
                ++m_owner.m_prompts;
                if (m_owner.m_answer == Answer::Dismiss)
                    tell(bus, message.service(), callback, QStringLiteral("PromptReady"), QStringLiteral("no"));
            } else if (message.member() == QLatin1String("StopPrompting")) {
                tell(bus, message.service(), callback, QStringLiteral("PromptDone"), {});
            }
            return true;
        }

    private:
        static void tell(const QDBusConnection& bus, const QString& service, const QString& path, const QString& member,
                         const QString& reply)
        {
            QDBusMessage call = QDBusMessage::createMethodCall(
                service, path, QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), member);
            if (member == QLatin1String("PromptReady"))
                call << reply << QVariantMap() << QString();
            bus.send(call);
        }
        FakePrompter& m_owner;
    };

    QDBusConnection m_bus;
    QThread m_thread;
    Object m_object;
    const Answer m_answer;
    bool m_registered = false;
    std::atomic<int> m_prompts = 0;
};

} // namespace keywright
