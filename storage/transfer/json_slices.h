// Finds the records of a JSON text without parsing them: each is then parsed on its own, so that a faulty one is named
// with its line and costs no more than itself.
#pragma once

#include "model/core/result.h"

#include <string_view>
#include <vector>

namespace keywright {

struct JsonSlice {
    int line = 1;
    std::string_view name;  // the member's name with its quotes; empty in arrays
    std::string_view value; // as it stands in the text, white space around it gone
};

struct JsonSlices {
    std::vector<JsonSlice> members;
    bool isObject = false; // members have names
    bool complete = true;  // false: the text ends within the last one
};

// The members of the array or object that `text` is. InvalidInput when it is neither. Several values one after the
// other (JSON lines) are taken as an array of them.
[[nodiscard]] Result<JsonSlices> jsonSlices(std::string_view text, int firstLine = 1);

} // namespace keywright
