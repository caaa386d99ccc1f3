// Reads OpenAPI 3 documents, JSON or YAML, from files. Blocks; never on the GUI thread.
#pragma once

#include "model/apis/openapi.h"

#include <QByteArray>

namespace keywright {

inline constexpr qint64 largestOpenApi = 32LL * 1024 * 1024;

// FileMissing, Io, and InvalidInput with the place in the document.
[[nodiscard]] Result<OpenApiDocument> readOpenApiFile(const QString& path);
[[nodiscard]] Result<OpenApiDocument> readOpenApiText(const QByteArray& text);

} // namespace keywright
