#include "storage/backup/sqlite_backup.h"

#include "storage/audit/sql_audit_log.h"
#include "storage/core/file_header.h"
#include "storage/core/migrations.h"
#include "storage/core/sql_transactions.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace keywright {
namespace {

BackupFile describeFile(const QString& path, quint64 auditSize)
{
    const QFileInfo info(path);
    return {path, fromMicros(info.lastModified().toMSecsSinceEpoch() * 1'000), auditSize, info.size()};
}

// A copy is complete when it has its name: it grows under another one.
Result<void> copyWhole(const QString& from, const QString& to)
{
    if (QFile::exists(to))
        return Error{ErrorKind::AlreadyExists, to};
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    if (const Result<void> copied = copyDatabase(from, part); !copied)
        return copied;
    if (!QFile::rename(part, to)) {
        QFile::remove(part);
        return Error{ErrorKind::Io, to};
    }
    return {};
}

} // namespace

Result<void> SqliteBackup::tell(Transactions& transactions, AuditLog& log, const QString& action,
                                const QJsonObject& details)
{
    return transactions.write([&]() -> Result<void> {
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
    });
}

Result<SqliteBackup::Head> SqliteBackup::headOf(AuditLog& log)
{
    const Result<quint64> size = log.size();
    const Result<Hash> root = size ? log.root(*size) : Result<Hash>(size.error());
    if (!root)
        return root.error();
    return Head{*size, QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(root->data()), 32).toBase64())};
}

Result<BackupFile> SqliteBackup::backup(const QString& path, const ProgressPtr&)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFile::exists(target))
        return Error{ErrorKind::AlreadyExists, target};
    // The event goes first, so that the copy tells of itself too.
    const Result<void> told = tell(m_parts.transactions, m_parts.log, QStringLiteral("catalogue.backup"),
                                   {{QStringLiteral("file"), QFileInfo(target).fileName()}});
    if (!told)
        return told.error();
    if (const Result<void> copied = copyWhole(m_parts.database.path(), target); !copied)
        return copied.error();
    const Result<quint64> size = m_parts.log.size();
    return size ? Result<BackupFile>(describeFile(target, *size)) : Result<BackupFile>(size.error());
}

Result<quint64> SqliteBackup::checkSource(const QString& path)
{
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return header.error();
    if (header->version > latestSchema())
        return Error{ErrorKind::NewerVersion, QStringLiteral("schema %1").arg(header->version)};
    const Result<std::unique_ptr<Database>> source = Database::open(path, Database::Mode::QueryOnly);
    if (!source)
        return source.error();
    const Result<QString> id = (*source)->meta(QStringLiteral("catalogue_id"));
    if (!id)
        return id.error();
    if (*id != m_parts.catalogueKeys.catalogueId())
        return Error{ErrorKind::NotACatalogue, QStringLiteral("%1: it is a backup of another catalogue").arg(path)};
    const Result<qint64> sound =
        (*source)->number(QStringLiteral("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
    if (!sound)
        return sound.error();
    if (*sound > 0)
        return Error{ErrorKind::Damaged, path};
    return SqlAuditLog(**source).size();
}

Result<void> SqliteBackup::prepare(const QString& draft, const Head& replaced, const QString& keptCopy,
                                   const QString& source)
{
    // ReadWrite also brings an older schema up to ours.
    const Result<std::unique_ptr<Database>> database = Database::open(draft, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    SqlTransactions transactions(**database);
    SqlAuditLog log(**database);
    const Result<quint64> size = log.size();
    if (!size)
        return size.error();
    const QJsonObject details{{QStringLiteral("replaced_size"), static_cast<qint64>(replaced.size)},
                              {QStringLiteral("replaced_root"), replaced.root},
                              {QStringLiteral("restored_size"), static_cast<qint64>(*size)},
                              {QStringLiteral("kept_copy"), QFileInfo(keptCopy).fileName()},
                              {QStringLiteral("file"), QFileInfo(source).fileName()}};
    if (const Result<void> told = tell(transactions, log, QStringLiteral("catalogue.restore"), details); !told)
        return told;
    return (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<void> SqliteBackup::overwriteWith(const QString& draft)
{
    // One transaction on the catalogue: other connections see all of the old or all of the new.
    sqlite3* source = nullptr;
    const auto close = qScopeGuard([&] { sqlite3_close(source); });
    if (sqlite3_open_v2(draft.toUtf8().constData(), &source, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return Database::errorOfCode(sqlite3_extended_errcode(source), QString::fromUtf8(sqlite3_errmsg(source)),
                                     draft);
    sqlite3* live = m_parts.database.handle();
    sqlite3_backup* copy = sqlite3_backup_init(live, "main", source, "main");
    if (!copy)
        return Database::errorOfCode(sqlite3_extended_errcode(live), QString::fromUtf8(sqlite3_errmsg(live)),
                                     m_parts.database.path());
    int stepped = SQLITE_BUSY;
    for (int attempt = 0; attempt < 50 && (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED); ++attempt) {
        stepped = sqlite3_backup_step(copy, -1);
        if (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED)
            sqlite3_sleep(100);
    }
    sqlite3_backup_finish(copy);
    return stepped == SQLITE_DONE ? Result<void>()
                                  : Result<void>(Database::errorOfCode(stepped, QString(), m_parts.database.path()));
}

Result<BackupFile> SqliteBackup::restore(const QString& path, const ProgressPtr&)
{
    const QString source = QFileInfo(path).absoluteFilePath();
    if (m_parts.database.mode() != Database::Mode::ReadWrite)
        return Error{ErrorKind::ReadOnly, m_parts.database.path()};
    const Result<quint64> restored = checkSource(source);
    if (!restored)
        return restored.error();
    const Result<Head> head = headOf(m_parts.log);
    if (!head)
        return head.error();
    const QString stamp = QString::number(toMicros(m_parts.clock.now()));
    const QString kept = QStringLiteral("%1.before-restore-%2").arg(m_parts.database.path(), stamp);
    if (const Result<void> copied = copyWhole(m_parts.database.path(), kept); !copied)
        return copied.error();
    const QString draft = m_parts.database.path() + QStringLiteral(".restoring");
    const auto tidy = qScopeGuard([&] {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(draft + QLatin1String(suffix));
    });
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(draft + QLatin1String(suffix));
    if (const Result<void> copied = copyDatabase(source, draft); !copied)
        return copied.error();
    if (const Result<void> prepared = prepare(draft, *head, kept, source); !prepared)
        return prepared.error();
    if (const Result<void> done = overwriteWith(draft); !done)
        return done.error();
    return describeFile(kept, *restored);
}

Result<QList<BackupFile>> SqliteBackup::known()
{
    const QFileInfo catalogue(m_parts.database.path());
    QList<BackupFile> files;
    const QFileInfoList found = QDir(catalogue.path())
                                    .entryInfoList({catalogue.fileName() + QStringLiteral(".backup-*"),
                                                    catalogue.fileName() + QStringLiteral(".before-restore-*")},
                                                   QDir::Files, QDir::Time);
    for (const QFileInfo& file : found)
        files += describeFile(file.filePath(), 0);
    return files;
}

} // namespace keywright
