// A catalogue in memory for tests of what is shown: a KeyStore over a list, usable from the test's thread and a lane.
#pragma once

#include "model/keys/key_store.h"

#include <mutex>

namespace keywright::test {

[[nodiscard]] ApiKey keyNamed(const QString& name, const QString& owner = QStringLiteral("payments"),
                              const QString& environment = QStringLiteral("production"));

class ListedKeys final : public KeyStore {
public:
    // Adds keys named "<prefix>0001"…
    void fill(int count, const QString& prefix = QStringLiteral("key-"));
    qint64 add(ApiKey key);
    void change(const QString& name, const std::function<void(ApiKey&)>& edit);
    void take(const QString& name);
    [[nodiscard]] ApiKey named(const QString& name) const;
    void failWith(const std::optional<Error>& error);
    [[nodiscard]] int rowsAsked() const; // how many rows were ever fetched

    Result<qint64> insert(const ApiKey& key) override;
    Result<void> update(const ApiKey& key) override;
    Result<void> purge(const KeyId& id, UtcTime at) override;
    Result<void> touchLastUsed(const KeyId& id, int version, UtcTime at) override;
    Result<ApiKey> byId(const KeyId& id) override;
    Result<ApiKey> byReference(const QString& idOrName) override;
    Result<std::optional<FingerprintMatch>> byFingerprint(const Fingerprint& fingerprint) override;
    Result<std::vector<std::uint32_t>> order(const KeyFilter& filter, const KeySort& sort, UtcTime now, qint64 offset,
                                             qint64 limit) override;
    Result<qint64> count(const KeyFilter& filter, UtcTime now) override;
    Result<QList<KeyRow>> rows(std::span<const std::uint32_t> rows, UtcTime now) override;
    Result<void> forEach(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                         const std::function<bool(const ApiKey&)>& each) override;
    Result<QList<ValueCount>> values(FilterTerm::Field field, int limit) override;
    Result<QList<KeyId>> due(UtcTime now, int limit) override;
    Result<QList<Role>> roles() override;
    Result<void> saveRole(const Role& role) override;
    Result<void> removeRole(const QString& name) override;

private:
    [[nodiscard]] std::vector<const ApiKey*> chosen(const KeyFilter& filter, const KeySort& sort, UtcTime now) const;

    mutable std::mutex m_mutex;
    QList<ApiKey> m_keys;
    QList<Role> m_roles;
    qint64 m_lastRow = 0;
    int m_rowsAsked = 0;
    std::optional<Error> m_error;
};

} // namespace keywright::test
