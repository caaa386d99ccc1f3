// The recovery kit: a catalogue's pepper and audit key in a small text file, sealed under a code that is generated and
// shown once. Whoever has both restores a catalogue whose secret store is gone. Functions without state; on a lane.
#pragma once

#include "model/core/time.h"
#include "model/secrets/secret_store.h"
#include "storage/secrets/sealed_box.h"

namespace keywright::recovery_kit {

struct Label {
    QString catalogueId;
    UtcTime createdAt{};
};

// Writes a new file and answers its code: eight groups of five Crockford base32 digits (190 random bits and a check
// of ten). AlreadyExists, the store's errors, file errors. `name` is what the file calls the catalogue.
Result<SecretPtr> write(const QString& path, const QString& catalogueId, const QString& name, SecretStore& from,
                        UtcTime now, Random& random, const KeyCost& cost = {});
// What the file says of itself, not yet verified. NotAVault, Damaged.
Result<Label> label(const QString& path);
// Puts both keys into `into`. InvalidInput (a mistyped code), WrongPassphrase (another kit's code), Conflict (the kit
// of another catalogue), AlreadyExists (the store holds other keys for it: nothing is overwritten).
Result<void> restore(const QString& path, const Secret& code, const QString& catalogueId, SecretStore& into);

// Case, spaces, dashes and O for 0, I or L for 1 do not matter. InvalidInput when the check digits do not fit.
Result<SecretPtr> normaliseCode(const Secret& typed);

} // namespace keywright::recovery_kit
