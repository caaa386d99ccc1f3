// What is asked of Redis, and what it answers: one script that does what decide() does, in Redis's own time, so that
// gates' clocks need not agree. Pure.
#pragma once

#include "model/gate/shared_limits.h"

#include <string>
#include <vector>

struct redisReply;

namespace keywright::gate {

// KEYS: the counters of a key. ARGV: cost, capacity of the bucket (0: none), tokens a microsecond, amount of the quota
// (-1: none), start of its period and what was used of it as far as known, seconds after which the counters may go.
// Answers whether the request was counted, and tokens, used and period before it. tests/app/test_gate_redis.cpp holds
// it against decide().
extern const char* const limitScript;

using RedisCommand = std::vector<std::string>;
[[nodiscard]] std::string redisBytes(const RedisCommand& command);
// `by`: {"EVALSHA", hash} or {"EVAL", script}.
[[nodiscard]] RedisCommand redisCommand(RedisCommand by, const LimitAsk& ask);
// Not known where it is no such answer.
[[nodiscard]] LimitGrant grantOf(const LimitAsk& ask, const redisReply& reply);

} // namespace keywright::gate
