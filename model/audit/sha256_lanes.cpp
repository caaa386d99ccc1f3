// OpenSSL's EVP interface costs more than the hash for inputs as short as nodes; the low-level one is used here only.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "model/audit/sha256_lanes.h"

#include <openssl/sha.h>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define KEYWRIGHT_LANES 1
#endif

namespace keywright::sha256 {

Hash hashOne(const Message& message)
{
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, &message.prefix, 1);
    SHA256_Update(&context, message.first.data(), message.first.size());
    if (!message.second.empty())
        SHA256_Update(&context, message.second.data(), message.second.size());
    Hash hash;
    SHA256_Final(reinterpret_cast<unsigned char*>(hash.data()), &context);
    return hash;
}

#ifdef KEYWRIGHT_LANES
namespace {

constexpr std::size_t laneCount = 8;
constexpr std::size_t longestBlocks = 32; // longer messages gain nothing that is worth the room

using Lanes = std::uint32_t __attribute__((vector_size(4 * laneCount)));

// FIPS 180-4 sections 4.2.2 and 5.3.3.
constexpr std::uint32_t rounds[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
constexpr std::uint32_t begin[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

// Padded messages of one length, a lane after another.
struct Padded {
    alignas(64) unsigned char bytes[laneCount][64 * longestBlocks];
    std::size_t blocks = 0;
};

// Macros, not functions: a vector that is handed over by value has no fixed calling convention without AVX.
#define ROTATED(x, n) (((x) >> (n)) | ((x) << (32 - (n))))
#define BIG_SIGMA_0(x) (ROTATED(x, 2) ^ ROTATED(x, 13) ^ ROTATED(x, 22))
#define BIG_SIGMA_1(x) (ROTATED(x, 6) ^ ROTATED(x, 11) ^ ROTATED(x, 25))
#define SIGMA_0(x) (ROTATED(x, 7) ^ ROTATED(x, 18) ^ ((x) >> 3))
#define SIGMA_1(x) (ROTATED(x, 17) ^ ROTATED(x, 19) ^ ((x) >> 10))

[[gnu::always_inline]] inline void readWords(const Padded& padded, std::size_t block, Lanes (&words)[16])
{
    for (std::size_t i = 0; i < 16; ++i) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            std::uint32_t word = 0;
            std::memcpy(&word, padded.bytes[lane] + 64 * block + 4 * i, 4);
            words[i][lane] = __builtin_bswap32(word);
        }
    }
}

// Sections 6.2.1 and 6.2.2, with the schedule kept in sixteen words.
[[gnu::always_inline]] inline void compress(Lanes (&state)[8], Lanes (&words)[16])
{
    Lanes a = state[0], b = state[1], c = state[2], d = state[3];
    Lanes e = state[4], f = state[5], g = state[6], h = state[7];
    for (std::size_t i = 0; i < 64; ++i) {
        Lanes& word = words[i % 16];
        if (i >= 16)
            word += SIGMA_1(words[(i + 14) % 16]) + words[(i + 9) % 16] + SIGMA_0(words[(i + 1) % 16]);
        const Lanes t1 = h + BIG_SIGMA_1(e) + ((e & f) ^ (~e & g)) + rounds[i] + word;
        const Lanes t2 = BIG_SIGMA_0(a) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

#undef ROTATED
#undef BIG_SIGMA_0
#undef BIG_SIGMA_1
#undef SIGMA_0
#undef SIGMA_1

[[gnu::always_inline]] inline void digest(const Padded& padded, unsigned char (&out)[laneCount][32])
{
    Lanes state[8], words[16];
    for (std::size_t i = 0; i < 8; ++i)
        state[i] = Lanes{} + begin[i];
    for (std::size_t block = 0; block < padded.blocks; ++block) {
        readWords(padded, block, words);
        compress(state, words);
    }
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        for (std::size_t i = 0; i < 8; ++i) {
            const std::uint32_t word = __builtin_bswap32(state[i][lane]);
            std::memcpy(out[lane] + 4 * i, &word, 4);
        }
    }
}

using Digest = void (*)(const Padded&, unsigned char (&)[laneCount][32]);

__attribute__((target("avx2"))) void digestAvx2(const Padded& padded, unsigned char (&out)[laneCount][32])
{
    digest(padded, out);
}

// Rotates in one instruction.
__attribute__((target("avx2,avx512f,avx512vl"))) void digestAvx512(const Padded& padded,
                                                                   unsigned char (&out)[laneCount][32])
{
    digest(padded, out);
}

Digest bestDigest()
{
    if (__builtin_cpu_supports("avx512vl"))
        return digestAvx512;
    return __builtin_cpu_supports("avx2") ? digestAvx2 : nullptr;
}

std::size_t blocksOf(const Message& message)
{
    return (message.size() + 9 + 63) / 64;
}

// Section 5.1.1.
void pad(const Message& message, unsigned char* to, std::size_t blocks)
{
    unsigned char* at = to;
    *at++ = message.prefix;
    at = std::copy_n(reinterpret_cast<const unsigned char*>(message.first.data()), message.first.size(), at);
    at = std::copy_n(reinterpret_cast<const unsigned char*>(message.second.data()), message.second.size(), at);
    *at++ = 0x80;
    unsigned char* const length = to + 64 * blocks - 8;
    std::fill(at, length, static_cast<unsigned char>(0));
    const std::uint64_t bits = __builtin_bswap64(8 * static_cast<std::uint64_t>(message.size()));
    std::memcpy(length, &bits, 8);
}

// Messages of as many blocks wait here until there are eight of them.
class Sorter {
public:
    Sorter(std::span<const Message> messages, std::span<Hash> hashes, Digest digest)
        : m_messages(messages)
        , m_hashes(hashes)
        , m_digest(digest)
    {}

    void add(std::uint32_t index)
    {
        const std::size_t blocks = blocksOf(m_messages[index]);
        if (blocks > longestBlocks) {
            m_hashes[index] = hashOne(m_messages[index]);
            return;
        }
        Waiting& waiting = m_waiting[blocks - 1];
        waiting.indexes[waiting.count++] = index;
        if (waiting.count == laneCount)
            hash(waiting, blocks);
    }

    void finish()
    {
        for (std::size_t i = 0; i < longestBlocks; ++i) {
            if (m_waiting[i].count > 0)
                hash(m_waiting[i], i + 1);
        }
    }

private:
    struct Waiting {
        std::uint32_t indexes[laneCount];
        std::size_t count = 0;
    };

    void hash(Waiting& waiting, std::size_t blocks)
    {
        m_padded.blocks = blocks;
        for (std::size_t lane = 0; lane < waiting.count; ++lane)
            pad(m_messages[waiting.indexes[lane]], m_padded.bytes[lane], blocks);
        unsigned char out[laneCount][32]; // lanes that nobody wants hash what lay there before
        m_digest(m_padded, out);
        for (std::size_t lane = 0; lane < waiting.count; ++lane)
            std::memcpy(m_hashes[waiting.indexes[lane]].data(), out[lane], 32);
        waiting.count = 0;
    }

    std::span<const Message> m_messages;
    std::span<Hash> m_hashes;
    Digest m_digest;
    Padded m_padded = {};
    Waiting m_waiting[longestBlocks];
};

} // namespace

bool hashAllInLanes(std::span<const Message> messages, std::span<Hash> hashes)
{
    static const Digest digest = bestDigest();
    if (!digest)
        return false;
    Sorter sorter(messages, hashes, digest);
    for (std::uint32_t i = 0; i < std::min(messages.size(), hashes.size()); ++i)
        sorter.add(i);
    sorter.finish();
    return true;
}
#else
bool hashAllInLanes(std::span<const Message>, std::span<Hash>)
{
    return false;
}
#endif

void hashAll(std::span<const Message> messages, std::span<Hash> hashes)
{
    if (hashAllInLanes(messages, hashes))
        return;
    for (std::size_t i = 0; i < std::min(messages.size(), hashes.size()); ++i)
        hashes[i] = hashOne(messages[i]);
}

} // namespace keywright::sha256
