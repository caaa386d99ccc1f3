// While it lives, all statements of the connection read one state of the database: what is put together from several
// of them is no mix of before and after another process's commit. Does nothing inside a transaction, which does that
// too.
#pragma once

#include "storage/core/database.h"

namespace keywright {

class ReadSnapshot {
public:
    explicit ReadSnapshot(Database& database)
        : m_database(database)
        , m_open(!database.inTransaction() && database.run(QStringLiteral("BEGIN")).ok())
    {}
    ~ReadSnapshot()
    {
        if (m_open)
            static_cast<void>(m_database.run(QStringLiteral("COMMIT")));
    }
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Database& m_database;
    bool m_open;
};

} // namespace keywright
