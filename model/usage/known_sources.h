// Client addresses and their hashes by the text that tells them: the same ones come again and again, and reading an
// address is dearer than looking it up. A fixed number of places, of which a new text takes another's. One thread.
#pragma once

#include "model/usage/source_hash.h"

#include <optional>
#include <vector>

namespace keywright {

class KnownSources {
public:
    struct Source {
        IpAddress address;
        std::uint64_t hash = 0;
    };

    // `places`: a power of two.
    KnownSources(SourceHash hash, std::size_t places)
        : m_hash(hash)
        , m_places(places)
    {}

    // `read(text)` answers the address, or nothing, and always the same for the same text.
    template <typename Read>
    std::optional<Source> of(std::string_view text, const Read& read)
    {
        if (text.empty())
            return std::nullopt;
        if (text.size() > longest) // whoever sends such has them read each time
            return sourceOf(read(text));
        // Nobody can foresee it: two texts are the same when their hashes are.
        const std::uint64_t known = m_hash.of(text);
        Place& place = m_places[known & (m_places.size() - 1)];
        if (place.text != known || !place.used)
            place = {known, sourceOf(read(text)), true};
        return place.source;
    }
    [[nodiscard]] const SourceHash& hash() const { return m_hash; }

private:
    static constexpr std::size_t longest = 256;
    struct Place {
        std::uint64_t text = 0;
        std::optional<Source> source;
        bool used = false;
    };
    [[nodiscard]] std::optional<Source> sourceOf(const std::optional<IpAddress>& address) const
    {
        return address ? std::optional(Source{*address, m_hash.of(*address)}) : std::nullopt;
    }

    SourceHash m_hash;
    std::vector<Place> m_places;
};

} // namespace keywright
