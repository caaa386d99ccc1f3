#include "storage/usage/usage_statement.h"

#include <QFile>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace keywright {

UsageStatement::UsageStatement(sqlite3* database, const char* sql)
{
    m_good = sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) == SQLITE_OK;
}

UsageStatement::~UsageStatement()
{
    sqlite3_finalize(m_statement);
}

UsageStatement& UsageStatement::text(int at, const QByteArray& utf8)
{
    sqlite3_bind_text(m_statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

UsageStatement& UsageStatement::blob(int at, std::string_view bytes)
{
    // An empty one must not be taken for NULL, which a null pointer would be.
    sqlite3_bind_blob(m_statement, at, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()),
                      SQLITE_STATIC);
    return *this;
}

UsageStatement& UsageStatement::number(int at, qint64 value)
{
    sqlite3_bind_int64(m_statement, at, value);
    return *this;
}

UsageStatement& UsageStatement::again()
{
    sqlite3_reset(m_statement);
    return *this;
}

bool UsageStatement::run()
{
    const int code = m_good ? sqlite3_step(m_statement) : SQLITE_ERROR;
    m_good = code == SQLITE_DONE || code == SQLITE_ROW;
    sqlite3_reset(m_statement);
    return m_good;
}

bool UsageStatement::next()
{
    const int code = m_good ? sqlite3_step(m_statement) : SQLITE_ERROR;
    m_good = code == SQLITE_DONE || code == SQLITE_ROW;
    return code == SQLITE_ROW;
}

qint64 UsageStatement::column(int at) const
{
    return sqlite3_column_int64(m_statement, at);
}

std::string_view UsageStatement::text(int at) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, at));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, at))};
}

QByteArray storedId(const KeyId& id)
{
    return id.isNull() ? QByteArray("") : id.toString().toLatin1();
}

std::pair<quint64, quint64> fileIdentity(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) == 0)
        return {static_cast<quint64>(file.st_dev), static_cast<quint64>(file.st_ino)};
    return {};
#else
    return {QFile::exists(path), 0};
#endif
}

} // namespace keywright
