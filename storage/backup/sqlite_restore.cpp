// Setting the catalogue back to a backup, so that the audit log tells of it and still verifies.
#include "storage/audit/sql_audit_log.h"
#include "storage/backup/sqlite_backup.h"
#include "storage/core/file_header.h"
#include "storage/core/migrations.h"
#include "storage/core/query.h"
#include "storage/core/sql_transactions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

#include <sqlite3.h>

namespace keywright {
namespace {

constexpr int listedKeys = 100;

void removeDatabase(const QString& path)
{
    const QFileInfo info(path);
    QDir folder(info.path());
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
    // Bringing an older schema up to ours left a copy of the draft.
    for (const QString& left : folder.entryList({info.fileName() + QStringLiteral(".backup-*")}, QDir::Files))
        folder.remove(left);
}

QString base64(const Hash& hash)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(hash.data()), 32).toBase64());
}

// Keys that were revoked or deleted since and that the backup brings back to life: somebody has to look at them.
Result<QStringList> revivedKeys(Database& draft, const QString& replaced)
{
    if (const Result<void> there = Query(draft, QStringLiteral("ATTACH DATABASE ? AS replaced")).bind(replaced).exec();
        !there)
        return there.error();
    QStringList ids;
    {
        Query query(draft, QStringLiteral("SELECT k.id FROM main.keys k JOIN replaced.keys r ON r.id = k.id "
                                          "WHERE r.status IN ('revoked', 'deleted') "
                                          "AND k.status NOT IN ('revoked', 'deleted') ORDER BY k.row"));
        if (const Result<void> ran = query.exec(); !ran)
            return ran.error();
        while (query.next())
            ids += query.text(0);
    }
    const Result<void> gone = draft.run(QStringLiteral("DETACH DATABASE replaced"));
    return gone ? Result<QStringList>(ids) : Result<QStringList>(gone.error());
}

} // namespace

Result<quint64> SqliteBackup::checkSource(const QString& path)
{
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return header.error();
    if (header->version > latestSchema())
        return Error{ErrorKind::NewerVersion, QStringLiteral("schema %1").arg(header->version)};
    const Result<std::unique_ptr<Database>> source = Database::open(path, Database::Mode::ReadOnly);
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

std::optional<Checkpoint> SqliteBackup::lastSigned(const CheckpointVerifier& key)
{
    const Result<SecretPtr> note =
        m_parts.catalogueKeys.store().read(secret_names::lastCheckpoint(m_parts.catalogueKeys.catalogueId()));
    if (!note)
        return std::nullopt;
    const Result<Checkpoint> opened = key.open(QString::fromUtf8(reinterpret_cast<const char*>((*note)->bytes().data()),
                                                                 static_cast<qsizetype>((*note)->size())));
    return opened ? std::optional(*opened) : std::nullopt;
}

Result<SqliteBackup::Head> SqliteBackup::replacedHead(AuditLog& log, const CheckpointSigner& signer)
{
    const Result<Head> present = headOf(log);
    if (present || present.error().kind != ErrorKind::Damaged)
        return present;
    const std::optional<Checkpoint> last = lastSigned(signer.verifier());
    return last ? Result<Head>(Head{last->size, last->root}) : present;
}

Result<SqliteBackup::Prepared> SqliteBackup::prepare(const QString& draft, const Head& replaced,
                                                     const QString& keptCopy, const QString& source,
                                                     const CheckpointSigner& signer)
{
    // ReadWrite also brings an older schema up to ours.
    const Result<std::unique_ptr<Database>> database = Database::open(draft, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    Result<QStringList> revived = revivedKeys(**database, keptCopy);
    if (!revived && revived.error().kind == ErrorKind::Damaged)
        revived = QStringList(); // what was replaced can't be read: nobody knows
    if (!revived)
        return revived.error();
    SqlTransactions transactions(**database);
    SqlAuditLog log(**database);
    const Result<quint64> size = log.size();
    if (!size)
        return size.error();
    QJsonObject details{{QStringLiteral("replaced_size"), static_cast<qint64>(replaced.size)},
                        {QStringLiteral("replaced_root"), base64(replaced.root)},
                        {QStringLiteral("restored_size"), static_cast<qint64>(*size)},
                        {QStringLiteral("kept_copy"), QFileInfo(keptCopy).fileName()},
                        {QStringLiteral("file"), QFileInfo(source).fileName()}};
    // What may be left outside of the database, should the new one not get there.
    if (const std::optional<Checkpoint> last = lastSigned(signer.verifier())) {
        details.insert(QStringLiteral("last_signed_size"), static_cast<qint64>(last->size));
        details.insert(QStringLiteral("last_signed_root"), base64(last->root));
    }
    if (!revived->isEmpty()) {
        details.insert(QStringLiteral("revived"), static_cast<qint64>(revived->size()));
        details.insert(QStringLiteral("revived_keys"), QJsonArray::fromStringList(revived->mid(0, listedKeys)));
    }
    // Signed at once and in the same breath: a restore that is not signed explains nothing, since anybody who can
    // write the file could make its event up.
    CheckpointRecord record;
    const Result<void> told = transactions.write([&]() -> Result<void> {
        if (const Result<void> event = tell(log, QStringLiteral("catalogue.restore"), details); !event)
            return event;
        const Result<Head> head = headOf(log);
        if (!head)
            return head.error();
        record.size = head->size;
        record.at = m_parts.clock.now();
        record.note = signer.sign({checkpointOrigin(m_parts.catalogueKeys.catalogueId()), head->size, head->root});
        return log.addCheckpoint(record);
    });
    if (!told)
        return told.error();
    const Result<void> flushed = (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return flushed ? Result<Prepared>(Prepared{record.note, *revived}) : Result<Prepared>(flushed.error());
}

// Through a connection of its own, since SQLite keeps the one it overwrites for itself. Every change of the catalogue
// has its event, so the log's head tells of them all; the counts of usage, which others store all the time, do not
// hold a restore up.
Result<void> SqliteBackup::stillEndsWith(const Head& replaced, const CheckpointSigner& signer)
{
    const Result<std::unique_ptr<Database>> beside = Database::open(m_parts.database.path(), Database::Mode::QueryOnly);
    if (!beside)
        return beside.error();
    SqlAuditLog log(**beside);
    const Result<Head> head = replacedHead(log, signer);
    if (!head)
        return head.error();
    return *head == replaced ? Result<void>()
                             : Result<void>(Error{ErrorKind::Busy, QStringLiteral("the catalogue was changed")});
}

Result<void> SqliteBackup::overwriteWith(const QString& draft, const Head& replaced, const CheckpointSigner& signer)
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
    const auto finish = qScopeGuard([&] { sqlite3_backup_finish(copy); });
    const auto step = [&](int pages) {
        int stepped = SQLITE_BUSY;
        for (int attempt = 0; attempt < 50 && (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED); ++attempt) {
            stepped = sqlite3_backup_step(copy, pages);
            if (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED)
                sqlite3_sleep(100);
        }
        return stepped;
    };
    // A step of no pages only locks the catalogue, until the copy is finished: from here on nobody else commits.
    if (const int locked = step(0); locked != SQLITE_OK)
        return Database::errorOfCode(locked, QString(), m_parts.database.path());
    if (const Result<void> unchanged = stillEndsWith(replaced, signer); !unchanged)
        return unchanged;
    const int stepped = step(-1);
    return stepped == SQLITE_DONE ? Result<void>()
                                  : Result<void>(Database::errorOfCode(stepped, QString(), m_parts.database.path()));
}

Result<BackupFile> SqliteBackup::restore(const QString& path, const ProgressPtr& progress)
{
    const QString source = QFileInfo(path).absoluteFilePath();
    const Database::Mode mode = m_parts.database.mode();
    if (mode == Database::Mode::QueryOnly || mode == Database::Mode::ReadOnly)
        return Error{ErrorKind::ReadOnly, m_parts.database.path()};
    const Result<quint64> restored = checkSource(source);
    if (!restored)
        return restored.error();
    const Result<const CheckpointSigner*> signer = m_parts.catalogueKeys.signer();
    if (!signer)
        return signer.error();
    const Result<Head> head = replacedHead(m_parts.log, **signer);
    if (!head)
        return head.error();
    const QString stamp = QString::number(toMicros(m_parts.clock.now()));
    const QString kept = QStringLiteral("%1.before-restore-%2").arg(m_parts.database.path(), stamp);
    if (const Result<void> copied = copyWhole(kept, progress); !copied)
        return copied.error();
    const QString draft = m_parts.database.path() + QStringLiteral(".restoring");
    const auto tidy = qScopeGuard([&] { removeDatabase(draft); });
    removeDatabase(draft);
    if (const Result<void> copied = copyDatabase(source, draft, progress); !copied)
        return copied.error();
    const Result<Prepared> prepared = prepare(draft, *head, kept, source, **signer);
    if (!prepared)
        return prepared.error();
    if (const Result<void> done = overwriteWith(draft, *head, **signer); !done) {
        if (done.error().kind == ErrorKind::Busy)
            removeDatabase(kept); // nothing was replaced
        return done.error();
    }
    // The copy outside of the database: should this fail, the older one there is explained by the signed restore.
    QByteArray bytes = prepared->note.toUtf8();
    static_cast<void>(m_parts.catalogueKeys.store().write(
        secret_names::lastCheckpoint(m_parts.catalogueKeys.catalogueId()), *makeSecret(std::move(bytes))));
    const QFileInfo info(kept);
    return BackupFile{kept, m_parts.clock.now(), head->size, info.size(), prepared->revived};
}

} // namespace keywright
