// Port: which process is this, and does another one still live? For the operation journal's take-over.
#pragma once

#include <QtGlobal>

namespace keywright {

class ProcessProbe {
public:
    virtual ~ProcessProbe() = default;
    [[nodiscard]] virtual qint64 ownId() const = 0;
    [[nodiscard]] virtual bool isAlive(qint64 processId) const = 0;
};

} // namespace keywright
