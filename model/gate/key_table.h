// KeyTable: the keys that a gate knows, by the fingerprint of their secrets. Immutable once built, so that threads read
// it without a lock; some 120 bytes a key with one version. What keys have in common lies in SharedParts.
// KeySnapshot: a large table and, before it, a small one of what has changed since.
#pragma once

#include "model/gate/limit_ledger.h"
#include "model/gate/shared_parts.h"

#include <memory>
#include <vector>

namespace keywright::gate {

struct TableKey {
    KeyId id;
    qint64 row = 0;
    qint64 expiresAt = 0;           // microseconds; 0: never
    LimitSlot* limits = nullptr;    // null where nothing is limited
    std::uint32_t deprecatedAt = 0; // seconds, of one that is deprecated
    std::uint32_t owner = 0;        // in SharedParts, as it stands in a header
    AccessIds access;               // likewise
    KeyStatus status() const { return static_cast<KeyStatus>(statusByte); }
    void setStatus(KeyStatus status) { statusByte = static_cast<std::uint8_t>(status); }
    std::uint8_t statusByte = 0;
    bool honeytoken = false;
};
static_assert(sizeof(TableKey) <= 64);

struct TableVersion {
    Fingerprint fingerprint;
    qint64 notBefore = 0, notAfter = 0; // microseconds; 0: none. Not kept of versions that have ended
    std::uint32_t key = 0;
    std::int32_t number = 0;
    VersionState state = VersionState::Pending;
    bool gone = false; // was in the table that this one stands before
};

// What a fingerprint leads to. `key` is null where there is none.
struct Found {
    const TableKey* key = nullptr;
    std::optional<TableVersion> version;
    const SharedAccess* access = nullptr;
    const std::string* owner = nullptr;
    const std::string* issuer = nullptr; // of the token that was presented; null for a key
    [[nodiscard]] PreparedKey prepared() const;
};

class KeyTable {
public:
    // Keys come in the order of their rows, and each with its versions behind it.
    void reserve(std::size_t keys, std::size_t versions);
    void add(const TableKey& key);
    void add(const TableVersion& version); // of the key that was added last
    void addGone(const Fingerprint& fingerprint);
    void finish(); // nothing is added any more

    [[nodiscard]] std::optional<TableVersion> find(const Fingerprint& fingerprint) const;
    [[nodiscard]] const TableKey& keyOf(const TableVersion& version) const { return m_keys[version.key]; }
    [[nodiscard]] std::span<const TableKey> keys() const { return m_keys; }
    [[nodiscard]] bool contains(qint64 row) const;
    [[nodiscard]] std::vector<TableVersion> versionsOf(qint64 row) const;
    [[nodiscard]] std::size_t bytes() const; // of memory

private:
    // Most versions begin and end with their key.
    struct Times {
        qint64 notBefore = 0, notAfter = 0;
    };
    struct Packed {
        Fingerprint fingerprint;
        std::uint32_t key = 0;
        std::uint32_t times = 0; // in m_times, which has none at 0
        std::uint32_t number : 24 = 0;
        std::uint32_t state : 7 = 0;
        std::uint32_t gone : 1 = 0;
    };
    static_assert(sizeof(Packed) == 44);

    [[nodiscard]] std::size_t slotOf(const Fingerprint& fingerprint) const;
    [[nodiscard]] TableVersion unpacked(const Packed& packed) const;
    [[nodiscard]] std::vector<TableKey>::const_iterator keyAt(qint64 row) const;

    std::vector<TableKey> m_keys;
    std::vector<Packed> m_versions;
    std::vector<Times> m_times{1};
    std::vector<std::uint32_t> m_slots; // open addressing over m_versions; ~0 is free
};

struct KeySnapshot {
    std::shared_ptr<const SharedParts> parts; // lives as long as what points into it
    std::shared_ptr<const KeyTable> base;
    std::shared_ptr<const KeyTable> changes; // asked first

    [[nodiscard]] Found find(const Fingerprint& fingerprint) const;
};

} // namespace keywright::gate
