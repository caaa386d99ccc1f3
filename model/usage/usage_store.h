// Port: what gates have counted, to be read. Times are whole hours since 1970 (UTC), the finest that is kept for long.
// Synchronous; used on the lane that owns its connection.
#pragma once

#include "model/access/decision.h"
#include "model/usage/spread.h"

#include <QList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace keywright {

using OutcomeCounts = std::array<qint64, 10>; // by Outcome

// An hour's requests; or a day's, where hours are no longer kept: then `hour` is the day's noon.
struct UsageCell {
    qint64 hour = 0;
    bool wholeDay = false;
    OutcomeCounts requests{};
};

struct KeyUse {
    KeyId key; // null: no key was recognised
    OutcomeCounts requests{};
};

// What a key did on an API.
struct KeyApiUse {
    KeyId key;   // null: no key was recognised
    QString api; // empty: it was not told which
    OutcomeCounts requests{};
};

struct ApiUse {
    QString api;
    OutcomeCounts requests{};
};

struct VersionUse {
    KeyId key;
    int version = 0;
    UtcTime lastUsed{};
};

// How long an hour's requests took and where they came from; or a day's, as above.
struct UsageSpread {
    qint64 hour = 0;
    bool wholeDay = false;
    Spread spread;
};

// A version that stood in the query of requests: whatever logs them has it in plain.
struct QueryUse {
    KeyId key;
    int version = 0;
    UtcTime first{}, last{};
    qint64 times = 0;
};

struct UsageSelection {
    qint64 fromHour = 0, toHour = 0;       // the last one is left out
    std::optional<QList<KeyId>> keys = {}; // none: every request, also those without a known key
    QStringList apis = {};                 // empty: also requests of which no API was told
};

struct UsageExtent {
    qint64 firstHour = 0;
    std::optional<UtcTime> written; // when a gate last stored something
};

// A key's requests of an hour by the version that made them.
struct VersionCell {
    int version = 0;
    UsageCell cell;
};

// A number for each day that was asked for.
struct KeyDays {
    KeyId key;
    std::vector<qint64> requests;
};

class UsageStore {
public:
    virtual ~UsageStore() = default;

    // A key's hours in order; an error ends the reading and is answered.
    using TakeHours = std::function<Result<void>(const KeyId& key, const std::vector<UsageCell>& cells)>;

    // None: no gate has counted anything yet. All of these: NewerVersion, NotACatalogue, Busy, Damaged, Io.
    virtual Result<std::optional<UsageExtent>> extent() = 0;
    // By hour; those without a request are left out.
    virtual Result<std::vector<UsageCell>> cells(const UsageSelection& selection) = 0;
    // In no order. Where hours are no longer kept a day counts when its noon (UTC) is selected.
    virtual Result<std::vector<KeyUse>> byKey(const UsageSelection& selection) = 0;
    // The same told apart by API. The default knows of none.
    virtual Result<std::vector<KeyApiUse>> byKeyAndApi(const UsageSelection& selection);
    // All keys of an API together, without requests of which none was told. The default adds up the former.
    virtual Result<std::vector<ApiUse>> byApi(const UsageSelection& selection);
    // By hour; those of which nothing is known are left out. `outcomes` empty: of all; else not what was counted before
    // outcomes were told apart.
    virtual Result<std::vector<UsageSpread>> spread(const UsageSelection& selection,
                                                    const QList<Outcome>& outcomes) = 0;
    // When versions were last let through; of one key, or (null) of all.
    virtual Result<QList<VersionUse>> lastUses(const KeyId& key) = 0;
    // At most one a version, whatever came.
    virtual Result<QList<QueryUse>> inQueries() = 0;

    // Key after key, in one reading; without requests that no key was recognised in, and without days whose hours are
    // no longer kept. The default asks for each key.
    virtual Result<void> hoursByKey(const UsageSelection& selection, const TakeHours& take);
    // Of days since 1970 (UTC), the last one left out; keys without a request are left out. The default asks for each
    // key.
    virtual Result<std::vector<KeyDays>> daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay);
    // By hour and version, of those hours that are kept. The default knows no versions.
    virtual Result<std::vector<VersionCell>> versionCells(const KeyId& key, qint64 fromHour, qint64 toHour);
};

} // namespace keywright
