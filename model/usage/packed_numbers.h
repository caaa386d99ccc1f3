// Whole numbers as few bytes: base 128, the least first, the high bit set on all but the last (LEB128).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keywright {

inline void putPacked(std::string& to, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        to += static_cast<char>(number | 0x80);
    to += static_cast<char>(number);
}

// Takes the bytes away; none where they end too early or are too many.
inline std::optional<std::uint64_t> takePacked(std::string_view& from)
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64 && !from.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(from.front());
        from.remove_prefix(1);
        number |= std::uint64_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace keywright
