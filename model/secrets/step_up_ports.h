// Ports of step-up: what it stores, how a passphrase becomes something that may be stored, and the system's own word on
// who sits there. Synchronous; on a lane.
#pragma once

#include "model/secrets/secret.h"

#include <QString>

namespace keywright {

// Rules of a catalogue, by name; they stand in its file. Not secret.
class RuleStore {
public:
    virtual ~RuleStore() = default;
    virtual Result<QString> rule(const QString& name) = 0;                       // empty when there is none
    virtual Result<void> setRule(const QString& name, const QString& value) = 0; // inside a transaction
};

// A slow, salted hash of a passphrase (storage/secrets: Argon2id).
class PassphraseHash {
public:
    virtual ~PassphraseHash() = default;
    virtual Result<SecretPtr> hash(const Secret& passphrase) = 0;
    // WrongProof; Damaged when that is no hash of ours.
    virtual Result<void> check(const Secret& passphrase, const Secret& hash) = 0;
};

// The password with which this user signs in to this machine.
class SystemSignIn {
public:
    virtual ~SystemSignIn() = default;
    [[nodiscard]] virtual bool isPossible() = 0;
    // WrongProof; Denied when the system lets nobody in now. May take seconds: systems slow down who tries.
    virtual Result<void> check(const Secret& password) = 0;
};

} // namespace keywright
