#include "storage/core/migrations.h"

#include "storage/core/database.h"
#include "storage/core/file_header.h"
#include "storage/core/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <limits>

namespace keywright {
namespace {

Result<void> applyOne(Database& database, int number)
{
    if (const Result<void> begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto giveUp = [&](const Error& error) {
        static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
        return error;
    };
    // Another process may have been faster.
    const Result<qint64> present = database.number(QStringLiteral("PRAGMA user_version"));
    if (!present)
        return giveUp(present.error());
    if (*present >= number)
        return database.run(QStringLiteral("ROLLBACK"));
    for (const QString& statement : schemaStatements(number)) {
        if (const Result<void> done = database.run(statement); !done)
            return giveUp(done.error());
    }
    if (const Result<void> done = database.run(QStringLiteral("PRAGMA user_version=%1").arg(number)); !done)
        return giveUp(done.error());
    if (number == 1) {
        const Result<void> marked =
            database.run(QStringLiteral("PRAGMA application_id=%1").arg(catalogueApplicationId));
        if (!marked)
            return giveUp(marked.error());
    }
    if (const Result<void> committed = database.run(QStringLiteral("COMMIT")); !committed)
        return giveUp(committed.error());
    return {};
}

} // namespace

int latestSchema()
{
    return schemaCount();
}

Result<void> migrate(Database& database)
{
    const Result<qint64> present = database.number(QStringLiteral("PRAGMA user_version"));
    if (!present)
        return present.error();
    if (*present >= latestSchema())
        return {};
    for (int number = static_cast<int>(*present) + 1; number <= latestSchema(); ++number) {
        if (const Result<void> applied = applyOne(database, number); !applied)
            return applied;
    }
    // readHeader() looks at the main file alone: the new number must not stay in the write-ahead log.
    return database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

namespace {

// SQLITE_DONE, SQLITE_INTERRUPT when cancelled, or SQLite's error.
int copyPages(sqlite3_backup* backup, const ProgressPtr& progress)
{
    constexpr int pagesAStep = 16'384;
    constexpr int mostAttempts = 100;
    int step = pagesAStep, busy = 0;
    int remaining = std::numeric_limits<int>::max();
    for (;;) {
        const int stepped = sqlite3_backup_step(backup, step);
        const int now = sqlite3_backup_remaining(backup);
        if (progress) {
            progress->total = sqlite3_backup_pagecount(backup);
            progress->done = progress->total - now;
        }
        if (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED) {
            if (++busy == mostAttempts)
                return stepped;
            sqlite3_sleep(50);
        } else if (stepped != SQLITE_OK) {
            return stepped;
        }
        if (progress && progress->cancelled)
            return SQLITE_INTERRUPT;
        // Somebody wrote meanwhile and it began anew: the rest in one go, or it might never end.
        if (now > remaining)
            step = -1;
        remaining = now;
    }
}

} // namespace

Result<void> copyDatabase(const QString& from, const QString& to, const ProgressPtr& progress)
{
    if (QFile::exists(to))
        return Error{ErrorKind::AlreadyExists, to};
    if (!QFile::exists(from))
        return Error{ErrorKind::FileMissing, from};
    if (const QFileInfo folder(QFileInfo(to).path()); !folder.isDir())
        return Error{ErrorKind::FileMissing, folder.filePath()};
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{target.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::ReadOnly, to};
    target.close();
    sqlite3* source = nullptr;
    sqlite3* copy = nullptr;
    const auto close = qScopeGuard([&] {
        sqlite3_close(source);
        sqlite3_close(copy);
    });
    const auto failed = [&](sqlite3* at, const QString& path) {
        const Error error =
            Database::errorOfCode(sqlite3_extended_errcode(at), QString::fromUtf8(sqlite3_errmsg(at)), path);
        QFile::remove(to);
        return error;
    };
    if (sqlite3_open_v2(from.toUtf8().constData(), &source, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return failed(source, from);
    if (sqlite3_open_v2(to.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return failed(copy, to);
    sqlite3_busy_timeout(source, 5'000);
    sqlite3_backup* backup = sqlite3_backup_init(copy, "main", source, "main");
    if (!backup)
        return failed(copy, to);
    const int stepped = copyPages(backup, progress);
    sqlite3_backup_finish(backup);
    if (stepped == SQLITE_INTERRUPT) {
        QFile::remove(to);
        return Error{ErrorKind::Cancelled, {}};
    }
    if (stepped != SQLITE_DONE) {
        QFile::remove(to);
        return Database::errorOfCode(stepped, QString::fromUtf8(sqlite3_errstr(stepped)), to);
    }
    // In WAL mode it could not be opened where nothing may be written beside it.
    if (sqlite3_exec(copy, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(copy, to);
    return {};
}

Result<QString> backupBeforeMigration(const QString& path, int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    const QString backup = QStringLiteral("%1.backup-v%2-%3").arg(path).arg(version).arg(stamp);
    const Result<void> copied = copyDatabase(path, backup);
    return copied ? Result<QString>(backup) : Result<QString>(copied.error());
}

} // namespace keywright
