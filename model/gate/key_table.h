// KeyTable: the keys that a gate knows, by the fingerprint of their secrets. Immutable once built, so that threads read
// it without a lock; some 150 bytes a key with one version. What keys have in common – access, owner – lies there once.
// KeySnapshot: a large table and, before it, a small one of what has changed since.
#pragma once

#include "model/access/decision.h"
#include "model/gate/limit_ledger.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace keywright::gate {

// What many keys share. `scopes` is what the gateway is told.
struct SharedAccess {
    PreparedAccess access;
    std::string scopes; // "orders:invoices:read orders:refunds:*"
    std::string policy; // of its limits, as RateLimit-Policy has it; empty: none
};

struct TableKey {
    KeyId id;
    qint64 row = 0;
    qint64 expiresAt = 0; // microseconds; 0: never
    qint64 changedAt = 0;
    const SharedAccess* access = nullptr;
    const std::string* owner = nullptr; // as it stands in a header
    LimitSlot* limits = nullptr;        // null where nothing is limited
    KeyStatus status = KeyStatus::Active;
    bool honeytoken = false;
};

struct TableVersion {
    Fingerprint fingerprint;
    qint64 notBefore = 0, notAfter = 0; // microseconds; 0: none
    std::uint32_t key = 0;
    std::int32_t number = 0;
    VersionState state = VersionState::Pending;
    bool gone = false; // was in the table that this one stands before
};

// What a fingerprint leads to. `key` is null where there is none.
struct Found {
    const TableKey* key = nullptr;
    const TableVersion* version = nullptr;
    [[nodiscard]] PreparedKey prepared() const;
};

// Texts and accesses that tables share; only grows. Written by the thread that builds tables, and read by all through
// the pointers it gave out.
class SharedParts {
public:
    const std::string* owner(std::string_view utf8);
    // Null when `raw` was not met yet; it is whatever tells one access from another.
    [[nodiscard]] const SharedAccess* access(const std::string& raw) const;
    const SharedAccess* addAccess(const std::string& raw, SharedAccess access);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::unique_ptr<std::string>, Hash, std::equal_to<>> m_owners;
    std::unordered_map<std::string, std::unique_ptr<SharedAccess>> m_accesses;
};

class KeyTable {
public:
    // Keys come in the order of their rows, and each with its versions behind it.
    void reserve(std::size_t keys, std::size_t versions);
    void add(const TableKey& key);
    void add(TableVersion version); // of the key that was added last
    void addGone(const Fingerprint& fingerprint);
    void finish(); // nothing is added any more

    [[nodiscard]] const TableVersion* find(const Fingerprint& fingerprint) const;
    [[nodiscard]] const TableKey& keyOf(const TableVersion& version) const { return m_keys[version.key]; }
    [[nodiscard]] std::span<const TableKey> keys() const { return m_keys; }
    [[nodiscard]] std::span<const TableVersion> versionsOf(qint64 row) const;
    [[nodiscard]] std::size_t bytes() const; // of memory

private:
    std::vector<TableKey> m_keys;
    std::vector<TableVersion> m_versions;
    std::vector<std::uint32_t> m_slots; // open addressing over m_versions; ~0 is free
};

struct KeySnapshot {
    std::shared_ptr<const SharedParts> parts; // lives as long as what points into it
    std::shared_ptr<const KeyTable> base;
    std::shared_ptr<const KeyTable> changes; // asked first

    [[nodiscard]] Found find(const Fingerprint& fingerprint) const;
};

} // namespace keywright::gate
