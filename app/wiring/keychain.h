// The operating system's keychain as a SecretStore.
#pragma once

#include "model/secrets/secret_store.h"

#include <memory>

namespace keywright::wiring {

// Whether one answers, its probe() tells. Needs a QCoreApplication.
[[nodiscard]] std::shared_ptr<SecretStore> openKeychain();

} // namespace keywright::wiring
