// PassphraseMeter through zxcvbn-c, whose dictionaries are compiled in. Any thread.
#pragma once

#include "model/secrets/passphrase_strength.h"

namespace keywright {

class ZxcvbnMeter final : public PassphraseMeter {
public:
    [[nodiscard]] PassphraseStrength measure(const Secret& passphrase, const QStringList& ownWords) const override;
};

} // namespace keywright
