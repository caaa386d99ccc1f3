#include "model/secrets/secret.h"

#include <QByteArray>

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>
#include <new>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace keywright {
namespace {

// Whole pages, so that locking and keeping out of dumps concern nothing else.
std::size_t pageRounded(std::size_t size)
{
#ifdef Q_OS_WIN
    const std::size_t page = 4096;
#else
    static const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
#endif
    return (size + page - 1) / page * page;
}

// nullptr when there is no memory. Locking may fail under a tight limit: the secret is still wiped on release.
std::byte* mapLocked(std::size_t size)
{
#ifdef Q_OS_WIN
    void* memory = VirtualAlloc(nullptr, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (memory)
        VirtualLock(memory, size);
#else
    void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return nullptr;
    static_cast<void>(mlock(memory, size));
#ifdef MADV_DONTDUMP
    static_cast<void>(madvise(memory, size, MADV_DONTDUMP));
#endif
#ifdef MADV_WIPEONFORK
    static_cast<void>(madvise(memory, size, MADV_WIPEONFORK));
#endif
#endif
    return static_cast<std::byte*>(memory);
}

void unmapLocked(std::byte* memory, std::size_t size)
{
#ifdef Q_OS_WIN
    Q_UNUSED(size)
    VirtualFree(memory, 0, MEM_RELEASE);
#else
    munmap(memory, size);
#endif
}

} // namespace

Secret::Secret(std::span<const std::byte> bytes)
    : m_size(bytes.size())
{
    if (bytes.empty())
        return;
    m_mapped = pageRounded(bytes.size());
    m_data = mapLocked(m_mapped);
    if (!m_data)
        throw std::bad_alloc();
    std::memcpy(m_data, bytes.data(), bytes.size());
}

Secret::~Secret()
{
    release();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
    , m_slab(std::move(other.m_slab))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
        m_slab = std::move(other.m_slab);
    }
    return *this;
}

bool Secret::equals(const Secret& other) const
{
    return m_size == other.m_size && CRYPTO_memcmp(m_data, other.m_data, m_size) == 0;
}

void Secret::release()
{
    if (!m_data)
        return;
    OPENSSL_cleanse(m_data, m_slab ? m_size : m_mapped);
    if (!m_slab)
        unmapLocked(m_data, m_mapped);
    m_slab.reset();
    m_data = nullptr;
    m_size = m_mapped = 0;
}

SecretPtr SecretArena::make(std::span<const std::byte> bytes)
{
    constexpr std::size_t slabSize = 64 * 1024;
    if (bytes.empty() || bytes.size() > slabSize / 4)
        return std::make_shared<const Secret>(bytes);
    if (!m_slab || slabSize - m_used < bytes.size()) {
        std::byte* mapped = mapLocked(slabSize);
        if (!mapped)
            throw std::bad_alloc();
        m_slab.reset(mapped, [](std::byte* memory) {
            OPENSSL_cleanse(memory, slabSize);
            unmapLocked(memory, slabSize);
        });
        m_used = 0;
    }
    Secret secret;
    secret.m_data = m_slab.get() + m_used;
    secret.m_size = bytes.size();
    secret.m_slab = m_slab;
    std::memcpy(secret.m_data, bytes.data(), bytes.size());
    m_used += bytes.size();
    return std::make_shared<const Secret>(std::move(secret));
}

void wipe(std::span<std::byte> bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

void wipe(QByteArray& bytes)
{
    // data() of a shared array would detach and wipe a copy: constData() is what is there.
    OPENSSL_cleanse(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

SecretPtr makeSecret(QByteArray&& bytes)
{
    auto secret = std::make_shared<const Secret>(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    wipe(bytes);
    return secret;
}

} // namespace keywright
