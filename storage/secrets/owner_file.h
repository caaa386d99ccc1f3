// Files that only their owner may read: written whole beside the old one, synced, then put in its place.
// Functions without state; any thread.
#pragma once

#include "model/core/result.h"

#include <QByteArray>

namespace keywright::owner_file {

// FileMissing, Damaged (larger than `most`), ReadOnly, Io.
Result<QByteArray> read(const QString& path, qint64 most);
// Atomic: after a crash either the old or the new content stands there. DiskFull, ReadOnly, Io.
Result<void> replace(const QString& path, const QByteArray& content);
// True when nobody but the owner may read or write it.
[[nodiscard]] bool isPrivate(const QString& path);
// Makes a rename durable; does nothing where folders cannot be synced.
void syncFolderOf(const QString& path);

} // namespace keywright::owner_file
