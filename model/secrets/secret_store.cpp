#include "model/secrets/secret_store.h"

namespace keywright {

Result<void> SecretStore::writeAll(const QList<NamedSecret>& secrets)
{
    for (const NamedSecret& entry : secrets) {
        if (const Result<void> written = write(entry.name, *entry.secret); !written)
            return written;
    }
    return {};
}

Result<void> SecretStore::removeAll(const QStringList& names)
{
    for (const QString& name : names) {
        if (const Result<void> removed = remove(name); !removed)
            return removed;
    }
    return {};
}

Result<void> SecretStore::unlock(const SecretPtr&)
{
    return probe();
}

} // namespace keywright

namespace keywright::secret_names {
namespace {

QString entry(const QString& catalogueId, const QString& rest)
{
    return QStringLiteral("keywright/%1/%2").arg(catalogueId, rest);
}

} // namespace

QString pepper(const QString& catalogueId)
{
    return entry(catalogueId, QStringLiteral("pepper"));
}

QString auditKey(const QString& catalogueId)
{
    return entry(catalogueId, QStringLiteral("audit-key"));
}

QString lastCheckpoint(const QString& catalogueId)
{
    return entry(catalogueId, QStringLiteral("checkpoint"));
}

QString stepUpHash(const QString& catalogueId)
{
    return entry(catalogueId, QStringLiteral("step-up"));
}

QString keyVersion(const QString& catalogueId, const QString& keyId, int version)
{
    return entry(catalogueId, QStringLiteral("%1/%2").arg(keyId).arg(version));
}

} // namespace keywright::secret_names
