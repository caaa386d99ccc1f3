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

} // namespace keywright
