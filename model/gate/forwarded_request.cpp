#include "model/gate/forwarded_request.h"

#include <algorithm>

namespace keywright::gate {
namespace {

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
           });
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

PresentedSecret told(std::string_view text, PresentedSecret::Scheme scheme, bool once)
{
    return {once ? text : std::string_view(), scheme, once && couldBeSecret(text)};
}

// Names under which keys come in queries, in the wild. A key there would stand in every log on its way.
std::optional<std::string_view> keyInQuery(std::string_view uri)
{
    static constexpr std::string_view names[] = {"api_key", "apikey", "api-key", "access_token", "key", "token"};
    std::size_t at = uri.find('?');
    while (at != std::string_view::npos) {
        const std::string_view rest = uri.substr(at + 1);
        const std::string_view pair = rest.substr(0, rest.find('&'));
        const std::size_t equals = pair.find('=');
        const std::string_view name = pair.substr(0, equals);
        if (std::any_of(std::begin(names), std::end(names), [&](auto n) { return equalsIgnoringCase(name, n); }))
            return equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        at = pair.size() == rest.size() ? std::string_view::npos : at + 1 + pair.size();
    }
    return std::nullopt;
}

// All that tell must tell the same; empty when none does.
std::optional<std::string_view> agreed(const HttpHead& head, std::initializer_list<HttpHead::Field> fields,
                                       std::string_view first)
{
    std::string_view value = first;
    for (const HttpHead::Field field : fields) {
        if (!head.has(field))
            continue;
        if (head.isRepeated(field) || head.fields[field].empty() || (!value.empty() && value != head.fields[field]))
            return std::nullopt;
        value = head.fields[field];
    }
    return value;
}

std::optional<AppRestriction> appOf(const HttpHead& head)
{
    const std::string_view android = head.fields[HttpHead::AndroidPackage], ios = head.fields[HttpHead::IosBundle];
    if (android.empty() == ios.empty()) // none, or both
        return std::nullopt;
    const QString text =
        ios.empty() ? QStringLiteral("android:%1;%2").arg(textOf(android), textOf(head.fields[HttpHead::AndroidCert]))
                    : QStringLiteral("ios:") + textOf(ios);
    const Result<AppRestriction> app = AppRestriction::parse(text);
    return app ? std::optional(*app) : std::nullopt;
}

} // namespace

bool couldBeSecret(std::string_view text)
{
    return text.size() >= 16 && text.size() <= 255 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

PresentedSecret presentedSecret(const HttpHead& head)
{
    using Scheme = PresentedSecret::Scheme;
    for (const HttpHead::Field field : {HttpHead::OwnKey, HttpHead::ApiKeyField}) {
        if (head.has(field))
            return told(head.fields[field], Scheme::Header, !head.isRepeated(field));
    }
    if (!head.has(HttpHead::Authorization))
        return {};
    const std::string_view value = head.fields[HttpHead::Authorization];
    const std::size_t blank = value.find(' ');
    const std::string_view scheme = value.substr(0, blank);
    const bool bearer = equalsIgnoringCase(scheme, "bearer");
    if (blank == std::string_view::npos || (!bearer && !equalsIgnoringCase(scheme, "apikey")))
        return {}; // Basic and the like are between the client and the upstream
    return told(trimmed(value.substr(blank)), bearer ? Scheme::Bearer : Scheme::ApiKey,
                !head.isRepeated(HttpHead::Authorization));
}

std::optional<ForwardedRequest> forwardedRequest(const HttpHead& head, std::string_view ownPath)
{
    const std::string_view behind = head.target.substr(ownPath.size());
    const bool prefixed = behind.starts_with('/');
    const auto method = agreed(head, {HttpHead::OriginalMethod, HttpHead::ForwardedMethod},
                               prefixed ? head.method : std::string_view());
    const auto uri =
        agreed(head, {HttpHead::OriginalUri, HttpHead::ForwardedUri}, prefixed ? behind : std::string_view());
    if (!method || !uri)
        return std::nullopt;
    ForwardedRequest request;
    if (!method->empty())
        request.method = *method;
    if (!uri->empty())
        request.uri = *uri;
    request.client =
        head.has(HttpHead::ForwardedFor) ? head.fields[HttpHead::ForwardedFor] : head.fields[HttpHead::RealIp];
    request.keyInQuery = keyInQuery(request.uri);
    return request;
}

bool isAmong(const QList<Cidr>& peers, const IpAddress& address)
{
    return std::any_of(peers.begin(), peers.end(), [&](const Cidr& block) { return block.contains(address); });
}

std::optional<IpAddress> clientAddress(std::string_view forwardedFor, const QList<Cidr>& peers)
{
    std::optional<IpAddress> address;
    while (!forwardedFor.empty()) {
        const std::size_t comma = forwardedFor.rfind(',');
        const std::string_view last =
            trimmed(comma == std::string_view::npos ? forwardedFor : forwardedFor.substr(comma + 1));
        address = last.size() <= 45 ? IpAddress::parse(textOf(last)) : std::nullopt;
        if (!address || !isAmong(peers, *address) || comma == std::string_view::npos)
            return address;
        forwardedFor = forwardedFor.substr(0, comma);
    }
    return address;
}

AccessRequest accessRequest(const ForwardedRequest& asked, const HttpHead& head, const Restrictions& restrictions,
                            const std::optional<IpAddress>& client)
{
    AccessRequest request;
    if (!restrictions.cidrs.isEmpty())
        request.source = client;
    if (!restrictions.referrers.isEmpty() && !head.isRepeated(HttpHead::Referer))
        request.referrer = textOf(head.fields[HttpHead::Referer]);
    if (!restrictions.apps.isEmpty())
        request.app = appOf(head);
    if (!restrictions.methods.isEmpty())
        request.method = textOf(asked.method);
    if (!restrictions.paths.isEmpty())
        request.path = textOf(asked.uri);
    return request;
}

} // namespace keywright::gate
