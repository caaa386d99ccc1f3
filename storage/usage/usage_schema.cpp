#include "storage/usage/usage_schema.h"

#include "model/access/decision.h"

namespace keywright::usage_schema {
namespace {

// A macro, since both statements below are made of literals.
#define KEYWRIGHT_USAGE_MINUTES                                                                                        \
    "CREATE TABLE usage_minutes (minute INTEGER NOT NULL, key_id TEXT NOT NULL, api TEXT NOT NULL DEFAULT '',"         \
    " version INTEGER NOT NULL, outcome TEXT NOT NULL, requests INTEGER NOT NULL,"                                     \
    " PRIMARY KEY (minute, key_id, api, version, outcome)) WITHOUT ROWID;"
#define KEYWRIGHT_USAGE_NUMBERS                                                                                        \
    "CREATE TABLE used_keys (number INTEGER PRIMARY KEY, key_id TEXT NOT NULL, api INTEGER NOT NULL DEFAULT 0,"        \
    " UNIQUE (key_id, api));"                                                                                          \
    "CREATE INDEX used_keys_by_api ON used_keys (api);"                                                                \
    "CREATE TABLE used_apis (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
// What was counted before schema 5 was told of no API.
#define KEYWRIGHT_USAGE_MINUTES_TO_5                                                                                   \
    "ALTER TABLE usage_minutes RENAME TO minutes_before;" KEYWRIGHT_USAGE_MINUTES                                      \
    "INSERT INTO usage_minutes (minute, key_id, version, outcome, requests)"                                           \
    " SELECT minute, key_id, version, outcome, requests FROM minutes_before; DROP TABLE minutes_before;"
#define KEYWRIGHT_USAGE_TO_5                                                                                           \
    "ALTER TABLE used_keys RENAME TO keys_before;" KEYWRIGHT_USAGE_NUMBERS                                             \
    "INSERT INTO used_keys (number, key_id) SELECT number, key_id FROM keys_before;"                                   \
    "DROP TABLE keys_before;" KEYWRIGHT_USAGE_MINUTES_TO_5
#define KEYWRIGHT_USAGE_LEVELS                                                                                         \
    "CREATE TABLE usage_hours (key INTEGER NOT NULL, hour INTEGER NOT NULL, version INTEGER NOT NULL,"                 \
    " outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (key, hour, version, outcome)) WITHOUT ROWID;"  \
    "CREATE TABLE usage_days (key INTEGER NOT NULL, day INTEGER NOT NULL, version INTEGER NOT NULL,"                   \
    " outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (key, day, version, outcome)) WITHOUT ROWID;"   \
    "CREATE TABLE usage_blocks (key INTEGER NOT NULL, block INTEGER NOT NULL, version INTEGER NOT NULL,"               \
    " outcome INTEGER NOT NULL, requests INTEGER NOT NULL, PRIMARY KEY (key, block, version, outcome)) WITHOUT ROWID;" \
    "CREATE TABLE total_hours (hour INTEGER NOT NULL, outcome INTEGER NOT NULL, requests INTEGER NOT NULL,"            \
    " PRIMARY KEY (hour, outcome)) WITHOUT ROWID;"
#define KEYWRIGHT_USAGE_SPREAD                                                                                         \
    "CREATE TABLE spread_hours (key INTEGER NOT NULL, hour INTEGER NOT NULL, version INTEGER NOT NULL,"                \
    " outcome INTEGER NOT NULL, decision BLOB NOT NULL, request BLOB NOT NULL, sources BLOB NOT NULL,"                 \
    " bytes INTEGER NOT NULL, PRIMARY KEY (key, hour, version, outcome)) WITHOUT ROWID;"                               \
    "CREATE TABLE spread_days (key INTEGER NOT NULL, day INTEGER NOT NULL, version INTEGER NOT NULL,"                  \
    " outcome INTEGER NOT NULL, decision BLOB NOT NULL, request BLOB NOT NULL, sources BLOB NOT NULL,"                 \
    " bytes INTEGER NOT NULL, PRIMARY KEY (key, day, version, outcome)) WITHOUT ROWID;"
// What was counted before schema 6 was told of all outcomes together: usage_schema::allOutcomes.
#define KEYWRIGHT_USAGE_TO_6                                                                                           \
    "ALTER TABLE spread_hours RENAME TO spread_hours_before; ALTER TABLE spread_days RENAME TO "                       \
    "spread_days_before;" KEYWRIGHT_USAGE_SPREAD                                                                       \
    "INSERT INTO spread_hours SELECT key, hour, version, -1, decision, request, sources, 0 FROM spread_hours_before;"  \
    "INSERT INTO spread_days SELECT key, day, version, -1, decision, request, sources, 0 FROM spread_days_before;"     \
    "DROP TABLE spread_hours_before; DROP TABLE spread_days_before;"
#define KEYWRIGHT_USAGE_QUERIES                                                                                        \
    "CREATE TABLE query_keys (key_id TEXT NOT NULL, version INTEGER NOT NULL, first_at INTEGER NOT NULL,"              \
    " last_at INTEGER NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (key_id, version)) WITHOUT ROWID;"
#define KEYWRIGHT_USAGE_LOGS                                                                                           \
    "CREATE TABLE log_files (number INTEGER PRIMARY KEY, name TEXT NOT NULL, head TEXT NOT NULL,"                      \
    " head_length INTEGER NOT NULL, tail TEXT NOT NULL, tail_length INTEGER NOT NULL, position INTEGER NOT NULL,"      \
    " lines INTEGER NOT NULL, at INTEGER NOT NULL);"

#define KEYWRIGHT_USAGE_KEPT                                                                                           \
    "CREATE TABLE kept_batches (number INTEGER PRIMARY KEY, requests INTEGER NOT NULL, counts BLOB NOT NULL);"

constexpr const char* whole = KEYWRIGHT_USAGE_MINUTES KEYWRIGHT_USAGE_NUMBERS R"(
CREATE TABLE last_used (
    key_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (key_id, version)) WITHOUT ROWID;
CREATE TABLE quota_use (key_id TEXT PRIMARY KEY, period INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE writers (name TEXT PRIMARY KEY, batch INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
)" KEYWRIGHT_USAGE_LEVELS KEYWRIGHT_USAGE_LOGS KEYWRIGHT_USAGE_SPREAD KEYWRIGHT_USAGE_QUERIES KEYWRIGHT_USAGE_KEPT;

// An outcome's name as its number in the levels.
QByteArray outcomeNumber()
{
    QByteArray sql = "CASE outcome";
    for (int i = 0; i <= static_cast<int>(Outcome::Valid); ++i)
        sql += " WHEN '" + outcomeName(static_cast<Outcome>(i)).toLatin1() + "' THEN " + QByteArray::number(i);
    return sql + " END";
}

QByteArray filled(const char* table, qint64 minutesInIt)
{
    const QByteArray at = "minute / " + QByteArray::number(minutesInIt);
    return QByteArray("INSERT INTO ") + table + " SELECT number, " + at + ", version, " + outcomeNumber() +
           ", sum(requests) FROM usage_minutes JOIN used_keys USING (key_id) GROUP BY 1, 2, 3, 4;";
}

} // namespace

const char* create()
{
    return whole;
}

QByteArray upgrade(qint64 from)
{
    if (from >= 6)
        return KEYWRIGHT_USAGE_KEPT;
    if (from >= 5)
        return KEYWRIGHT_USAGE_KEPT KEYWRIGHT_USAGE_TO_6;
    if (from >= 4)
        return KEYWRIGHT_USAGE_KEPT KEYWRIGHT_USAGE_TO_6 KEYWRIGHT_USAGE_TO_5;
    if (from >= 3)
        return KEYWRIGHT_USAGE_KEPT KEYWRIGHT_USAGE_SPREAD KEYWRIGHT_USAGE_QUERIES KEYWRIGHT_USAGE_TO_5;
    if (from >= 2)
        return KEYWRIGHT_USAGE_KEPT KEYWRIGHT_USAGE_LOGS KEYWRIGHT_USAGE_SPREAD KEYWRIGHT_USAGE_QUERIES
            KEYWRIGHT_USAGE_TO_5;
    return QByteArray(KEYWRIGHT_USAGE_KEPT KEYWRIGHT_USAGE_NUMBERS KEYWRIGHT_USAGE_LEVELS
                      "INSERT INTO used_keys (key_id) SELECT DISTINCT key_id FROM usage_minutes;") +
           filled("usage_hours", 60) + filled("usage_days", 60 * 24) + filled("usage_blocks", 60 * 24 * blockDays) +
           "INSERT INTO total_hours SELECT minute / 60, " + outcomeNumber() +
           ", sum(requests) FROM usage_minutes GROUP BY 1, 2;" KEYWRIGHT_USAGE_LOGS KEYWRIGHT_USAGE_SPREAD
               KEYWRIGHT_USAGE_QUERIES KEYWRIGHT_USAGE_MINUTES_TO_5;
}

#undef KEYWRIGHT_USAGE_KEPT
#undef KEYWRIGHT_USAGE_TO_5
#undef KEYWRIGHT_USAGE_MINUTES_TO_5
#undef KEYWRIGHT_USAGE_MINUTES
#undef KEYWRIGHT_USAGE_NUMBERS
#undef KEYWRIGHT_USAGE_TO_6
#undef KEYWRIGHT_USAGE_SPREAD
#undef KEYWRIGHT_USAGE_QUERIES
#undef KEYWRIGHT_USAGE_LOGS
#undef KEYWRIGHT_USAGE_LEVELS

} // namespace keywright::usage_schema
