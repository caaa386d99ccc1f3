// AccessCache: the accesses that a thread put together last, so that a key that comes often is put together once.
#pragma once

#include "model/gate/shared_parts.h"

namespace keywright::gate {

class AccessCache {
public:
    // Stays until the next call.
    const SharedAccess& of(const SharedParts& parts, const AccessIds& ids)
    {
        const std::uint32_t hash = (ids.scopes * 2'654'435'761U ^ ids.restrictions * 2'246'822'519U ^ ids.limits) >> 4;
        Entry& entry = m_entries[hash % size];
        if (!entry.there || !(entry.ids == ids))
            entry = {parts.put(ids), ids, true};
        return entry.access;
    }
    // The same numbers mean something else in other parts.
    void clear()
    {
        for (Entry& entry : m_entries)
            entry.there = false;
    }

private:
    static constexpr std::size_t size = 4'096;
    struct Entry {
        SharedAccess access;
        AccessIds ids;
        bool there = false;
    };
    std::vector<Entry> m_entries{size};
};

} // namespace keywright::gate
