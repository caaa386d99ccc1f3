// How benchmarks measure and what they say: one line of JSON a figure on standard output, which tests/bench/run reads.
#pragma once

#include "model/core/result.h"
#include "model/core/words.h"
#include "model/keys/key_filter.h"

#include <QString>

#include <functional>

namespace keywright::bench {

// `what` went wrong: says so on standard error and ends the program.
[[noreturn]] void stop(const QString& what);
[[noreturn]] void stop(const Error& error);

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

inline KeyFilter must(const ParsedFilter& filter)
{
    if (!filter)
        stop(describe(filter.fault()).what);
    return *filter;
}

[[nodiscard]] double secondsOf(const std::function<void()>& work);

// Both in turn, `rounds` times: neighbours that are busy for a while disturb both. The best round of each counts, since
// whatever else runs on the machine only ever adds.
struct Compared {
    double ours = 0, beside = 0; // seconds
};
[[nodiscard]] Compared inTurn(int rounds, const std::function<double()>& ours, const std::function<double()>& beside);

struct Figure {
    QString name;      // of the goal
    double ours = 0;   //
    double beside = 0; // 0: the goal is a plain limit
    QString unit;      // of both
    QString note;      // what exactly was measured
};
void tell(const Figure& figure);

} // namespace keywright::bench
