// Port: backup, restore and health of the catalogue file.
#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/core/time.h"

#include <QStringList>

namespace keywright {

struct BackupFile {
    QString path;
    UtcTime at{};
    quint64 auditSize = 0;
    qint64 bytes = 0;
    QStringList revivedKeys; // after restore(): revoked or deleted in what was replaced, alive in the backup
};

struct DoctorLine {
    enum class Grade { Good, Notice, Wrong };
    Grade grade = Grade::Good;
    QString check; // "integrity", "foreign keys", "audit log", "secret store", "kept secrets" (where that one answers),
                   // "journal", "invariants", "permissions"
    QString detail;             // untranslated, for scripts and tool tips; what follows is the same for words of people
    qint64 count = 0;           // how many, where things are counted
    QString subject{};          // the file or key it is about, where there is one
    std::optional<Error> why{}; // it could not be looked at, or this is what answered
};

class CatalogueBackup {
public:
    virtual ~CatalogueBackup() = default;
    // Online copy into a new file (AlreadyExists otherwise); an audit event tells of it.
    virtual Result<BackupFile> backup(const QString& path, const ProgressPtr& progress) = 0;
    // Replaces the catalogue's content by the backup's after keeping a copy of the present one beside it; appends
    // "catalogue.restore" with the head that was replaced (design section 5). NotACatalogue, Damaged, NewerVersion,
    // NotACatalogue also for another catalogue's; the secret store's errors, since the restore is signed. Answers the
    // kept copy. The event lists the revived keys too.
    virtual Result<BackupFile> restore(const QString& path, const ProgressPtr& progress) = 0;
    // Automatic backups (before migrations) and those made here that still exist, newest first.
    virtual Result<QList<BackupFile>> known() = 0;
    // Damaged when the file's pages do not fit each other. Reads the whole file once.
    virtual Result<void> quickCheck() = 0;
    virtual Result<QList<DoctorLine>> doctor(const ProgressPtr& progress) = 0;
};

} // namespace keywright
