// Signs tokens with the Ed25519 key of RFC 8037, appendix A, which guards nothing: it is printed there.
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

#include <array>

namespace keywright::test {

constexpr const char* tokenKeySet = R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"one","use":"sig",
    "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";

inline QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline QByteArray signedToken(const QByteArray& claims, const QByteArray& header = R"({"alg":"EdDSA","kid":"one"})")
{
    const QByteArray seed = QByteArray::fromBase64("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
                                                   QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    EVP_PKEY* key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                                 reinterpret_cast<const unsigned char*>(seed.constData()), 32);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    std::array<unsigned char, 64> signature{};
    std::size_t size = signature.size();
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, key);
    EVP_DigestSign(context, signature.data(), &size, reinterpret_cast<const unsigned char*>(text.constData()),
                   static_cast<std::size_t>(text.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return text + '.' + base64Url(QByteArray(reinterpret_cast<const char*>(signature.data()), 64));
}

} // namespace keywright::test
