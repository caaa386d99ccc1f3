// One use of a statement that the database keeps prepared, through SQLite's own API: for what runs for every event,
// where a QVariant for each value would cost more than storing it. Placeholders count from 1. On the database's lane.
#pragma once

#include "storage/core/database.h"

#include <QByteArrayView>

#include <span>

namespace keywright {

class Statement {
public:
    Statement(Database& database, const char* sql); // a literal
    ~Statement();                                   // ready for its next use
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int at, qint64 number);
    Statement& bind(int at, QByteArrayView utf8);                 // must stay until the last step
    Statement& bindBlob(int at, std::span<const std::byte> blob); // must stay until the last step

    Result<bool> step(); // true: there is a row
    Result<void> run();  // to its end

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const; // until the next step
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isBlob(int column) const;

private:
    void take(int code);
    [[nodiscard]] Error errorOf(int code) const;

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<Error> m_error; // of preparing or binding
};

} // namespace keywright
