// One connection to Redis, in plain or over TLS. Held by each operation that is under way on it, so that it outlives
// being given up. On one thread.
#pragma once

#include "storage/gate/redis_settings.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <optional>

namespace keywright::gate {

class RedisLink {
public:
    using Socket = boost::asio::ip::tcp::socket;

    RedisLink(boost::asio::io_context& context, const RedisSettings& settings);

    [[nodiscard]] Socket& socket() { return m_socket; } // to be connected
    // `then(error)` when both sides may talk; in plain that is at once.
    template <typename Then>
    void shakeHands(Then then)
    {
        m_socket.set_option(boost::asio::ip::tcp::no_delay(true), m_ignored);
        if (!m_tls)
            return then(boost::system::error_code());
        if (!m_named)
            return then(boost::system::error_code(boost::asio::error::invalid_argument));
        m_tls->async_handshake(boost::asio::ssl::stream_base::client, std::move(then));
    }
    template <typename Then>
    void read(boost::asio::mutable_buffer room, Then then)
    {
        m_tls ? m_tls->async_read_some(room, std::move(then)) : m_socket.async_read_some(room, std::move(then));
    }
    template <typename Then>
    void write(boost::asio::const_buffer bytes, Then then)
    {
        m_tls ? boost::asio::async_write(*m_tls, bytes, std::move(then))
              : boost::asio::async_write(m_socket, bytes, std::move(then));
    }
    void close() { m_socket.close(m_ignored); }

    // What came in the way, in words; why its certificate does not hold comes first.
    [[nodiscard]] Error why(const boost::system::error_code& error);

private:
    Socket m_socket;
    std::optional<boost::asio::ssl::stream<Socket&>> m_tls; // none: in plain
    bool m_named = false;                                   // the certificate is held against the host's name
    boost::system::error_code m_ignored;
};

} // namespace keywright::gate
