// The health checks of a catalogue, one line each.
#include "storage/backup/sqlite_backup.h"

#include <QFile>
#include <QFileInfo>

namespace keywright {
namespace {

using Grade = DoctorLine::Grade;

DoctorLine line(Grade grade, const char* check, const QString& detail, qint64 count = 0, const QString& subject = {})
{
    return {grade, QString::fromLatin1(check), detail, count, subject, std::nullopt};
}

DoctorLine failed(const char* check, const Error& why, const QString& detail = {})
{
    return {Grade::Wrong, QString::fromLatin1(check), detail.isEmpty() ? errorKindName(why.kind) : detail, 0, {}, why};
}

DoctorLine integrity(Database& database)
{
    const Result<qint64> wrong =
        database.number(QStringLiteral("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
    if (!wrong)
        return failed("integrity", wrong.error());
    return *wrong == 0 ? line(Grade::Good, "integrity", QStringLiteral("the database file is sound"))
                       : line(Grade::Wrong, "integrity",
                              QStringLiteral("%1 faults in the database file: restore a backup").arg(*wrong), *wrong);
}

DoctorLine foreignKeys(Database& database)
{
    const Result<qint64> wrong = database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!wrong)
        return failed("foreign keys", wrong.error());
    return *wrong == 0 ? line(Grade::Good, "foreign keys", QStringLiteral("nothing points to what is not there"))
                       : line(Grade::Wrong, "foreign keys",
                              QStringLiteral("%1 rows point to what is not there").arg(*wrong), *wrong);
}

DoctorLine permissions(const QString& path)
{
#ifdef Q_OS_UNIX
    for (const QString& file : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")}) {
        const QFile::Permissions open = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        if (QFile::exists(file) && (QFileInfo(file).permissions() & open))
            return line(Grade::Notice, "permissions",
                        QStringLiteral("%1 can be read by other users").arg(QFileInfo(file).fileName()), 0,
                        QFileInfo(file).fileName());
    }
#endif
    return line(Grade::Good, "permissions", QStringLiteral("only its owner can read the file"));
}

DoctorLine invariants(KeyStore& keys, UtcTime now, const ProgressPtr& progress)
{
    qint64 checked = 0;
    QString broken, which;
    KeyFilter all;
    all.includeDeleted = true;
    const Result<void> walked = keys.forEach(all, {}, now, [&](const ApiKey& key) {
        const QString flaw = lifecycle::brokenInvariant(key);
        if (!flaw.isEmpty()) {
            which = key.id.toString();
            broken = QStringLiteral("%1: %2").arg(which, flaw);
        }
        progress->done = ++checked;
        return broken.isEmpty() && !progress->cancelled;
    });
    if (!walked)
        return failed("invariants", walked.error(),
                      errorKindName(walked.error().kind) + QLatin1Char(' ') + walked.error().detail);
    if (!broken.isEmpty())
        return line(Grade::Wrong, "invariants", broken, 1, which);
    return line(Grade::Good, "invariants", QStringLiteral("%1 keys are in a state that the rules allow").arg(checked));
}

DoctorLine journalLine(OperationJournal& journal)
{
    const Result<QList<Operation>> open = journal.unfinished();
    if (!open)
        return failed("journal", open.error());
    if (open->isEmpty())
        return line(Grade::Good, "journal", QStringLiteral("nothing is unfinished"));
    const Operation& first = open->first();
    return line(
        Grade::Notice, "journal",
        QStringLiteral("%1 acts are unfinished, the first: %2 of %3 (%4)")
            .arg(open->size())
            .arg(first.kind, first.key.toString(), first.error.isEmpty() ? QStringLiteral("running") : first.error),
        open->size(), first.key.toString());
}

DoctorLine secretStore(CatalogueKeys& keys)
{
    const Result<void> there = keys.check();
    if (there)
        return line(Grade::Good, "secret store",
                    QStringLiteral("%1 answers and holds this catalogue's keys").arg(keys.store().displayName()));
    return failed("secret store", there.error());
}

// A secret store that was lost and made anew from a recovery kit has the catalogue's keys, but not those of others.
DoctorLine keptSecrets(CatalogueKeys& catalogueKeys, KeyStore& keys, UtcTime now, const ProgressPtr& progress)
{
    qint64 kept = 0, gone = 0;
    QString first;
    Result<void> answers;
    KeyFilter all;
    all.includeDeleted = true;
    const Result<void> walked = keys.forEach(all, {}, now, [&](const ApiKey& key) {
        for (const KeyVersion& version : key.versions) {
            if (!version.secretStored || !answers)
                continue;
            ++kept;
            const QString id = key.id.toString();
            const auto secret =
                catalogueKeys.store().read(secret_names::keyVersion(catalogueKeys.catalogueId(), id, version.number));
            if (!secret && secret.error().kind != ErrorKind::SecretMissing)
                answers = secret.error();
            else if (!secret && gone++ == 0)
                first = id;
        }
        return answers && !progress->cancelled;
    });
    if (!walked || !answers)
        return failed("kept secrets", walked ? answers.error() : walked.error());
    if (gone > 0)
        return line(Grade::Wrong, "kept secrets",
                    QStringLiteral("%1 of %2 kept secrets are gone, the first of %3: rotate those keys or bring their "
                                   "secrets again")
                        .arg(gone)
                        .arg(kept)
                        .arg(first),
                    gone, first);
    return line(Grade::Good, "kept secrets", QStringLiteral("%1 kept secrets are where they belong").arg(kept));
}

} // namespace

Result<void> SqliteBackup::quickCheck()
{
    // It goes through every page once. On a connection of its own, which keeps none of them: the one that stays open
    // would hold them for as long as the console runs.
    const auto opened = Database::open(m_parts.database.path(), Database::Mode::QueryOnly);
    if (!opened)
        return opened.error();
    Database& database = **opened;
    for (const char* setting : {"PRAGMA mmap_size=0", "PRAGMA cache_size=-2048"}) {
        if (const Result<void> set = database.run(QString::fromLatin1(setting)); !set)
            return set;
    }
    const Result<qint64> faults =
        database.number(QStringLiteral("SELECT count(*) FROM pragma_quick_check(1) WHERE quick_check <> 'ok'"));
    if (!faults)
        return faults.error();
    return *faults == 0 ? Result<void>() : Result<void>(Error{ErrorKind::Damaged, database.path()});
}

Result<QList<DoctorLine>> SqliteBackup::doctor(const ProgressPtr& progress)
{
    QList<DoctorLine> lines;
    lines += integrity(m_parts.database);
    lines += foreignKeys(m_parts.database);
    lines += permissions(m_parts.database.path());
    lines += invariants(m_parts.keys, m_parts.clock.now(), progress);
    lines += journalLine(m_parts.journal);
    lines += secretStore(m_parts.catalogueKeys);
    if (lines.last().grade == Grade::Good)
        lines += keptSecrets(m_parts.catalogueKeys, m_parts.keys, m_parts.clock.now(), progress);
    const Result<quint64> size = m_parts.log.size();
    const Result<Head> head = size ? headOf(m_parts.log) : Result<Head>(size.error());
    lines += head ? line(Grade::Good, "audit log",
                         QStringLiteral("%1 events; `audit verify` checks each of them").arg(head->size))
                  : failed("audit log", head.error(), head.error().detail);
    if (progress->cancelled)
        return Error{ErrorKind::Cancelled, {}};
    return lines;
}

} // namespace keywright
