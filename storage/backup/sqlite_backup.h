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
    Result<void> quickCheck() override;
    Result<QList<DoctorLine>> doctor(const ProgressPtr& progress) override;

private:
    struct Head {
        quint64 size = 0;
        Hash root{};
        bool operator==(const Head&) const = default;
    };
    Result<void> copyWhole(const QString& to, const ProgressPtr& progress);
    Result<Head> headOf(AuditLog& log);
    // What a restore replaces: the log's head or, where the file can't tell, the last one that was signed and kept.
    Result<Head> replacedHead(AuditLog& log, const CheckpointSigner& signer);
    // Inside a write transaction.
    Result<void> tell(AuditLog& log, const QString& action, const QJsonObject& details);
    Result<void> rememberPath(const QString& path);
    Result<quint64> checkSource(const QString& path);
    struct Prepared {
        QString note; // the signed head
        QStringList revived;
    };
    // Appends the restore's event to the draft and signs its head.
    Result<Prepared> prepare(const QString& draft, const Head& replaced, const QString& keptCopy, const QString& source,
                             const CheckpointSigner& signer);
    // The checkpoint that is kept outside of the database, if there is a good one.
    std::optional<Checkpoint> lastSigned(const CheckpointVerifier& key);
    // Only while the log still ends with `replaced`, else Busy: what others committed meanwhile would be lost.
    Result<void> overwriteWith(const QString& draft, const Head& replaced, const CheckpointSigner& signer);
    Result<void> stillEndsWith(const Head& replaced, const CheckpointSigner& signer);

    Parts m_parts;
};

} // namespace keywright
