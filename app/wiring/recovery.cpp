#include "app/wiring/recovery.h"

#include "model/audit/audit_log.h"
#include "model/core/transactions.h"
#include "storage/secrets/recovery_kit.h"

#include <QFileInfo>

namespace keywright::wiring {

Result<SecretPtr> writeRecoveryKit(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                                   const QString& path, const std::shared_ptr<Clock>& clock, Random& random)
{
    const Result<std::shared_ptr<Services>> services = openServices(options, store, clock);
    if (!services)
        return services.error();
    Result<SecretPtr> code =
        recovery_kit::write(path, (*services)->info.id, QFileInfo(options.path).fileName(), *store, clock->now(),
                            random, options.cheapVault ? KeyCost::cheap() : KeyCost());
    if (!code)
        return code;
    const Result<void> told = (*services)->transactions->write([&]() -> Result<void> {
        AuditEvent event;
        event.at = clock->now();
        event.actor = options.actor.name;
        event.origin = options.actor.origin;
        event.action = QStringLiteral("catalogue.recovery_kit");
        event.objectKind = QStringLiteral("catalogue");
        event.objectId = (*services)->info.id;
        const Result<AuditEvent> appended = (*services)->auditLog->append(event);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
    return told ? code : Result<SecretPtr>(told.error());
}

} // namespace keywright::wiring
