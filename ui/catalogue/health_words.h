// What the doctor found, in words for people.
#pragma once

#include "model/core/catalogue_backup.h"

namespace keywright {

// "Only you can read it": what is looked at.
[[nodiscard]] QString checkWords(const DoctorLine& line);
// What is wrong with it; empty when nothing is.
[[nodiscard]] QString faultWords(const DoctorLine& line);

} // namespace keywright
