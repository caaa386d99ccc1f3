// Opens a catalogue: database, secret store and the services over them, one Services a lane. Shared by console, CLI and
// tests. The functions are called on the lane that will own the result.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_service.h"
#include "model/secrets/step_up_service.h"
#include "model/services.h"

#include <functional>
#include <memory>

namespace keywright::wiring {

enum class SecretsKind { Keychain, Vault };
[[nodiscard]] QString secretsKindName(SecretsKind kind); // "keychain", "vault"

struct CatalogueOptions {
    QString path;
    std::optional<SecretsKind> secrets; // none: what the catalogue says; for a new one the keychain where it answers
    // Asked at most once an open, only for a vault.
    std::function<Result<SecretPtr>()> passphrase;
    Actor actor;
    bool readOnly = false;              // writes are refused (ErrorKind::ReadOnly)
    bool newVault = false;              // a vault that is gone is made anew, empty: to be filled from a recovery kit
    bool cheapVault = false;            // demo: key derivation without its cost
    bool throwaway = false;             // demo: what was written may be lost in a power cut
    QString vault;                      // empty: beside the catalogue
    std::shared_ptr<StepUpProof> proof; // shared by the lanes of a session; null: of this lane alone
    QString pamFolder;                  // of service files, for tests; empty: the system's
};

// KEYWRIGHT_CATALOGUE, or catalogue.db in the application's data folder.
[[nodiscard]] QString defaultCataloguePath();
// Beside the catalogue: "catalogue.db" -> "catalogue.vault".
[[nodiscard]] QString vaultPath(const QString& cataloguePath);

// Where gates count, if they are not told otherwise: "catalogue.db" -> "catalogue.usage.db".
[[nodiscard]] QString usagePath(const QString& cataloguePath);

// The store that the options and the catalogue agree on; safe to use from several lanes.
Result<std::shared_ptr<SecretStore>> openSecretStore(const CatalogueOptions& options);

// Makes catalogue, pepper and audit key. AlreadyExists when there is a catalogue. A crash leaves nothing that the next
// try does not clear away: the database appears under its name only when all of it is there.
Result<void> createCatalogue(const CatalogueOptions& options, const Clock& clock, Random& random);

// Which lane the services are for: the front one only reads.
enum class LaneKind { Front, Work };

// FileMissing when there is none. `store` may be null: then acts that need a secret answer SecretStoreUnavailable.
Result<std::shared_ptr<Services>> openServices(const CatalogueOptions& options,
                                               const std::shared_ptr<SecretStore>& store,
                                               const std::shared_ptr<Clock>& clock, LaneKind kind = LaneKind::Work);

} // namespace keywright::wiring
