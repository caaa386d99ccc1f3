// The search language as SQL: a WHERE clause over `keys` with its values, and the ORDER BY of a sort.
#pragma once

#include "model/keys/key_filter.h"

#include <QVariant>

#include <optional>

namespace keywright {

struct KeyFilterSql {
    QString where;          // never empty; of seekSql(): the SELECT
    QVariantList values;    // in the order of the placeholders
    bool passesAll = false; // of seekSql(): every entry of the index is looked at
};

// How the text index is asked for the words; null when they are too short for it.
[[nodiscard]] QString textMatch(const QString& words);
[[nodiscard]] KeyFilterSql filterSql(const KeyFilter& filter, UtcTime now);
// The same where `keys` is walked along an order and asked key by key.
[[nodiscard]] KeyFilterSql walkSql(const KeyFilter& filter, UtcTime now);
// A SELECT of the rows that the term, were it not negated, finds: from an index alone, in any order, a row perhaps more
// than once. None: every key has to be looked at. `varied`: about every key has another value in the term's column.
[[nodiscard]] std::optional<KeyFilterSql> seekSql(const FilterTerm& term, UtcTime now, bool varied = false);
[[nodiscard]] QString orderSql(const KeySort& sort, UtcTime now); // "ORDER BY …", ends with row
[[nodiscard]] const char* orderIndex(KeyColumn column);           // that has the order; null: none

} // namespace keywright
