// ProcessProbe of the operating system. A process number is given again and again, in a container soon: on Linux the
// identity also holds when the process began and where (the boot, the space of process numbers), so that a new one is
// not taken for the one that was killed. Numbers of earlier versions are the bare process number.
#pragma once

#include "model/core/process_probe.h"

#include <optional>

namespace keywright {

class SystemProcesses final : public ProcessProbe {
public:
    [[nodiscard]] qint64 ownId() const override;
    // Also true where it can't be known: in another container.
    [[nodiscard]] bool isAlive(qint64 processId) const override;

    // The parts of an identity; 0: not known.
    struct Identity {
        quint32 number = 0; // 22 bits
        quint32 began = 0;  // 20 bits of a hash of the time it began
        quint32 boot = 0;   // 10 bits of a hash of the system's boot
        quint32 space = 0;  // 10 bits of a hash of the process number space
        [[nodiscard]] qint64 packed() const;
        static Identity of(qint64 packed);
    };
    // Of a process that runs here; none when there is no such process, or only what is left of it.
    [[nodiscard]] static std::optional<Identity> find(quint32 number);
};

} // namespace keywright
