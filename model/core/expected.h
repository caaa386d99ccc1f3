// What somebody who saves a thing took for granted about the stored one, so that nobody overwrites unseen what another
// has written meanwhile.
#pragma once

#include "model/core/result.h"

#include <optional>

namespace keywright {

enum class Expected { Absent, AsBefore, Whatever };

// AlreadyExists, NotFound or Conflict about `what` ("role readers").
template <typename T>
Result<void> meetsExpected(Expected expected, const std::optional<T>& stored, const T& before, const QString& what)
{
    if (expected == Expected::Absent && stored)
        return Error{ErrorKind::AlreadyExists, what};
    if (expected == Expected::AsBefore && !stored)
        return Error{ErrorKind::NotFound, what};
    if (expected == Expected::AsBefore && *stored != before)
        return Error{ErrorKind::Conflict, what};
    return {};
}

} // namespace keywright
