// One line of the audit log. Values that are secret never appear here but as fingerprints.
#pragma once

#include "model/core/time.h"

#include <QJsonObject>
#include <QString>

namespace keywright {

struct AuditEvent {
    quint64 seq = 0; // 0-based index of the leaf; given by the log
    UtcTime at{};
    QString actor;
    QString action;     // "key.create", "key.rotate", "audit.export", ... (docs/audit-format.md lists them)
    QString objectKind; // "key", "catalogue", "audit", "role"
    QString objectId;
    QString outcome = QStringLiteral("done"); // done | refused | failed
    QString reason;
    QJsonObject details; // before/after of what changed: {"status":["active","revoked"]}
    QString origin;      // console | cli | gate | scheduler
    bool operator==(const AuditEvent&) const = default;
};

} // namespace keywright
