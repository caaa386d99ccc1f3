#include "storage/gate/connection.h"

#include "model/secrets/secret.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

#include <cstring>

namespace keywright::gate {
namespace {

using boost::system::error_code;

constexpr std::size_t firstRoom = 4 * 1024;
constexpr std::size_t mostDrained = 256 * 1024;    // bytes that are thrown away behind the last answer
constexpr std::chrono::milliseconds linger{1'000}; // for the other side to close after the last answer
constexpr std::size_t mostAnswered = 64 * 1024;    // bytes of answers to pipelined requests before they are sent

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
        if (connection->m_phase == Connection::Phase::Idle)
            connection->close();
    }
}

Connection::Connection(Socket socket, bool trustedPeer, ConnectionHost& host)
    : m_socket(std::move(socket))
    , m_host(host)
    , m_trustedPeer(trustedPeer)
    , m_in(firstRoom)
{
    error_code ignored;
    m_socket.non_blocking(true, ignored);
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
    m_deadline = std::chrono::steady_clock::now() + (phase == Phase::Idle      ? limits.idle
                                                     : phase == Phase::Request ? limits.head
                                                                               : limits.write);
}

void Connection::read()
{
    makeRoom();
    m_socket.async_read_some(boost::asio::buffer(m_in.data() + m_end, m_in.size() - m_end),
                             [self = shared_from_this()](error_code error, std::size_t size) {
                                 if (error)
                                     return; // closed, by whomever: nothing is under way any more
                                 self->m_end += size;
                                 self->takeRequests();
                             });
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
    while (!m_last && m_begin < m_end && m_out.size() < mostAnswered) {
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
        m_host.routes.answer(request, m_trustedPeer, now, m_out);
        wipeRange(m_in.data() + m_begin, request.consumed); // the key is in it
        m_begin += request.consumed;
        m_last = m_last || !request.head.keepAlive;
    }
    if (!m_out.empty())
        return write();
    enter(Phase::Request);
    read();
}

void Connection::write()
{
    enter(Phase::Write);
    // Nearly always all of it goes at once, and no operation is needed.
    error_code error;
    const std::size_t sent = m_socket.write_some(boost::asio::buffer(m_out), error);
    if (!error && sent == m_out.size())
        return written();
    if (error && error != boost::asio::error::would_block)
        return;
    m_out.erase(0, sent);
    boost::asio::async_write(m_socket, boost::asio::buffer(m_out),
                             [self = shared_from_this()](error_code failed, std::size_t) {
                                 if (!failed)
                                     self->written();
                             });
}

void Connection::written()
{
    m_out.clear();
    if (m_last || m_host.closing) {
        // What the other side still sends is not read: a mere close would reset the connection before it has seen the
        // answer. It closes when it has, or the sweep does.
        error_code ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
        m_last = true;
        m_begin = m_end = 0;
        m_deadline = std::chrono::steady_clock::now() + linger;
        return drain();
    }
    if (m_begin < m_end) {
        enter(Phase::Idle);
        return takeRequests();
    }
    enter(Phase::Idle);
    read();
}

void Connection::drain()
{
    m_socket.async_read_some(boost::asio::buffer(m_in),
                             [self = shared_from_this()](error_code error, std::size_t size) {
                                 self->m_drained += size;
                                 if (!error && self->m_drained < mostDrained)
                                     self->drain();
                             });
}

void Connection::close()
{
    error_code ignored;
    m_socket.close(ignored);
}

} // namespace keywright::gate
