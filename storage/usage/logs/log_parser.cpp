#include "storage/usage/logs/log_parser.h"

#include "storage/usage/logs/json_log_parser.h"
#include "storage/usage/logs/text_log_parser.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace keywright {
namespace {

constexpr int linesToJudge = 50;

std::optional<LogFormat> formatOf(std::string_view line)
{
    const std::size_t brace = line.find('{');
    // CloudWatch writes a moment before each line that it exports.
    if (brace == 0 || (brace < 40 && line.size() > 19 && line[4] == '-' && line[10] == 'T')) {
        const auto has = [&](std::string_view name) { return line.find(name) != std::string_view::npos; };
        if (has("\"latencies\"") || has("\"started_at\""))
            return LogFormat::Kong;
        return has("\"requestTimeEpoch\"") || has("\"resourcePath\"") || has("\"requestTime\"") || brace > 0
                   ? LogFormat::Aws
                   : LogFormat::NginxJson;
    }
    LogEntry entry;
    const LogReading reading{{}, QTimeZone::utc()};
    if (CombinedParser(reading).parse(line, entry) == nullptr)
        return LogFormat::Combined;
    if (HaProxyParser(reading).parse(line, entry) == nullptr)
        return LogFormat::HaProxy;
    return {};
}

} // namespace

QString logFormatTitle(LogFormat format)
{
    switch (format) {
    case LogFormat::Combined:
        return QStringLiteral("nginx or Apache (combined)");
    case LogFormat::NginxJson:
        return QStringLiteral("nginx (JSON)");
    case LogFormat::HaProxy:
        return QStringLiteral("HAProxy (HTTP)");
    case LogFormat::Kong:
        return QStringLiteral("Kong (file-log)");
    case LogFormat::Aws:
        return QStringLiteral("Amazon API Gateway (JSON)");
    }
    return {};
}

std::optional<LogFormat> logFormatFromName(std::string_view name)
{
    constexpr std::pair<std::string_view, LogFormat> names[]{
        {"nginx", LogFormat::Combined},  {"apache", LogFormat::Combined}, {"nginx-json", LogFormat::NginxJson},
        {"haproxy", LogFormat::HaProxy}, {"kong", LogFormat::Kong},       {"aws", LogFormat::Aws}};
    for (const auto& [known, format] : names)
        if (known == name)
            return format;
    return {};
}

std::unique_ptr<LogParser> LogParser::make(LogFormat format, const LogReading& reading)
{
    switch (format) {
    case LogFormat::Combined:
        return std::make_unique<CombinedParser>(reading);
    case LogFormat::HaProxy:
        return std::make_unique<HaProxyParser>(reading);
    case LogFormat::NginxJson:
    case LogFormat::Kong:
    case LogFormat::Aws:
        return std::make_unique<JsonLogParser>(reading);
    }
    return nullptr;
}

// What most of the first lines are: a few broken ones prove nothing.
std::optional<LogFormat> recognisedFormat(std::string_view beginning)
{
    std::map<LogFormat, int> seen;
    for (int line = 0; line < linesToJudge && !beginning.empty(); ++line) {
        const std::size_t end = beginning.find('\n');
        std::string_view text = beginning.substr(0, end);
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (const auto format = formatOf(text))
            ++seen[*format];
        beginning = end == std::string_view::npos ? std::string_view() : beginning.substr(end + 1);
    }
    const auto most =
        std::max_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == seen.end() ? std::nullopt : std::optional(most->first);
}

std::optional<qint64> microsOf(std::string_view text, double unit)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || !(number >= 0 && number * unit < 1e15))
        return {};
    return qint64(number * unit + 0.5);
}

} // namespace keywright
