#include "storage/secrets/keychain_thread.h"

#include <QCoreApplication>

namespace keywright {

KeychainThread& KeychainThread::ofProcess()
{
    // Never deleted, as QtKeychain's queue is not: only its thread ends.
    static auto* keychainThread = new KeychainThread;
    return *keychainThread;
}

KeychainThread::KeychainThread()
{
    Q_ASSERT(QCoreApplication::instance());
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
    qAddPostRoutine([] { ofProcess().stop(); });
}

bool KeychainThread::post(std::function<void()> job)
{
    if (!m_thread.isRunning())
        return false;
    return QMetaObject::invokeMethod(&m_context, std::move(job), Qt::QueuedConnection);
}

void KeychainThread::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace keywright
