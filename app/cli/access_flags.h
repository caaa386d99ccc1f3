// The flags that say what a key may do, shared by `key create`, `key restrict` and `key limit`.
#pragma once

#include "app/cli/command.h"

#include <vector>

namespace keywright::cli {

struct RestrictionFlags {
    std::vector<std::string> cidrs, referrers, apps, methods, paths;
    std::string hours;

    void addTo(CLI::App& command);
    [[nodiscard]] bool any() const;
    // Adds what was given to `base`; InvalidInput names the flag's value.
    Result<Restrictions> applyTo(Restrictions base) const;
};

Result<QList<Scope>> parseScopes(const std::vector<std::string>& texts);
// "90d", "12h", "2w", an ISO date or moment.
Result<UtcTime> parseMoment(const std::string& text, UtcTime now);
// "7d", "12h", "0".
Result<Micros> parseSpan(const std::string& text);
[[nodiscard]] QStringList toList(const std::vector<std::string>& texts);

} // namespace keywright::cli
