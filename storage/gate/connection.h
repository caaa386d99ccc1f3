// One connection to a gate: reads requests, writes answers in their order. Lives on its worker's thread; kept by the
// operation that is under way, and gone when there is none.
#pragma once

#include "model/core/clock.h"
#include "storage/gate/routes.h"

#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <memory>
#include <unordered_set>
#include <vector>

namespace keywright::gate {

struct ConnectionLimits {
    std::chrono::milliseconds head{10'000}; // from the first byte of a request to its last
    std::chrono::milliseconds idle{75'000}; // between requests
    std::chrono::milliseconds write{10'000};
    std::size_t perThread = 8'192; // connections
};

class Connection;

// What the connections of one thread have in common. Outlives them.
struct ConnectionHost {
    const RequestReader& reader;
    Routes& routes;
    GateState& state;
    const Clock& clock;
    ConnectionLimits limits;
    std::unordered_set<Connection*> open;
    bool closing = false;           // each connection ends with the answer under way
    std::size_t held = 0;           // answers that are held back
    SharedLimits* shared = nullptr; // null: limits are this gate's own

    // Closes those that are too slow.
    void sweep(std::chrono::steady_clock::time_point now);
    // Closes those that wait for a request; the others end with the answer to theirs.
    void closeIdle();
};

// What a connection over any kind of socket has; who has the socket reads and writes.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Socket = boost::asio::generic::stream_protocol::socket;

    Connection(bool trustedPeer, ConnectionHost& host);
    virtual ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    virtual void start() { read(); }

protected:
    friend struct ConnectionHost;
    enum class Phase { Handshake, Idle, Request, Write };

    [[nodiscard]] virtual boost::asio::any_io_executor executor() = 0;
    // Begins to read into it; received() when something has come, nothing when nothing will come any more.
    virtual void receive(char* room, std::size_t size) = 0;
    // Begins to write all of out(); written() when that is done.
    virtual void send() = 0;
    // Tells the other side that nothing more comes, and then calls drain(), or lets the connection end.
    virtual void endSending() = 0;
    virtual void close() = 0;

    void received(std::size_t size);
    void written();
    void drain();
    void enter(Phase phase);
    // Answers nothing but `detail`, and ends.
    void refuse(int status, std::string_view detail);
    [[nodiscard]] std::string& out() { return m_out; }
    [[nodiscard]] ConnectionHost& host() { return m_host; }

private:
    void read();
    void takeRequests();
    // True: the request waits for limits that gates share, and will be read again when they have answered.
    bool waitsForLimits(const ReadRequest& request, UtcTime now);
    void write();
    void writeLater();
    void makeRoom();

    ConnectionHost& m_host;
    bool m_trustedPeer;
    bool m_last = false;     // nothing is read after what is being written
    bool m_draining = false; // what still comes is thrown away
    Phase m_phase = Phase::Idle;
    std::chrono::steady_clock::time_point m_deadline;
    std::vector<char> m_in;
    std::size_t m_begin = 0, m_end = 0; // of what is received and not taken yet
    ReadMark m_mark;
    std::string m_out;
    std::size_t m_drained = 0;
    std::optional<std::vector<LimitGrant>> m_grants;    // for the request that is read next
    std::unique_ptr<boost::asio::steady_timer> m_timer; // of an answer that is held back
};

// Over TCP or a Unix socket, in plain.
class PlainConnection final : public Connection {
public:
    PlainConnection(Socket socket, bool trustedPeer, ConnectionHost& host);

private:
    boost::asio::any_io_executor executor() override { return m_socket.get_executor(); }
    void receive(char* room, std::size_t size) override;
    void send() override;
    void endSending() override;
    void close() override;

    Socket m_socket;
};

} // namespace keywright::gate
