// Addresses as numbers that nobody can foresee or turn back who has not the key: SipHash-2-4 (Aumasson and Bernstein
// 2012) under a key that comes out of the pepper, so that all gates of a catalogue agree and a usage database by itself
// tells no address.
#pragma once

#include "model/access/restrictions.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace keywright {

class Fingerprinter;

class SourceHash {
public:
    using Key = std::array<std::uint64_t, 2>;
    explicit SourceHash(const Key& key)
        : m_key(key)
    {}
    explicit SourceHash(const Fingerprinter& fingerprinter);

    [[nodiscard]] std::uint64_t of(const IpAddress& address) const;
    [[nodiscard]] std::uint64_t of(std::string_view bytes) const;

private:
    Key m_key;
};

} // namespace keywright
