#include "model/gate/jwks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>

namespace keywright::gate {
namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype mostKeys = 100;
constexpr int leastRsaBits = 2048, mostRsaBits = 8192;
constexpr qsizetype coordinate = 32; // of P-256 and Ed25519, in bytes

using Pkey = std::shared_ptr<EVP_PKEY>;
using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

const unsigned char* bytesOf(std::string_view text)
{
    return static_cast<const unsigned char*>(static_cast<const void*>(text.data()));
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return bytesOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::optional<QByteArray> member(const QJsonObject& jwk, const char* name)
{
    const QByteArray text = jwk.value(QLatin1String(name)).toString().toUtf8();
    return text.isEmpty() ? std::nullopt : fromBase64Url({text.constData(), static_cast<std::size_t>(text.size())});
}

Pkey fromParameters(const char* type, OSSL_PARAM_BLD* builder)
{
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(OSSL_PARAM_BLD_to_param(builder),
                                                                             OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return {key, EVP_PKEY_free};
}

Pkey rsaKey(const QJsonObject& jwk)
{
    const auto modulus = member(jwk, "n"), exponent = member(jwk, "e");
    if (!modulus || !exponent || modulus->size() > mostRsaBits / 8 || exponent->size() > 8)
        return {};
    const Number n(BN_bin2bn(bytesOf(*modulus), static_cast<int>(modulus->size()), nullptr), BN_free);
    const Number e(BN_bin2bn(bytesOf(*exponent), static_cast<int>(exponent->size()), nullptr), BN_free);
    if (BN_num_bits(n.get()) < leastRsaBits || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return {};
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return fromParameters("RSA", builder.get());
}

Pkey p256Key(const QJsonObject& jwk)
{
    const auto x = member(jwk, "x"), y = member(jwk, "y");
    if (!x || !y || x->size() != coordinate || y->size() != coordinate)
        return {};
    const QByteArray point = QByteArray(1, '\x04') + *x + *y;
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<std::size_t>(point.size()));
    return fromParameters("EC", builder.get()); // refuses what is no point of the curve
}

Pkey ed25519Key(const QJsonObject& jwk)
{
    const auto x = member(jwk, "x");
    if (!x || x->size() != coordinate)
        return {};
    EVP_PKEY* key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*x), coordinate);
    return key ? Pkey(key, EVP_PKEY_free) : Pkey();
}

bool isForSignatures(const QJsonObject& jwk)
{
    const QJsonValue use = jwk.value(QLatin1String("use")), operations = jwk.value(QLatin1String("key_ops"));
    return (use.isUndefined() || use.toString() == QLatin1String("sig")) &&
           (operations.isUndefined() || operations.toArray().contains(QLatin1String("verify")));
}

std::optional<VerifyingKey> readKey(const QJsonObject& jwk)
{
    const QString type = jwk.value(QLatin1String("kty")).toString();
    const QString curve = jwk.value(QLatin1String("crv")).toString();
    VerifyingKey key;
    key.id = jwk.value(QLatin1String("kid")).toString().toStdString();
    if (!isForSignatures(jwk)) {
        return std::nullopt;
    } else if (type == QLatin1String("RSA")) {
        key.algorithm = TokenAlgorithm::Rs256;
        key.key = rsaKey(jwk);
    } else if (type == QLatin1String("EC") && curve == QLatin1String("P-256")) {
        key.algorithm = TokenAlgorithm::Es256;
        key.key = p256Key(jwk);
    } else if (type == QLatin1String("OKP") && curve == QLatin1String("Ed25519")) {
        key.algorithm = TokenAlgorithm::EdDsa;
        key.key = ed25519Key(jwk);
    }
    const QJsonValue algorithm = jwk.value(QLatin1String("alg"));
    const bool fits =
        algorithm.isUndefined() || tokenAlgorithmFromName(algorithm.toString().toStdString()) == key.algorithm;
    return key.key && fits ? std::optional(key) : std::nullopt;
}

// Two numbers side by side (RFC 7518 section 3.4), as OpenSSL wants them.
QByteArray derOf(std::string_view pair)
{
    if (pair.size() != 2 * coordinate)
        return {};
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(ECDSA_SIG_new(), ECDSA_SIG_free);
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytesOf(pair), coordinate, nullptr),
                   BN_bin2bn(bytesOf(pair.substr(coordinate)), coordinate, nullptr));
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray bytes(static_cast<const char*>(static_cast<void*>(der)), std::max(0, size));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

std::optional<TokenAlgorithm> tokenAlgorithmFromName(std::string_view name)
{
    if (name == "RS256")
        return TokenAlgorithm::Rs256;
    if (name == "ES256")
        return TokenAlgorithm::Es256;
    return name == "EdDSA" ? std::optional(TokenAlgorithm::EdDsa) : std::nullopt;
}

std::optional<QByteArray> fromBase64Url(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (!plain || text.size() % 4 == 1)
        return std::nullopt;
    return QByteArray::fromBase64(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool VerifyingKey::verifies(std::string_view signedText, std::string_view signature) const
{
    QByteArray der;
    if (algorithm == TokenAlgorithm::Es256) {
        der = derOf(signature);
        signature = {der.constData(), static_cast<std::size_t>(der.size())};
    }
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const EVP_MD* digest = algorithm == TokenAlgorithm::EdDsa ? nullptr : EVP_sha256();
    const bool good =
        !signature.empty() && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(signedText), signedText.size()) ==
            1;
    ERR_clear_error();
    return good;
}

Result<JwkSet> JwkSet::parse(const QByteArray& json)
{
    const QJsonValue list =
        json.size() <= mostBytes ? QJsonDocument::fromJson(json).object().value(QLatin1String("keys")) : QJsonValue();
    if (!list.isArray() || list.toArray().size() > mostKeys)
        return Error{ErrorKind::InvalidInput, QStringLiteral("this is no JSON Web Key Set")};
    JwkSet set;
    for (const QJsonValue& value : list.toArray()) {
        if (std::optional<VerifyingKey> key = readKey(value.toObject()))
            set.keys.push_back(std::move(*key));
        else
            ++set.skipped;
    }
    ERR_clear_error();
    return set;
}

} // namespace keywright::gate
