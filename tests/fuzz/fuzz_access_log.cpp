// Access logs: whatever a log holds, it is recognised or not, and each of its lines is read or refused with a reason;
// what is read points into the line and is in bounds, and a line says the same when it is read again.
#include "storage/usage/logs/log_parser.h"

#include <cstdint>
#include <cstdlib>

using namespace keywright;

namespace {

void check(const LogEntry& entry)
{
    // A sum over every byte that the entry points to: a view out of bounds shows under the sanitizers.
    volatile unsigned sum = 0;
    for (const std::string_view text : {entry.source, entry.target, entry.keyId})
        for (const char c : text)
            sum = sum + static_cast<unsigned char>(c);
    for (std::size_t i = 0; i < entry.presentedCount; ++i)
        for (const char c : entry.presented[i])
            sum = sum + static_cast<unsigned char>(c);
    if (entry.status < 0 || entry.status > 599 || entry.micros < -1 || entry.seconds < -86'400)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(recognisedFormat(bytes));
    for (const LogFormat format :
         {LogFormat::Combined, LogFormat::NginxJson, LogFormat::HaProxy, LogFormat::Kong, LogFormat::Aws}) {
        const auto parser = LogParser::make(format, {"tenant", QTimeZone::utc()});
        for (std::size_t from = 0; from < size;) {
            const std::size_t end = std::min(bytes.find('\n', from), size);
            LogEntry entry, again;
            const LineFault fault = parser->parse(bytes.substr(from, end - from), entry);
            if (!fault)
                check(entry);
            const qint64 seconds = entry.seconds, micros = entry.micros;
            const LineFault other = parser->parse(bytes.substr(from, end - from), again);
            if ((fault == nullptr) != (other == nullptr) ||
                (!fault && (seconds != again.seconds || micros != again.micros)))
                std::abort();
            from = end + 1;
        }
    }
    return 0;
}
