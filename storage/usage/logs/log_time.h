// Moments as access logs write them, in seconds since 1970. Each keeps what the line before said, since most say the
// same. One thread.
#pragma once

#include <QTimeZone>

#include <optional>
#include <string>
#include <string_view>

namespace keywright {

class LogTime {
public:
    // `zone`: of moments that tell none.
    explicit LogTime(QTimeZone zone)
        : m_zone(std::move(zone))
    {}

    // "10/Oct/2026:13:55:36 -0700", and as HAProxy writes it "10/Oct/2026:13:55:36.123".
    std::optional<qint64> clf(std::string_view text);
    // "2026-10-10T13:55:36.123Z", "…+02:00".
    std::optional<qint64> iso(std::string_view text);
    // Either, or seconds or milliseconds since 1970.
    std::optional<qint64> any(std::string_view text);
    [[nodiscard]] static std::optional<qint64> epoch(double number);

private:
    [[nodiscard]] qint64 local(qint64 seconds);

    QTimeZone m_zone;
    std::string m_minute, m_offset; // of the line before
    qint64 m_minuteSeconds = 0;
    qint64 m_localHour = -1, m_localOffset = 0;
};

// A whole number that is all of `text`.
[[nodiscard]] std::optional<qint64> wholeNumber(std::string_view text);

} // namespace keywright
