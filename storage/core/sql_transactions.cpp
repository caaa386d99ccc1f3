#include "storage/core/sql_transactions.h"

#include "storage/core/statement.h"

namespace keywright {
namespace {

constexpr const char* beginSql = "BEGIN IMMEDIATE";
constexpr const char* commitSql = "COMMIT";
constexpr const char* rollbackSql = "ROLLBACK";
// Of one name: the innermost is meant.
constexpr const char* beginPartSql = "SAVEPOINT part";
constexpr const char* endPartSql = "RELEASE part";
constexpr const char* undoPartSql = "ROLLBACK TO part";

} // namespace

Result<void> SqlTransactions::write(const std::function<Result<void>()>& body)
{
    if (m_database.inTransaction())
        return writePart(body);
    if (m_database.mode() == Database::Mode::QueryOnly || m_database.mode() == Database::Mode::ReadOnly)
        return Error{ErrorKind::ReadOnly, m_database.path()};
    // Immediate: the write lock is taken before anything is read, so that what was read stays true until the commit.
    if (const Result<void> begun = Statement(m_database, beginSql).run(); !begun)
        return begun;
    m_database.setInTransaction(true);
    Result<void> done = body();
    if (done)
        done = Statement(m_database, commitSql).run();
    m_database.setInTransaction(false);
    if (!done)
        static_cast<void>(Statement(m_database, rollbackSql).run());
    return done;
}

Result<void> SqlTransactions::writePart(const std::function<Result<void>()>& body)
{
    if (const Result<void> begun = Statement(m_database, beginPartSql).run(); !begun)
        return begun;
    Result<void> done = body();
    // Where SQLite itself undid the whole (disk full), there is no part left: the error then ends the whole anyway.
    if (!done)
        static_cast<void>(Statement(m_database, undoPartSql).run());
    const Result<void> ended = Statement(m_database, endPartSql).run();
    return done ? ended : done;
}

Result<qint64> SqlTransactions::changeCounter()
{
    return m_database.number(QStringLiteral("PRAGMA data_version"));
}

} // namespace keywright
