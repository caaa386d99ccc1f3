// What gates counted, in a small SQLite database of its own: requests by minute, key version, API and outcome and
// rolled up to hours and days, when a version was last let through, what was used of quotas, and how far logs were
// read. Lives on one thread. A batch is stored whole or not at all, in every level, and once: its number stands in the
// same transaction. One of many keys may be kept in a row of its own first, and is rolled up with others later.
#pragma once

#include "model/core/result.h"
#include "model/gate/limit_ledger.h"
#include "model/usage/usage_counts.h"
#include "storage/usage/kept_counts.h"
#include "storage/usage/logs/log_file.h"
#include "storage/usage/usage_rollups.h"

#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace keywright {

struct UsageBatch {
    qint64 number = 0; // grows by one with each batch of a writer
    CountsByMinute counts;
    std::vector<gate::QuotaUse> quotas;
    std::optional<LogMark> log = {}; // the counts come from a log, which was read this far
};

class UsageDatabase {
public:
    // Made when it is not there. `writer` names this process's life: nobody else writes under it.
    // NewerVersion, NotACatalogue, Busy, DiskFull, ReadOnly, Io.
    static Result<std::unique_ptr<UsageDatabase>> open(const QString& path, const QString& writer);
    ~UsageDatabase();
    UsageDatabase(const UsageDatabase&) = delete;
    UsageDatabase& operator=(const UsageDatabase&) = delete;

    // Into every level. Does nothing when the batch is stored already. After a failure it can be tried again.
    Result<void> write(const UsageBatch& batch, UtcTime now);
    // The same, but into a row of its own: its counts are asked for in vain until rollUp().
    Result<void> keep(const UsageBatch& batch, UtcTime now);
    // Brings what any writer kept into every level, in transactions of bounded size. Answers how many requests were in
    // rows that could not be read, and are gone.
    Result<qint64> rollUp(UtcTime now);
    Result<std::vector<gate::QuotaUse>> quotas(); // as last stored or kept
    Result<std::vector<LogMark>> logMarks();
    // False when the file is no longer the one that was opened.
    [[nodiscard]] bool isInPlace() const;

private:
    UsageDatabase(QString path, QString writer);
    Result<void> prepare();
    Result<void> run(const char* sql);
    Result<qint64> number(const char* sql);
    template <typename Store>
    Result<void> transact(const Store& store);
    template <typename Store>
    Result<void> once(const UsageBatch& batch, UtcTime now, const Store& store); // unless it is stored already
    Result<void> storeCounts(const CountsByMinute& counts, const std::vector<gate::QuotaUse>& quotas, UtcTime now);
    struct RolledUp {
        qint64 lost = 0;   // requests
        bool more = false; // there are rows left
    };
    Result<RolledUp> rollUpSome(UtcTime now);
    Result<void> markWritten(const QByteArray& writer, qint64 batch, UtcTime now);
    Result<void> storeMinute(qint64 minute, const UsageCounts& counts, UtcTime now);
    Result<void> storeInQueries(const UsageCounts& counts, UtcTime now);
    Result<void> storeMark(const LogMark& mark, UtcTime now);
    Result<void> storeQuotas(const std::vector<gate::QuotaUse>& uses);
    [[nodiscard]] Error error() const;

    QString m_path;
    QString m_writer;
    sqlite3* m_database = nullptr;
    UsageRollups m_rollups;
    std::pair<quint64, quint64> m_file;
};

} // namespace keywright
