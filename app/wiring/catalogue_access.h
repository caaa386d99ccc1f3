// What the console may ask about a catalogue beside its services: a way back from a file that can't be opened at all.
#pragma once

#include "app/wiring/open_catalogue.h"
#include "model/core/catalogue_backup.h"

namespace keywright::wiring {

// Copies of the catalogue that lie beside it, newest first; for when the catalogue itself can't tell.
[[nodiscard]] QList<BackupFile> backupsBeside(const QString& cataloguePath);

// Puts the backup in the place of a file that can't be opened. The file is kept beside it under a name of its own;
// the audit log tells of the restore. Answers that name. Nothing may have the catalogue open.
Result<QString> restoreUnreadable(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                                  const std::shared_ptr<Clock>& clock, const QString& backup);

} // namespace keywright::wiring
