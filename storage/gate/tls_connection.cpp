#include "storage/gate/tls_connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace keywright::gate {
namespace {

using boost::system::error_code;

constexpr char handshakeRecord = 22; // RFC 8446 section 5.1: what a client begins with

} // namespace

TlsConnection::TlsConnection(Socket socket, std::shared_ptr<boost::asio::ssl::context> context, bool trustedPeer,
                             ConnectionHost& of)
    : Connection(trustedPeer, of)
    , m_context(std::move(context))
    , m_stream(std::move(socket), *m_context)
{
    error_code ignored;
    m_stream.next_layer().non_blocking(true, ignored);
}

void TlsConnection::start()
{
    enter(Phase::Handshake); // the time for all of it
    m_stream.next_layer().async_wait(Socket::wait_read, [this, self = shared_from_this()](error_code error) {
        if (!error)
            look();
    });
}

void TlsConnection::look()
{
    char first = 0;
    error_code error;
    const std::size_t seen = m_stream.next_layer().receive(boost::asio::buffer(&first, 1), Socket::message_peek, error);
    if (error || seen == 0)
        return;
    if (first == handshakeRecord)
        return shakeHands();
    m_plain = true;
    host().state.tlsFailures.fetch_add(1, std::memory_order_relaxed);
    refuse(400, "This port speaks TLS: ask with https.");
}

void TlsConnection::shakeHands()
{
    m_stream.async_handshake(boost::asio::ssl::stream_base::server,
                             [this, self = shared_from_this()](error_code error) {
                                 if (error) {
                                     host().state.tlsFailures.fetch_add(1, std::memory_order_relaxed);
                                     return; // the library has told the other side why
                                 }
                                 enter(Phase::Idle);
                                 Connection::start();
                             });
}

void TlsConnection::receive(char* room, std::size_t size)
{
    auto then = [this, self = shared_from_this()](error_code error, std::size_t got) {
        if (!error)
            received(got);
    };
    if (m_plain)
        m_stream.next_layer().async_read_some(boost::asio::buffer(room, size), std::move(then));
    else
        m_stream.async_read_some(boost::asio::buffer(room, size), std::move(then));
}

void TlsConnection::send()
{
    auto then = [this, self = shared_from_this()](error_code error, std::size_t) {
        if (!error)
            written();
    };
    if (m_plain)
        boost::asio::async_write(m_stream.next_layer(), boost::asio::buffer(out()), std::move(then));
    else
        boost::asio::async_write(m_stream, boost::asio::buffer(out()), std::move(then));
}

void TlsConnection::endSending()
{
    const auto drainPlainly = [this] {
        error_code ignored;
        m_stream.next_layer().shutdown(Socket::shutdown_send, ignored);
        m_plain = true;
        drain();
    };
    if (m_plain)
        return drainPlainly();
    // Ends when the other side has said goodbye too, or has said something else.
    m_stream.async_shutdown([drainPlainly, self = shared_from_this()](error_code) { drainPlainly(); });
}

void TlsConnection::close()
{
    error_code ignored;
    m_stream.next_layer().close(ignored);
}

} // namespace keywright::gate
