// The recovery kit of a catalogue: pepper and audit key in an encrypted file under a printed code.
#pragma once

#include "app/wiring/open_catalogue.h"

namespace keywright::wiring {

// Answers the code that opens the kit; it is shown once and kept nowhere.
Result<SecretPtr> writeRecoveryKit(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                                   const QString& path, const std::shared_ptr<Clock>& clock, Random& random);

[[nodiscard]] bool isRecoveryKit(const QString& path);
// Puts pepper and audit key back into the store and writes the event. recovery_kit::restore's errors.
Result<void> useRecoveryKit(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                            const QString& path, const Secret& code, const std::shared_ptr<Clock>& clock);

} // namespace keywright::wiring
