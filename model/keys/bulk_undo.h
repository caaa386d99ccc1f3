// Taking back what an act over many keys changed. What each key was before stands in the audit log, in the event that
// the act wrote for it: nothing else has to be remembered, and a crash takes nothing away. Used on one lane.
#pragma once

#include "model/keys/bulk_act.h"
#include "model/keys/key_service.h"

namespace keywright::bulk_undo {

// The keys that the act changed, oldest event first. `run`: "bulk_12". NotFound when the log knows no such act,
// InvalidInput when its kind can't be taken back: nothing gives a secret back, and deprecating is one way in the
// lifecycle.
Result<QList<KeyId>> keysChangedBy(AuditLog& log, const QString& run);
[[nodiscard]] bool canBeTakenBack(BulkAct::Kind kind);

// The key as it was before that act, as an act of its own. Conflict when anybody has changed the key since.
Result<ApiKey> takeBack(KeyService& service, AuditLog& log, const ApiKey& key, const BulkAct& act);

} // namespace keywright::bulk_undo
