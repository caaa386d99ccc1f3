// The hours in which a key may be used, as people read them: days by their names in the reader's language.
#pragma once

#include "model/access/restrictions.h"

namespace keywright {

// "Mon – Fri 08–18, Sat; Europe/Berlin".
[[nodiscard]] QString hoursWords(const HoursOfWeek& hours);

} // namespace keywright
