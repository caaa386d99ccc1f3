// The words of Error::detail in the reader's language. Lower layers write details in English ("owner: must not be
// empty", "address “x”: expected …"); here stand all that a person can meet, and what is not known stays as it is.
#pragma once

#include <QString>

namespace keywright {

[[nodiscard]] QString detailWords(const QString& detail);
// For tests: is it one of those that can be translated?
[[nodiscard]] bool isKnownDetail(const QString& detail);

} // namespace keywright
