// The one place where randomness comes from: OpenSSL's private DRBG (RAND_priv_bytes), or a test's own source.
#pragma once

#include "model/core/result.h"

#include <cstddef>
#include <span>

namespace keywright {

class Random {
public:
    virtual ~Random() = default;
    // Fills all of `bytes`, or fails (ErrorKind::Internal) and the bytes must not be used.
    virtual Result<void> fill(std::span<std::byte> bytes) = 0;
};

class SystemRandom final : public Random {
public:
    Result<void> fill(std::span<std::byte> bytes) override;
};

} // namespace keywright
