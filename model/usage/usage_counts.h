// What a gate has answered since it last told: requests by key version, API and outcome, how long they took and where
// they came from. Owned by one thread at a time.
#pragma once

#include "model/access/decision.h"
#include "model/usage/spread.h"

#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace keywright {

struct UsageOf {
    KeyId key;        // null: no key was recognised
    int version = 0;  // 0 then
    QString api = {}; // whose name the gateway tells; empty: none
    bool operator==(const UsageOf&) const = default;
};

struct UsageOfHash {
    std::size_t operator()(const UsageOf& of) const
    {
        const std::size_t hash = qHash(of.key, static_cast<std::size_t>(of.version));
        return of.api.isEmpty() ? hash : qHash(of.api, hash);
    }
};

struct UsageCount {
    std::array<std::uint64_t, 10> requests{}; // by Outcome
    UtcTime lastValid{};                      // of the last request that was let through; else the epoch
    SpreadByOutcome spread;
    std::uint64_t inQueries = 0; // times that it stood in the query of a request, where it is not taken
    UtcTime lastInQuery{};
};

class UsageCounts {
public:
    // Answers the place, for what else is told of the same requests.
    UsageCount& add(const UsageOf& of, Outcome outcome, UtcTime at, std::uint64_t requests = 1)
    {
        UsageCount& count = m_counts[of];
        count.requests[static_cast<std::size_t>(outcome)] += requests;
        if (outcome == Outcome::Valid)
            count.lastValid = at;
        return count;
    }
    void addInQuery(const UsageOf& of, UtcTime at)
    {
        UsageCount& count = m_counts[of];
        ++count.inQueries;
        count.lastInQuery = at;
    }
    void add(const UsageOf& of, const UsageCount& count)
    {
        UsageCount& own = m_counts[of];
        for (std::size_t i = 0; i < own.requests.size(); ++i)
            own.requests[i] += count.requests[i];
        own.lastValid = std::max(own.lastValid, count.lastValid);
        own.spread.add(count.spread);
        own.inQueries += count.inQueries;
        own.lastInQuery = std::max(own.lastInQuery, count.lastInQuery);
    }
    void add(const UsageCounts& other)
    {
        for (const auto& [of, count] : other.m_counts)
            add(of, count);
    }
    void add(UsageCounts&& other)
    {
        if (m_counts.empty())
            m_counts.swap(other.m_counts);
        else
            add(std::as_const(other));
    }
    [[nodiscard]] bool isEmpty() const { return m_counts.empty(); }
    [[nodiscard]] std::size_t size() const { return m_counts.size(); }
    [[nodiscard]] auto begin() const { return m_counts.begin(); }
    [[nodiscard]] auto end() const { return m_counts.end(); }

private:
    std::unordered_map<UsageOf, UsageCount, UsageOfHash> m_counts;
};

using CountsByMinute = std::map<qint64, UsageCounts>; // since 1970

} // namespace keywright
