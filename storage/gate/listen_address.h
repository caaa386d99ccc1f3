// Where a gate listens: "127.0.0.1:9191", "[::1]:9191" or "unix:/run/keywright/gate.sock".
#pragma once

#include "model/access/restrictions.h"

#include <string>

namespace keywright::gate {

struct ListenAddress {
    std::string unixPath; // or
    IpAddress address;
    std::uint16_t port = 0; // 0: the system chooses

    static Result<ListenAddress> parse(const QString& text); // InvalidInput
    [[nodiscard]] QString toString() const;
};

} // namespace keywright::gate
