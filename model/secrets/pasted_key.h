// Whether a text that somebody pasted can be a key: our own form (its checksum is right), the beginning that a maker
// gives its keys, or just 16 to 255 characters without blanks. Says nothing about whether the catalogue knows it.
#pragma once

#include <QString>

#include <cstddef>
#include <span>

namespace keywright {

struct PastedKey {
    enum class Likeness { None, Candidate, KnownPrefix, OwnForm };
    Likeness likeness = Likeness::None;
    std::span<const std::byte> key; // within what was looked at: without blanks, quotes and "API_KEY=" around it
    QString maker;                  // KnownPrefix: "GitHub"
};

[[nodiscard]] PastedKey findPastedKey(std::span<const std::byte> text);

// Does a key stand in it for sure, in our form or in one that a maker documents? For texts that are kept in clear: a
// name that only begins as a maker's keys do is none.
[[nodiscard]] bool holdsKey(std::span<const std::byte> text);

} // namespace keywright
