// A growing buffer for plaintext on its way into or out of a sealed file: never reallocated without wiping, wiped when
// it goes. Owned by a function's scope.
#pragma once

#include "model/secrets/secret.h"

#include <cstring>
#include <vector>

namespace keywright {

class WipedBytes {
public:
    WipedBytes() = default;
    explicit WipedBytes(std::size_t size)
        : m_bytes(size)
    {}
    ~WipedBytes() { wipe(m_bytes); }
    WipedBytes(WipedBytes&& other) noexcept = default;
    WipedBytes& operator=(WipedBytes&&) = delete;
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;

    void append(std::span<const std::byte> more)
    {
        const std::size_t size = m_bytes.size();
        if (size + more.size() > m_bytes.capacity()) {
            std::vector<std::byte> larger;
            larger.reserve(2 * (size + more.size()));
            larger.assign(m_bytes.begin(), m_bytes.end());
            wipe(m_bytes);
            m_bytes.swap(larger);
        }
        m_bytes.insert(m_bytes.end(), more.begin(), more.end());
    }
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }
    [[nodiscard]] std::span<std::byte> writable() { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

} // namespace keywright
