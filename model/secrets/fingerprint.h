// Fingerprint: HMAC-SHA-256 (RFC 2104) of a secret under the catalogue's pepper, 32 bytes. The inner and outer pads
// are hashed once in the constructor, so that one fingerprint costs two short SHA-256 runs.
#pragma once

#include "model/secrets/secret.h"

#include <array>
#include <compare>
#include <memory>
#include <span>

namespace keywright {

struct Fingerprint {
    std::array<std::byte, 32> bytes{};

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QString toHex() const;
    [[nodiscard]] static Result<Fingerprint> fromBytes(const QByteArray& bytes); // InvalidInput unless 32 bytes
    [[nodiscard]] bool equals(const Fingerprint& other) const;                   // constant time
    auto operator<=>(const Fingerprint&) const = default;                        // for containers, not for verdicts
};

class Fingerprinter {
public:
    // `pepper`: 32 bytes.
    explicit Fingerprinter(const Secret& pepper);
    ~Fingerprinter();
    Fingerprinter(const Fingerprinter&) = delete;
    Fingerprinter& operator=(const Fingerprinter&) = delete;

    [[nodiscard]] Fingerprint of(std::span<const std::byte> secret) const; // thread-safe
    [[nodiscard]] Fingerprint of(const Secret& secret) const { return of(secret.bytes()); }

private:
    struct Pads;
    std::unique_ptr<Pads> m_pads;
};

} // namespace keywright
