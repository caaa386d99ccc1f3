// Lines of access logs to entries; whatever a line holds, it is read or told why not. One thread.
#pragma once

#include "storage/usage/logs/log_entry.h"
#include "storage/usage/logs/log_time.h"

#include <memory>
#include <string>

namespace keywright {

struct LogReading {
    std::string keyField;                         // a field that names the key, beside those that are known
    QTimeZone zone = QTimeZone::systemTimeZone(); // of moments that tell none
};

class LogParser {
public:
    virtual ~LogParser() = default;
    // A line without its end.
    virtual LineFault parse(std::string_view line, LogEntry& entry) = 0;

    static std::unique_ptr<LogParser> make(LogFormat format, const LogReading& reading);
};

// By the first lines of a log; none: it is none that is known.
[[nodiscard]] std::optional<LogFormat> recognisedFormat(std::string_view beginning);

// "0.123" seconds as microseconds.
[[nodiscard]] std::optional<qint64> microsOf(std::string_view number, double unit);

} // namespace keywright
