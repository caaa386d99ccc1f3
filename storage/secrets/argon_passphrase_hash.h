// PassphraseHash by Argon2id (RFC 9106), in the text form of the reference library: "$argon2id$v=19$m=…". The cost
// stands in it, so that a later default does not shut anybody out. No state; any thread.
#pragma once

#include "model/core/random.h"
#include "model/secrets/step_up_ports.h"
#include "storage/secrets/sealed_box.h"

namespace keywright {

class ArgonPassphraseHash final : public PassphraseHash {
public:
    explicit ArgonPassphraseHash(Random& random, const KeyCost& cost = {})
        : m_random(random)
        , m_cost(cost)
    {}
    Result<SecretPtr> hash(const Secret& passphrase) override;
    Result<void> check(const Secret& passphrase, const Secret& hash) override;

private:
    Random& m_random;
    KeyCost m_cost;
};

} // namespace keywright
