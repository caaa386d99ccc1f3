#include "storage/usage/logs/text_log_parser.h"

#include <algorithm>
#include <cstring>

namespace keywright {
namespace {

// Takes pieces off the front of a line.
class Cut {
public:
    explicit Cut(std::string_view line)
        : m_rest(line)
    {}

    std::string_view word() { return upTo(' '); }
    std::string_view upTo(char end)
    {
        const void* found = m_rest.empty() ? nullptr : std::memchr(m_rest.data(), end, m_rest.size());
        const std::size_t size = found ? std::size_t(static_cast<const char*>(found) - m_rest.data()) : m_rest.size();
        const std::string_view piece = m_rest.substr(0, size);
        m_rest.remove_prefix(found ? size + 1 : size);
        return piece;
    }
    // What stands in quotation marks, and the blank behind them. A backslash takes the next character's meaning away.
    bool quoted(std::string_view& piece)
    {
        if (!m_rest.starts_with('"'))
            return false;
        std::size_t from = 1;
        for (;;) {
            const void* found =
                from < m_rest.size() ? std::memchr(m_rest.data() + from, '"', m_rest.size() - from) : nullptr;
            if (!found)
                return false;
            const auto at = std::size_t(static_cast<const char*>(found) - m_rest.data());
            std::size_t slashes = 0;
            while (m_rest[at - 1 - slashes] == '\\')
                ++slashes;
            if (slashes % 2 == 0) {
                piece = m_rest.substr(1, at - 1);
                m_rest.remove_prefix(std::min(at + 2, m_rest.size()));
                return true;
            }
            from = at + 1;
        }
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

// "GET /path?query HTTP/1.1"; anything else has no target.
std::string_view targetOf(std::string_view request)
{
    const std::size_t from = request.find(' '), to = request.rfind(' ');
    return from == std::string_view::npos || to <= from ? std::string_view() : request.substr(from + 1, to - from - 1);
}

bool isStatus(const std::optional<qint64>& status)
{
    return status && ((*status >= 100 && *status <= 599) || *status == 0 || *status == -1);
}

// Of an answer; "-" where there was none.
qint64 sizeOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    return std::clamp<qint64>(wholeNumber(text).value_or(0), 0, longestAnswer);
}

bool isKeyId(std::string_view text)
{
    return text.size() == 36 && text.starts_with("key_");
}

bool isSeconds(std::string_view text)
{
    return text.size() >= 5 && text[text.size() - 4] == '.' &&
           text.find_first_not_of("0123456789.") == std::string_view::npos;
}

} // namespace

LineFault CombinedParser::parse(std::string_view line, LogEntry& entry)
{
    Cut cut(line);
    entry.source = cut.word();
    cut.word();
    std::string_view user = cut.upTo('[');
    const auto seconds = m_time.clf(cut.upTo(']'));
    if (!seconds)
        return "no moment in brackets, as in [10/Oct/2026:13:55:36 +0000]";
    entry.seconds = *seconds;
    cut.word();
    std::string_view request, referrer, agent;
    if (!cut.quoted(request))
        return "no request in quotation marks behind the moment";
    entry.target = targetOf(request);
    const auto status = wholeNumber(cut.word());
    if (!isStatus(status))
        return "no status behind the request";
    entry.status = std::max(0, int(*status));
    if (user.ends_with(' '))
        user.remove_suffix(1);
    if (isKeyId(user))
        entry.keyId = user;
    entry.bytes = sizeOf(cut.word());
    if (cut.quoted(referrer))
        static_cast<void>(cut.quoted(agent));
    while (!cut.rest().empty()) {
        std::string_view extra;
        if (!cut.quoted(extra))
            extra = cut.word();
        takeExtra(extra, entry);
    }
    return nullptr;
}

void CombinedParser::takeExtra(std::string_view text, LogEntry& entry) const
{
    if (isKeyId(text)) {
        entry.keyId = text;
        return;
    }
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) {
        if (entry.micros < 0 && isSeconds(text))
            entry.micros = microsOf(text, 1e6).value_or(-1);
        return;
    }
    const std::string_view name = text.substr(0, equals);
    std::string_view value = text.substr(equals + 1);
    if (value.size() > 1 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    if (name == "rt" || name == "request_time")
        entry.micros = microsOf(value, 1e6).value_or(-1);
    else if (name == "rt_ms")
        entry.micros = microsOf(value, 1e3).value_or(-1);
    else if (name == "rt_us")
        entry.micros = microsOf(value, 1).value_or(-1);
    else if (name == "key" || name == "key_id" || name == m_keyField)
        isKeyId(value) ? void(entry.keyId = value) : entry.present(value);
}

LineFault HaProxyParser::parse(std::string_view line, LogEntry& entry)
{
    // What syslog writes before it is left alone, and has brackets of its own: "haproxy[812]: ".
    std::size_t at = 0;
    for (;; ++at) {
        at = line.find('[', at);
        if (at == std::string_view::npos || line.size() - at < 21)
            return "no moment in brackets, as in [10/Oct/2026:13:55:36.123]";
        if (line[at + 3] == '/' && line[at + 7] == '/')
            break;
    }
    const std::string_view before = line.substr(0, at > 0 ? at - 1 : 0);
    const std::size_t blank = before.rfind(' ');
    entry.source = before.substr(blank == std::string_view::npos ? 0 : blank + 1);
    entry.source = entry.source.substr(0, entry.source.rfind(':'));
    Cut cut(line.substr(at + 1));
    const auto seconds = m_time.clf(cut.upTo(']'));
    if (!seconds)
        return "no moment in brackets, as in [10/Oct/2026:13:55:36.123]";
    entry.seconds = *seconds;
    cut.word();
    const std::string_view frontend = cut.word(), server = cut.word(), timers = cut.word();
    const auto status = wholeNumber(cut.word());
    entry.bytes = sizeOf(cut.word());
    if (frontend.empty() || server.find('/') == std::string_view::npos || timers.find('/') == std::string_view::npos)
        return "no frontend, backend/server and timers behind the moment: is it a TCP log?";
    if (!isStatus(status))
        return "no status behind the timers";
    entry.status = std::max(0, int(*status));
    std::string_view took = timers.substr(timers.rfind('/') + 1);
    if (took.starts_with('+'))
        took.remove_prefix(1);
    entry.micros = microsOf(took, 1e3).value_or(-1);
    const std::size_t quote = cut.rest().find('"');
    if (quote == std::string_view::npos)
        return "no request in quotation marks";
    const std::string_view captured = cut.rest().substr(0, quote);
    const std::size_t id = captured.find("key_");
    if (id != std::string_view::npos && captured.size() >= id + 36)
        entry.keyId = captured.substr(id, 36);
    std::string_view request = cut.rest().substr(quote + 1);
    request = request.substr(0, request.rfind('"'));
    entry.target = targetOf(request);
    return nullptr;
}

} // namespace keywright
