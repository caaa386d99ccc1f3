#include "storage/usage/logs/log_time.h"

#include <QDateTime>

#include <charconv>
#include <chrono>
#include <cmath>

namespace keywright {
namespace {

// -1: no two digits.
int two(std::string_view text, std::size_t at)
{
    const auto digit = [&](std::size_t place) { return unsigned(text[place]) - unsigned('0'); };
    return digit(at) < 10 && digit(at + 1) < 10 ? int(digit(at) * 10 + digit(at + 1)) : -1;
}

int four(std::string_view text, std::size_t at)
{
    const int high = two(text, at), low = two(text, at + 2);
    return high < 0 || low < 0 ? -1 : high * 100 + low;
}

unsigned monthOf(std::string_view text)
{
    constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::size_t at = names.find(text);
    return at == std::string_view::npos || at % 3 != 0 ? 0 : unsigned(at / 3 + 1);
}

std::optional<qint64> secondsOf(int year, unsigned month, int day, int hour, int minute, int second)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(unsigned(day))};
    if (year < 1970 || day < 1 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 60)
        return {};
    return qint64(sys_days(date).time_since_epoch().count()) * 86'400 + hour * 3'600 + minute * 60 + second;
}

// "+0200", "+02:00", "Z": seconds to be added to UTC.
std::optional<qint64> offsetOf(std::string_view text)
{
    if (text == "Z")
        return 0;
    const bool colon = text.size() == 6 && text[3] == ':';
    if ((text.size() != 5 && !colon) || (text[0] != '+' && text[0] != '-'))
        return {};
    const int hours = two(text, 1), minutes = two(text, colon ? 4 : 3);
    if (hours < 0 || hours > 15 || minutes < 0 || minutes > 59)
        return {};
    return (text[0] == '-' ? -1 : 1) * (hours * 3'600 + minutes * 60);
}

} // namespace

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// Asking a time zone is dear: once an hour of the log.
qint64 LogTime::local(qint64 seconds)
{
    if (seconds / 3'600 != m_localHour) {
        const auto day = QDate(1970, 1, 1).addDays(seconds / 86'400);
        const QDateTime moment(day, QTime::fromMSecsSinceStartOfDay(int(seconds % 86'400 / 3'600) * 3'600'000), m_zone);
        m_localHour = seconds / 3'600;
        m_localOffset = moment.offsetFromUtc();
    }
    return seconds - m_localOffset;
}

std::optional<qint64> LogTime::clf(std::string_view text)
{
    if (text.size() < 20)
        return {};
    const std::string_view minute = text.substr(0, 18), rest = text.substr(20); // "10/Oct/2026:13:55:"
    const int second = two(text, 18);
    const std::string_view offset = rest.starts_with(' ') ? rest.substr(1) : std::string_view();
    if (second < 0 || second > 60)
        return {};
    if (minute == m_minute && offset == m_offset)
        return m_minuteSeconds + second;
    if (text[2] != '/' || text[6] != '/' || text[11] != ':' || text[14] != ':' || text[17] != ':')
        return {};
    const auto start =
        secondsOf(four(text, 7), monthOf(text.substr(3, 3)), two(text, 0), two(text, 12), two(text, 15), 0);
    const auto shift = offset.empty() ? std::optional<qint64>(0) : offsetOf(offset);
    if (!start || !shift)
        return {};
    m_minute = minute;
    m_offset = offset;
    m_minuteSeconds = offset.empty() ? local(*start) : *start - *shift;
    return m_minuteSeconds + second;
}

std::optional<qint64> LogTime::iso(std::string_view text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') ||
        text[13] != ':' || text[16] != ':')
        return {};
    const int month = two(text, 5);
    const auto start = secondsOf(four(text, 0), month < 0 ? 0 : unsigned(month), two(text, 8), two(text, 11),
                                 two(text, 14), two(text, 17));
    std::string_view rest = text.substr(19);
    if (rest.starts_with('.') || rest.starts_with(',')) {
        const std::size_t end = rest.find_first_not_of("0123456789", 1);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    }
    if (!start)
        return {};
    if (rest.empty())
        return local(*start);
    const auto shift = offsetOf(rest);
    return shift ? std::optional(*start - *shift) : std::nullopt;
}

std::optional<qint64> LogTime::epoch(double number)
{
    if (!(number >= 1e8 && number < 1e14)) // 1973 …
        return {};
    return qint64(std::floor(number >= 1e11 ? number / 1'000 : number));
}

std::optional<qint64> LogTime::any(std::string_view text)
{
    if (text.size() >= 20 && text[2] == '/')
        return clf(text);
    if (text.size() >= 19 && text[4] == '-')
        return iso(text);
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? epoch(number) : std::nullopt;
}

} // namespace keywright
