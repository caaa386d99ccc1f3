// SHA-256 (FIPS 180-4) of many short messages at once: eight of them side by side in the lanes of a vector register,
// which OpenSSL has for one message only. Verifying a log is hashing millions of leaves of some hundred bytes, and on
// processors without SHA instructions this does it in a quarter of the time. Where the processor or the compiler has
// no such vectors, OpenSSL hashes one after another: the same results. Any thread; never for what is secret.
#pragma once

#include "model/audit/merkle_tree.h"

#include <span>

namespace keywright::sha256 {

// One message: a byte, then the bytes of both parts (the second may be empty).
struct Message {
    unsigned char prefix = 0;
    std::span<const std::byte> first, second;
    [[nodiscard]] std::size_t size() const { return 1 + first.size() + second.size(); }
};

// The hash of each message, in their order. As many as there is room in `hashes`.
void hashAll(std::span<const Message> messages, std::span<Hash> hashes);

[[nodiscard]] Hash hashOne(const Message& message);

// Eight side by side, whatever the processor would choose; false where it can't. For tests.
bool hashAllInLanes(std::span<const Message> messages, std::span<Hash> hashes);

} // namespace keywright::sha256
