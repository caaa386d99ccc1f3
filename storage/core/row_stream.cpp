#include "storage/core/row_stream.h"

#include <sqlite3.h>

namespace keywright {

RowStream::RowStream(Database& database, const QString& sql, const QVariantList& values)
    : m_database(database)
{
    const QByteArray utf8 = sql.toUtf8();
    int code =
        sqlite3_prepare_v2(database.handle(), utf8.constData(), static_cast<int>(utf8.size()), &m_statement, nullptr);
    for (int i = 0; code == SQLITE_OK && i < values.size(); ++i) {
        const QVariant& value = values.at(i);
        if (value.typeId() == QMetaType::QString) {
            const QByteArray bytes = value.toString().toUtf8();
            code = sqlite3_bind_text(m_statement, i + 1, bytes.constData(), static_cast<int>(bytes.size()),
                                     SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QByteArray && !value.isNull()) {
            const QByteArray bytes = value.toByteArray();
            code = sqlite3_bind_blob(m_statement, i + 1, bytes.constData(), static_cast<int>(bytes.size()),
                                     SQLITE_TRANSIENT);
        } else if (value.isNull()) {
            code = sqlite3_bind_null(m_statement, i + 1);
        } else {
            code = sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        }
    }
    if (code != SQLITE_OK)
        fail(code);
}

RowStream::~RowStream()
{
    sqlite3_finalize(m_statement);
}

void RowStream::fail(int)
{
    m_failed = true;
    m_error = Database::errorOfCode(sqlite3_extended_errcode(m_database.handle()),
                                    QString::fromUtf8(sqlite3_errmsg(m_database.handle())), m_database.path());
}

bool RowStream::next()
{
    if (m_failed)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
    return code == SQLITE_ROW;
}

qint64 RowStream::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view RowStream::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QString RowStream::text(int column) const
{
    const std::string_view view = bytes(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

namespace {

RowStream::Kind kindOf(int type)
{
    switch (type) {
    case SQLITE_INTEGER:
        return RowStream::Kind::Number;
    case SQLITE_FLOAT:
        return RowStream::Kind::Real;
    case SQLITE_TEXT:
        return RowStream::Kind::Text;
    case SQLITE_BLOB:
        return RowStream::Kind::Bytes;
    default:
        return RowStream::Kind::Null;
    }
}

} // namespace

RowStream::Kind RowStream::kind(int column) const
{
    return kindOf(sqlite3_column_type(m_statement, column));
}

RowStream::Cell RowStream::cell(int column) const
{
    sqlite3_value* value = sqlite3_column_value(m_statement, column); // looked up once
    const Kind kind = kindOf(sqlite3_value_type(value));
    if (kind != Kind::Text && kind != Kind::Bytes)
        return {kind, {}};
    const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
    return {kind,
            data ? std::string_view(data, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view()};
}

bool RowStream::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace keywright
