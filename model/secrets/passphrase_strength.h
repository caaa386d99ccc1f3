// Port: how hard a passphrase is to guess, for the meter beside the input. Implemented over zxcvbn (storage/secrets).
#pragma once

#include "model/secrets/secret.h"

#include <QStringList>

namespace keywright {

struct PassphraseStrength {
    double bits = 0; // log2 of the guesses that an attacker who knows people's habits needs
    int score = 0;   // 0 at once … 4 strong (over 10^10 guesses)

    // What a new vault asks for: with Argon2id a guess costs about a tenth of a second and 64 MiB.
    [[nodiscard]] bool isEnough() const { return score >= 3; }
};

class PassphraseMeter {
public:
    virtual ~PassphraseMeter() = default;
    // `ownWords`: what an attacker would try first, such as user and company name. Quick enough for every key stroke.
    [[nodiscard]] virtual PassphraseStrength measure(const Secret& passphrase, const QStringList& ownWords) const = 0;
};

} // namespace keywright
