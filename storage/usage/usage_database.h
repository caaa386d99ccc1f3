// What gates counted, in a small SQLite database of its own: requests by minute, key version, API and outcome and
// rolled up to hours and days, when a version was last let through, what was used of quotas, and how far logs were
// read. Lives on one thread. A batch is stored whole or not at all, in every level, and once: its number stands in the
// same transaction.
#pragma once

#include "model/core/result.h"
#include "model/gate/limit_ledger.h"
#include "model/usage/usage_counts.h"
#include "storage/usage/logs/log_file.h"
#include "storage/usage/usage_rollups.h"

#include <map>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace keywright {

struct UsageBatch {
    qint64 number = 0;                    // grows by one with each batch of a writer
    std::map<qint64, UsageCounts> counts; // by minute since 1970
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

    // Does nothing when the batch is stored already. After a failure the same batch can be tried again.
    Result<void> write(const UsageBatch& batch, UtcTime now);
    Result<std::vector<gate::QuotaUse>> quotas(); // as last stored
    Result<std::vector<LogMark>> logMarks();
    // False when the file is no longer the one that was opened.
    [[nodiscard]] bool isInPlace() const;

private:
    UsageDatabase(QString path, QString writer);
    Result<void> prepare();
    Result<void> run(const char* sql);
    Result<qint64> number(const char* sql);
    Result<void> store(const UsageBatch& batch, UtcTime now);
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
