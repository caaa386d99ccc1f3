// The search language of the search box, the CLI's --filter and saved searches:
//   status:active owner:payments env:production tag:pci system:kong expires:<30d used:never created:>2026-01
//   scope:orders:* is:unrestricted custody:held "free text" -tag:old
// Terms are joined by AND; a comma inside a value is OR; '-' before a term negates it. Free text is matched over name,
// owner, application, tags, notes, hint and id.
#pragma once

#include "model/core/result.h"
#include "model/core/time.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace keywright {

struct FilterTerm {
    enum class Field {
        Text,
        Status,
        Owner,
        Application,
        Environment,
        Tag,
        System,
        Custody,
        Name,
        Scope,
        Is,
        Expires,
        Used,
        Created,
        Id
    };
    enum class Comparison { Equals, Before, After }; // for times: '<' and '>'
    Field field = Field::Text;
    Comparison comparison = Comparison::Equals;
    bool negated = false;
    QStringList values;            // lower case but for Text; at least one
    std::optional<UtcTime> moment; // Expires/Used/Created with a date
    std::optional<Micros> span;    // Expires/Used/Created with "30d", "12h", "2w"
    int position = 0;              // of the term in the text, for marks in place
    int length = 0;

    bool operator==(const FilterTerm&) const = default;
};

struct KeyFilter {
    QList<FilterTerm> terms;
    bool includeDeleted = false; // set when a term asks for status:deleted

    static Result<KeyFilter> parse(const QString& text); // InvalidInput, detail "position:length:what is wrong"
    [[nodiscard]] QString toString() const;              // parses to the same filter
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const KeyFilter&) const = default;
};

enum class KeyColumn {
    Name,
    Status,
    Owner,
    Application,
    Environment,
    System,
    Scope,
    Tags,
    Expires,
    LastUsed,
    Created,
    Changed,
    Versions
};
[[nodiscard]] QString keyColumnName(KeyColumn column); // "last_used"
[[nodiscard]] std::optional<KeyColumn> keyColumnFromName(const QString& name);

struct KeySort {
    KeyColumn column = KeyColumn::Name;
    bool descending = false;

    bool operator==(const KeySort&) const = default;
};

} // namespace keywright
