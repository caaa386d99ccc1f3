// Secrets that programs without a window are given: never on the command line, where others can see them.
#pragma once

#include "model/secrets/secret.h"

#include <string>

namespace keywright::wiring {

// One line from stdin or from the file. Where both a passphrase and a secret come from stdin, the passphrase is the
// first line: catalogues are opened before anything else is read; without its line end. InvalidInput when there is
// none, about `what`.
Result<SecretPtr> readSecret(const std::string& fileOrDash, const char* what = "secret");

} // namespace keywright::wiring
