// What the figures of the overview were at an earlier moment: what is stored now, with what the audit log says happened
// since undone. On a lane.
#pragma once

#include "model/audit/audit_log.h"
#include "model/keys/key_store.h"

#include <QHash>

namespace keywright {

// `then` lies less than 30 days back: what was purged since was deleted then already, and no figure counts that.
// By the figure's id; figures that the log does not tell of are left out. Nothing at all when the log does not reach
// back to the moment, or when more happened since than can be undone while somebody waits.
[[nodiscard]] Result<QHash<QString, qint64>> overviewCountsThen(KeyStore& keys, AuditLog& log, UtcTime then);

} // namespace keywright
