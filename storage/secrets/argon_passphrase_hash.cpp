#include "storage/secrets/argon_passphrase_hash.h"

#include <argon2.h>

namespace keywright {

namespace {

constexpr std::size_t hashSize = 32;
constexpr std::size_t longest = 512; // of the text form

Error failed(int outcome)
{
    return {ErrorKind::Internal, QStringLiteral("Argon2id: %1").arg(QLatin1String(argon2_error_message(outcome)))};
}

} // namespace

Result<SecretPtr> ArgonPassphraseHash::hash(const Secret& passphrase)
{
    std::array<std::byte, 16> salt;
    if (const Result<void> filled = m_random.fill(salt); !filled)
        return filled.error();
    const std::size_t room =
        argon2_encodedlen(m_cost.passes, m_cost.memoryKiB, m_cost.lanes, salt.size(), hashSize, Argon2_id);
    QByteArray text(static_cast<qsizetype>(room), '\0');
    const int outcome = argon2id_hash_encoded(m_cost.passes, m_cost.memoryKiB, m_cost.lanes, passphrase.bytes().data(),
                                              passphrase.size(), salt.data(), salt.size(), hashSize, text.data(), room);
    if (outcome != ARGON2_OK)
        return failed(outcome);
    text.truncate(static_cast<qsizetype>(qstrlen(text.constData())));
    return makeSecret(std::move(text));
}

Result<void> ArgonPassphraseHash::check(const Secret& passphrase, const Secret& hash)
{
    if (hash.isEmpty() || hash.size() >= longest)
        return Error{ErrorKind::Damaged, QStringLiteral("step-up: no hash")};
    std::array<char, longest> text{};
    std::memcpy(text.data(), hash.bytes().data(), hash.size());
    const int outcome = argon2id_verify(text.data(), passphrase.bytes().data(), passphrase.size());
    wipe(std::as_writable_bytes(std::span(text)));
    if (outcome == ARGON2_OK)
        return {};
    if (outcome == ARGON2_VERIFY_MISMATCH)
        return Error{ErrorKind::WrongProof, {}};
    return outcome == ARGON2_MEMORY_ALLOCATION_ERROR || outcome == ARGON2_THREAD_FAIL
               ? failed(outcome)
               : Error{ErrorKind::Damaged, QStringLiteral("step-up: no hash")};
}

} // namespace keywright
