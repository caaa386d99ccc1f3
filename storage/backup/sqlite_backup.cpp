#include "storage/backup/sqlite_backup.h"

#include "storage/audit/sql_audit_log.h"
#include "storage/core/migrations.h"
#include "storage/secrets/owner_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keywright {
namespace {

constexpr int rememberedBackups = 20;

QString pathsName()
{
    return QStringLiteral("backup_paths");
}

// How many events a backup holds, 0 when it can't be told.
quint64 auditSizeOf(const QString& path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
    const Result<quint64> size = database ? SqlAuditLog(**database).size() : Result<quint64>(0);
    return size ? *size : 0;
}

BackupFile describeFile(const QString& path, quint64 auditSize)
{
    const QFileInfo info(path);
    return {path, fromMicros(info.lastModified().toMSecsSinceEpoch() * 1'000), auditSize, info.size(), {}};
}

} // namespace

// Its name is what makes a copy complete: until then it grows under another one.
Result<void> SqliteBackup::copyWhole(const QString& to, const ProgressPtr& progress)
{
    if (QFile::exists(to))
        return Error{ErrorKind::AlreadyExists, to};
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    if (const Result<void> copied = copyDatabase(m_parts.database.path(), part, progress); !copied)
        return copied;
    if (!QFile::rename(part, to)) {
        QFile::remove(part);
        return Error{ErrorKind::Io, to};
    }
    owner_file::syncFolderOf(to);
    return {};
}

Result<void> SqliteBackup::tell(AuditLog& log, const QString& action, const QJsonObject& details)
{
    AuditEvent event;
    event.at = m_parts.clock.now();
    event.actor = m_parts.actor.name;
    event.origin = m_parts.actor.origin;
    event.action = action;
    event.objectKind = QStringLiteral("catalogue");
    event.objectId = m_parts.catalogueKeys.catalogueId();
    event.details = details;
    const Result<AuditEvent> appended = log.append(event);
    return appended ? Result<void>() : Result<void>(appended.error());
}

// Where backups were put, so that they can be offered when one is needed.
Result<void> SqliteBackup::rememberPath(const QString& path)
{
    const Result<QString> stored = m_parts.database.meta(pathsName());
    if (!stored)
        return stored.error();
    QJsonArray paths = QJsonDocument::fromJson(stored->toUtf8()).array();
    paths.prepend(path);
    while (paths.size() > rememberedBackups)
        paths.removeLast();
    return m_parts.database.setMeta(pathsName(),
                                    QString::fromUtf8(QJsonDocument(paths).toJson(QJsonDocument::Compact)));
}

Result<SqliteBackup::Head> SqliteBackup::headOf(AuditLog& log)
{
    const Result<quint64> size = log.size();
    const Result<Hash> root = size ? log.root(*size) : Result<Hash>(size.error());
    if (!root)
        return root.error();
    return Head{*size, *root};
}

Result<BackupFile> SqliteBackup::backup(const QString& path, const ProgressPtr& progress)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFile::exists(target))
        return Error{ErrorKind::AlreadyExists, target};
    // The event goes first, so that the copy tells of itself too.
    const Result<void> told = m_parts.transactions.write([&]() -> Result<void> {
        const Result<void> event = tell(m_parts.log, QStringLiteral("catalogue.backup"),
                                        {{QStringLiteral("file"), QFileInfo(target).fileName()}});
        return event ? rememberPath(target) : event;
    });
    if (!told)
        return told.error();
    if (const Result<void> copied = copyWhole(target, progress); !copied)
        return copied.error();
    const Result<quint64> size = m_parts.log.size();
    return size ? Result<BackupFile>(describeFile(target, *size)) : Result<BackupFile>(size.error());
}

Result<QList<BackupFile>> SqliteBackup::known()
{
    const Result<QString> stored = m_parts.database.meta(pathsName());
    if (!stored)
        return stored.error();
    QStringList paths;
    for (const QJsonValue& path : QJsonDocument::fromJson(stored->toUtf8()).array())
        paths += path.toString();
    const QFileInfo catalogue(m_parts.database.path());
    const QFileInfoList beside = QDir(catalogue.path())
                                     .entryInfoList({catalogue.fileName() + QStringLiteral(".backup-*"),
                                                     catalogue.fileName() + QStringLiteral(".before-restore-*")},
                                                    QDir::Files);
    for (const QFileInfo& file : beside)
        paths += file.absoluteFilePath();
    paths.removeDuplicates();
    QList<BackupFile> files;
    for (const QString& path : std::as_const(paths)) {
        if (QFile::exists(path) && !path.endsWith(QLatin1String(".part")))
            files += describeFile(path, auditSizeOf(path));
    }
    std::sort(files.begin(), files.end(), [](const BackupFile& a, const BackupFile& b) { return a.at > b.at; });
    return files;
}

} // namespace keywright
