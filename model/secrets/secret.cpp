#include "model/secrets/secret.h"

#include <QByteArray>

#include <openssl/crypto.h>

#include <cstring>
#include <mutex>
#include <new>
#include <vector>

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

// Locking may fail under a tight limit: the secret is still wiped on release.
std::byte* mapLocked(std::size_t size)
{
#ifdef Q_OS_WIN
    void* memory = VirtualAlloc(nullptr, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!memory)
        throw std::bad_alloc();
    VirtualLock(memory, size);
#else
    void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
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

// Secrets are short and an import holds 100,000 of them: a page each would be 400 MB. They share locked slabs, whose
// slots are wiped when a secret goes, and used again.
class SlotPool {
public:
    static constexpr std::size_t slotSize = 256;

    std::byte* take()
    {
        const std::lock_guard guard(m_mutex);
        if (m_free.empty()) {
            std::byte* slab = mapLocked(slabSize);
            for (std::size_t at = slabSize; at > 0; at -= slotSize)
                m_free.push_back(slab + at - slotSize);
        }
        std::byte* slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void give(std::byte* slot)
    {
        const std::lock_guard guard(m_mutex);
        m_free.push_back(slot);
    }

private:
    static constexpr std::size_t slabSize = 64 * 1024;
    std::mutex m_mutex;
    std::vector<std::byte*> m_free;
};

// Like the heap it stands in for, it lives as long as the process: a secret may be the last thing that goes.
SlotPool& slots()
{
    static auto* pool = new SlotPool;
    return *pool;
}

} // namespace

Secret::Secret(std::span<const std::byte> bytes)
    : m_size(bytes.size())
{
    if (bytes.empty())
        return;
    if (bytes.size() <= SlotPool::slotSize) {
        m_data = slots().take();
    } else {
        m_mapped = pageRounded(bytes.size());
        m_data = mapLocked(m_mapped);
    }
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
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
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
    OPENSSL_cleanse(m_data, m_size);
    if (m_mapped == 0)
        slots().give(m_data);
    else
        unmapLocked(m_data, m_mapped);
    m_data = nullptr;
    m_size = m_mapped = 0;
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
