#include "model/usage/source_hash.h"

#include "model/secrets/fingerprint.h"

#include <bit>
#include <cstring>

namespace keywright {
namespace {

// No secret begins with a zero byte: this is the fingerprint of none.
constexpr std::string_view purpose("\0keywright usage sources 1", 26);

std::uint64_t wordAt(const char* bytes)
{
    std::uint64_t word = 0;
    for (unsigned i = 0; i < 8; ++i)
        word |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << 8 * i;
    return word;
}

struct Sip {
    std::uint64_t v0, v1, v2, v3;

    void round()
    {
        v0 += v1, v1 = std::rotl(v1, 13), v1 ^= v0, v0 = std::rotl(v0, 32);
        v2 += v3, v3 = std::rotl(v3, 16), v3 ^= v2;
        v0 += v3, v3 = std::rotl(v3, 21), v3 ^= v0;
        v2 += v1, v1 = std::rotl(v1, 17), v1 ^= v2, v2 = std::rotl(v2, 32);
    }
    void take(std::uint64_t word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
};

} // namespace

SourceHash::SourceHash(const Fingerprinter& fingerprinter)
{
    const Fingerprint fingerprint = fingerprinter.of(std::as_bytes(std::span(purpose)));
    std::array<char, 16> half;
    std::memcpy(half.data(), fingerprint.bytes.data(), half.size());
    m_key = {wordAt(half.data()), wordAt(half.data() + 8)};
}

std::uint64_t SourceHash::of(std::string_view bytes) const
{
    Sip sip{m_key[0] ^ 0x736F6D6570736575U, m_key[1] ^ 0x646F72616E646F6DU, m_key[0] ^ 0x6C7967656E657261U,
            m_key[1] ^ 0x7465646279746573U};
    const std::size_t size = bytes.size();
    for (; bytes.size() >= 8; bytes.remove_prefix(8))
        sip.take(wordAt(bytes.data()));
    std::array<char, 8> last{};
    if (!bytes.empty())
        std::memcpy(last.data(), bytes.data(), bytes.size());
    last[7] = static_cast<char>(size);
    sip.take(wordAt(last.data()));
    sip.v2 ^= 0xFF;
    for (int i = 0; i < 4; ++i)
        sip.round();
    return sip.v0 ^ sip.v1 ^ sip.v2 ^ sip.v3;
}

std::uint64_t SourceHash::of(const IpAddress& address) const
{
    std::array<char, 16> bytes;
    std::memcpy(bytes.data(), address.bytes.data(), bytes.size());
    return of(std::string_view(bytes.data(), address.v6 ? 16 : 4));
}

} // namespace keywright
