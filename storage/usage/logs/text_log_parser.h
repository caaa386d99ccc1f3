// Access logs whose lines are columns of text. What follows the known columns of a combined log is looked at, too: a
// key ID by itself, a time in seconds with three decimals, and NAME=VALUE. One thread.
#pragma once

#include "storage/usage/logs/log_parser.h"

namespace keywright {

class CombinedParser final : public LogParser {
public:
    explicit CombinedParser(const LogReading& reading)
        : m_keyField(reading.keyField)
        , m_time(reading.zone)
    {}
    LineFault parse(std::string_view line, LogEntry& entry) override;

private:
    void takeExtra(std::string_view text, LogEntry& entry) const;

    std::string m_keyField;
    LogTime m_time;
};

class HaProxyParser final : public LogParser {
public:
    explicit HaProxyParser(const LogReading& reading)
        : m_time(reading.zone)
    {}
    LineFault parse(std::string_view line, LogEntry& entry) override;

private:
    LogTime m_time;
};

} // namespace keywright
