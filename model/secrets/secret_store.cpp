#include "model/secrets/secret_store.h"

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

QString keyVersion(const QString& catalogueId, const QString& keyId, int version)
{
    return entry(catalogueId, QStringLiteral("%1/%2").arg(keyId).arg(version));
}

} // namespace keywright::secret_names
