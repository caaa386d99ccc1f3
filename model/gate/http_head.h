// What a gate looks at in the head of an HTTP request: views into the connection's buffer, for as long as it stays.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace keywright::gate {

struct HttpHead {
    enum Field : std::size_t {
        OwnKey, // the header that the configuration names
        ApiKeyField,
        Authorization,
        OriginalMethod,
        OriginalUri,
        ForwardedMethod,
        ForwardedUri,
        ForwardedFor,
        RealIp,
        Referer,
        AndroidPackage,
        AndroidCert,
        IosBundle,
        fieldCount
    };

    std::string_view method, target; // as they stand on the request line
    std::array<std::string_view, fieldCount> fields{};
    std::uint32_t there = 0;    // bit of a field: it came, be it empty
    std::uint32_t repeated = 0; // it came more than once; `fields` has the last
    bool keepAlive = true;

    [[nodiscard]] bool has(Field field) const { return there >> field & 1; }
    [[nodiscard]] bool isRepeated(Field field) const { return repeated >> field & 1; }
};

} // namespace keywright::gate
