#include "app/wiring/recovery.h"

#include "model/audit/audit_log.h"
#include "model/core/transactions.h"
#include "storage/secrets/recovery_kit.h"

#include <QFileInfo>

namespace keywright::wiring {
namespace {

Result<void> tell(const Services& services, const Actor& actor, UtcTime at, const QString& action)
{
    return services.transactions->write([&]() -> Result<void> {
        AuditEvent event;
        event.at = at;
        event.actor = actor.name;
        event.origin = actor.origin;
        event.action = action;
        event.objectKind = QStringLiteral("catalogue");
        event.objectId = services.info.id;
        const Result<AuditEvent> appended = services.auditLog->append(event);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
}

} // namespace

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
    const Result<void> told = tell(**services, options.actor, clock->now(), QStringLiteral("catalogue.recovery_kit"));
    return told ? code : Result<SecretPtr>(told.error());
}

bool isRecoveryKit(const QString& path)
{
    return recovery_kit::label(path).ok();
}

Result<void> useRecoveryKit(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                            const QString& path, const Secret& code, const std::shared_ptr<Clock>& clock)
{
    const Result<std::shared_ptr<Services>> services = openServices(options, store, clock);
    if (!services)
        return services.error();
    if (const Result<void> done = recovery_kit::restore(path, code, (*services)->info.id, *store); !done)
        return done;
    return tell(**services, options.actor, clock->now(), QStringLiteral("catalogue.recover"));
}

} // namespace keywright::wiring
