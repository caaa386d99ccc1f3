// The numbered migrations of the schema. Each runs in one transaction; an online backup is made before the first one.
#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"

namespace keywright {

class Database;

[[nodiscard]] int latestSchema();
// Brings an opened database to latestSchema().
Result<void> migrate(Database& database);
// Copies the file by SQLite's online backup to "<path>.backup-v<version>-<time>"; answers its path.
Result<QString> backupBeforeMigration(const QString& path, int version);
// Online copy of one database file into a new one; 0600, and readable where nothing may be written. Cancelled when the
// progress (which counts pages, and may be null) says so; then nothing is left of it.
Result<void> copyDatabase(const QString& from, const QString& to, const ProgressPtr& progress = {});

} // namespace keywright
