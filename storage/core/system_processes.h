// ProcessProbe of the operating system.
#pragma once

#include "model/core/process_probe.h"

namespace keywright {

class SystemProcesses final : public ProcessProbe {
public:
    [[nodiscard]] qint64 ownId() const override;
    [[nodiscard]] bool isAlive(qint64 processId) const override;
};

} // namespace keywright
