// Addresses, CIDR blocks, referrers and applications.
#include "model/access/restrictions.h"
#include "model/access/wildcard.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace keywright {
namespace {

bool parseV4(const QString& text, std::uint8_t* out)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return false;
    for (int i = 0; i < 4; ++i) {
        const QString& part = parts.at(i);
        const bool digits = !part.isEmpty() && part.size() <= 3 &&
                            std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        // A leading zero means octal to some readers: refused, so that nobody reads another address than we do.
        if (!digits || (part.size() > 1 && part.at(0) == u'0') || part.toInt() > 255)
            return false;
        out[i] = static_cast<std::uint8_t>(part.toInt());
    }
    return true;
}

// The groups of one side of "::" as bytes; false when one is not a group.
bool parseGroups(const QString& text, QList<std::uint8_t>& bytes, bool last)
{
    if (text.isEmpty())
        return true;
    const QStringList groups = text.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString& group = groups.at(i);
        if (last && i == groups.size() - 1 && group.contains(QLatin1Char('.'))) {
            std::uint8_t v4[4];
            if (!parseV4(group, v4))
                return false;
            bytes.append(QList<std::uint8_t>(v4, v4 + 4));
            continue;
        }
        bool ok = false;
        const uint value = group.toUInt(&ok, 16);
        // toUInt alone would also take "0x1" and "+1".
        const bool plain = std::all_of(group.begin(), group.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
        if (!ok || !plain || group.isEmpty() || group.size() > 4)
            return false;
        bytes += static_cast<std::uint8_t>(value >> 8);
        bytes += static_cast<std::uint8_t>(value & 0xFF);
    }
    return bytes.size() <= 16;
}

bool parseV6(const QString& text, std::uint8_t* out)
{
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    QList<std::uint8_t> head, tail;
    if (gap < 0) {
        if (!parseGroups(text, head, true) || head.size() != 16)
            return false;
    } else {
        const QString after = text.mid(gap + 2);
        if (after.contains(QLatin1String("::")) || after.startsWith(QLatin1Char(':')))
            return false;
        if (!parseGroups(text.left(gap), head, false) || !parseGroups(after, tail, true) ||
            head.size() + tail.size() > 14)
            return false;
    }
    std::copy(head.begin(), head.end(), out);
    std::copy(tail.begin(), tail.end(), out + 16 - tail.size());
    return true;
}

int bitsOf(const IpAddress& address)
{
    return address.v6 ? 128 : 32;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(const QString& text)
{
    IpAddress address;
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 45)
        return std::nullopt;
    if (!trimmed.contains(QLatin1Char(':')))
        return parseV4(trimmed, address.bytes.data()) ? std::optional(address) : std::nullopt;
    address.v6 = true;
    if (!parseV6(trimmed, address.bytes.data()))
        return std::nullopt;
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (std::equal(mapped.begin(), mapped.end(), address.bytes.begin())) {
        IpAddress v4;
        std::copy(address.bytes.begin() + 12, address.bytes.end(), v4.bytes.begin());
        return v4;
    }
    return address;
}

QString IpAddress::toString() const
{
    if (!v6)
        return QStringLiteral("%1.%2.%3.%4").arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
    std::array<uint, 8> groups;
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<uint>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
    // RFC 5952: the longest run of zero groups, the first of equals, at least two, becomes "::".
    std::size_t from = 8, length = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t run = 0;
        while (i + run < 8 && groups[i + run] == 0)
            ++run;
        if (run > length) {
            from = i;
            length = run;
        }
    }
    QString text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == from) {
            text += QStringLiteral("::");
            i += length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(QLatin1Char(':')))
            text += QLatin1Char(':');
        text += QString::number(groups[i], 16);
    }
    return text;
}

Result<Cidr> Cidr::parse(const QString& text)
{
    const QStringList parts = text.trimmed().split(QLatin1Char('/'));
    const auto address = IpAddress::parse(parts.first());
    if (!address || parts.size() > 2)
        return invalidInput("address", text,
                            QStringLiteral("expected an IPv4 or IPv6 address or block, like 10.4.0.0/16"));
    Cidr block{*address, bitsOf(*address)};
    if (parts.size() == 2) {
        bool ok = false;
        int prefix = parts.last().toInt(&ok);
        const bool mapped = parts.first().contains(QLatin1Char(':')) && !address->v6;
        if (ok && mapped)
            prefix -= 96;
        if (!ok || prefix < 0 || prefix > block.prefix || parts.last() != QString::number(parts.last().toInt()))
            return invalidInput("address", text, QStringLiteral("the prefix length must be 0 to %1").arg(block.prefix));
        block.prefix = prefix;
    }
    for (int bit = block.prefix; bit < bitsOf(block.network); ++bit) {
        if (block.network.bytes[static_cast<std::size_t>(bit / 8)] & (0x80 >> bit % 8))
            return invalidInput("address", text,
                                QStringLiteral("bits are set beyond the prefix; a single address has no prefix"));
    }
    return block;
}

QString Cidr::toString() const
{
    return prefix == bitsOf(network) ? network.toString() : QStringLiteral("%1/%2").arg(network.toString()).arg(prefix);
}

bool Cidr::contains(const IpAddress& address) const
{
    if (address.v6 != network.v6)
        return false;
    const auto whole = static_cast<std::size_t>(prefix / 8);
    if (!std::equal(network.bytes.begin(), network.bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    address.bytes.begin()))
        return false;
    const int rest = prefix % 8;
    return rest == 0 || ((network.bytes[whole] ^ address.bytes[whole]) & (0xFF00 >> rest) & 0xFF) == 0;
}

namespace {

struct Origin {
    QString scheme, host, port, path;
};

int defaultPort(const QString& scheme)
{
    return scheme == QLatin1String("https") ? 443 : scheme == QLatin1String("http") ? 80 : -1;
}

// The host as it is compared: lower case, IDN as punycode, IPv6 as RFC 5952; empty when it cannot be a host.
QString normalHost(QString host, bool pattern)
{
    if (pattern && host == QLatin1String("*"))
        return host;
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1); // "example.com." is the same host
    if (host.startsWith(QLatin1Char('['))) {
        const auto address = IpAddress::parse(host.mid(1).chopped(host.endsWith(QLatin1Char(']')) ? 1 : 0));
        return host.endsWith(QLatin1Char(']')) && address ? QLatin1Char('[') + address->toString() + QLatin1Char(']')
                                                          : QString();
    }
    const bool anySubdomain = pattern && host.startsWith(QLatin1String("*."));
    const QString ascii = QString::fromLatin1(QUrl::toAce(anySubdomain ? host.mid(2) : host)).toLower();
    static const QRegularExpression form(
        QStringLiteral("^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$"));
    if (ascii.size() > 253 || !form.match(ascii).hasMatch())
        return {};
    return anySubdomain ? QStringLiteral("*.") + ascii : ascii;
}

// Splits "[scheme://]host[:port][/path]"; false when it has user info or characters a host cannot have. Query and
// fragment of a referrer are dropped, in a pattern they are refused.
bool split(const QString& text, bool pattern, Origin& out)
{
    QString rest = text.trimmed();
    if (std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7F; }))
        return false;
    const auto isTail = [](QChar c) { return c == u'?' || c == u'#'; };
    const auto tail = std::find_if(rest.begin(), rest.end(), isTail) - rest.begin();
    if (pattern && tail < rest.size())
        return false;
    rest.truncate(tail);
    // Browsers read a backslash as a slash: "https://evil.example\@app.example.com" is evil.example to them.
    if (rest.isEmpty() || rest.size() > 4'096 || rest.contains(QLatin1Char('\\')))
        return false;
    const qsizetype mark = rest.indexOf(QLatin1String("://"));
    if (mark >= 0) {
        out.scheme = rest.left(mark).toLower();
        rest.remove(0, mark + 3);
        if (out.scheme != QLatin1String("http") && out.scheme != QLatin1String("https"))
            return false;
    } else if (!pattern) {
        return false;
    }
    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    out.path = slash >= 0 ? rest.mid(slash) : QString();
    QString host = slash >= 0 ? rest.left(slash) : rest;
    if (host.contains(QLatin1Char('@')))
        return false;
    const qsizetype bracket = host.lastIndexOf(QLatin1Char(']'));
    const qsizetype colon = host.lastIndexOf(QLatin1Char(':'));
    if (colon > bracket) {
        out.port = host.mid(colon + 1);
        host.truncate(colon);
        const int number = out.port.toInt(); // 0 for what is no number
        const bool plain = number >= 1 && number <= 65'535 && out.port == QString::number(number);
        if (!plain && !(pattern && out.port == QLatin1String("*")))
            return false;
    }
    out.host = normalHost(host, pattern);
    if (!pattern && out.path.isEmpty())
        out.path = QStringLiteral("/");
    return !out.host.isEmpty();
}

// A host that ends in a number is an IPv4 address or nothing (WHATWG URL), and one without a scheme would be taken for
// a block where both can be typed: "10.0.0.1/8".
bool isToldFromAddress(const Origin& pattern)
{
    const QString last = pattern.host.section(QLatin1Char('.'), -1);
    const bool number = std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return !number || (!pattern.scheme.isEmpty() && IpAddress::parse(pattern.host));
}

bool hostMatches(const QString& pattern, const QString& host)
{
    if (pattern == QLatin1String("*"))
        return true;
    if (pattern.startsWith(QLatin1String("*.")))
        return host.endsWith(pattern.mid(1)) && host.size() > pattern.size() - 1;
    return pattern == host;
}

} // namespace

Result<ReferrerPattern> ReferrerPattern::parse(const QString& text)
{
    Origin origin;
    if (!split(text, true, origin) || !isToldFromAddress(origin))
        return invalidInput(
            "referrer", text,
            QStringLiteral("expected [https://]host[:port][/path], with * for a subdomain, port or part of a path"));
    QString normal = origin.scheme.isEmpty() ? QString() : origin.scheme + QStringLiteral("://");
    normal += origin.host;
    if (!origin.port.isEmpty())
        normal += QLatin1Char(':') + origin.port;
    return ReferrerPattern{normal + origin.path};
}

bool ReferrerPattern::matches(const QString& referrer) const
{
    Origin pattern, asked;
    if (!split(text, true, pattern) || !split(referrer, false, asked))
        return false;
    if (!pattern.scheme.isEmpty() && pattern.scheme != asked.scheme)
        return false;
    if (!hostMatches(pattern.host, asked.host))
        return false;
    const int askedPort = asked.port.isEmpty() ? defaultPort(asked.scheme) : asked.port.toInt();
    if (pattern.port != QLatin1String("*")) {
        const int wanted = pattern.port.isEmpty() ? defaultPort(asked.scheme) : pattern.port.toInt();
        if (wanted != askedPort)
            return false;
    }
    return pattern.path.isEmpty() || wildcardMatches(pattern.path, asked.path);
}

Result<AppRestriction> AppRestriction::parse(const QString& text)
{
    static const QRegularExpression bundle(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)+$"));
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString platform = text.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
    const QString rest = text.mid(colon + 1).trimmed();
    AppRestriction app;
    app.id = rest.section(QLatin1Char(';'), 0, 0).trimmed();
    if (!bundle.match(app.id).hasMatch() || app.id.size() > 255)
        return invalidInput("application", text,
                            QStringLiteral("expected android:com.example.app;AA:BB:… or ios:com.example.app"));
    if (platform == QLatin1String("ios") && !rest.contains(QLatin1Char(';'))) {
        app.platform = Platform::Ios;
        return app;
    }
    QString certificate = rest.section(QLatin1Char(';'), 1).toUpper();
    certificate.remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    static const QRegularExpression digits(QStringLiteral("^([0-9A-F]{40}|[0-9A-F]{64})$"));
    if (platform != QLatin1String("android") || !digits.match(certificate).hasMatch())
        return invalidInput(
            "application", text,
            QStringLiteral("Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon"));
    QStringList pairs;
    for (qsizetype i = 0; i < certificate.size(); i += 2)
        pairs += certificate.mid(i, 2);
    app.certificate = pairs.join(QLatin1Char(':'));
    return app;
}

QString AppRestriction::toString() const
{
    return platform == Platform::Ios ? QStringLiteral("ios:") + id
                                     : QStringLiteral("android:%1;%2").arg(id, certificate);
}

} // namespace keywright
