// What a key did in the last 30 days, for a line of the catalogue: a number a day (UTC) and their sum. Values; reading
// them is for a lane.
#pragma once

#include "model/core/result.h"
#include "model/core/time.h"
#include "model/keys/key_id.h"

#include <QHash>
#include <QList>

#include <array>

namespace keywright {

struct Services;

struct KeyTraffic {
    static constexpr int days = 30;

    std::array<qint64, days> requests{}; // today comes last
    qint64 sum = 0;

    bool operator==(const KeyTraffic&) const = default;
};

using KeyTraffics = QHash<KeyId, KeyTraffic>;

// Of all that were asked for, those without a request too; of none where nothing was ever counted.
Result<KeyTraffics> readTraffic(Services& services, const QList<KeyId>& keys, UtcTime now);

// "1,284 in 30 days, most on Nov 12 (212), 31 today": the line in words.
[[nodiscard]] QString trendWords(const KeyTraffic& traffic);

} // namespace keywright
