// What gates counted, read from their database without ever writing it: opened when first asked, and anew when the file
// is another. On the lane that asks.
#pragma once

#include "model/core/clock.h"
#include "model/usage/usage_store.h"

#include <QHash>

#include <unordered_map>
#include <utility>

struct sqlite3;

namespace keywright {

class UsageStatement;

class SqlUsageStore final : public UsageStore {
public:
    SqlUsageStore(QString path, const Clock& clock);
    ~SqlUsageStore() override;
    SqlUsageStore(const SqlUsageStore&) = delete;
    SqlUsageStore& operator=(const SqlUsageStore&) = delete;

    Result<std::optional<UsageExtent>> extent() override;
    Result<std::vector<UsageCell>> cells(const UsageSelection& selection) override;
    Result<std::vector<KeyUse>> byKey(const UsageSelection& selection) override;
    Result<std::vector<KeyApiUse>> byKeyAndApi(const UsageSelection& selection) override;
    Result<std::vector<ApiUse>> byApi(const UsageSelection& selection) override;
    Result<std::vector<UsageSpread>> spread(const UsageSelection& selection, const QList<Outcome>& outcomes) override;
    Result<QList<VersionUse>> lastUses(const KeyId& key) override;
    Result<QList<QueryUse>> inQueries() override;
    Result<void> hoursByKey(const UsageSelection& selection, const TakeHours& take) override;
    Result<std::vector<KeyDays>> daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay) override;
    Result<std::vector<VersionCell>> versionCells(const KeyId& key, qint64 fromHour, qint64 toHour) override;

private:
    // Within a transaction that is begun already.
    Result<std::vector<UsageSpread>> spreadNow(const UsageSelection& selection, const QList<Outcome>& outcomes);
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
    using Sums = std::unordered_map<qint64, OutcomeCounts>; // by number
    // Whose rows are asked for, as a table of their numbers: of keys, or of an API with all keys together. Answers its
    // name.
    enum class Of { Keys, All };
    Result<const char*> choose(const UsageSelection& selection, Of of);
    bool chooseApi(const QString& name, const UsageSelection& selection, Of of);
    [[nodiscard]] QList<Piece> piecesOf(const UsageSelection& selection) const;
    // Before it hours are no longer kept by key.
    [[nodiscard]] qint64 firstKeptHour() const;
    // Whether the file knows what a schema brought; without writing one can't make it so.
    [[nodiscard]] bool hasSchema(int version) const;
    Result<Sums> sums(const char* numbers, const UsageSelection& selection);
    Result<void> sum(const char* numbers, const Piece& piece, Sums& into);
    [[nodiscard]] Result<QHash<qint64, QString>> apiNames();
    Result<std::vector<UsageCell>> cellsOfAll(const UsageSelection& selection);
    Result<std::vector<UsageCell>> cellsOfKeys(const UsageSelection& selection);
    struct Numbered {
        KeyId key;
        std::vector<qint64> numbers;
    };
    [[nodiscard]] Result<std::vector<Numbered>> numbered(const char* numbers); // known keys only
    // `rows` is told its number.
    Result<std::vector<UsageCell>> keptHours(const Numbered& key, UsageStatement& rows);

    QString m_path;
    const Clock& m_clock;
    sqlite3* m_database = nullptr;
    std::pair<quint64, quint64> m_file;
};

} // namespace keywright
