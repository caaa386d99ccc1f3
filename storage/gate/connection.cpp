#include "storage/gate/connection.h"

#include "model/secrets/secret.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

#include <cstring>
#include <ctime>

namespace keywright::gate {
namespace {

using boost::system::error_code;

constexpr std::size_t firstRoom = 4 * 1024;
constexpr std::size_t mostDrained = 256 * 1024;    // bytes that are thrown away behind the last answer
constexpr std::chrono::milliseconds linger{1'000}; // for the other side to close after the last answer
constexpr std::chrono::milliseconds heldBack{1'000};
constexpr std::size_t mostHeld = 256;           // of a thread: beyond it answers go at once, for connections are dear
constexpr std::size_t mostAnswered = 64 * 1024; // bytes of answers to pipelined requests before they are sent

// Right to some milliseconds and read for next to nothing: nothing here ends in less than a second.
std::chrono::steady_clock::time_point aboutNow()
{
#ifdef CLOCK_MONOTONIC_COARSE
    timespec now{};
    if (::clock_gettime(CLOCK_MONOTONIC_COARSE, &now) == 0)
        return std::chrono::steady_clock::time_point(std::chrono::seconds(now.tv_sec) +
                                                     std::chrono::nanoseconds(now.tv_nsec));
#endif
    return std::chrono::steady_clock::now();
}

void wipeRange(char* from, std::size_t size)
{
    wipe(std::as_writable_bytes(std::span(from, size)));
}

} // namespace

void ConnectionHost::sweep(std::chrono::steady_clock::time_point now)
{
    for (Connection* connection : open) {
        if (connection->m_deadline > now)
            continue;
        state.timeouts.fetch_add(1, std::memory_order_relaxed);
        connection->close(); // what was waited for ends as aborted, later
    }
}

void ConnectionHost::closeIdle()
{
    closing = true;
    for (Connection* connection : open) {
        if (connection->m_phase == Connection::Phase::Idle || connection->m_phase == Connection::Phase::Handshake)
            connection->close();
    }
}

Connection::Connection(bool trustedPeer, ConnectionHost& host)
    : m_host(host)
    , m_trustedPeer(trustedPeer)
    , m_in(firstRoom)
{
    m_host.open.insert(this);
    m_host.state.connections.fetch_add(1, std::memory_order_relaxed);
    enter(Phase::Idle);
}

Connection::~Connection()
{
    wipeRange(m_in.data(), m_in.size());
    m_host.open.erase(this);
    m_host.state.connections.fetch_sub(1, std::memory_order_relaxed);
}

// A request that has begun keeps the time it was given, however often a byte more of it arrives.
void Connection::enter(Phase phase)
{
    if (phase == m_phase && phase == Phase::Request)
        return;
    m_phase = phase;
    const ConnectionLimits& limits = m_host.limits;
    m_deadline = aboutNow() + (phase == Phase::Idle ? limits.idle : phase == Phase::Write ? limits.write : limits.head);
}

void Connection::read()
{
    makeRoom();
    receive(m_in.data() + m_end, m_in.size() - m_end);
}

void Connection::received(std::size_t size)
{
    if (m_draining) {
        m_drained += size;
        if (m_drained < mostDrained)
            drain();
        return;
    }
    m_end += size;
    takeRequests();
}

void Connection::makeRoom()
{
    if (m_begin == m_end)
        m_begin = m_end = 0;
    if (m_end < m_in.size())
        return;
    if (m_begin > 0) {
        std::memmove(m_in.data(), m_in.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        return;
    }
    // The reader refuses before this grows beyond its limits.
    std::vector<char> larger(m_in.size() * 2);
    std::memcpy(larger.data(), m_in.data(), m_end);
    wipeRange(m_in.data(), m_in.size());
    m_in.swap(larger);
}

void Connection::takeRequests()
{
    const UtcTime now = m_host.clock.now();
    bool hold = false;
    while (!hold && !m_last && m_begin < m_end && m_out.size() < mostAnswered) {
        const ReadRequest request = m_host.reader.read({m_in.data() + m_begin, m_end - m_begin}, m_mark);
        if (request.state == ReadRequest::State::Incomplete)
            break;
        m_mark = {};
        if (request.state == ReadRequest::State::Refused) {
            m_host.state.refusedRequests.fetch_add(1, std::memory_order_relaxed);
            m_host.routes.refuse(request.status, now, m_out);
            m_last = true;
            break;
        }
        if (m_host.shared && waitsForLimits(request, now))
            return;
        hold = m_host.routes.answer(request, m_trustedPeer, now, m_out);
        wipeRange(m_in.data() + m_begin, request.consumed); // the key is in it
        m_begin += request.consumed;
        m_last = m_last || !request.head.keepAlive;
    }
    if (!m_out.empty())
        return hold && m_host.held < mostHeld && !m_host.closing ? writeLater() : write();
    enter(Phase::Request);
    read();
}

bool Connection::waitsForLimits(const ReadRequest& request, UtcTime now)
{
    if (m_grants) {
        m_host.routes.give(*std::exchange(m_grants, std::nullopt));
        return false;
    }
    m_host.routes.give({});
    std::vector<LimitAsk> asks;
    if (m_host.shared->isUp())
        asks = m_host.routes.plan(request, m_trustedPeer, now);
    if (asks.empty())
        return false;
    enter(Phase::Write); // the client waits for us
    m_host.shared->ask(std::move(asks), [self = shared_from_this()](std::vector<LimitGrant> grants) {
        self->m_grants = std::move(grants);
        self->takeRequests();
    });
    return true;
}

void Connection::write()
{
    enter(Phase::Write);
    send();
}

// Whoever tries keys fast gets few answers: the next request is read when this one's has gone.
void Connection::writeLater()
{
    enter(Phase::Write);
    m_deadline += heldBack;
    ++m_host.held;
    if (!m_timer)
        m_timer = std::make_unique<boost::asio::steady_timer>(executor());
    m_timer->expires_after(heldBack);
    m_timer->async_wait([this, self = shared_from_this()](error_code error) {
        --m_host.held;
        if (!error)
            send();
    });
}

void Connection::written()
{
    m_out.clear();
    if (m_last || m_host.closing) {
        // What the other side still sends is not read: a mere close would reset the connection before it has seen the
        // answer. It closes when it has, or the sweep does.
        m_last = true;
        m_begin = m_end = 0;
        m_deadline = aboutNow() + linger;
        return endSending();
    }
    enter(Phase::Idle);
    if (m_begin < m_end)
        return takeRequests();
    read();
}

void Connection::drain()
{
    m_draining = true;
    receive(m_in.data(), m_in.size());
}

void Connection::refuse(int status, std::string_view detail)
{
    m_host.state.refusedRequests.fetch_add(1, std::memory_order_relaxed);
    m_host.routes.refuse(status, m_host.clock.now(), m_out, detail);
    m_last = true;
    write();
}

PlainConnection::PlainConnection(Socket socket, bool trustedPeer, ConnectionHost& host)
    : Connection(trustedPeer, host)
    , m_socket(std::move(socket))
{
    error_code ignored;
    m_socket.non_blocking(true, ignored);
}

void PlainConnection::receive(char* room, std::size_t size)
{
    m_socket.async_read_some(boost::asio::buffer(room, size),
                             [this, self = shared_from_this()](error_code error, std::size_t got) {
                                 if (!error) // else closed, by whomever: nothing is under way any more
                                     received(got);
                             });
}

void PlainConnection::send()
{
    // Nearly always all of it goes at once, and no operation is needed.
    error_code error;
    const std::size_t sent = m_socket.write_some(boost::asio::buffer(out()), error);
    if (!error && sent == out().size())
        return written();
    if (error && error != boost::asio::error::would_block)
        return;
    out().erase(0, sent);
    boost::asio::async_write(m_socket, boost::asio::buffer(out()),
                             [this, self = shared_from_this()](error_code failed, std::size_t) {
                                 if (!failed)
                                     written();
                             });
}

void PlainConnection::endSending()
{
    error_code ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    drain();
}

void PlainConnection::close()
{
    error_code ignored;
    m_socket.close(ignored);
}

} // namespace keywright::gate
