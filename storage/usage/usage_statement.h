// One use of a statement of the usage database, and what a file is told apart by. On the connection's thread.
#pragma once

#include "model/keys/key_id.h"

#include <QByteArray>

#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace keywright {

class UsageStatement {
public:
    UsageStatement(sqlite3* database, const char* sql);
    ~UsageStatement();
    UsageStatement(const UsageStatement&) = delete;
    UsageStatement& operator=(const UsageStatement&) = delete;

    UsageStatement& text(int at, const QByteArray& utf8);
    UsageStatement& blob(int at, std::string_view bytes); // which outlive the statement's next run
    UsageStatement& number(int at, qint64 value);
    UsageStatement& again(); // from its start, with what is bound
    bool run();              // to its end, and ready for the next
    bool next();             // true: there is a row
    // Whether what was asked so far went well; next() answers false for both.
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] qint64 column(int at) const;
    [[nodiscard]] std::string_view text(int at) const; // until the next step

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_good = true;
};

// As it stands in the database: empty for no key.
[[nodiscard]] QByteArray storedId(const KeyId& id);
// Device and number of the file at a path; both 0 where there is none.
[[nodiscard]] std::pair<quint64, quint64> fileIdentity(const QString& path);

} // namespace keywright
