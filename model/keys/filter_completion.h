// What can be offered where the cursor stands in a search: names of fields, the language's own values, and values out
// of the catalogue. Pure: who shows it asks the store (KeyStore::valuesLike) and hands the answer in.
#pragma once

#include "model/keys/key_filter.h"

namespace keywright {

struct CompletionPlace {
    enum class Kind { Nowhere, Word, Value };
    Kind kind = Kind::Nowhere; // Nowhere: in the middle of quoted free text
    FilterTerm::Field field = FilterTerm::Field::Text;
    QString typed; // what stands there before the cursor, without quotes
    int from = 0;  // what a chosen completion replaces
    int length = 0;
    bool bare = true;   // a word that no colon follows: a whole term can take its place
    QStringList others; // the other values of the same term: not offered again

    bool operator==(const CompletionPlace&) const = default;
};
[[nodiscard]] CompletionPlace completionPlace(const QString& text, int cursor);

struct Completion {
    enum class Kind { Field, Value, Term };
    Kind kind = Kind::Value;
    FilterTerm::Field field = FilterTerm::Field::Text;
    QString value;  // "payments"; empty for a field
    QString insert; // as it is written into the text: "owner:", "payments", "\"Sales ops\"", "status:revoked"

    bool operator==(const Completion&) const = default;
};
// What needs no catalogue: fields and fixed values that begin like what is typed, best first.
[[nodiscard]] QList<Completion> offered(const CompletionPlace& place);
[[nodiscard]] bool needsCatalogue(const CompletionPlace& place);
// The catalogue's values at this place.
[[nodiscard]] QList<Completion> offered(const CompletionPlace& place, const QStringList& values);

struct CompletedText {
    QString text;
    int cursor = 0;
    bool more = false; // a field was completed: its values can be offered at once
};
[[nodiscard]] CompletedText completed(const QString& text, const CompletionPlace& place, const Completion& chosen);

} // namespace keywright
