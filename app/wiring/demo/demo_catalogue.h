// Makes the sample catalogue of `--demo` in a folder: about 400 keys over all key systems, with eighteen months of
// history.
#pragma once

#include "app/wiring/open_catalogue.h"

namespace keywright::demo {

// How the one in `folder` is opened.
[[nodiscard]] wiring::CatalogueOptions demoOptions(const QString& folder, const SecretPtr& passphrase);

// Answers how to open it: the vault's passphrase is random and known to the answer alone.
Result<wiring::CatalogueOptions> makeDemoCatalogue(const QString& folder, UtcTime now, int keys = 400,
                                                   quint32 seed = 20);

} // namespace keywright::demo
