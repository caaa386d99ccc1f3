#include "tests/bench/support/bare_sqlite.h"

#include "tests/bench/support/measure.h"

namespace keywright::bench {
namespace {

void check(int code, sqlite3* database)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        stop(QStringLiteral("SQLite: %1").arg(QString::fromUtf8(sqlite3_errmsg(database))));
}

} // namespace

Bare::Bare(const QString& path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
          m_handle);
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA wal_autocheckpoint=4000");
    run("PRAGMA cache_size=-32768");
    run("PRAGMA mmap_size=2147418112");
    run("PRAGMA temp_store=MEMORY");
}

Bare::~Bare()
{
    sqlite3_close(m_handle);
}

void Bare::run(const char* sql)
{
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), m_handle);
}

Statement::Statement(Bare& database, const QString& sql)
{
    check(sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &m_handle, nullptr), database.handle());
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bind(int at, qint64 number)
{
    check(sqlite3_bind_int64(m_handle, at, number), sqlite3_db_handle(m_handle));
}

void Statement::bind(int at, const QByteArray& utf8)
{
    check(sqlite3_bind_text(m_handle, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT),
          sqlite3_db_handle(m_handle));
}

void Statement::bind(int at, const sqlite3_value* value)
{
    check(sqlite3_bind_value(m_handle, at, value), sqlite3_db_handle(m_handle));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    check(code, sqlite3_db_handle(m_handle));
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    check(sqlite3_reset(m_handle), sqlite3_db_handle(m_handle));
}

} // namespace keywright::bench
