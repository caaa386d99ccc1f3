// What a gate takes from a catalogue: all keys that it verifies, and then those that changed. The audit log is the
// feed: each change of a key stands there, in the same transaction and in one order that no clock can upset. On one
// thread, that of the database; only reads. A load reads versions beside keys, with a connection of its own.
#pragma once

#include "model/gate/key_table.h"
#include "storage/core/database.h"

#include <map>

namespace keywright::gate {

// A place in the log, with what stands there: after a restore something else does.
struct FeedPlace {
    qint64 seq = -1; // of an empty log: the first event has 0
    qint64 at = 0;
    bool operator==(const FeedPlace&) const = default;
};

struct LoadedKeys {
    std::shared_ptr<SharedParts> parts;
    std::shared_ptr<KeyTable> table;
    FeedPlace place;
    std::uint64_t unreadable = 0; // damaged ones are left out, and so refused
};

struct ChangedKey {
    TableKey key;
    std::vector<TableVersion> versions;
    bool readable = true; // false: in the way of what was known, and refused
};

struct FeedChanges {
    FeedPlace place;
    std::map<qint64, ChangedKey> keys; // by row
    bool reload = false;               // more than keys changed: roles, or the whole catalogue
};

class CatalogueFeed {
public:
    // `ledger`: where the counters of limited keys lie.
    CatalogueFeed(Database& database, LimitLedger& ledger);

    Result<LoadedKeys> load();
    // Since `place`. New accesses and owners are added to `parts`.
    Result<FeedChanges> changesSince(const FeedPlace& place, SharedParts& parts);

private:
    Result<FeedPlace> place();
    Result<void> readRoles();
    Result<void> readChanged(const FeedPlace& after, SharedParts& parts, FeedChanges& changes);
    template <typename Row>
    bool readKey(const Row& row, SharedParts& parts, TableKey& key);
    Result<void> readKeys(LoadedKeys& loaded, std::vector<TableKey>& keys);

    Database& m_database;
    LimitLedger& m_ledger;
    QList<Role> m_roles;
};

} // namespace keywright::gate
