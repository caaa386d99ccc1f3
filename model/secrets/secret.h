// The string that authenticates. Owns its memory: locked where the OS lets it, left out of core dumps, wiped on
// release. Cannot be copied, compared with ==, printed or turned into a QString here; pass it as
// std::shared_ptr<const Secret>.
#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace keywright {

class Secret {
public:
    Secret() = default;
    // Copies `bytes`; wiping the source is the caller's business (see wipe()).
    explicit Secret(std::span<const std::byte> bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool equals(const Secret& other) const; // constant time for equal lengths

private:
    void release();
    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0; // bytes of its own locked mapping; 0 in a shared slab
};

using SecretPtr = std::shared_ptr<const Secret>;

// Overwrites what the compiler may not optimise away.
void wipe(std::span<std::byte> bytes);
void wipe(QByteArray& bytes);                           // detaches never; the array must not be shared
[[nodiscard]] SecretPtr makeSecret(QByteArray&& bytes); // takes over and wipes `bytes`

} // namespace keywright
