// Who carries out the acts on keys in the console.
#pragma once

#include "model/core/clock.h"
#include "model/services.h"
#include "ui/keys/key_acts.h"

#include <memory>

namespace keywright {
class ClipboardGuard;
}

namespace keywright::console {

[[nodiscard]] std::unique_ptr<KeyActs> makeActs(Lanes lanes, const Clock& clock, ClipboardGuard& clipboard);

} // namespace keywright::console
