#include "storage/gate/redis_script.h"

#include <hiredis/hiredis.h>

#include <array>
#include <charconv>
#include <cmath>

namespace keywright::gate {
namespace {

constexpr qint64 quotaSeconds = 40LL * 86'400; // longer than any period

// Lua has doubles alone; %.17g brings every one of them back, %.0f every whole number up to 2^53.
std::string text(double number)
{
    std::array<char, 40> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

double capacityOf(const RateLimit& limit)
{
    return static_cast<double>(limit.burst > 0 ? limit.burst : limit.count);
}

template <typename Number>
bool take(const redisReply* reply, Number& number)
{
    if (reply->type != REDIS_REPLY_STRING)
        return false;
    const char* end = reply->str + reply->len;
    return std::from_chars(reply->str, end, number).ptr == end;
}

} // namespace

const char* const limitScript = R"(
local s = redis.call('HMGET', KEYS[1], 't', 'a', 'q', 'p')
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local cost, capacity, rate = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local amount, period, known = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local fits, tokens, at, used = true, -1, now, 0
if amount >= 0 then
  local p = tonumber(s[4]) or 0
  if p >= period then used = tonumber(s[3]) or 0 else p = period end
  if p == period then used = math.max(used, known) end
  period = p
  if cost > amount - used then fits = false end
end
if capacity > 0 then
  tokens = tonumber(s[1]) or capacity
  at = math.max(now, tonumber(s[2]) or now)
  tokens = math.min(capacity, tokens + (at - (tonumber(s[2]) or at)) * rate)
  if tokens < cost then fits = false end
end
if fits then
  if capacity > 0 then
    redis.call('HSET', KEYS[1], 't', string.format('%.17g', tokens - cost), 'a', string.format('%.0f', at))
  end
  if amount >= 0 then
    redis.call('HSET', KEYS[1], 'q', string.format('%.0f', used + cost), 'p', string.format('%.0f', period))
  end
  redis.call('EXPIRE', KEYS[1], ARGV[7])
end
return {fits and 1 or 0, string.format('%.17g', tokens), string.format('%.0f', used), string.format('%.0f', period)}
)";

std::string redisBytes(const RedisCommand& command)
{
    std::vector<const char*> words;
    std::vector<std::size_t> sizes;
    for (const std::string& word : command) {
        words.push_back(word.data());
        sizes.push_back(word.size());
    }
    char* bytes = nullptr;
    const int size = redisFormatCommandArgv(&bytes, static_cast<int>(words.size()), words.data(), sizes.data());
    if (size < 0)
        return {};
    const std::string made(bytes, static_cast<std::size_t>(size));
    redisFreeCommand(bytes);
    return made;
}

RedisCommand redisCommand(RedisCommand by, const LimitAsk& ask)
{
    double capacity = 0, rate = 0, lasts = 0;
    if (ask.rate) {
        capacity = capacityOf(*ask.rate);
        rate = static_cast<double>(ask.rate->count) / static_cast<double>(ask.rate->window.count());
        lasts = std::ceil(capacity / rate / 1e6) + 60;
    }
    const qint64 period = ask.quota ? toMicros(ask.quota->periodStart(ask.now)) / 1'000'000 : 0;
    const auto seconds = std::max<qint64>(ask.quota ? quotaSeconds : 0, static_cast<qint64>(lasts));
    by.insert(by.end(), {"1", "keywright:limit:" + ask.key.toString().toStdString(), std::to_string(ask.cost),
                         text(capacity), text(rate), std::to_string(ask.quota ? ask.quota->amount : -1),
                         std::to_string(period), std::to_string(ask.used), std::to_string(seconds)});
    return by;
}

LimitGrant grantOf(const LimitAsk& ask, const redisReply& reply)
{
    LimitGrant grant;
    grant.key = ask.key;
    qint64 period = 0;
    if (reply.type != REDIS_REPLY_ARRAY || reply.elements != 4 || !take(reply.element[1], grant.before.tokens) ||
        !take(reply.element[2], grant.before.quotaUsed) || !take(reply.element[3], period))
        return grant;
    grant.before.tokensAt = ask.now;
    grant.before.quotaPeriod = fromMicros(period * 1'000'000);
    grant.known = true;
    return grant;
}

} // namespace keywright::gate
