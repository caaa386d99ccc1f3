// A byte buffer that is overwritten before its memory goes back: for what may hold secrets on the way to a Secret.
#pragma once

#include "model/secrets/secret.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

namespace keywright {

class WipedBytes {
public:
    WipedBytes() = default;
    explicit WipedBytes(std::size_t size) // zeros
    {
        resize(size);
        std::fill_n(m_data.get(), size, '\0');
    }
    ~WipedBytes() { wipe(std::as_writable_bytes(std::span(m_data.get(), m_capacity))); }
    WipedBytes(WipedBytes&& other) noexcept { swap(other); }
    WipedBytes& operator=(WipedBytes&& other) noexcept
    {
        WipedBytes taken(std::move(other));
        swap(taken);
        return *this;
    }
    WipedBytes(const WipedBytes&) = delete;
    WipedBytes& operator=(const WipedBytes&) = delete;

    void reserve(std::size_t capacity)
    {
        if (capacity <= m_capacity)
            return;
        WipedBytes larger;
        larger.m_data = std::make_unique_for_overwrite<char[]>(capacity);
        larger.m_capacity = capacity;
        larger.m_size = m_size;
        if (m_size > 0)
            std::memcpy(larger.m_data.get(), m_data.get(), m_size);
        swap(larger);
    }
    // New bytes have no particular value.
    void resize(std::size_t size)
    {
        if (size > m_capacity)
            reserve(std::max(size, m_capacity * 2));
        m_size = size;
    }
    void append(std::string_view bytes)
    {
        const std::size_t had = m_size;
        resize(had + bytes.size());
        if (!bytes.empty())
            std::memcpy(m_data.get() + had, bytes.data(), bytes.size());
    }
    void append(std::span<const std::byte> bytes)
    {
        append(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    }
    void push_back(char c) { append({&c, 1}); }
    void clear() { m_size = 0; }

    [[nodiscard]] char* data() { return m_data.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return std::as_bytes(std::span(m_data.get(), m_size)); }
    [[nodiscard]] std::span<std::byte> writable() { return std::as_writable_bytes(std::span(m_data.get(), m_size)); }

private:
    void swap(WipedBytes& other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace keywright
