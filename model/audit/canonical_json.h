// Canonical JSON (RFC 8785), and the leaf of an audit event: the canonical JSON object of its fields
// {"action","actor","at","details","object_id","object_kind","origin","outcome","reason","seq"}.
#pragma once

#include "model/audit/audit_event.h"

#include <QByteArray>
#include <QJsonValue>

namespace keywright {

[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);
[[nodiscard]] QByteArray eventLeafData(const AuditEvent& event);

// The same from UTF-8 pieces, for what streams millions: `details` is canonical JSON already, `at` its ISO text.
struct LeafFields {
    quint64 seq = 0;
    QByteArrayView at, actor, action, objectKind, objectId, outcome, reason, details, origin;
};
void appendLeafData(const LeafFields& fields, QByteArray& out);

} // namespace keywright
