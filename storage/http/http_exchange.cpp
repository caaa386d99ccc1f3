#include "storage/http/http_exchange.h"

#include <QFile>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace keywright {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds look{50};
constexpr std::uint32_t longestHead = 64 * 1024;

class Exchange {
public:
    Exchange(const QUrl& url, ProgressPtr progress, const HttpLimits& limits)
        : m_url(url)
        , m_progress(std::move(progress))
        , m_limits(limits)
        , m_end(Clock::now() + limits.patience)
        , m_tls(asio::ssl::context::tls_client)
        , m_stream(m_context, m_tls)
    {}

    Result<HttpReply> run(const WipedBytes& head)
    {
        if (!connect())
            return *m_error;
        const bool tls = m_url.scheme() == QLatin1String("https");
        if (tls && !shakeHands())
            return *m_error;
        return tls ? talk(m_stream, head) : talk(m_stream.next_layer(), head);
    }

private:
    // Starts something and waits until it has ended, the time is over or nobody wants it any more.
    template <typename Start>
    bool wait(Start start)
    {
        const auto ended = std::make_shared<std::optional<error_code>>();
        start(ended);
        m_context.restart();
        bool stopped = false;
        while (!*ended) {
            m_context.run_for(look);
            const bool unwanted = m_progress && m_progress->cancelled;
            if (!*ended && !stopped && (unwanted || Clock::now() > m_end)) {
                stopped = true;
                m_error = Error{unwanted ? ErrorKind::Cancelled : ErrorKind::Timeout, m_url.host()};
                error_code ignored;
                m_resolver.cancel();
                m_stream.next_layer().close(ignored);
            }
            if (!*ended)
                m_context.restart();
        }
        if (!stopped && **ended)
            m_error = Error{ErrorKind::Io, QString::fromLocal8Bit((*ended)->message().c_str())};
        return !m_error;
    }

    bool connect()
    {
        Tcp::resolver::results_type found;
        const std::string host = m_url.host().toStdString();
        const std::string port = std::to_string(m_url.port(m_url.scheme() == QLatin1String("https") ? 443 : 80));
        const bool resolved = wait([&](const auto& ended) {
            m_resolver.async_resolve(host, port, [&found, ended](error_code code, Tcp::resolver::results_type results) {
                found = std::move(results);
                *ended = code;
            });
        });
        return resolved && wait([&](const auto& ended) {
                   asio::async_connect(m_stream.next_layer(), found,
                                       [ended](error_code code, const Tcp::endpoint&) { *ended = code; });
               });
    }

    bool shakeHands()
    {
        error_code code;
        const std::string host = m_url.host().toStdString();
        SSL_set_min_proto_version(m_stream.native_handle(), TLS1_2_VERSION);
        if (m_limits.ca.isEmpty())
            m_tls.set_default_verify_paths(code);
        else
            m_tls.load_verify_file(QFile::encodeName(m_limits.ca).toStdString(), code);
        if (code) {
            m_error = Error{ErrorKind::InvalidInput,
                            QStringLiteral("%1: %2").arg(m_limits.ca, QString::fromStdString(code.message()))};
            return false;
        }
        m_stream.set_verify_mode(asio::ssl::verify_peer, code);
        m_stream.set_verify_callback(asio::ssl::host_name_verification(host), code);
        // A name for servers that have several; the macro's cast is OpenSSL's own.
        SSL_ctrl(m_stream.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char*>(host.c_str()));
        return wait([&](const auto& ended) {
            m_stream.async_handshake(asio::ssl::stream_base::client, [ended](error_code shaken) { *ended = shaken; });
        });
    }

    template <typename Stream>
    Result<HttpReply> talk(Stream& stream, const WipedBytes& head)
    {
        const bool sent = wait([&](const auto& ended) {
            asio::async_write(stream, asio::buffer(head.view().data(), head.size()),
                              [ended](error_code code, std::size_t) { *ended = code; });
        });
        if (!sent)
            return *m_error;
        http::response_parser<http::string_body> answer;
        answer.header_limit(longestHead);
        answer.body_limit(m_limits.mostBody > 0 ? boost::optional<std::uint64_t>(m_limits.mostBody) : boost::none);
        const bool read = wait([&](const auto& ended) {
            const auto end = [ended](error_code code, std::size_t) { *ended = code; };
            if (m_limits.mostBody > 0)
                http::async_read(stream, m_buffer, answer, end);
            else
                http::async_read_header(stream, m_buffer, answer, end);
        });
        if (!read)
            return *m_error;
        const auto location = answer.get()[http::field::location];
        return HttpReply{
            static_cast<int>(answer.get().result_int()),
            QByteArray(location.data(), static_cast<qsizetype>(std::min<std::size_t>(location.size(), 500))),
            QByteArray::fromStdString(answer.get().body())};
    }

    QUrl m_url;
    ProgressPtr m_progress;
    HttpLimits m_limits;
    Clock::time_point m_end;
    asio::io_context m_context{1};
    Tcp::resolver m_resolver{m_context};
    asio::ssl::context m_tls;
    asio::ssl::stream<Tcp::socket> m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<Error> m_error;
};

} // namespace

Result<HttpReply> exchange(const QUrl& url, const WipedBytes& head, const ProgressPtr& progress,
                           const HttpLimits& limits)
{
    return Exchange(url, progress, limits).run(head);
}

} // namespace keywright
