// Canonical JSON (RFC 8785), and the leaf of an audit event: the canonical JSON object of its fields
// {"action","actor","at","details","object_id","object_kind","origin","outcome","reason","seq"}.
#pragma once

#include "model/audit/audit_event.h"

#include <QByteArray>
#include <QJsonValue>

namespace keywright {

[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);
[[nodiscard]] QByteArray eventLeafData(const AuditEvent& event);

} // namespace keywright
