// Which answer belongs to which path. One a thread, over that thread's gate.
#pragma once

#include "storage/gate/gate_state.h"
#include "storage/gate/request_reader.h"

namespace keywright::gate {

class Routes {
public:
    Routes(Gate& gate, const GateState& state, std::string version);

    // Appends the answer to a whole request. True when it should be held back a while: see Gate::verify.
    bool answer(const ReadRequest& request, bool trustedPeer, UtcTime now, std::string& out);
    // What the answer will ask of limits that gates share; nothing is counted. Answered by give() before answer().
    std::vector<LimitAsk> plan(const ReadRequest& request, bool trustedPeer, UtcTime now);
    void give(std::vector<LimitGrant> grants) { m_gate.give(std::move(grants)); }
    // Appends the answer to what is none; the connection is to be closed after it.
    void refuse(int status, UtcTime now, std::string& out,
                std::string_view detail = "This is not a request that is answered here.");

private:
    bool verifyBody(const ReadRequest& request, bool trustedPeer, UtcTime now, std::string& out);
    // What /readyz says while answers go on.
    [[nodiscard]] std::string readyText() const;
    void status(std::string_view path, UtcTime now, bool keepAlive, std::string& out);

    Gate& m_gate;
    const GateState& m_state;
    std::string m_version;
    std::string m_planned; // an answer that nobody gets
};

} // namespace keywright::gate
