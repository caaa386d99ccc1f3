// What one event of the audit log did to a key, done again or undone. Pure functions on values. Uses of keys and the
// store's own row and revision are not in the log: those stay as they are.
#pragma once

#include "model/audit/audit_event.h"
#include "model/keys/api_key.h"

namespace keywright {

// It was done, to a key.
[[nodiscard]] bool tellsOfKey(const AuditEvent& event);
[[nodiscard]] bool isKeyBeginning(const AuditEvent& event); // created or imported: before it there was none
[[nodiscard]] bool isKeyEnd(const AuditEvent& event);       // purged: after it there is none

// `key` as it stood before the event becomes as it stood after it.
void replay(ApiKey& key, const AuditEvent& event);
// The other way. When a deleted key was deleted, and what a disabled one was before, is not told again by what
// followed.
void undo(ApiKey& key, const AuditEvent& event);

} // namespace keywright
