// The catalogue of keys in SQL. On the database's lane.
#pragma once

#include "model/keys/key_store.h"
#include "storage/core/database.h"

namespace keywright {

class Query;

class SqlKeyStore final : public KeyStore {
public:
    explicit SqlKeyStore(Database& database)
        : m_database(database)
    {}

    Result<qint64> insert(const ApiKey& key) override;
    Result<void> insertMany(const std::function<Result<void>()>& body) override;
    void expectMany(bool expected) override;
    Result<void> update(const ApiKey& key) override;
    Result<void> purge(const KeyId& id, UtcTime at) override;
    Result<void> touchLastUsed(const KeyId& id, int version, UtcTime at) override;

    Result<ApiKey> byId(const KeyId& id) override;
    Result<ApiKey> byReference(const QString& idOrName) override;
    Result<std::optional<FingerprintMatch>> byFingerprint(const Fingerprint& fingerprint) override;
    Result<std::vector<Fingerprint>> fingerprints() override;
    Result<QHash<KeyId, KeyLabel>> labels(const QList<KeyId>& ids) override;

    Result<bool> isNameTaken(const QString& name, const QString& environment) override;

    Result<std::vector<std::uint32_t>> order(const KeyFilter& filter, const KeySort& sort, UtcTime now, qint64 offset,
                                             qint64 limit) override;
    Result<qint64> count(const KeyFilter& filter, UtcTime now) override;
    Result<QList<KeyRow>> rows(std::span<const std::uint32_t> rows, UtcTime now) override;
    Result<GroupedOrder> groupedOrder(const KeyFilter& filter, const KeySort& sort, KeyColumn by, UtcTime now,
                                      const StopFlag& stop) override;
    Result<QList<KeyId>> ids(std::span<const std::uint32_t> rows) override;
    Result<QList<KeyRow>> firstRows(const KeyFilter& filter, const KeySort& sort, UtcTime now, int limit,
                                    const StopFlag& stop) override;
    Result<std::vector<std::uint32_t>> wholeOrder(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                  const StopFlag& stop) override;
    Result<void> forEach(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                         const std::function<bool(const ApiKey&)>& each) override;
    Result<QList<ValueCount>> values(FilterTerm::Field field, int limit) override;
    Result<QStringList> valuesLike(FilterTerm::Field field, const QString& typed, int limit,
                                   const StopFlag& stop) override;
    Result<QList<KeyId>> due(UtcTime now, int limit) override;

    Result<QList<Role>> roles() override;
    Result<void> saveRole(const Role& role) override;
    Result<void> removeRole(const QString& name) override;
    Result<QHash<QString, qint64>> roleUses() override;
    Result<QList<Scope>> scopesInUse(int limit) override;

private:
    Result<QStringList> asWritten(const QString& column, const QString& shown, const QStringList& folded);
    Result<ApiKey> one(const QString& where, const QString& value);
    Result<void> writeVersions(const ApiKey& key);
    Result<void> writeLists(const ApiKey& key);
    [[nodiscard]] Error namingItsKey(const Error& error, const Fingerprint& fingerprint);
    // Whole keys of these rows, in their order; those that are gone meanwhile are left out.
    Result<QList<ApiKey>> keysOf(std::span<const std::uint32_t> rows);
    Result<void> readVersions(const QString& rowsJson, const std::function<ApiKey*(qint64 row)>& keyOf);

    Result<void> makeSearchable(); // what insertMany() has inserted so far

    Database& m_database;
    std::optional<qint64> m_usualCache; // in SQLite's words; while many are expected
    bool m_inMany = false;
    qint64 m_firstOfMany = 0; // 0: none waits
};

} // namespace keywright
