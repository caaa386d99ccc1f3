#include "storage/secrets/sealed_box.h"

#include <QtEndian>

#include <argon2.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <memory>

namespace keywright::sealed_box {
namespace {

constexpr std::size_t magicSize = 8;
constexpr std::size_t digestedSize = 80; // what the header's own digest covers
constexpr std::size_t digestSize = headerSize - digestedSize;
constexpr char argon2id = 1;
constexpr char aes256Gcm = 1;
// Beyond these a header is not ours: opening it would be a way to stall the console.
constexpr quint32 mostMemoryKiB = 1U << 20;
constexpr quint32 mostPasses = 64;
constexpr quint32 mostLanes = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const char* magicOf(Kind kind)
{
    return kind == Kind::Vault ? "KWVAULT\n" : "KWRECOV\n";
}

unsigned char* writableBytes(std::byte* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

const unsigned char* bytesOf(const std::byte* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

std::array<unsigned char, SHA256_DIGEST_LENGTH> headerDigest(const QByteArray& box)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(bytesOf(box), digestedSize, digest.data());
    return digest;
}

template <typename Number>
void put(QByteArray& box, Number number)
{
    const Number big = qToBigEndian(number);
    box.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template <std::size_t size>
void put(QByteArray& box, const std::array<std::byte, size>& bytes)
{
    box.append(reinterpret_cast<const char*>(bytes.data()), size);
}

template <std::size_t size>
void get(const QByteArray& box, qsizetype at, std::array<std::byte, size>& bytes)
{
    std::memcpy(bytes.data(), box.constData() + at, size);
}

QByteArray headerBytes(Kind kind, const Header& header)
{
    QByteArray box;
    box.reserve(static_cast<qsizetype>(headerSize + header.contentSize + tagSize));
    box.append(magicOf(kind), magicSize);
    put(box, static_cast<quint16>(version));
    box.append(argon2id).append(aes256Gcm);
    put(box, header.cost.memoryKiB);
    put(box, header.cost.passes);
    put(box, header.cost.lanes);
    put(box, header.salt);
    put(box, header.check);
    put(box, header.revision);
    put(box, header.nonce);
    put(box, header.contentSize);
    box.append(reinterpret_cast<const char*>(headerDigest(box).data()), digestSize);
    return box;
}

bool isUsable(const KeyCost& cost)
{
    return cost.lanes >= 1 && cost.lanes <= mostLanes && cost.passes >= 1 && cost.passes <= mostPasses &&
           cost.memoryKiB >= 8 * cost.lanes && cost.memoryKiB <= mostMemoryKiB;
}

Error damaged(const QString& where)
{
    return {ErrorKind::Damaged, where};
}

Result<void> checkSize(const QByteArray& box, const Header& header)
{
    const auto due = static_cast<qsizetype>(headerSize + header.contentSize + tagSize);
    if (box.size() < due)
        return damaged(QStringLiteral("cut off, %1 bytes are missing").arg(due - box.size()));
    if (box.size() > due)
        return damaged(QStringLiteral("%1 bytes too many at its end").arg(box.size() - due));
    return {};
}

// What kind and version it says it is; nothing else of the header may be believed yet.
Result<void> checkMagic(Kind kind, const QByteArray& box)
{
    if (box.isEmpty())
        return damaged(QStringLiteral("the file is empty"));
    if (!box.startsWith(QByteArray::fromRawData(magicOf(kind), magicSize)))
        return Error{ErrorKind::NotAVault, {}};
    if (box.size() < static_cast<qsizetype>(magicSize + 2))
        return damaged(QStringLiteral("cut off in its header"));
    const int found = qFromBigEndian<quint16>(box.constData() + magicSize);
    if (found > version)
        return Error{ErrorKind::NewerVersion, QStringLiteral("version %1").arg(found)};
    if (found < version)
        return Error{ErrorKind::OlderVersion, QStringLiteral("version %1").arg(found)};
    return {};
}

Result<void> runCipher(EVP_CIPHER_CTX* context, unsigned char* to, std::span<const std::byte> from)
{
    int written = 0;
    if (EVP_CipherUpdate(context, to, &written, bytesOf(from.data()), static_cast<int>(from.size())) != 1)
        return Error{ErrorKind::Internal, QStringLiteral("EVP_CipherUpdate")};
    return {};
}

Result<CipherContext> startCipher(const Secret& key, const std::array<std::byte, 12>& nonce, const QByteArray& box,
                                  bool encrypt)
{
    CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    // The default IV length of GCM is our nonce's 12 bytes; all of the header is authenticated.
    if (!context ||
        EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.bytes().data()), bytesOf(nonce.data()),
                          encrypt ? 1 : 0) != 1 ||
        EVP_CipherUpdate(context.get(), nullptr, &written, bytesOf(box), static_cast<int>(headerSize)) != 1)
        return Error{ErrorKind::Internal, QStringLiteral("EVP_CipherInit_ex")};
    return context;
}

} // namespace

Result<Key> deriveKey(const Secret& passphrase, const KeyCost& cost, const std::array<std::byte, 16>& salt)
{
    if (!isUsable(cost))
        return Error{ErrorKind::InvalidInput, QStringLiteral("key derivation: parameters out of range")};
    std::array<std::byte, 64> derived;
    const int outcome = argon2id_hash_raw(cost.passes, cost.memoryKiB, cost.lanes, passphrase.bytes().data(),
                                          passphrase.size(), salt.data(), salt.size(), derived.data(), derived.size());
    if (outcome != ARGON2_OK)
        return Error{ErrorKind::Internal,
                     QStringLiteral("Argon2id: %1").arg(QLatin1String(argon2_error_message(outcome)))};
    Key key{cost, salt, {}, Secret(std::span(derived).first(32))};
    // The second half never encrypts anything: a hash of it may stand in the open.
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(bytesOf(derived.data() + 32), 32, digest.data());
    std::memcpy(key.check.data(), digest.data(), key.check.size());
    wipe(derived);
    return key;
}

Result<Key> makeKey(const Secret& passphrase, const KeyCost& cost, Random& random)
{
    std::array<std::byte, 16> salt;
    if (const Result<void> filled = random.fill(salt); !filled)
        return filled.error();
    return deriveKey(passphrase, cost, salt);
}

Result<QByteArray> seal(Kind kind, const Key& key, quint64 revision, std::span<const std::byte> content, Random& random)
{
    if (content.size() > longestContent)
        return Error{ErrorKind::SecretTooLong, QStringLiteral("%1 bytes").arg(content.size())};
    Header header{key.cost, key.salt, key.check, revision, {}, static_cast<quint32>(content.size())};
    if (const Result<void> filled = random.fill(header.nonce); !filled)
        return filled.error();
    QByteArray box = headerBytes(kind, header);
    const Result<CipherContext> context = startCipher(key.cipherKey, header.nonce, box, true);
    if (!context)
        return context.error();
    box.resize(static_cast<qsizetype>(headerSize + content.size() + tagSize));
    auto* at = reinterpret_cast<unsigned char*>(box.data()) + headerSize;
    if (const Result<void> done = runCipher(context->get(), at, content); !done)
        return done.error();
    at += content.size();
    int written = 0;
    if (EVP_CipherFinal_ex(context->get(), at, &written) != 1 ||
        EVP_CIPHER_CTX_ctrl(context->get(), EVP_CTRL_GCM_GET_TAG, tagSize, at) != 1)
        return Error{ErrorKind::Internal, QStringLiteral("EVP_CipherFinal_ex")};
    return box;
}

Result<Header> readHeader(Kind kind, const QByteArray& box)
{
    if (const Result<void> known = checkMagic(kind, box); !known)
        return known.error();
    if (box.size() < static_cast<qsizetype>(headerSize))
        return damaged(QStringLiteral("cut off in its header"));
    if (std::memcmp(headerDigest(box).data(), box.constData() + digestedSize, digestSize) != 0)
        return damaged(QStringLiteral("its header was changed"));
    const char* at = box.constData() + magicSize + 2;
    if (at[0] != argon2id || at[1] != aes256Gcm)
        return Error{ErrorKind::NewerVersion, QStringLiteral("method %1/%2").arg(int(at[0])).arg(int(at[1]))};
    Header header;
    header.cost.memoryKiB = qFromBigEndian<quint32>(at + 2);
    header.cost.passes = qFromBigEndian<quint32>(at + 6);
    header.cost.lanes = qFromBigEndian<quint32>(at + 10);
    get(box, 24, header.salt);
    get(box, 40, header.check);
    header.revision = qFromBigEndian<quint64>(box.constData() + 56);
    get(box, 64, header.nonce);
    header.contentSize = qFromBigEndian<quint32>(box.constData() + 76);
    if (!isUsable(header.cost) || header.contentSize > longestContent)
        return damaged(QStringLiteral("its header asks for too much"));
    if (const Result<void> whole = checkSize(box, header); !whole)
        return whole.error();
    return header;
}

Result<WipedBytes> open(const Header& header, const Key& key, const QByteArray& box)
{
    if (key.salt != header.salt || key.cost != header.cost || key.check != header.check)
        return Error{ErrorKind::WrongPassphrase, {}};
    const Result<CipherContext> context = startCipher(key.cipherKey, header.nonce, box, false);
    if (!context)
        return context.error();
    WipedBytes content(header.contentSize);
    const auto sealed = std::as_bytes(std::span(box.constData() + headerSize, header.contentSize));
    if (const Result<void> done = runCipher(context->get(), writableBytes(content.writable().data()), sealed); !done)
        return done.error();
    std::array<char, tagSize> tag;
    std::memcpy(tag.data(), box.constData() + headerSize + header.contentSize, tagSize);
    std::array<unsigned char, 16> rest;
    int written = 0;
    if (EVP_CIPHER_CTX_ctrl(context->get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) != 1 ||
        EVP_CipherFinal_ex(context->get(), rest.data(), &written) != 1)
        return damaged(QStringLiteral("its content was changed"));
    return content;
}

} // namespace keywright::sealed_box
