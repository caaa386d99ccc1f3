// The levels above the minutes: what a batch adds to them, and what of each level is forgotten. Works inside the
// transaction that stores the batch, so that a batch is in all levels or in none, and in each of them once. On the
// connection's thread; owned by the database.
#pragma once

#include "model/core/time.h"
#include "model/usage/usage_counts.h"
#include "storage/usage/spread_rollups.h"

#include <QHash>

#include <map>
#include <optional>

struct sqlite3;

namespace keywright {

class UsageRollups {
public:
    explicit UsageRollups(sqlite3*& database)
        : m_database(database)
        , m_spread(database)
    {}

    // Both false: the database says why. Minutes that are older than a level goes back are left out of it.
    bool add(const CountsByMinute& counts, UtcTime now);
    // A part at a time, so that no transaction grows long; once a minute, and some hundred thousand keys an hour.
    bool forget(UtcTime now);
    // After a transaction was taken back: what it had numbered is not.
    void drop()
    {
        m_numbers.clear();
        m_apis.clear();
    }

private:
    struct Place {
        qint64 key, at;
        int version;
        std::size_t outcome;
        auto operator<=>(const Place&) const = default;
    };
    using Level = std::map<Place, qint64>;
    struct Levels;

    // Of the API and of the key on it; both answer none when they failed.
    std::optional<qint64> apiNumber(const QString& name);
    std::optional<qint64> keyNumber(const KeyId& key, qint64 api);
    bool addTo(const char* sql, const Level& level);
    bool forgetKeys(qint64 hour);
    // `sql` is given the first number and how many; answers how many there were and leads past the last. None: failed.
    std::optional<int> forgetOf(const char* sql, qint64 hour, qint64& next);

    sqlite3*& m_database;
    SpreadRollups m_spread;
    QHash<std::pair<KeyId, qint64>, qint64> m_numbers; // of a key on an API
    QHash<QString, qint64> m_apis;
    qint64 m_forgotMinute = 0;
    qint64 m_forgotHour = 0;
    qint64 m_nextKey = 0; // of those that are gone through
};

} // namespace keywright
