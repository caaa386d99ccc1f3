// Asks a gate how it is, as its operator would: whether it answers, whether it has the keys, and what it counts. Blocks
// for as long as it is told to at most. TLS is not spoken: a gate is asked where its plain address is.
#pragma once

#include "model/core/result.h"
#include "storage/gate/listen_address.h"

#include <QString>

#include <chrono>

namespace keywright::gate {

struct GateReport {
    bool ready = false;
    QString says; // "ready", or why not
    QString version;
    quint64 keys = 0;
    quint64 judged = 0;         // requests since it was started
    quint64 usageWaiting = 0;   // requests whose usage is not stored yet
    quint64 catalogueAge = 0;   // seconds since it last looked at the catalogue
    quint64 certificateEnd = 0; // seconds since 1970; 0: no TLS
};

// Timeout; Io: nobody listens there, or it is no gate of ours.
[[nodiscard]] Result<GateReport> askGate(const ListenAddress& address, std::chrono::milliseconds patience);

} // namespace keywright::gate
