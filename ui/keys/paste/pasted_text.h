// Takes a key out of what was pasted or dropped. Only the Secret stays with us; SECURITY.md says which copies Qt and
// the clipboard keep. GUI thread.
#pragma once

#include "model/secrets/pasted_key.h"
#include "model/secrets/secret.h"

class QMimeData;

namespace keywright {

struct PastedText {
    PastedKey::Likeness likeness = PastedKey::Likeness::None;
    SecretPtr secret; // null: no key
    QString maker;
};

[[nodiscard]] PastedText pastedText(const QMimeData* data);
[[nodiscard]] bool clipboardHolds(const Secret& secret);
// Takes it off the clipboard and off the selection, where they still hold it.
void clearClipboard(const Secret& secret);

} // namespace keywright
