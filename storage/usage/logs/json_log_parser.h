// Access logs of one JSON object a line: nginx (names as its variables), Kong's file-log, Amazon API Gateway. Fields
// are known by their names, whatever their order; all others are passed over. One thread.
#pragma once

#include "storage/usage/logs/log_parser.h"

namespace keywright {

class JsonLogParser final : public LogParser {
public:
    explicit JsonLogParser(const LogReading& reading);
    ~JsonLogParser() override;
    LineFault parse(std::string_view line, LogEntry& entry) override;

private:
    struct State; // of the JSON parser
    std::unique_ptr<State> m_state;
};

} // namespace keywright
