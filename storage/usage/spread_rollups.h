// The levels of how long requests took and where they came from: hours, which become days when they are old. Each hour
// lies in one of them only. Works inside the transaction that stores the batch; on the connection's thread.
#pragma once

#include "model/usage/spread.h"

#include <QtGlobal>

#include <map>
#include <optional>

struct sqlite3;

namespace keywright {

class UsageStatement;

// Of four columns, the first of which is `at`; none: they are damaged.
[[nodiscard]] std::optional<Spread> spreadAt(const UsageStatement& row, int at);

class SpreadRollups {
public:
    explicit SpreadRollups(sqlite3*& database)
        : m_database(database)
    {}

    struct Place {
        qint64 key, at;       // hour or day
        int version, outcome; // its number, or usage_schema::allOutcomes
        auto operator<=>(const Place&) const = default;
    };
    using Level = std::map<Place, Spread>;

    // What is told at once, of each key, of (0) all together and of all on an API (0: none), sorted into the levels.
    class Batch {
    public:
        explicit Batch(qint64 nowHour)
            : m_now(nowHour)
        {}
        void add(qint64 key, qint64 api, qint64 hour, int version, const SpreadByOutcome& spread);

    private:
        friend class SpreadRollups;
        void put(const Place& place, const Spread& spread);

        qint64 m_now;
        Level m_hours, m_days;
    };

    // Both false: the database says why.
    bool add(const Batch& batch);
    // Makes days of a key's hours that are too old, and forgets days before `firstDay`.
    bool fold(qint64 key, qint64 nowHour, qint64 firstDay);

private:
    struct Statements; // of a level
    bool addTo(const Statements& level, const Level& what);

    sqlite3*& m_database;
};

} // namespace keywright
