// One record of an imported file as the key that it would become. Pure: no look-ups, no I/O.
#pragma once

#include "model/transfer/key_transfer.h"

namespace keywright {

struct ImportRow {
    KeyDraft draft; // broughtSecret: the record's, or null
    KeyStatus status = KeyStatus::Active;
    // Beside the draft, whose own is empty: an inventory also has keys that have expired already.
    std::optional<UtcTime> expiresAt;
};

// InvalidInput "<field>: <what is wrong>", WeakSecret, SecretTooLong.
[[nodiscard]] Result<ImportRow> importRow(const ImportTable& table, const ImportRecord& record,
                                          const ImportOptions& options, UtcTime now);

// The reason of a bad row in one line, untranslated.
[[nodiscard]] QString importReason(const Error& error);

// The key of a row in the state that the file says, its version 1 in place. Roles are not looked up.
[[nodiscard]] Result<ApiKey> importedKey(const ImportRow& row, const KeyId& id,
                                         const std::optional<Fingerprint>& fingerprint, UtcTime now);

} // namespace keywright
