#include "storage/gate/request_reader.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <optional>

namespace keywright::gate {
namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

std::string_view viewOf(string_view text)
{
    return {text.data(), text.size()};
}

bool isName(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
           });
}

std::optional<HttpHead::Field> fieldOf(std::string_view name)
{
    static constexpr std::pair<std::string_view, HttpHead::Field> names[] = {
        {"x-api-key", HttpHead::ApiKeyField},
        {"authorization", HttpHead::Authorization},
        {"x-original-method", HttpHead::OriginalMethod},
        {"x-original-uri", HttpHead::OriginalUri},
        {"x-forwarded-method", HttpHead::ForwardedMethod},
        {"x-forwarded-uri", HttpHead::ForwardedUri},
        {"x-forwarded-for", HttpHead::ForwardedFor},
        {"x-real-ip", HttpHead::RealIp},
        {"referer", HttpHead::Referer},
        {"x-android-package", HttpHead::AndroidPackage},
        {"x-android-cert", HttpHead::AndroidCert},
        {"x-ios-bundle-identifier", HttpHead::IosBundle},
    };
    for (const auto& [known, field] : names) {
        if (isName(name, known))
            return field;
    }
    return std::nullopt;
}

// Keeps views of what the gate looks at. The whole head is there before it is put in, so nothing is copied.
class HeadParser final : public http::basic_parser<true> {
public:
    HeadParser(std::string_view whole, std::string_view ownHeader)
        : m_whole(whole)
        , m_ownHeader(ownHeader)
    {}
    HttpHead head;
    int hosts = 0;
    bool isHttp11 = false;
    bool folded = false; // a field over several lines: obsolete, and read differently by different readers

protected:
    void on_request_impl(http::verb, string_view method, string_view target, int version, error_code&) override
    {
        isHttp11 = version == 11;
        head.method = viewOf(method);
        head.target = viewOf(target);
    }
    void on_field_impl(http::field name, string_view text, string_view value, error_code&) override
    {
        hosts += name == http::field::host;
        if (!value.empty() && (value.data() < m_whole.data() || value.data() >= m_whole.data() + m_whole.size()))
            folded = true;
        const std::optional<HttpHead::Field> field =
            !m_ownHeader.empty() && isName(viewOf(text), m_ownHeader) ? HttpHead::OwnKey : fieldOf(viewOf(text));
        if (!field)
            return;
        const std::uint32_t bit = 1U << *field;
        head.repeated |= head.there & bit;
        head.there |= bit;
        head.fields[*field] = viewOf(value);
    }
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_header_impl(error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    std::size_t on_body_impl(string_view, error_code&) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view, error_code&) override { return 0; }
    void on_finish_impl(error_code&) override {}

private:
    std::string_view m_whole;
    std::string_view m_ownHeader;
};

ReadRequest refused(int status)
{
    ReadRequest request;
    request.state = ReadRequest::State::Refused;
    request.status = status;
    return request;
}

} // namespace

RequestReader::RequestReader(ReaderLimits limits, std::string ownHeader)
    : m_limits(limits)
    , m_ownHeader(std::move(ownHeader))
{}

ReadRequest RequestReader::read(std::string_view received, ReadMark& mark) const
{
    if (received.size() < mark.needed)
        return {};
    // RFC 9112 section 2.2: an empty line before a request is overlooked.
    const std::size_t skipped = received.starts_with("\r\n") ? 2 : 0;
    const std::size_t from = std::max(skipped, mark.searched > 3 ? mark.searched - 3 : 0);
    const std::size_t end = received.find("\r\n\r\n", from);
    if (end == std::string_view::npos) {
        mark.searched = received.size();
        return received.size() > m_limits.head ? refused(431) : ReadRequest();
    }
    const std::string_view whole = received.substr(skipped, end + 4 - skipped);
    if (whole.size() > m_limits.head)
        return refused(431);
    HeadParser parser(whole, m_ownHeader);
    parser.header_limit(static_cast<std::uint32_t>(m_limits.head + 1));
    parser.body_limit(boost::none);
    parser.skip(true); // the body is ours to find
    error_code error;
    parser.put(boost::asio::const_buffer(whole.data(), whole.size()), error);
    const bool http11 = parser.isHttp11;
    if (error || !parser.is_header_done() || parser.folded || parser.hosts > 1 || (http11 && parser.hosts != 1))
        return refused(400);
    if (parser.chunked())
        return refused(411);
    ReadRequest request;
    const std::uint64_t length = parser.content_length().value_or(0);
    if (length > m_limits.body)
        return refused(413);
    mark.searched = end;
    mark.needed = end + 4 + static_cast<std::size_t>(length);
    if (received.size() < mark.needed)
        return request;
    request.state = ReadRequest::State::Complete;
    request.head = parser.head;
    request.head.keepAlive = http11 && parser.keep_alive();
    request.body = received.substr(end + 4, static_cast<std::size_t>(length));
    request.consumed = mark.needed;
    return request;
}

} // namespace keywright::gate
