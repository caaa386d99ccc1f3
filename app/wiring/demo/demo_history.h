// Plays the eighteen months of a demo company through the real services, so that keys, versions and the audit log are
// what the product itself would have written. On the lane of the services; the clock is the demo's until it ends.
#pragma once

#include "app/wiring/demo/demo_company.h"
#include "model/audit/audit_service.h"
#include "model/keys/key_service.h"

namespace keywright::demo {

// A clock that stands where the player puts it.
class StoryClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return m_now; }
    void set(UtcTime now) { m_now = now; }

private:
    UtcTime m_now{};
};

struct Stage {
    KeyService::Parts parts; // `clock` must be `clock` below; `actor` is replaced
    AuditService& audit;
    StoryClock& clock;
};

// The first error ends the play and is answered.
Result<void> playHistory(const Company& company, const Stage& stage, UtcTime now, quint32 seed);

} // namespace keywright::demo
