#include "storage/gate/redis_limits.h"

#include "storage/gate/redis_script.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/connect.hpp>

#include <hiredis/hiredis.h>

namespace keywright::gate {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr std::chrono::milliseconds tryAgain{1'000};
constexpr std::chrono::milliseconds toGreet{2'000}; // nobody waits for it

QString said(const redisReply& reply)
{
    return QString::fromUtf8(reply.str, static_cast<qsizetype>(reply.len)).simplified().left(120);
}

bool hasCounted(const redisReply& reply)
{
    return reply.type == REDIS_REPLY_ARRAY && reply.elements > 0 && reply.element[0]->integer == 1;
}

} // namespace

RedisLimits::RedisLimits(asio::io_context& context, RedisSettings settings, SharedLimitsState& state)
    : m_context(context)
    , m_settings(std::move(settings))
    , m_state(state)
    , m_resolver(context)
    , m_patience(context)
    , m_again(context)
    , m_reader(redisReaderCreate(), redisReaderFree)
{}

RedisLimits::~RedisLimits()
{
    if (m_up)
        --m_state.up;
    if (m_link)
        m_link->close();
}

void RedisLimits::start()
{
    connect();
}

// What comes for a connection that was given up in the meantime is nothing.
template <typename Task>
auto RedisLimits::whileConnected(Task task)
{
    return [this, turn = m_turn, link = m_link, task = std::move(task)](error_code error, const auto&... what) {
        if (turn != m_turn || error == asio::error::operation_aborted)
            return;
        if (!error)
            return task(what...);
        const Error why = link->why(error);
        fail(why.detail, why.kind == ErrorKind::InvalidInput);
    };
}

void RedisLimits::connect()
{
    m_reader.reset(redisReaderCreate());
    m_link = std::make_shared<RedisLink>(m_context, m_settings);
    m_patience.expires_after(toGreet);
    m_patience.async_wait(whileConnected([this] {
        if (!m_up)
            fail(QStringLiteral("no answer"));
    }));
    m_resolver.async_resolve(m_settings.host, std::to_string(m_settings.port),
                             whileConnected([this](const asio::ip::tcp::resolver::results_type& found) {
                                 asio::async_connect(m_link->socket(), found, whileConnected([this](const auto&) {
                                                         m_link->shakeHands(whileConnected([this] { greet(); }));
                                                     }));
                             }));
}

void RedisLimits::greet()
{
    const Time never = Time::max();
    if (m_settings.password) {
        const auto bytes = m_settings.password->bytes();
        RedisCommand command{"AUTH", {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
        std::string line = redisBytes(command);
        send(line, {nullptr, 0, never});
        wipe(std::as_writable_bytes(std::span(line)));
        wipe(std::as_writable_bytes(std::span(command.back())));
    }
    send(redisBytes({"SELECT", std::to_string(m_settings.database)}), {nullptr, 1, never});
    send(redisBytes({"SCRIPT", "LOAD", limitScript}), {nullptr, 2, never});
    read();
}

void RedisLimits::send(const std::string& bytes, Sent sent)
{
    m_out += bytes;
    m_sent.push_back(std::move(sent));
    write();
}

// What gathers while a write is under way goes with the next one.
void RedisLimits::write()
{
    if (!m_writing.empty() || m_out.empty())
        return;
    m_writing.swap(m_out);
    m_link->write(asio::buffer(m_writing), whileConnected([this](std::size_t) {
                      wipe(std::as_writable_bytes(std::span(m_writing)));
                      m_writing.clear();
                      write();
                  }));
}

void RedisLimits::read()
{
    m_link->read(asio::buffer(m_in), whileConnected([this](std::size_t got) {
                     redisReaderFeed(m_reader.get(), m_in.data(), got);
                     if (takeReplies())
                         read();
                 }));
}

bool RedisLimits::takeReplies()
{
    const std::uint64_t turn = m_turn;
    for (;;) {
        void* taken = nullptr;
        if (redisReaderGetReply(m_reader.get(), &taken) != REDIS_OK || (taken && m_sent.empty())) {
            if (taken)
                freeReplyObject(taken);
            fail(QStringLiteral("what it answers is not Redis's protocol"));
            return false;
        }
        if (!taken)
            return true;
        const std::unique_ptr<redisReply, void (*)(void*)> reply(static_cast<redisReply*>(taken), freeReplyObject);
        if (!take(*reply) || turn != m_turn)
            return false;
    }
}

bool RedisLimits::take(const redisReply& reply)
{
    const Sent sent = m_sent.front();
    m_sent.pop_front();
    const bool refused = reply.type == REDIS_REPLY_ERROR;
    if (!sent.of) {
        if (refused) {
            fail(said(reply), !said(reply).startsWith(QLatin1String("LOADING")));
            return false;
        }
        if (sent.index == 2) {
            m_script.assign(reply.str, reply.len);
            m_patience.cancel();
            m_up = true;
            m_watching = false;
            m_state.isUp(this);
        }
        return true;
    }
    const LimitAsk& ask = sent.of->asks[sent.index];
    if (refused && said(reply).startsWith(QLatin1String("NOSCRIPT"))) { // somebody has flushed it: this brings it back
        send(redisBytes(redisCommand({"EVAL", limitScript}, ask)), sent);
        return true;
    }
    if (refused)
        m_state.wentWrong(this, said(reply));
    else if (m_refuses && hasCounted(reply)) // what only reads goes well all the time
        m_state.isWell(this);
    m_refuses = refused || (m_refuses && !hasCounted(reply));
    settle(sent, grantOf(ask, reply));
    return true;
}

void RedisLimits::settle(const Sent& sent, const LimitGrant& grant)
{
    ++(grant.known ? m_state.shared : m_state.local);
    sent.of->grants[sent.index] = grant;
    if (--sent.of->missing == 0)
        std::exchange(sent.of->answer, nullptr)(std::move(sent.of->grants));
}

void RedisLimits::ask(std::vector<LimitAsk> asks, Answer answer)
{
    auto question = std::make_shared<Question>();
    for (const LimitAsk& one : asks)
        question->grants.push_back({one.key, false, {}});
    question->missing = asks.size();
    question->asks = std::move(asks);
    question->answer = std::move(answer);
    const Time deadline = std::chrono::steady_clock::now() + m_settings.patience;
    std::string bytes;
    for (std::size_t i = 0; i < question->asks.size(); ++i) {
        bytes += redisBytes(redisCommand({"EVALSHA", m_script}, question->asks[i]));
        m_sent.push_back({question, i, deadline});
    }
    m_out += bytes;
    write();
    if (!m_watching)
        watch();
}

void RedisLimits::watch()
{
    m_watching = !m_sent.empty();
    if (!m_watching)
        return;
    m_patience.expires_at(m_sent.front().deadline);
    m_patience.async_wait(whileConnected([this] {
        if (!m_sent.empty() && m_sent.front().deadline <= std::chrono::steady_clock::now())
            fail(QStringLiteral("no answer in time"));
        else
            watch();
    }));
}

void RedisLimits::fail(const QString& why, bool refused)
{
    ++m_turn;
    m_state.isDown(this, std::exchange(m_up, false), why, refused);
    m_watching = m_refuses = false;
    m_patience.cancel();
    m_link->close();
    wipe(std::as_writable_bytes(std::span(m_out)));
    m_out.clear();
    // m_writing may still be read from by the operation that ends now: its memory stays, what is in it goes.
    m_again.expires_after(tryAgain);
    m_again.async_wait([this](error_code error) {
        if (error)
            return;
        wipe(std::as_writable_bytes(std::span(m_writing)));
        m_writing.clear();
        connect();
    });
    for (const Sent& sent : std::exchange(m_sent, {})) {
        if (sent.of)
            settle(sent, {sent.of->asks[sent.index].key, false, {}});
    }
}

Result<void> tryRedis(const RedisSettings& settings)
{
    asio::io_context context(1);
    SharedLimitsState state;
    RedisLimits limits(context, settings, state);
    limits.start();
    while (state.up == 0 && !state.trouble())
        context.run_one_for(toGreet);
    const std::optional<SharedLimitsState::Trouble> trouble = state.trouble();
    if (!trouble)
        return {};
    return Error{trouble->refused ? ErrorKind::InvalidInput : ErrorKind::Io, trouble->why};
}

} // namespace keywright::gate
