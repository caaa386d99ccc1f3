// What a person is told: one sentence that says what happened and one that says what to do. The only place outside
// `ui` and `cli` with words for people, so that both say the same; translated through QCoreApplication.
#pragma once

#include "model/core/error.h"

namespace keywright {

struct ErrorWords {
    QString what; // "The keychain is locked."
    QString todo; // "Unlock it and try again. Nothing was changed."
};

[[nodiscard]] ErrorWords describe(const Error& error);

} // namespace keywright
