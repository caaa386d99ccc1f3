// The search language of the search box, the CLI's --filter and saved searches:
//   status:active owner:payments env:production tag:pci system:kong expires:<30d used:never created:>2026-01
//   scope:orders:* is:unrestricted custody:held "free text" -tag:old
// Terms are joined by AND; a comma inside a value is OR; '-' before a term negates it. Free text is matched over name,
// owner, application, tags, notes, hint and id.
#pragma once

#include "model/core/time.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

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

// What is wrong with a text, and where. Worded by describe() of model/core/words.h.
struct FilterFault {
    enum class Reason {
        TooLong,         // asks for more than 4,096 characters
        UnknownField,    // argument: the field
        OpenQuote,       // a quote that is not closed
        MissingValue,    // argument: the field
        UnknownStatus,   // argument: the value
        UnknownProperty, // argument: the value
        UnknownCustody,  // argument: the value
        NoTime,          // argument: the value
    };
    Reason reason = Reason::TooLong;
    int position = 0; // of the wrong part in the text
    int length = 0;
    QString argument;   // as typed, at most 40 characters of it
    QString suggestion; // what was most likely meant instead of the wrong part; empty: nobody knows

    bool operator==(const FilterFault&) const = default;
};

class ParsedFilter;

struct KeyFilter {
    QList<FilterTerm> terms;
    bool includeDeleted = false; // set when a term asks for status:deleted

    static ParsedFilter parse(const QString& text);
    [[nodiscard]] QString toString() const; // parses to the same filter
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const KeyFilter&) const = default;
};

// A filter, or the fault that stands in its place.
class [[nodiscard]] ParsedFilter {
public:
    ParsedFilter(KeyFilter filter)
        : m_filter(std::move(filter))
    {}
    ParsedFilter(FilterFault fault)
        : m_fault(std::move(fault))
    {}

    [[nodiscard]] bool ok() const { return !m_fault; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const KeyFilter& operator*() const { return m_filter; }
    [[nodiscard]] const KeyFilter* operator->() const { return &m_filter; }
    [[nodiscard]] const FilterFault& fault() const { return *m_fault; }

private:
    KeyFilter m_filter;
    std::optional<FilterFault> m_fault;
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
    Versions,
    Requests, // of 30 days, as gates counted them: they stand in another database, so nothing is sorted by them
    Trend     // the same day by day
};
inline constexpr KeyColumn lastKeyColumn = KeyColumn::Trend;
[[nodiscard]] constexpr bool isSortable(KeyColumn column)
{
    return column != KeyColumn::Requests && column != KeyColumn::Trend;
}
[[nodiscard]] QString keyColumnName(KeyColumn column); // "last_used"
[[nodiscard]] std::optional<KeyColumn> keyColumnFromName(const QString& name);

struct KeySort {
    KeyColumn column = KeyColumn::Name;
    bool descending = false;

    bool operator==(const KeySort&) const = default;
};

} // namespace keywright
