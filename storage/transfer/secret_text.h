// Text of a source on its way to a Secret.
#pragma once

#include "storage/core/wiped_bytes.h"

namespace keywright {

[[nodiscard]] inline SecretPtr secretOf(std::string_view bytes)
{
    return std::make_shared<const Secret>(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

// Without the ASCII white space around it.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n\v\f";
    const std::size_t from = text.find_first_not_of(white);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(white) - from + 1);
}

} // namespace keywright
