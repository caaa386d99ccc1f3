// SHA256_Init/Update/Final are deprecated in OpenSSL 3 in favour of EVP, whose set-up costs several times the hash
// itself for inputs as short as keys; they are the only use of the low-level interface here.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "model/secrets/fingerprint.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <cstring>

namespace keywright {

struct Fingerprinter::Pads {
    SHA256_CTX inner;
    SHA256_CTX outer;
};

QByteArray Fingerprint::toBytes() const
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QString Fingerprint::toHex() const
{
    return QString::fromLatin1(toBytes().toHex());
}

Result<Fingerprint> Fingerprint::fromBytes(const QByteArray& bytes)
{
    Fingerprint fingerprint;
    if (bytes.size() != static_cast<qsizetype>(fingerprint.bytes.size()))
        return Error{ErrorKind::InvalidInput, QStringLiteral("fingerprint: %1 bytes instead of 32").arg(bytes.size())};
    std::memcpy(fingerprint.bytes.data(), bytes.constData(), fingerprint.bytes.size());
    return fingerprint;
}

bool Fingerprint::equals(const Fingerprint& other) const
{
    return CRYPTO_memcmp(bytes.data(), other.bytes.data(), bytes.size()) == 0;
}

Fingerprinter::Fingerprinter(const Secret& pepper)
    : m_pads(std::make_unique<Pads>())
{
    // RFC 2104: a key longer than the block is hashed first; ours has 32 bytes, test vectors have more.
    std::array<unsigned char, SHA256_CBLOCK> key{};
    const auto* given = reinterpret_cast<const unsigned char*>(pepper.bytes().data());
    if (pepper.size() > key.size())
        SHA256(given, pepper.size(), key.data());
    else if (!pepper.isEmpty())
        std::memcpy(key.data(), given, pepper.size());
    std::array<unsigned char, SHA256_CBLOCK> pad;
    for (std::size_t i = 0; i < pad.size(); ++i)
        pad[i] = key[i] ^ 0x36;
    SHA256_Init(&m_pads->inner);
    SHA256_Update(&m_pads->inner, pad.data(), pad.size());
    for (std::size_t i = 0; i < pad.size(); ++i)
        pad[i] = key[i] ^ 0x5C;
    SHA256_Init(&m_pads->outer);
    SHA256_Update(&m_pads->outer, pad.data(), pad.size());
    OPENSSL_cleanse(key.data(), key.size());
    OPENSSL_cleanse(pad.data(), pad.size());
}

Fingerprinter::~Fingerprinter()
{
    OPENSSL_cleanse(m_pads.get(), sizeof(Pads));
}

Fingerprint Fingerprinter::of(std::span<const std::byte> secret) const
{
    SHA256_CTX context = m_pads->inner;
    std::array<unsigned char, SHA256_DIGEST_LENGTH> inner;
    SHA256_Update(&context, secret.data(), secret.size());
    SHA256_Final(inner.data(), &context);
    context = m_pads->outer;
    SHA256_Update(&context, inner.data(), inner.size());
    Fingerprint fingerprint;
    SHA256_Final(reinterpret_cast<unsigned char*>(fingerprint.bytes.data()), &context);
    OPENSSL_cleanse(&context, sizeof context);
    return fingerprint;
}

} // namespace keywright
