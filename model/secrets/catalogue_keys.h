// The two keys of a catalogue that lie in the secret store, read when first needed and held for the lane's life:
// the pepper of fingerprints and the Ed25519 key of audit checkpoints.
#pragma once

#include "model/audit/checkpoint.h"
#include "model/core/random.h"
#include "model/secrets/fingerprint.h"
#include "model/secrets/secret_store.h"

#include <memory>

namespace keywright {

class CatalogueKeys {
public:
    CatalogueKeys(QString catalogueId, SecretStore& store);

    // Creates both in the store, checking that neither exists (AlreadyExists). Called once, at `init`.
    Result<void> create(Random& random);
    // PepperMissing when the store answers but has no such entry; other errors as the store's.
    Result<const Fingerprinter*> fingerprinter();
    Result<const CheckpointSigner*> signer();
    // Reads both; for the check at start.
    Result<void> check();
    // Drops what is held in memory (idle lock).
    void forget();

    [[nodiscard]] const QString& catalogueId() const { return m_catalogueId; }
    [[nodiscard]] SecretStore& store() { return m_store; }

private:
    Result<SecretPtr> readKey(const QString& name);

    QString m_catalogueId;
    SecretStore& m_store;
    std::unique_ptr<Fingerprinter> m_fingerprinter;
    std::unique_ptr<CheckpointSigner> m_signer;
};

} // namespace keywright
