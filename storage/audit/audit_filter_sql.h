// A filter of the audit page as SQL over audit_events.
#pragma once

#include "model/audit/audit_log.h"
#include "storage/core/database.h"

namespace keywright {

// WHERE clause with its values; never empty.
struct AuditFilterSql {
    QString where;
    QVariantList values;
};

// `below`: only events with a smaller number, which is then the one upper bound that SQLite seeks by.
[[nodiscard]] AuditFilterSql auditFilterSql(Database& database, const AuditFilter& filter,
                                            std::optional<quint64> below = {});

} // namespace keywright
