#include "storage/gate/https_get.h"

#include <QFile>
#include <QUrl>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace keywright::gate {
namespace {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

constexpr std::uint64_t mostBytes = 256 * 1024;

Error failure(const QString& url, ErrorKind kind, const QString& what)
{
    return {kind, QStringLiteral("%1: %2").arg(url, what)};
}

Result<QByteArray> readLocal(const QUrl& url)
{
    QFile file(url.toLocalFile());
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorKind::Io : ErrorKind::FileMissing, file.fileName()};
    return file.read(static_cast<qint64>(mostBytes) + 1);
}

class Fetch {
public:
    Fetch(const QUrl& url, std::chrono::milliseconds patience)
        : m_url(url)
        , m_end(std::chrono::steady_clock::now() + patience)
        , m_host(url.host().toStdString())
        , m_answer(std::make_unique<http::response_parser<http::string_body>>())
    {
        m_answer->body_limit(mostBytes);
    }

    Result<QByteArray> plain()
    {
        beast::tcp_stream stream(m_context);
        connect(stream, 80);
        return converse(stream);
    }

    Result<QByteArray> tls(const QString& ca)
    {
        ssl::context context(ssl::context::tls_client);
        SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
        context.set_verify_mode(ssl::verify_peer, m_code);
        if (ca.isEmpty())
            context.set_default_verify_paths(m_code);
        else
            context.load_verify_file(QFile::encodeName(ca).toStdString(), m_code);
        if (m_code)
            return failure(ca, ErrorKind::InvalidInput, QString::fromStdString(m_code.message()));
        ssl::stream<beast::tcp_stream> stream(m_context, context);
        stream.set_verify_callback(ssl::host_name_verification(m_host), m_code);
        SSL_set_tlsext_host_name(stream.native_handle(), m_host.c_str());
        connect(beast::get_lowest_layer(stream), 443);
        if (!m_code)
            step([&](auto&& done) { stream.async_handshake(ssl::stream_base::client, done); });
        return converse(stream);
    }

private:
    // One asynchronous operation. The stream's deadline, which is for all of them, ends it where nothing else does.
    template <typename Begin>
    void step(const Begin& begin)
    {
        begin([this](error_code code, auto&&...) { m_code = code; });
        m_context.restart();
        m_context.run();
    }

    void connect(beast::tcp_stream& stream, int usual)
    {
        asio::ip::tcp::resolver resolver(m_context);
        const auto found = resolver.resolve(m_host, std::to_string(m_url.port(usual)), m_code);
        if (m_code)
            return;
        stream.expires_at(m_end);
        step([&](auto&& done) { stream.async_connect(found, done); });
    }

    template <typename Stream>
    Result<QByteArray> converse(Stream& stream)
    {
        const QString url = m_url.toString();
        http::request<http::empty_body> request(
            http::verb::get,
            m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString(), 11);
        if (request.target().empty())
            request.target("/");
        request.set(http::field::host, m_url.authority().toStdString());
        request.set(http::field::accept, "application/jwk-set+json, application/json");
        request.set(http::field::connection, "close");
        if (!m_code)
            step([&](auto&& done) { http::async_write(stream, request, done); });
        if (!m_code)
            step([&](auto&& done) { http::async_read(stream, m_buffer, *m_answer, done); });
        if (m_code == beast::error::timeout)
            return failure(url, ErrorKind::Timeout, QStringLiteral("no answer in time"));
        if (m_code)
            return failure(url, ErrorKind::Io, QString::fromStdString(m_code.message()));
        if (m_answer->get().result() != http::status::ok)
            return failure(url, ErrorKind::Io, QStringLiteral("answered with %1").arg(m_answer->get().result_int()));
        return QByteArray::fromStdString(m_answer->get().body());
    }

    QUrl m_url;
    std::chrono::steady_clock::time_point m_end;
    std::string m_host;
    asio::io_context m_context{1};
    beast::flat_buffer m_buffer;
    std::unique_ptr<http::response_parser<http::string_body>> m_answer;
    error_code m_code;
};

} // namespace

Result<QByteArray> httpsGet(const QString& text, const QString& ca, std::chrono::milliseconds patience)
{
    const QUrl url(text);
    if (url.scheme() == QLatin1String("file"))
        return readLocal(url);
    Fetch fetch(url, patience);
    return url.scheme() == QLatin1String("https") ? fetch.tls(ca) : fetch.plain();
}

} // namespace keywright::gate
