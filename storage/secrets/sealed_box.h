// The sealed container of vault files and recovery kits, as resources/docs/vault-format.md describes it: a header that
// is authenticated, then the content under AES-256-GCM with a key that Argon2id made of a passphrase.
// Functions without state; any thread.
#pragma once

#include "model/core/random.h"
#include "model/secrets/secret.h"
#include "storage/core/wiped_bytes.h"

#include <QByteArray>

#include <array>

namespace keywright {

// Argon2id (RFC 9106). The default is that document's second recommended choice: 64 MiB, 3 passes, 4 lanes.
struct KeyCost {
    quint32 memoryKiB = 65536;
    quint32 passes = 3;
    quint32 lanes = 4;

    // For tests and sample catalogues, where nothing is worth guarding.
    static constexpr KeyCost cheap() { return {64, 1, 1}; }
    bool operator==(const KeyCost&) const = default;
};

namespace sealed_box {

enum class Kind { Vault, RecoveryKit };

constexpr int version = 1;
constexpr std::size_t headerSize = 96;
constexpr std::size_t tagSize = 16;
constexpr std::size_t longestContent = std::size_t(1) << 28;

struct Header {
    KeyCost cost;
    std::array<std::byte, 16> salt{};
    std::array<std::byte, 16> check{}; // tells a wrong passphrase from a damaged content
    quint64 revision = 0;              // grows with every write
    std::array<std::byte, 12> nonce{};
    quint32 contentSize = 0;
};

// What a passphrase became under one salt and cost.
struct Key {
    KeyCost cost;
    std::array<std::byte, 16> salt{};
    std::array<std::byte, 16> check{};
    Secret cipherKey; // 32 bytes
};

Result<Key> deriveKey(const Secret& passphrase, const KeyCost& cost, const std::array<std::byte, 16>& salt);
// The same under a new random salt.
Result<Key> makeKey(const Secret& passphrase, const KeyCost& cost, Random& random);

// Under a fresh nonce.
Result<QByteArray> seal(Kind kind, const Key& key, quint64 revision, std::span<const std::byte> content,
                        Random& random);

// Judges all that can be judged without the passphrase: NotAVault, NewerVersion, OlderVersion, Damaged.
Result<Header> readHeader(Kind kind, const QByteArray& box);
// WrongPassphrase when `key` is of another passphrase, salt or cost; Damaged when the content was changed.
Result<WipedBytes> open(const Header& header, const Key& key, const QByteArray& box);

} // namespace sealed_box
} // namespace keywright
