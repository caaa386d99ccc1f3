// One connection to a catalogue file (SQLite through Qt SQL). Lives and dies on one lane. All SQL of the stores stands
// in the common subset of SQLite and PostgreSQL; what differs is in dialect.h.
#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace keywright {

class Database {
public:
    enum class Mode {
        Create,    // a new file; AlreadyExists otherwise
        ReadWrite, // migrates an older one after a backup beside it
        QueryOnly, // for the screen's lane: every write is refused by the database itself
        ReadOnly,  // the file is not written at all
    };
    // FileMissing, NotACatalogue, NewerVersion, Damaged, ReadOnly, Busy, DiskFull, Io. A refused file is not touched.
    // QueryOnly and ReadOnly read in a folder where nothing may be written, too.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] sqlite3* handle() const; // for streaming whole tables and for backups

    // The statement, prepared once and kept; positional placeholders.
    Result<QSqlQuery*> prepared(const QString& sql);
    // The same through SQLite's own API, for what runs once for every event. `sql` is a literal; owned by the database.
    Result<sqlite3_stmt*> direct(const char* sql);
    // Runs statements that bind nothing.
    Result<void> run(const QString& sql);
    Result<qint64> number(const QString& sql); // first column of the first row
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    void setInTransaction(bool in) { m_inTransaction = in; }

    Result<QString> meta(const QString& name); // empty when there is none
    Result<void> setMeta(const QString& name, const QString& value);

    [[nodiscard]] static Error errorOf(const QSqlError& error, const QString& path);
    [[nodiscard]] static Error errorOfCode(int sqliteCode, const QString& message, const QString& path);

private:
    Database(QString path, Mode mode);
    // `immutable`: as a file that nobody changes, which needs nothing beside it.
    Result<void> connect(bool immutable);
    Result<void> configure();

    QString m_path;
    Mode m_mode;
    QString m_connection;
    QSqlDatabase m_sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<const char*, sqlite3_stmt*> m_direct; // by the literal's address
    bool m_inTransaction = false;
};

} // namespace keywright
