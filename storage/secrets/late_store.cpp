#include "storage/secrets/late_store.h"

#include <utility>

namespace keywright {

LateStore::LateStore(Error why, Open open)
    : m_why(std::move(why))
    , m_open(std::move(open))
{}

std::shared_ptr<SecretStore> LateStore::opened() const
{
    const std::lock_guard lock(m_mutex);
    return m_opened;
}

QString LateStore::displayName() const
{
    const auto store = opened();
    return store ? store->displayName() : QString();
}

Result<void> LateStore::probe()
{
    const auto store = opened();
    return store ? store->probe() : m_why;
}

Result<SecretPtr> LateStore::read(const QString& name)
{
    const auto store = opened();
    return store ? store->read(name) : m_why;
}

Result<void> LateStore::write(const QString& name, const Secret& secret)
{
    const auto store = opened();
    return store ? store->write(name, secret) : m_why;
}

Result<void> LateStore::remove(const QString& name)
{
    const auto store = opened();
    return store ? store->remove(name) : m_why;
}

Result<void> LateStore::writeAll(const QList<NamedSecret>& secrets)
{
    const auto store = opened();
    return store ? store->writeAll(secrets) : m_why;
}

Result<void> LateStore::removeAll(const QStringList& names)
{
    const auto store = opened();
    return store ? store->removeAll(names) : m_why;
}

int LateStore::preferredBatch() const
{
    const auto store = opened();
    return store ? store->preferredBatch() : SecretStore::preferredBatch();
}

void LateStore::lock()
{
    if (const auto store = opened())
        store->lock();
}

Result<void> LateStore::unlock(const SecretPtr& passphrase)
{
    if (const auto store = opened())
        return store->unlock(passphrase);
    Result<std::shared_ptr<SecretStore>> store = m_open(passphrase); // takes its time: nobody waits for it meanwhile
    if (!store)
        return store.error();
    const std::lock_guard lock(m_mutex);
    m_opened = *store;
    return {};
}

} // namespace keywright
