// What a gate tells at once, beside counting it.
#pragma once

#include "model/access/restrictions.h"
#include "model/keys/key_id.h"

#include <optional>

namespace keywright::gate {

enum class AlarmKind {
    Honeytoken, // a key that nobody should use was presented
    KeyInQuery, // a known key stood in the query of a request: it may stand in every log on the way
};

struct Alarm {
    AlarmKind kind = AlarmKind::Honeytoken;
    KeyId key;
    int version = 0;
    std::optional<IpAddress> source; // where it is known

    bool operator==(const Alarm&) const = default;
};

} // namespace keywright::gate
