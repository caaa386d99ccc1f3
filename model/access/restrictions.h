// Where, from what and when a key may be used. An empty list restricts nothing; of a filled list one entry must match,
// and every filled list must be satisfied.
#pragma once

#include "model/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace keywright {

// An IPv4 or IPv6 address without a zone; IPv4-mapped IPv6 is folded to IPv4.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{}; // IPv4 in the first four
    bool v6 = false;

    static std::optional<IpAddress> parse(const QString& text);
    [[nodiscard]] QString toString() const; // RFC 5952
    bool operator==(const IpAddress&) const = default;
};

// CIDR block (RFC 4632, RFC 4291). "10.4.2.17" is /32; host bits below the prefix are refused (InvalidInput).
struct Cidr {
    IpAddress network;
    int prefix = 0;

    static Result<Cidr> parse(const QString& text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool contains(const IpAddress& address) const;
    bool operator==(const Cidr&) const = default;
};

// Referrer pattern "[scheme://]host[:port][/path]" with '*': in the host "*.example.com" matches any subdomain but not
// example.com itself, elsewhere '*' matches any run. Without scheme, http and https match; without port, the scheme's
// own; without path, all paths; an IPv4 address needs the scheme. Hosts are compared in lower case, IDN as punycode,
// without a trailing dot. A referrer with user info or a backslash before its query never matches.
struct ReferrerPattern {
    QString text; // normalised

    static Result<ReferrerPattern> parse(const QString& text);
    [[nodiscard]] bool matches(const QString& referrer) const;
    bool operator==(const ReferrerPattern&) const = default;
};

struct AppRestriction {
    enum class Platform { Android, Ios };
    Platform platform = Platform::Android;
    QString id;          // package name or bundle id
    QString certificate; // Android: SHA-1 or SHA-256 of the signing certificate, upper-case hex with colons; iOS: empty

    static Result<AppRestriction> parse(const QString& text); // "android:com.x.y;AA:BB:…", "ios:com.x.y"
    [[nodiscard]] QString toString() const;
    bool operator==(const AppRestriction&) const = default;
};

// Path pattern: '*' matches within one segment, '**' across segments. Matched against the percent-decoded, dot-segment
// free path (RFC 3986 section 5.2.4), so that "/a/%2e%2e/b" cannot pass for "/a". A path that servers read in more than
// one way (escaped slashes, empty segments, backslashes, "..;", "#", invalid UTF-8) matches no pattern.
struct PathPattern {
    QString text;

    static Result<PathPattern> parse(const QString& text);
    [[nodiscard]] bool matches(const QString& path) const;
    bool operator==(const PathPattern&) const = default;
};

// Hours of the week in an IANA time zone: bit h of day d (Monday 0) set = allowed. At least one is set.
struct HoursOfWeek {
    static constexpr std::uint32_t wholeDay = 0xFFFFFF; // every hour of one
    std::array<std::uint32_t, 7> hours{};
    QString timeZone = QStringLiteral("UTC");

    static Result<HoursOfWeek> parse(const QString& text); // "Mon-Fri 08-18 Europe/Berlin", several joined by ", "
    // Also takes a zone that this machine has no data for: a key that another machine stored must stay readable. Its
    // hours are closed here.
    static Result<HoursOfWeek> parseStored(const QString& text);
    [[nodiscard]] bool hasKnownZone() const;
    [[nodiscard]] QString toString() const;
    bool operator==(const HoursOfWeek&) const = default;
};

struct Restrictions {
    QList<Cidr> cidrs;
    QList<ReferrerPattern> referrers;
    QList<AppRestriction> apps;
    QStringList methods; // upper case
    QList<PathPattern> paths;
    std::optional<HoursOfWeek> hours;

    [[nodiscard]] bool isEmpty() const;
    // Lossless JSON, as stored in the database and shown in audit events (arrays of the text forms above). What is
    // not known or not of its type is InvalidInput, never "no restriction"; a time zone only has to be well formed.
    [[nodiscard]] QJsonObject toJson() const;
    static Result<Restrictions> fromJson(const QJsonObject& json);
    bool operator==(const Restrictions&) const = default;
};

} // namespace keywright
