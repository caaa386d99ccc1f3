#include "app/wiring/catalogue_access.h"

#include "storage/secrets/owner_file.h"
#include "storage/secrets/vault_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keywright::wiring {
namespace {

// The database with its side files, under another name.
Result<void> moveAside(const QString& from, const QString& to)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString file = from + QLatin1String(suffix);
        if (QFile::exists(file) && !QFile::rename(file, to + QLatin1String(suffix)))
            return Error{ErrorKind::Io, file};
    }
    return {};
}

void moveBack(const QString& from, const QString& to)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(to + QLatin1String(suffix));
        QFile::rename(from + QLatin1String(suffix), to + QLatin1String(suffix));
    }
}

// Restoring the same backup over its own copy writes the signed event that explains the way back.
Result<void> tellRestore(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                         const std::shared_ptr<Clock>& clock, const QString& backup)
{
    const Result<std::shared_ptr<Services>> services = openServices(options, store, clock);
    if (!services)
        return services.error();
    const Result<BackupFile> told = (*services)->backup->restore(backup, std::make_shared<Progress>());
    return told ? Result<void>() : Result<void>(told.error());
}

} // namespace

QList<BackupFile> backupsBeside(const QString& cataloguePath)
{
    const QFileInfo catalogue(cataloguePath);
    QList<BackupFile> files;
    for (const QFileInfo& file : QDir(catalogue.path())
                                     .entryInfoList({catalogue.fileName() + QStringLiteral(".backup-*"),
                                                     catalogue.fileName() + QStringLiteral(".before-restore-*"),
                                                     catalogue.completeBaseName() + QStringLiteral("-*.db")},
                                                    QDir::Files, QDir::Time))
        files += BackupFile{
            file.absoluteFilePath(), fromMicros(file.lastModified().toMSecsSinceEpoch() * 1'000), 0, file.size(), {}};
    return files;
}

Result<QString> restoreUnreadable(const CatalogueOptions& options, const std::shared_ptr<SecretStore>& store,
                                  const std::shared_ptr<Clock>& clock, const QString& backup)
{
    const QString aside = QStringLiteral("%1.damaged-%2").arg(options.path).arg(toMicros(clock->now()));
    const QString draft = options.path + QStringLiteral(".part");
    QFile::remove(draft);
    if (!QFile::copy(backup, draft))
        return Error{ErrorKind::Io, backup};
    QFile::setPermissions(draft, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> moved = moveAside(options.path, aside); !moved)
        return moved.error();
    const auto giveUp = [&](const Error& error) {
        QFile::remove(draft);
        moveBack(aside, options.path);
        return error;
    };
    if (!QFile::rename(draft, options.path))
        return giveUp({ErrorKind::Io, options.path});
    owner_file::syncFolderOf(options.path);
    if (const Result<void> told = tellRestore(options, store, clock, backup); !told)
        return giveUp(told.error());
    return aside;
}

} // namespace keywright::wiring
