// A prepared statement for one use: binds in order, tells errors as ours, resets when it goes. On the database's lane.
#pragma once

#include "model/core/time.h"
#include "storage/core/database.h"

namespace keywright {

class Query {
public:
    Query(Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const QString& text); // never NULL
    Query& bind(qint64 number);
    Query& bind(int number) { return bind(static_cast<qint64>(number)); }
    Query& bind(bool flag) { return bind(static_cast<qint64>(flag)); }
    Query& bind(const QByteArray& blob);
    Query& bind(UtcTime time) { return bind(toMicros(time)); }
    Query& bind(const std::optional<UtcTime>& time); // NULL when there is none
    Query& bindOrNull(const QString& text);          // NULL when null
    Query& bindValue(const QVariant& value);

    Result<void> exec();
    // Steps to the next row; false at the end.
    bool next();
    // Runs and steps to the only row; NotFound(detail) when there is none.
    Result<void> one(const QString& detail);

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] UtcTime moment(int column) const { return fromMicros(number(column)); }
    [[nodiscard]] std::optional<UtcTime> momentOrNone(int column) const;
    [[nodiscard]] qint64 insertedRow() const;
    [[nodiscard]] int changedRows() const;

private:
    Database& m_database;
    QSqlQuery* m_query = nullptr;
    Error m_error;
    int m_at = 0;
};

} // namespace keywright
