// A passphrase typed at the terminal, without showing it.
#pragma once

#include "model/secrets/secret.h"

namespace keywright::wiring {

// Asks on the terminal that the program was started from, whatever stdin is. InvalidInput where there is none (a
// script, a service) or the system has no such thing: then a file has to be given.
Result<SecretPtr> askAtTerminal(const char* question);

} // namespace keywright::wiring
