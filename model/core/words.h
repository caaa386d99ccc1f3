// What a person is told, in one place so that console and CLI say the same: what an error means and what to do about
// it, and the words for statuses, outcomes and acts. Translated through QCoreApplication. The only place outside `ui`
// and `cli` with words for people.
#pragma once

#include "model/access/decision.h"
#include "model/core/error.h"
#include "model/keys/api_key.h"
#include "model/keys/lifecycle.h"

namespace keywright {

struct ErrorWords {
    QString what; // "The keychain is locked."
    QString todo; // "Unlock it and try again. Nothing was changed."

    [[nodiscard]] QString whole() const; // both
};

[[nodiscard]] ErrorWords describe(const Error& error);
// Why something was refused, as a lower layer or an event keeps it: an error's kind ("in_use"), its kind and detail, or
// a detail alone.
[[nodiscard]] QString reasonWords(const QString& reason);
// Why a text is no filter: "There is no field “colour”." `todo` may be empty.
struct FilterFault;
[[nodiscard]] ErrorWords describe(const FilterFault& fault);

[[nodiscard]] QString statusWord(lifecycle::ShownStatus status);   // "Overlapping"
[[nodiscard]] QString versionStateWord(VersionState state);        // "Current"
[[nodiscard]] QString custodyWord(Custody custody);                // "Issued"
[[nodiscard]] QString systemWord(const QString& system);           // "aws" -> "Amazon"; unknown names as they are
[[nodiscard]] QString environmentWord(const QString& environment); // "production" -> "Production"
[[nodiscard]] QString secretStoreWord(const QString& name);        // names of products as they are
[[nodiscard]] QString secretStoreSentence(const QString& name);    // "Secret store: GNOME Keyring."; none for none
[[nodiscard]] QString originWord(const QString& origin);           // where an act came from: "command line"
[[nodiscard]] QString eventOutcomeWord(const QString& outcome);    // "refused" -> "Refused"
[[nodiscard]] QString outcomeWord(Outcome outcome);                // "Source denied"
// "key.rotate" -> "Key rotated"; unknown actions as they are.
[[nodiscard]] QString actionWord(const QString& action);
// Every action that the product writes, for filter menus and the documentation's test.
[[nodiscard]] QStringList knownActions();

} // namespace keywright
