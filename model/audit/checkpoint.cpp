#include "model/audit/checkpoint.h"

#include <QStringList>

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <cstring>

namespace keywright {
namespace {

using PublicKey = std::array<std::byte, 32>;

constexpr char ed25519Algorithm = 0x01; // C2SP signed-note signature type
const QByteArray spkiHead =
    QByteArray::fromHex("302a300506032b6570032100"); // RFC 8410: SubjectPublicKeyInfo of Ed25519

struct KeyFree {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct ContextFree {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, KeyFree>;
using Context = std::unique_ptr<EVP_MD_CTX, ContextFree>;

const unsigned char* raw(const void* bytes)
{
    return static_cast<const unsigned char*>(bytes);
}

// First four bytes of SHA-256(name || '\n' || 0x01 || key): how a signature line names its key.
QByteArray keyHash(const QString& name, const PublicKey& key)
{
    QByteArray data = name.toUtf8() + '\n' + ed25519Algorithm;
    data.append(reinterpret_cast<const char*>(key.data()), 32);
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(raw(data.constData()), static_cast<std::size_t>(data.size()), digest);
    return {reinterpret_cast<const char*>(digest), 4};
}

QByteArray bodyOf(const Checkpoint& checkpoint)
{
    const QByteArray root(reinterpret_cast<const char*>(checkpoint.root.data()), 32);
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n' + root.toBase64() + '\n';
}

bool verifies(const PublicKey& key, const QByteArray& text, const QByteArray& signature)
{
    const KeyHandle handle(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(key.data()), key.size()));
    const Context context(EVP_MD_CTX_new());
    return handle && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle.get()) == 1 &&
           EVP_DigestVerify(context.get(), raw(signature.constData()), static_cast<std::size_t>(signature.size()),
                            raw(text.constData()), static_cast<std::size_t>(text.size())) == 1;
}

Error noNote(const char* what)
{
    return {ErrorKind::InvalidInput, QStringLiteral("checkpoint: %1").arg(QLatin1String(what))};
}

Result<Checkpoint> parseBody(const QByteArray& body)
{
    const QList<QByteArray> lines = body.split('\n');
    if (lines.size() < 4)
        return noNote("fewer than three lines");
    bool ok = false;
    Checkpoint checkpoint;
    checkpoint.origin = QString::fromUtf8(lines.at(0));
    checkpoint.size = lines.at(1).toULongLong(&ok);
    if (!ok || QByteArray::number(checkpoint.size) != lines.at(1) || checkpoint.origin.isEmpty())
        return noNote("no tree size in the second line");
    const auto root = QByteArray::fromBase64Encoding(lines.at(2), QByteArray::Base64Encoding |
                                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (root.decodingStatus != QByteArray::Base64DecodingStatus::Ok || root.decoded.size() != 32)
        return noNote("no root hash in the third line");
    std::memcpy(checkpoint.root.data(), root.decoded.constData(), 32);
    return checkpoint;
}

} // namespace

QString checkpointOrigin(const QString& catalogueId)
{
    return QStringLiteral("keywright/") + catalogueId;
}

CheckpointVerifier CheckpointVerifier::fromPublicKey(const QString& name, const PublicKey& publicKey)
{
    CheckpointVerifier verifier;
    verifier.m_name = name;
    verifier.m_key = publicKey;
    return verifier;
}

Result<CheckpointVerifier> CheckpointVerifier::fromText(const QByteArray& text, const QString& nameForPem)
{
    const Error wrong{ErrorKind::InvalidInput,
                      QStringLiteral("public key: expected a PEM public key of Ed25519, or a note key")};
    const QByteArray trimmed = text.trimmed();
    PublicKey key;
    if (trimmed.startsWith("-----BEGIN PUBLIC KEY-----")) {
        QByteArray base64 = trimmed;
        base64.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", "");
        const QByteArray der = QByteArray::fromBase64(base64.simplified().replace(' ', ""));
        if (der.size() != spkiHead.size() + 32 || !der.startsWith(spkiHead))
            return wrong;
        std::memcpy(key.data(), der.constData() + spkiHead.size(), 32);
        return fromPublicKey(nameForPem, key);
    }
    // "<name>+<hash>+<base64>": a '+' may stand in the base64, never in the name.
    const QList<QByteArray> parts = trimmed.split('+');
    if (parts.size() < 3)
        return wrong;
    const QByteArray data = QByteArray::fromBase64(trimmed.mid(parts.at(0).size() + parts.at(1).size() + 2));
    if (data.size() != 33 || data.at(0) != ed25519Algorithm)
        return wrong;
    std::memcpy(key.data(), data.constData() + 1, 32);
    const QString name = QString::fromUtf8(parts.at(0));
    if (keyHash(name, key).toHex() != parts.at(1))
        return wrong;
    return fromPublicKey(name, key);
}

QString CheckpointVerifier::noteKey() const
{
    QByteArray data(1, ed25519Algorithm);
    data.append(reinterpret_cast<const char*>(m_key.data()), 32);
    return QStringLiteral("%1+%2+%3")
        .arg(m_name, QString::fromLatin1(keyHash(m_name, m_key).toHex()), QString::fromLatin1(data.toBase64()));
}

QByteArray CheckpointVerifier::pem() const
{
    const QByteArray der = spkiHead + QByteArray(reinterpret_cast<const char*>(m_key.data()), 32);
    return "-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

Result<Checkpoint> CheckpointVerifier::open(const QString& note) const
{
    const QByteArray text = note.toUtf8();
    const qsizetype split = text.lastIndexOf("\n\n");
    if (split < 0 || !text.endsWith('\n') || text.size() > 1'000'000)
        return noNote("no signed note");
    const QByteArray body = text.left(split + 1);
    const Result<Checkpoint> checkpoint = parseBody(body);
    if (!checkpoint)
        return checkpoint;
    // A key from PEM bears no name: the note's origin is its name then.
    const QString name = m_name.isEmpty() ? checkpoint->origin : m_name;
    if (checkpoint->origin != name)
        return Error{ErrorKind::Tampered, QStringLiteral("the checkpoint is of another log")};
    const QByteArray head = QStringLiteral("\u2014 ").toUtf8() + name.toUtf8() + ' ';
    for (const QByteArray& line : text.mid(split + 2).split('\n')) {
        if (!line.startsWith(head))
            continue;
        const QByteArray signature = QByteArray::fromBase64(line.mid(head.size()));
        // Decoding is lenient: a changed letter that gives the same bytes is a changed note all the same.
        if (signature.size() == 4 + 64 && signature.toBase64() == line.mid(head.size()) &&
            signature.left(4) == keyHash(name, m_key) && verifies(m_key, body, signature.mid(4)))
            return checkpoint;
    }
    return Error{ErrorKind::Tampered, QStringLiteral("the checkpoint is not signed by this key")};
}

struct CheckpointSigner::Key {
    KeyHandle handle;
};

CheckpointSigner::CheckpointSigner(QString name, const Secret& seed)
    : m_name(std::move(name))
    , m_key(std::make_unique<Key>())
{
    m_key->handle.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed.bytes().data()), seed.size()));
    Q_ASSERT(m_key->handle);
}

CheckpointSigner::~CheckpointSigner() = default;

CheckpointVerifier CheckpointSigner::verifier() const
{
    PublicKey key{};
    std::size_t size = key.size();
    EVP_PKEY_get_raw_public_key(m_key->handle.get(), reinterpret_cast<unsigned char*>(key.data()), &size);
    return CheckpointVerifier::fromPublicKey(m_name, key);
}

QString CheckpointSigner::sign(const Checkpoint& checkpoint) const
{
    const QByteArray body = bodyOf(checkpoint);
    unsigned char signature[64];
    std::size_t size = sizeof signature;
    const Context context(EVP_MD_CTX_new());
    const bool done =
        context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key->handle.get()) == 1 &&
        EVP_DigestSign(context.get(), signature, &size, raw(body.constData()), static_cast<std::size_t>(body.size())) ==
            1;
    Q_ASSERT(done);
    Q_UNUSED(done)
    PublicKey key{};
    std::size_t keySize = key.size();
    EVP_PKEY_get_raw_public_key(m_key->handle.get(), reinterpret_cast<unsigned char*>(key.data()), &keySize);
    const QByteArray line = keyHash(m_name, key) + QByteArray(reinterpret_cast<const char*>(signature), 64);
    return QString::fromUtf8(body) +
           QStringLiteral("\n\u2014 %1 %2\n").arg(m_name, QString::fromLatin1(line.toBase64()));
}

} // namespace keywright
