// Catalogues to measure on: made through the product's own storage, in large batches and without waiting for the disk,
// and opened as the console opens them.
#pragma once

#include "app/wiring/demo/sample.h"
#include "app/wiring/open_catalogue.h"
#include "model/audit/audit_log.h"
#include "model/core/transactions.h"
#include "model/keys/key_store.h"
#include "model/services.h"

namespace keywright::bench {

using demo::Sample;
using demo::SeededRandom;

[[nodiscard]] const QString& passphrase(); // of every vault here: nothing in them is worth guarding
[[nodiscard]] wiring::CatalogueOptions optionsOf(const QString& path);

// `realVault`: with the key derivation that a person's vault has.
void makeCatalogue(const QString& path, bool realVault = false);
// Keys with one event each, then further events. Ends with a checkpoint.
void fillCatalogue(const QString& path, qint64 keys, qint64 events);

[[nodiscard]] std::shared_ptr<Services> openCatalogue(const QString& path,
                                                      wiring::LaneKind kind = wiring::LaneKind::Work);
// Somebody else's, whose passphrase lies in a file. `throwaway`: without waiting for the disk.
[[nodiscard]] std::shared_ptr<Services> openWithPassphrase(const QString& path, const std::string& passphraseFile,
                                                           bool throwaway = false);

} // namespace keywright::bench
