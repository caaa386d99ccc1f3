#include "app/wiring/demo/large_catalogue.h"

#include "model/audit/audit_service.h"
#include "model/keys/key_json.h"

#include <algorithm>

namespace keywright::demo {
namespace {

constexpr qint64 batchSize = 5'000;

AuditEvent creationOf(const ApiKey& key)
{
    AuditEvent event;
    event.at = key.createdAt;
    event.actor = QStringLiteral("mira.okafor");
    event.origin = QStringLiteral("console");
    event.action = QStringLiteral("key.create");
    event.objectKind = QStringLiteral("key");
    event.objectId = key.id.toString();
    event.details = keyCreation(key);
    return event;
}

Result<void> inBatches(qint64 count, const ProgressPtr& progress,
                       const std::function<Result<void>(qint64 from, qint64 to)>& batch)
{
    for (qint64 from = 0; from < count; from += batchSize) {
        if (progress->cancelled)
            return Error{ErrorKind::Cancelled, {}};
        const qint64 to = std::min(from + batchSize, count);
        if (const Result<void> done = batch(from, to); !done)
            return done;
        progress->done += to - from;
    }
    return {};
}

Result<void> told(const Result<AuditEvent>& appended)
{
    return appended ? Result<void>() : Result<void>(appended.error());
}

} // namespace

Result<void> fillLarge(Services& services, const LargeSize& size, const ProgressPtr& progress)
{
    const Sample sample(size.seed);
    const qint64 further = std::max<qint64>(0, size.events - size.keys);
    progress->total = size.keys + further;
    const auto keys = [&](qint64 from, qint64 to) -> Result<void> {
        for (qint64 i = from; i < to; ++i) {
            const ApiKey key = sample.key(i, size.keys);
            if (const Result<qint64> stored = services.keyStore->insert(key); !stored)
                return stored.error();
            if (const Result<void> done = told(services.auditLog->append(creationOf(key))); !done)
                return done;
        }
        return {};
    };
    services.keyStore->expectMany(true);
    Result<void> done = inBatches(size.keys, progress, [&](qint64 from, qint64 to) {
        return services.transactions->write(
            [&] { return services.keyStore->insertMany([&] { return keys(from, to); }); });
    });
    services.keyStore->expectMany(false);
    if (!done)
        return done;
    done = inBatches(further, progress, [&](qint64 from, qint64 to) {
        return services.transactions->write([&]() -> Result<void> {
            for (qint64 i = from; i < to; ++i) {
                if (const Result<void> one = told(services.auditLog->append(sample.event(i, further))); !one)
                    return one;
            }
            return {};
        });
    });
    if (!done)
        return done;
    const Result<CheckpointRecord> signedHead = services.audit->checkpoint();
    return signedHead ? Result<void>() : Result<void>(signedHead.error());
}

} // namespace keywright::demo
