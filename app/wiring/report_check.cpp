#include "app/wiring/report_check.h"

#include "storage/audit/report_verifier.h"
#include "storage/core/database.h"

namespace keywright::wiring {

Result<ReportVerdict> checkReport(const QString& path, const QByteArray& publicKey)
{
    const Result<CheckpointVerifier> key = CheckpointVerifier::fromText(publicKey);
    if (!key)
        return key.error();
    return verifyReport(path, *key, std::make_shared<Progress>());
}

Result<CheckpointVerifier> storedPublicKey(const QString& cataloguePath)
{
    const Result<std::unique_ptr<Database>> database = Database::open(cataloguePath, Database::Mode::QueryOnly);
    if (!database)
        return database.error();
    const Result<QString> key = (*database)->meta(QStringLiteral("audit_public_key"));
    return key ? CheckpointVerifier::fromText(key->toUtf8()) : Result<CheckpointVerifier>(key.error());
}

} // namespace keywright::wiring
