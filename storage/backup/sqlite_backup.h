// Backup, restore and health of a SQLite catalogue. On the database's lane.
#pragma once

#include "model/audit/audit_log.h"
#include "model/core/catalogue_backup.h"
#include "model/core/clock.h"
#include "model/core/transactions.h"
#include "model/keys/key_service.h"
#include "storage/core/database.h"

namespace keywright {

class SqliteBackup final : public CatalogueBackup {
public:
    struct Parts {
        Database& database;
        Transactions& transactions;
        AuditLog& log;
        KeyStore& keys;
        OperationJournal& journal;
        CatalogueKeys& catalogueKeys;
        const Clock& clock;
        Actor actor;
    };
    explicit SqliteBackup(Parts parts)
        : m_parts(std::move(parts))
    {}

    Result<BackupFile> backup(const QString& path, const ProgressPtr& progress) override;
    Result<BackupFile> restore(const QString& path, const ProgressPtr& progress) override;
    Result<QList<BackupFile>> known() override;
    Result<QList<DoctorLine>> doctor(const ProgressPtr& progress) override;

private:
    struct Head {
        quint64 size = 0;
        QString root; // base64
    };
    Result<Head> headOf(AuditLog& log);
    Result<void> tell(Transactions& transactions, AuditLog& log, const QString& action, const QJsonObject& details);
    Result<quint64> checkSource(const QString& path);
    Result<void> prepare(const QString& draft, const Head& replaced, const QString& keptCopy, const QString& source);
    Result<void> overwriteWith(const QString& draft);

    Parts m_parts;
};

} // namespace keywright
