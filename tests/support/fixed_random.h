// Random sources for tests: the bytes 0, 1, 2, ... 255, 0, ... without end, or one that always fails.
#pragma once

#include "model/core/random.h"

namespace keywright {

class CountingRandom final : public Random {
public:
    explicit CountingRandom(unsigned char first = 0)
        : m_next(first)
    {}
    Result<void> fill(std::span<std::byte> bytes) override
    {
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(m_next++);
        return {};
    }

private:
    unsigned char m_next;
};

class BrokenRandom final : public Random {
public:
    Result<void> fill(std::span<std::byte>) override
    {
        return Error{ErrorKind::Internal, QStringLiteral("no randomness")};
    }
};

} // namespace keywright
