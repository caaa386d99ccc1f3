// What a column of an imported file can become, and the stable names of these fields (CLI: --map COLUMN=FIELD).
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace keywright {

enum class ImportField {
    Ignore,
    Name,
    Secret,
    Owner,
    Application,
    Environment,
    Description,
    Tags,
    Enabled,
    Expires,
    System,
    Scopes,
    UsagePlans,
    BoundTo,
    Status,
    Roles,
    Restrictions, // JSON as Restrictions::toJson writes it
    Rate,
    Quota,
    RotateEvery, // days
    Overlap,     // days
    Format,      // of the secrets that a rotation makes
    Prefix,
    Length
};

[[nodiscard]] QString importFieldName(ImportField field); // "bound_to"
[[nodiscard]] std::optional<ImportField> importFieldFromName(const QString& name);
[[nodiscard]] QStringList importFieldNames();

} // namespace keywright
