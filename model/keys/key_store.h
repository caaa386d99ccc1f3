// Port: the catalogue of keys. Synchronous; used on the lane that owns its connection. Changes happen inside
// Transactions::write (model/core/transactions.h) together with their audit event.
#pragma once

#include "model/core/progress.h"
#include "model/keys/api_key.h"
#include "model/keys/key_filter.h"
#include "model/keys/lifecycle.h"

#include <QHash>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace keywright {

// One line of the catalogue table.
struct KeyRow {
    qint64 row = 0;
    KeyId id;
    QString name, owner, application, environment, system, scopeSummary, hint;
    QStringList tags;
    Custody custody = Custody::Issued;
    lifecycle::ShownStatus status = lifecycle::ShownStatus::Active;
    int versionCount = 1;
    std::optional<UtcTime> expiresAt, lastUsedAt;
    UtcTime createdAt{}, changedAt{};

    bool operator==(const KeyRow&) const = default;
};

// The keys that have the same value: a piece of an order.
struct KeyGroup {
    QString value; // as the first of them has it
    qint64 count = 0;

    bool operator==(const KeyGroup&) const = default;
};

struct GroupedOrder {
    std::vector<std::uint32_t> order; // group after group
    QList<KeyGroup> groups;
};

struct FingerprintMatch {
    KeyId key;
    int version = 0; // 0: of a key that was purged; only its tombstone is left
};

// What a key is called and when it was last used, for lists of what keys did.
struct KeyLabel {
    QString name, owner;
    std::optional<UtcTime> lastUsedAt;

    bool operator==(const KeyLabel&) const = default;
};

class KeyStore {
public:
    virtual ~KeyStore() = default;

    // Inside a write transaction. insert answers the row; update answers Conflict when the stored revision is not
    // key.revision, and stores revision + 1. AlreadyExists when a live key of that name and environment exists,
    // DuplicateSecret (with the id of the key that has it) when a fingerprint is known already. update leaves a last
    // use alone that is stored: touchLastUsed moves it, forward only, without a new revision.
    virtual Result<qint64> insert(const ApiKey& key) = 0;
    // Inside a write transaction: what `body` inserts may be made searchable at its end, together. Until then it is
    // found by everything but words.
    virtual Result<void> insertMany(const std::function<Result<void>()>& body) { return body(); }
    // Around an insertion of very many: memory may be taken for it until it is over.
    virtual void expectMany(bool expected) { Q_UNUSED(expected) }
    virtual Result<void> update(const ApiKey& key) = 0;
    virtual Result<void> purge(const KeyId& id, UtcTime at) = 0; // leaves a tombstone
    virtual Result<void> touchLastUsed(const KeyId& id, int version, UtcTime at) = 0;

    virtual Result<ApiKey> byId(const KeyId& id) = 0; // NotFound
    // A unique beginning of an id ("key_0192f3"), or a unique name. NotFound, or InvalidInput when several match: it is
    // what was asked that has to change, not the key that did.
    virtual Result<ApiKey> byReference(const QString& idOrName) = 0;
    virtual Result<std::optional<FingerprintMatch>> byFingerprint(const Fingerprint& fingerprint) = 0;

    // Of all versions, in no order. The default goes over all keys.
    virtual Result<std::vector<Fingerprint>> fingerprints();

    // Of those that are still there, deleted ones included. The default asks for each whole key.
    virtual Result<QHash<KeyId, KeyLabel>> labels(const QList<KeyId>& ids);

    // Would insert() of a live key of this name and environment answer AlreadyExists? The default goes over what the
    // filter finds; a store with an index answers from it.
    virtual Result<bool> isNameTaken(const QString& name, const QString& environment);

    // Rows in order. limit < 0: all of them.
    virtual Result<std::vector<std::uint32_t>> order(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                     qint64 offset, qint64 limit) = 0;
    virtual Result<qint64> count(const KeyFilter& filter, UtcTime now) = 0;
    virtual Result<QList<KeyRow>> rows(std::span<const std::uint32_t> rows, UtcTime now) = 0; // in the order asked
    // The first rows in order, and the whole order, for a screen that may ask something else meanwhile: both answer
    // Cancelled soon after `stop` has become true. The defaults put order() and rows() together; a store that can leave
    // a question half way does.
    virtual Result<QList<KeyRow>> firstRows(const KeyFilter& filter, const KeySort& sort, UtcTime now, int limit,
                                            const StopFlag& stop);
    virtual Result<std::vector<std::uint32_t>> wholeOrder(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                          const StopFlag& stop);
    // The whole order, group by group: by the owner (whatever its case), the environment or the system, and inside a
    // group by the sort. Cancelled as above. The default looks at every row.
    virtual Result<GroupedOrder> groupedOrder(const KeyFilter& filter, const KeySort& sort, KeyColumn by, UtcTime now,
                                              const StopFlag& stop);
    // The ids of these rows in their order; those that are gone meanwhile are left out. For acts over many keys.
    virtual Result<QList<KeyId>> ids(std::span<const std::uint32_t> rows);
    // Streams whole keys; `each` answers false to stop.
    virtual Result<void> forEach(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                 const std::function<bool(const ApiKey&)>& each) = 0;

    // Distinct values with their counts among live keys, most frequent first: for filter menus and completion.
    struct ValueCount {
        QString value;
        qint64 count = 0;
    };
    virtual Result<QList<ValueCount>> values(FilterTerm::Field field, int limit) = 0;

    // At most `limit` distinct values that begin with `typed`, then those that contain it, whatever the case: for
    // completion while typing. Cancelled soon after `stop` has become true. The default sifts values().
    virtual Result<QStringList> valuesLike(FilterTerm::Field field, const QString& typed, int limit,
                                           const StopFlag& stop);

    // Keys with versions whose overlap is over, and deleted keys whose restore window is over.
    virtual Result<QList<KeyId>> due(UtcTime now, int limit) = 0;

    virtual Result<QList<Role>> roles() = 0; // by name
    virtual Result<void> saveRole(const Role& role) = 0;
    virtual Result<void> removeRole(const QString& name) = 0;
    // How many keys that live (neither revoked nor deleted) have which role. The default goes over all keys.
    virtual Result<QHash<QString, qint64>> roleUses();
    // The first `limit` different scopes that keys have, in order. The default goes over all keys.
    virtual Result<QList<Scope>> scopesInUse(int limit);
};

} // namespace keywright
