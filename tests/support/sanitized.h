// Code under AddressSanitizer is several times as slow, and what it finds is found in fewer tries.
#pragma once

namespace keywright::test {

#if defined(__SANITIZE_ADDRESS__) // gcc
inline constexpr bool sanitized = true;
#elif defined(__has_feature) // clang
inline constexpr bool sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool sanitized = false;
#endif

// How often something random is tried.
[[nodiscard]] constexpr int tries(int often)
{
    return sanitized ? often / 4 : often;
}

} // namespace keywright::test
