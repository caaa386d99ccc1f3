// Takes one HTTP/1.x request from the front of what a connection has received. Says no to whatever two readers could
// read differently: who stands before us must not see another request than we do. Boost.Beast reads the head.
#pragma once

#include "model/gate/http_head.h"

#include <cstddef>
#include <string>

namespace keywright::gate {

struct ReaderLimits {
    std::size_t head = 16 * 1024;
    std::size_t body = 64 * 1024;
};

struct ReadRequest {
    enum class State { Incomplete, Complete, Refused };
    State state = State::Incomplete;
    HttpHead head;            // views into the received bytes
    std::string_view body;    // likewise
    std::size_t consumed = 0; // of the received bytes
    int status = 0;           // of a refusal
};

// What need not be looked at again when more arrives. To be reset when a request has been taken.
struct ReadMark {
    std::size_t searched = 0; // no end of a head before it
    std::size_t needed = 0;   // no whole request with less
};

class RequestReader {
public:
    // `ownHeader`: the configured header of keys, in lower case; may be empty.
    RequestReader(ReaderLimits limits, std::string ownHeader);

    [[nodiscard]] ReadRequest read(std::string_view received, ReadMark& mark) const;
    [[nodiscard]] const ReaderLimits& limits() const { return m_limits; }

private:
    ReaderLimits m_limits;
    std::string m_ownHeader;
};

} // namespace keywright::gate
