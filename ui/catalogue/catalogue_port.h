// What the catalogue dialogs need of the app and the services alone cannot give: acts on the catalogue as a whole. Set
// by the app; the functions are called on the slow lane.
#pragma once

#include "model/core/result.h"
#include "model/secrets/secret.h"

#include <QString>

#include <functional>

namespace keywright {

struct Services;

struct CataloguePort {
    // Answers the code that opens the kit; it is shown once.
    std::function<Result<SecretPtr>(Services&, const QString& path)> writeRecoveryKit;
    std::function<Result<void>(Services&, const QString& path, const SecretPtr& code)> useRecoveryKit;
};

} // namespace keywright
