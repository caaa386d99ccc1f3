// The numbered migrations of the schema. Each runs in one transaction; an online backup is made before the first one.
#pragma once

#include "model/core/result.h"

namespace keywright {

class Database;

[[nodiscard]] int latestSchema();
// Brings an opened database to latestSchema().
Result<void> migrate(Database& database);
// Copies the file by SQLite's online backup to "<path>.backup-v<version>-<time>"; answers its path.
Result<QString> backupBeforeMigration(const QString& path, int version);
// Online copy of one database file into a new one; 0600.
Result<void> copyDatabase(const QString& from, const QString& to);

} // namespace keywright
