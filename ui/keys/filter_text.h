// Edits the search text as a person would: the chips of the filter bar change one term and leave the rest as typed.
#pragma once

#include "model/keys/key_filter.h"

namespace keywright {

// Values of the first term of that field that is not negated.
[[nodiscard]] QStringList valuesOf(const KeyFilter& filter, FilterTerm::Field field);
// `text` with all terms of `field` replaced by one with `values` ("status:active,disabled"); no values: taken out.
// For times the value carries its sign ("<30d").
[[nodiscard]] QString withTerm(const QString& text, FilterTerm::Field field, const QStringList& values);
// `text` without the term that stands there and the blanks after it.
[[nodiscard]] QString withoutPart(const QString& text, int position, int length);

} // namespace keywright
