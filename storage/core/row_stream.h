// Rows of one SELECT through SQLite's own API, for what reads whole tables. On the database's lane.
#pragma once

#include "storage/core/database.h"

#include <string_view>

struct sqlite3_stmt;

namespace keywright {

class RowStream {
public:
    RowStream(Database& database, const QString& sql, const QVariantList& values = {});
    ~RowStream();
    RowStream(const RowStream&) = delete;
    RowStream& operator=(const RowStream&) = delete;

    bool next(); // false at the end and on failure
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const; // UTF-8 text or blob; valid until the next step
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    enum class Kind { Null, Number, Real, Text, Bytes };
    [[nodiscard]] Kind kind(int column) const; // as it is stored: SQLite lets every column hold every kind
    // Both at once, for what goes through millions of rows. The bytes of a text or of a blob; else none.
    struct Cell {
        Kind kind;
        std::string_view bytes;
    };
    [[nodiscard]] Cell cell(int column) const;

private:
    void fail(int code);

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    bool m_failed = false;
    Error m_error;
};

} // namespace keywright
