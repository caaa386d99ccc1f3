// Public keys of an issuer of tokens: a JSON Web Key Set (RFC 7517, RFC 7518 section 6, RFC 8037 section 2). Immutable;
// safe to use from many threads.
#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct evp_pkey_st;

namespace keywright::gate {

// What signatures are taken; "none" and all that works with a shared secret are not among them.
enum class TokenAlgorithm { Rs256, Es256, EdDsa };
[[nodiscard]] std::optional<TokenAlgorithm> tokenAlgorithmFromName(std::string_view name); // "RS256", "ES256", "EdDSA"

class VerifyingKey {
public:
    std::string id; // "kid"; may be empty
    // The one algorithm that the key is for: it follows from what the key is, never from what a token says.
    TokenAlgorithm algorithm = TokenAlgorithm::Rs256;
    std::shared_ptr<evp_pkey_st> key;

    [[nodiscard]] bool verifies(std::string_view signedText, std::string_view signature) const;
};

struct JwkSet {
    std::vector<VerifyingKey> keys;
    std::size_t skipped = 0; // for encryption, of other kinds, too weak, or damaged

    // InvalidInput for what is no key set, or beyond all measure.
    static Result<JwkSet> parse(const QByteArray& json);
};

// Unpadded base64url (RFC 7515 section 2), nothing else in it.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(std::string_view text);

} // namespace keywright::gate
