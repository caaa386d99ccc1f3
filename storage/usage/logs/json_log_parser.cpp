#include "storage/usage/logs/json_log_parser.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <charconv>

namespace keywright {
namespace {

namespace json = boost::json;

enum class Field {
    None,
    Time,
    Source,
    Status,
    Request,
    Target,
    Query,
    Seconds,
    Millis,
    Bytes,
    BodyBytes,
    KeyId,
    Api,
    Key
};
enum class Inside { Top, Request, Headers, Response, Latencies, Service, Other };

struct Name {
    Inside inside;
    std::string_view name;
    Field field;
};

constexpr Name names[]{
    {Inside::Top, "time_local", Field::Time},
    {Inside::Top, "time_iso8601", Field::Time},
    {Inside::Top, "time", Field::Time},
    {Inside::Top, "@timestamp", Field::Time},
    {Inside::Top, "timestamp", Field::Time},
    {Inside::Top, "msec", Field::Time},
    {Inside::Top, "started_at", Field::Time},
    {Inside::Top, "requestTimeEpoch", Field::Time},
    {Inside::Top, "requestTime", Field::Time},
    {Inside::Top, "remote_addr", Field::Source},
    {Inside::Top, "client_ip", Field::Source},
    {Inside::Top, "ip", Field::Source},
    {Inside::Top, "sourceIp", Field::Source},
    {Inside::Top, "status", Field::Status},
    {Inside::Top, "request", Field::Request},
    {Inside::Top, "request_uri", Field::Target},
    {Inside::Top, "uri", Field::Target},
    {Inside::Top, "path", Field::Target},
    {Inside::Top, "resourcePath", Field::Target},
    {Inside::Top, "args", Field::Query},
    {Inside::Top, "query_string", Field::Query},
    {Inside::Top, "request_time", Field::Seconds},
    {Inside::Top, "responseLatency", Field::Millis},
    {Inside::Top, "bytes_sent", Field::Bytes},
    {Inside::Top, "body_bytes_sent", Field::BodyBytes},
    {Inside::Top, "responseLength", Field::Bytes},
    {Inside::Response, "size", Field::Bytes},
    {Inside::Top, "key_id", Field::KeyId},
    {Inside::Top, "keywright_key_id", Field::KeyId},
    {Inside::Top, "upstream_http_x_keywright_key_id", Field::KeyId},
    {Inside::Top, "remote_user", Field::KeyId},
    {Inside::Top, "apiKey", Field::Key},
    {Inside::Top, "api_key", Field::Key},
    {Inside::Top, "http_x_api_key", Field::Key},
    {Inside::Top, "http_authorization", Field::Key},
    {Inside::Request, "uri", Field::Target},
    {Inside::Headers, "x-api-key", Field::Key},
    {Inside::Headers, "apikey", Field::Key},
    {Inside::Headers, "authorization", Field::Key},
    {Inside::Headers, "x-keywright-key-id", Field::KeyId},
    {Inside::Response, "status", Field::Status},
    {Inside::Latencies, "request", Field::Millis},
    {Inside::Top, "keywright_api", Field::Api},
    {Inside::Service, "name", Field::Api},
};

constexpr std::size_t fieldCount = std::size_t(Field::Key) + 1;

// The values of the fields that are known, as text. Handler of Boost.JSON's parser.
struct Reader {
    static constexpr std::size_t max_object_size = std::size_t(-1), max_array_size = std::size_t(-1),
                                 max_key_size = 65'536, max_string_size = 65'536;
    using Fault = json::error_code;

    std::string keyField;
    std::array<std::string, fieldCount> values;
    std::array<bool, fieldCount> seen{};
    std::vector<std::string> keys;
    std::string key, text;
    Field field = Field::None;
    Inside inside = Inside::Top;
    int depth = 0, strange = 0; // levels; those of objects that are passed over

    void begin()
    {
        seen = {};
        keys.clear();
        key.clear();
        text.clear();
        field = Field::None;
        inside = Inside::Top;
        depth = strange = 0;
    }
    void take(std::string_view value)
    {
        if (field == Field::None)
            return;
        if (field == Field::Key) {
            keys.emplace_back(value);
        } else if (auto& one = seen[std::size_t(field)]; !one) {
            one = true;
            values[std::size_t(field)] = value;
        }
        field = Field::None;
    }
    void name(std::string_view called)
    {
        field = Field::None;
        key = called;
        if (strange > 0)
            return;
        for (const Name& known : names)
            if (known.inside == inside && known.name == called)
                field = known.field;
        if (!keyField.empty() && called == keyField && (inside == Inside::Top || inside == Inside::Headers))
            field = Field::Key;
    }
    void enter()
    {
        if (++depth == 1)
            return;
        if (strange > 0) {
            ++strange;
        } else if (const Inside into = below(); into != Inside::Other) {
            inside = into;
        } else if (inside == Inside::Request && key == "headers") {
            inside = Inside::Headers;
        } else {
            strange = 1;
        }
        field = Field::None;
    }
    [[nodiscard]] Inside below() const
    {
        if (inside != Inside::Top)
            return Inside::Other;
        return key == "request"     ? Inside::Request
               : key == "response"  ? Inside::Response
               : key == "latencies" ? Inside::Latencies
               : key == "service"   ? Inside::Service
                                    : Inside::Other;
    }
    void leave()
    {
        --depth;
        if (strange > 0)
            --strange;
        else
            inside = inside == Inside::Headers ? Inside::Request : Inside::Top;
        field = Field::None;
    }

    bool on_document_begin(Fault&) { return true; }
    bool on_document_end(Fault&) { return true; }
    bool on_object_begin(Fault&) { return enter(), true; }
    bool on_object_end(std::size_t, Fault&) { return leave(), true; }
    bool on_array_begin(Fault&) { return ++strange, true; }
    bool on_array_end(std::size_t, Fault&) { return --strange, field = Field::None, true; }
    bool on_key_part(json::string_view part, std::size_t, Fault&)
    {
        return text.append(part.data(), part.size()), true;
    }
    bool on_key(json::string_view part, std::size_t, Fault&)
    {
        whole(part, [this](std::string_view all) { name(all); });
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, Fault&)
    {
        return text.append(part.data(), part.size()), true;
    }
    bool on_string(json::string_view part, std::size_t, Fault&)
    {
        whole(part, [this](std::string_view all) {
            if (strange == 0)
                take(all);
        });
        return true;
    }
    bool on_number_part(json::string_view, Fault&) { return true; }
    bool on_int64(std::int64_t number, json::string_view, Fault&) { return numeral(double(number)), true; }
    bool on_uint64(std::uint64_t number, json::string_view, Fault&) { return numeral(double(number)), true; }
    bool on_double(double number, json::string_view, Fault&) { return numeral(number), true; }
    bool on_bool(bool, Fault&) { return field = Field::None, true; }
    bool on_null(Fault&) { return field = Field::None, true; }
    bool on_comment_part(json::string_view, Fault&) { return true; }
    bool on_comment(json::string_view, Fault&) { return true; }

private:
    template <typename Use>
    void whole(json::string_view part, const Use& use)
    {
        if (text.empty()) {
            use(std::string_view(part.data(), part.size()));
        } else {
            text.append(part.data(), part.size());
            use(text);
            text.clear();
        }
    }
    void numeral(double number)
    {
        if (strange > 0 || field == Field::None)
            return;
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        take({digits, std::size_t(end - digits)});
    }
};

std::string_view withoutScheme(std::string_view value)
{
    for (const std::string_view scheme : {"Bearer ", "bearer ", "ApiKey ", "apikey "})
        if (value.starts_with(scheme))
            value.remove_prefix(scheme.size());
    return value;
}

} // namespace

struct JsonLogParser::State {
    explicit State(const LogReading& reading)
        : parser(json::parse_options())
        , time(reading.zone)
    {
        parser.handler().keyField = reading.keyField;
    }
    [[nodiscard]] bool has(Field field) { return parser.handler().seen[std::size_t(field)]; }
    [[nodiscard]] std::string& value(Field field) { return parser.handler().values[std::size_t(field)]; }
    [[nodiscard]] std::string_view target()
    {
        if (has(Field::Request) && !has(Field::Target)) {
            const std::string_view request = value(Field::Request);
            const std::size_t from = request.find(' '), to = request.rfind(' ');
            return from == std::string_view::npos || to <= from ? std::string_view()
                                                                : request.substr(from + 1, to - from - 1);
        }
        if (!has(Field::Target))
            return {};
        std::string& text = value(Field::Target);
        if (has(Field::Query) && !value(Field::Query).empty() && text.find('?') == std::string::npos)
            text += '?' + value(Field::Query);
        return text;
    }

    json::basic_parser<Reader> parser;
    LogTime time;
};

JsonLogParser::JsonLogParser(const LogReading& reading)
    : m_state(std::make_unique<State>(reading))
{}

JsonLogParser::~JsonLogParser() = default;

LineFault JsonLogParser::parse(std::string_view line, LogEntry& entry)
{
    const std::size_t brace = line.find('{');
    if (brace == std::string_view::npos || brace > 40)
        return "no JSON object";
    line.remove_prefix(brace);
    while (line.ends_with(' ') || line.ends_with(',')) // some collectors write a list without its brackets
        line.remove_suffix(1);
    State& state = *m_state;
    state.parser.reset();
    Reader& reader = state.parser.handler();
    reader.begin();
    json::error_code fault;
    const std::size_t read = state.parser.write_some(false, line.data(), line.size(), fault);
    if (fault || read != line.size())
        return "not one whole JSON object";
    const auto seconds = state.has(Field::Time) ? state.time.any(state.value(Field::Time)) : std::nullopt;
    if (!seconds)
        return "no moment: time_local, time_iso8601, msec, started_at or requestTime";
    const auto status = state.has(Field::Status) ? microsOf(state.value(Field::Status), 1) : std::nullopt;
    if (!status || (*status != 0 && (*status < 100 || *status > 599)))
        return "no status";
    entry.seconds = *seconds;
    entry.status = int(*status);
    if (state.has(Field::Source))
        entry.source = state.value(Field::Source);
    entry.target = state.target();
    if (state.has(Field::Seconds))
        entry.micros = microsOf(state.value(Field::Seconds), 1e6).value_or(-1);
    else if (state.has(Field::Millis))
        entry.micros = microsOf(state.value(Field::Millis), 1e3).value_or(-1);
    if (const Field size = state.has(Field::Bytes) ? Field::Bytes : Field::BodyBytes; state.has(size))
        entry.bytes = std::clamp<qint64>(microsOf(state.value(size), 1).value_or(0), 0, longestAnswer);
    if (state.has(Field::KeyId))
        entry.keyId = state.value(Field::KeyId);
    if (state.has(Field::Api))
        entry.api = state.value(Field::Api);
    for (const std::string& key : reader.keys) {
        if (key.size() == 36 && key.starts_with("key_"))
            entry.keyId = key;
        else
            entry.present(withoutScheme(key));
    }
    return nullptr;
}

} // namespace keywright
