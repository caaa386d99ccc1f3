#include "storage/core/query.h"

#include <QSqlError>

namespace keywright {

Query::Query(Database& database, const QString& sql)
    : m_database(database)
{
    const Result<QSqlQuery*> query = database.prepared(sql);
    if (query)
        m_query = *query;
    else
        m_error = query.error();
}

Query::~Query()
{
    if (m_query)
        m_query->finish();
}

Query& Query::bindValue(const QVariant& value)
{
    if (m_query)
        m_query->bindValue(m_at++, value);
    return *this;
}

Query& Query::bind(const QString& text)
{
    return bindValue(text.isNull() ? QString(QLatin1String("")) : text);
}

Query& Query::bind(qint64 number)
{
    return bindValue(QVariant::fromValue<qint64>(number));
}

Query& Query::bind(const QByteArray& blob)
{
    return bindValue(blob);
}

Query& Query::bind(const std::optional<UtcTime>& time)
{
    return time ? bind(*time) : bindValue(QVariant(QMetaType::fromType<qint64>()));
}

Query& Query::bindOrNull(const QString& text)
{
    return text.isNull() ? bindValue(QVariant(QMetaType::fromType<QString>())) : bind(text);
}

Result<void> Query::exec()
{
    if (!m_query)
        return m_error;
    m_at = 0;
    if (!m_query->exec())
        return Database::errorOf(m_query->lastError(), m_database.path());
    return {};
}

bool Query::next()
{
    return m_query && m_query->next();
}

Result<void> Query::one(const QString& detail)
{
    if (const Result<void> done = exec(); !done)
        return done;
    if (!next())
        return Error{ErrorKind::NotFound, detail};
    return {};
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Query::number(int column) const
{
    return m_query->value(column).toLongLong();
}

QByteArray Query::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<UtcTime> Query::momentOrNone(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(moment(column));
}

qint64 Query::insertedRow() const
{
    return m_query->lastInsertId().toLongLong();
}

int Query::changedRows() const
{
    return m_query->numRowsAffected();
}

} // namespace keywright
