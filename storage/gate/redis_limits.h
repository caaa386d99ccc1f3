// The limits that gates share, through Redis: one connection a thread, over which requests follow each other without
// waiting. Where Redis is gone, slow or wrong, what was asked is answered as not known, at once or when patience ends;
// a new connection is tried every second. On its thread; owned by it, and gone before its io_context is.
#pragma once

#include "model/gate/shared_limits.h"
#include "storage/gate/gate_state.h"
#include "storage/gate/redis_link.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <memory>

struct redisReader;
struct redisReply;

namespace keywright::gate {

class RedisLimits final : public SharedLimits {
public:
    RedisLimits(boost::asio::io_context& context, RedisSettings settings, SharedLimitsState& state);
    ~RedisLimits() override;
    RedisLimits(const RedisLimits&) = delete;
    RedisLimits& operator=(const RedisLimits&) = delete;

    void start(); // before the thread runs, or on it
    // For connections from now on; what is open stays. On the thread.
    void setTls(std::shared_ptr<boost::asio::ssl::context> tls) { m_settings.tls = std::move(tls); }
    [[nodiscard]] bool isUp() const override { return m_up; }
    void ask(std::vector<LimitAsk> asks, Answer answer) override;

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Question {
        std::vector<LimitAsk> asks;
        std::vector<LimitGrant> grants;
        std::size_t missing = 0;
        Answer answer;
    };
    struct Sent {
        std::shared_ptr<Question> of; // null: of the greeting
        std::size_t index = 0;
        Time deadline;
    };
    template <typename Task>
    auto whileConnected(Task task);

    void connect();
    void greet();
    void send(const std::string& bytes, Sent sent);
    void write();
    void read();
    bool takeReplies(); // false: the connection was given up
    bool take(const redisReply& reply);
    void settle(const Sent& sent, const LimitGrant& grant);
    void watch();
    void fail(const QString& why, bool refused = false);

    boost::asio::io_context& m_context;
    RedisSettings m_settings;
    SharedLimitsState& m_state;
    boost::asio::ip::tcp::resolver m_resolver;
    std::shared_ptr<RedisLink> m_link; // null before the first
    boost::asio::steady_timer m_patience, m_again;
    std::unique_ptr<redisReader, void (*)(redisReader*)> m_reader;
    std::array<char, 16 * 1024> m_in{};
    std::string m_out, m_writing;
    std::deque<Sent> m_sent;  // in the order in which answers come
    std::string m_script;     // its hash
    std::uint64_t m_turn = 0; // of connections: what belongs to an earlier one is passed over
    bool m_up = false, m_watching = false;
    bool m_refuses = false; // answers, but with errors
};

// Connects as a gate would. Io: there is nobody now, which need not stay so; InvalidInput: it does not want us, or is
// not who it should be. With the reason.
Result<void> tryRedis(const RedisSettings& settings);

} // namespace keywright::gate
