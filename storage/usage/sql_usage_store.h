// What gates counted, read from their database without ever writing it: opened when first asked, and anew when the file
// is another. On the lane that asks.
#pragma once

#include "model/core/clock.h"
#include "model/usage/usage_store.h"

#include <unordered_map>
#include <utility>

struct sqlite3;

namespace keywright {

class SqlUsageStore final : public UsageStore {
public:
    SqlUsageStore(QString path, const Clock& clock);
    ~SqlUsageStore() override;
    SqlUsageStore(const SqlUsageStore&) = delete;
    SqlUsageStore& operator=(const SqlUsageStore&) = delete;

    Result<std::optional<UsageExtent>> extent() override;
    Result<std::vector<UsageCell>> cells(const UsageSelection& selection) override;
    Result<std::vector<KeyUse>> byKey(const UsageSelection& selection) override;
    Result<std::vector<UsageSpread>> spread(const UsageSelection& selection) override;
    Result<QList<VersionUse>> lastUses(const KeyId& key) override;
    Result<QList<QueryUse>> inQueries() override;
    Result<void> hoursByKey(const UsageSelection& selection, const TakeHours& take) override;
    Result<std::vector<KeyDays>> daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay) override;
    Result<std::vector<VersionCell>> versionCells(const KeyId& key, qint64 fromHour, qint64 toHour) override;

private:
    struct Piece { // of a level, from its first place to before its last
        const char* table;
        const char* column;
        qint64 from, to;
    };
    // True: it can be read. False: there is none.
    Result<bool> open();
    Result<void> connect(bool immutable);
    Result<void> check();
    void close();
    [[nodiscard]] Error error() const;
    bool run(const char* sql);
    // The keys that are asked for, as a table of their numbers. Answers its name.
    Result<const char*> choose(const UsageSelection& selection);
    [[nodiscard]] QList<Piece> piecesOf(const UsageSelection& selection) const;
    // Before it hours are no longer kept by key.
    [[nodiscard]] qint64 firstKeptHour() const;
    // Whether the file knows what schema 4 brought; without writing one can't make it so.
    [[nodiscard]] bool hasSpread() const;
    Result<void> sum(const char* keys, const Piece& piece, std::unordered_map<qint64, OutcomeCounts>& into);
    Result<std::vector<UsageCell>> cellsOfAll(const UsageSelection& selection);
    Result<std::vector<UsageCell>> cellsOfKeys(const UsageSelection& selection);
    [[nodiscard]] Result<KeyId> keyOf(qint64 number);

    QString m_path;
    const Clock& m_clock;
    sqlite3* m_database = nullptr;
    std::pair<quint64, quint64> m_file;
};

} // namespace keywright
