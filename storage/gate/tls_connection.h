// A connection over TLS. What does not speak it is told so in plain HTTP, for whoever has mistaken http for https.
#pragma once

#include "storage/gate/connection.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace keywright::gate {

class TlsConnection final : public Connection {
public:
    // `context` is kept for as long as the connection lasts, whatever takes its place meanwhile.
    TlsConnection(Socket socket, std::shared_ptr<boost::asio::ssl::context> context, bool trustedPeer,
                  ConnectionHost& host);

    void start() override;

private:
    void look();
    void shakeHands();
    boost::asio::any_io_executor executor() override { return m_stream.get_executor(); }
    void receive(char* room, std::size_t size) override;
    void send() override;
    void endSending() override;
    void close() override;

    std::shared_ptr<boost::asio::ssl::context> m_context;
    boost::asio::ssl::stream<Socket> m_stream;
    bool m_plain = false; // before TLS began, or after it has ended
};

} // namespace keywright::gate
