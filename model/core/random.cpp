#include "model/core/random.h"

#include <openssl/rand.h>

namespace keywright {

Result<void> SystemRandom::fill(std::span<std::byte> bytes)
{
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size())) != 1)
        return Error{ErrorKind::Internal, QStringLiteral("RAND_priv_bytes")};
    return {};
}

} // namespace keywright
