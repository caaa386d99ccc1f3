#include "storage/core/statement.h"

#include <sqlite3.h>

namespace keywright {

Statement::Statement(Database& database, const char* sql)
    : m_database(database)
{
    const Result<sqlite3_stmt*> kept = database.direct(sql);
    if (kept)
        m_statement = *kept;
    else
        m_error = kept.error();
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // what was bound is the caller's, and goes
}

Error Statement::errorOf(int code) const
{
    sqlite3* handle = sqlite3_db_handle(m_statement);
    return Database::errorOfCode(code, QString::fromUtf8(sqlite3_errmsg(handle)), m_database.path());
}

void Statement::take(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = errorOf(code);
}

Statement& Statement::bind(int at, qint64 number)
{
    if (m_statement)
        take(sqlite3_bind_int64(m_statement, at, number));
    return *this;
}

Statement& Statement::bind(int at, QByteArrayView utf8)
{
    // A null pointer would bind NULL: an empty text is a text.
    if (m_statement)
        take(sqlite3_bind_text64(m_statement, at, utf8.isEmpty() ? "" : utf8.data(),
                                 static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int at, std::span<const std::byte> blob)
{
    if (m_statement)
        take(sqlite3_bind_blob64(m_statement, at, blob.data(), blob.size(), SQLITE_STATIC));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error)
        return *m_error;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return errorOf(sqlite3_extended_errcode(sqlite3_db_handle(m_statement)));
    return code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

} // namespace keywright
