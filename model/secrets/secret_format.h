// How secrets look: generation, entropy, checksum, and recognition of our own form.
//
// Own form: <prefix>_<env>_<43 base62 of 32 random bytes><6 base62 CRC-32>. The CRC-32 (ISO-HDLC, as zlib's) runs over
// everything before it, prefix included, and is written big-endian in base62 (0-9A-Za-z), left-padded with '0'.
#pragma once

#include "model/core/random.h"
#include "model/secrets/secret.h"

#include <QString>

#include <optional>

namespace keywright {

enum class SecretForm { Keywright, Base62, Special, Hex, Uuid };

struct SecretFormat {
    SecretForm form = SecretForm::Keywright;
    QString prefix = QStringLiteral("kw"); // Keywright form: 1-16 of [a-z0-9_], starting with a letter
    int length = 43; // characters drawn, for Base62, Special and Hex: 16-255; ignored for Keywright and Uuid

    bool operator==(const SecretFormat&) const = default;
};

// Bits of randomness in a secret of this format (Keywright 256, Uuid 122, else length * log2(alphabet)).
[[nodiscard]] double entropyBits(const SecretFormat& format);
// InvalidInput (prefix, length) or WeakSecret (under 128 bits).
[[nodiscard]] Result<void> checkFormat(const SecretFormat& format);
// "production" -> "live", "staging" -> "stage", "development" -> "dev", "ci" -> "ci"; else the first 8 of [a-z0-9].
[[nodiscard]] QString environmentMark(const QString& environment);
// What a secret of that format looks like, with the drawn part elided: "kw_live_…", for previews.
[[nodiscard]] QString formatPreview(const SecretFormat& format, const QString& environment);

[[nodiscard]] Result<SecretPtr> generateSecret(const SecretFormat& format, const QString& environment, Random& random);
// A value brought along (migration, held): 16-255 bytes, printable ASCII without spaces; issued custody also needs an
// estimated 128 bits (by alphabet and length, repetitions discounted). InvalidInput, SecretTooLong or WeakSecret.
[[nodiscard]] Result<void> checkBroughtSecret(const Secret& secret, bool issued);
// Estimated entropy of a brought value in bits.
[[nodiscard]] double estimateEntropyBits(const Secret& secret);

// True for our own form with a right checksum. Says nothing about whether the key exists.
[[nodiscard]] bool hasValidChecksum(std::span<const std::byte> candidate);
// Six base62 digits of the CRC-32 of `head`.
[[nodiscard]] QByteArray checksumDigits(std::span<const std::byte> head);
// What the catalogue may show of a secret: prefix and last four, "kw_live_…3fQz". Never more than a quarter of it.
[[nodiscard]] QString hintOf(const Secret& secret);

// Rules that let scanners recognise our form: a gitleaks TOML rule and a plain regular expression.
[[nodiscard]] QString gitleaksRule(const QString& prefix);
[[nodiscard]] QString scannerRegex(const QString& prefix);

} // namespace keywright
