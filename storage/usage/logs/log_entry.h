// A request as an access log tells of it, and the forms of logs that are read. Views point into the line, or into the
// parser that made the entry; both until the next line.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace keywright {

enum class LogFormat {
    Combined,  // nginx and Apache: nginx.org/en/docs/http/ngx_http_log_module.html, httpd.apache.org/docs/2.4/logs.html
    NginxJson, // one object a line with the names of nginx's variables
    HaProxy,   // "option httplog": docs.haproxy.org, section 8.2.3
    Kong,      // file-log: developer.konghq.com/plugins/file-log
    Aws,       // Amazon API Gateway, JSON: docs.aws.amazon.com/apigateway, "set up logging"
};
[[nodiscard]] QString logFormatTitle(LogFormat format);
// "nginx", "apache", "nginx-json", "haproxy", "kong", "aws".
[[nodiscard]] std::optional<LogFormat> logFormatFromName(std::string_view name);

inline constexpr qint64 longestAnswer = 1LL << 40; // bytes; a log that tells more is mistaken

struct LogEntry {
    qint64 seconds = 0;                        // since 1970
    std::string_view source;                   // the client's address
    int status = 0;                            // 0: none was sent
    std::string_view target;                   // path and query, percent-encoded
    std::string_view keyId;                    // what a field says the key is
    std::string_view api;                      // what a field says the API is, whoever named it
    qint64 micros = -1;                        // how long it took; -1: not told
    qint64 bytes = 0;                          // of the answer, with or without its head; 0: not told
    std::array<std::string_view, 4> presented; // what fields hold that keys are sent in
    std::size_t presentedCount = 0;

    void present(std::string_view value)
    {
        if (presentedCount < presented.size() && !value.empty())
            presented[presentedCount++] = value;
    }
};

// Why a line can't be read, in words for people.
using LineFault = const char*; // null: it can

} // namespace keywright
