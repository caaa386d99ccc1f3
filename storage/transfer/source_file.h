// The bytes of a file to import as UTF-8 text, in memory that is wiped. The file is only read.
#pragma once

#include "model/core/progress.h"
#include "storage/transfer/secret_text.h"

#include <QString>

namespace keywright {

inline constexpr qint64 largestSource = 256LL * 1024 * 1024;

// UTF-16 with a byte order mark is turned into UTF-8; a UTF-8 mark is taken off. FileMissing, Io, Cancelled, and
// InvalidInput for folders, empty files, files beyond largestSource and what is no text (spreadsheets, databases).
[[nodiscard]] Result<WipedBytes> readSource(const QString& path, const ProgressPtr& progress);
// The same for bytes that are in memory already.
[[nodiscard]] Result<WipedBytes> sourceText(WipedBytes bytes, const QString& name);

// UTF-8 to a string; an empty optional where it is not valid UTF-8 or holds a NUL.
[[nodiscard]] std::optional<QString> fromUtf8(std::string_view bytes);

} // namespace keywright
