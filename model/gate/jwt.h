// A signed token in its compact form (RFC 7515 section 7.1), taken apart. Nothing of it is true before its signature
// was verified. Strict, for strangers send these.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <string_view>

namespace keywright::gate {

constexpr std::size_t mostTokenBytes = 8 * 1024;

struct Jwt {
    QJsonObject header, claims;
    std::string_view signedText; // within the token
    QByteArray signature;
};

// Could it be one? Keys are told from tokens by this alone.
[[nodiscard]] bool looksLikeJwt(std::string_view text);
[[nodiscard]] std::optional<Jwt> parseJwt(std::string_view text);

} // namespace keywright::gate
