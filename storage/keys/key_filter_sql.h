// The search language as SQL: a WHERE clause over `keys` with its values, and the ORDER BY of a sort.
#pragma once

#include "model/keys/key_filter.h"

#include <QVariant>

namespace keywright {

struct KeyFilterSql {
    QString where;       // never empty
    QVariantList values; // in the order of the placeholders
};

// How the text index is asked for the words; null when they are too short for it.
[[nodiscard]] QString textMatch(const QString& words);
[[nodiscard]] KeyFilterSql filterSql(const KeyFilter& filter, UtcTime now);
[[nodiscard]] QString orderSql(const KeySort& sort, UtcTime now); // "ORDER BY …", ends with row

} // namespace keywright
