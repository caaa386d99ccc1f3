// StableList: grows at its end, on one thread, and never moves what it holds: other threads may read what they were
// told of after it was added.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace keywright::gate {

template <typename T, std::size_t chunkSize>
class StableList {
public:
    // Room for `count` that lie side by side; nothing when it is full.
    std::optional<std::uint32_t> grow(std::size_t count = 1)
    {
        if (m_size % chunkSize + count > chunkSize)
            m_size += chunkSize - m_size % chunkSize;
        const std::size_t chunk = m_size / chunkSize;
        if (count > chunkSize || chunk >= m_chunks.size())
            return std::nullopt;
        if (!m_chunks[chunk])
            m_chunks[chunk] = std::make_unique<T[]>(chunkSize);
        m_size += count;
        return static_cast<std::uint32_t>(m_size - count);
    }
    [[nodiscard]] T& at(std::uint32_t index) { return m_chunks[index / chunkSize][index % chunkSize]; }
    [[nodiscard]] const T& at(std::uint32_t index) const { return m_chunks[index / chunkSize][index % chunkSize]; }
    [[nodiscard]] std::size_t bytes() const
    {
        return sizeof *this + (m_size + chunkSize - 1) / chunkSize * chunkSize * sizeof(T);
    }

private:
    std::array<std::unique_ptr<T[]>, 16'384> m_chunks;
    std::size_t m_size = 0;
};

} // namespace keywright::gate
