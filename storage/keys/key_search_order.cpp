// How what a search finds comes into its order.
#include "storage/core/row_stream.h"
#include "storage/keys/key_columns.h"
#include "storage/keys/key_search.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace keywright {
namespace {

using Field = FilterTerm::Field;

const QString deleted = QStringLiteral("deleted");

// In the order in which they are shown.
const QStringList& statusGroups()
{
    static const QStringList names{QStringLiteral("active"),
                                   QStringLiteral("overlapping"),
                                   QStringLiteral("deprecated"),
                                   QStringLiteral("disabled"),
                                   QStringLiteral("expired"),
                                   QStringLiteral("revoked"),
                                   QString()}; // all others: deleted
    return names;
}

// Those that the filter leaves, in the order asked.
QStringList statusGroups(const KeyFilter& filter, bool descending)
{
    QStringList names = statusGroups();
    for (const FilterTerm& term : filter.terms) {
        if (term.field == Field::Status && !term.negated)
            names.removeIf([&](const QString& name) { return !term.values.contains(name.isEmpty() ? deleted : name); });
    }
    if (descending)
        std::reverse(names.begin(), names.end());
    return names;
}

const QString otherStatus = QStringLiteral("status NOT IN ('active', 'deprecated', 'disabled', 'revoked')");

FilterTerm statusTerm(const QString& status)
{
    FilterTerm term;
    term.field = Field::Status;
    term.values = {status};
    return term;
}

// Finds none that never expires.
bool endsSometime(const FilterTerm& term)
{
    return term.field == Field::Expires && !term.negated && term.comparison != FilterTerm::Comparison::After &&
           (term.span || term.moment);
}

} // namespace

Result<QList<KeyRow>> KeySearch::select(const QString& from, const KeyFilterSql& sql, const QString& order, int limit)
{
    RowStream stream(m_database,
                     QStringLiteral("SELECT %1 FROM %2 WHERE %3 %4 LIMIT %5")
                         .arg(key_columns::rowSelection(), from, sql.where, order)
                         .arg(limit),
                     sql.values);
    QList<KeyRow> rows;
    while (stream.next())
        rows += key_columns::readRow(stream, m_now);
    return stream.failed() ? Result<QList<KeyRow>>(stream.error()) : Result<QList<KeyRow>>(rows);
}

Result<QList<KeyRow>> KeySearch::walk(const KeySort& sort, int limit)
{
    const char* index = orderIndex(sort.column);
    if (!index)
        return walkStatus(sort, limit);
    QString order = orderSql(sort, m_now);
    // SQLite does not see that an expression which is 0 throughout orders nothing.
    if (sort.column == KeyColumn::Expires && std::any_of(m_filter.terms.begin(), m_filter.terms.end(), endsSometime))
        order.remove(QRegularExpression(QStringLiteral("\\(expires_at IS NULL\\)( DESC)?, ")));
    return select(QStringLiteral("keys INDEXED BY %1").arg(QLatin1String(index)), walkSql(m_filter, m_now), order,
                  limit);
}

// The clock makes this order: no index has it. But each status has its place, and inside it the rows lie in order.
Result<QList<KeyRow>> KeySearch::walkStatus(const KeySort& sort, int limit)
{
    QList<KeyRow> rows;
    for (const QString& status : statusGroups(m_filter, sort.descending)) {
        KeyFilter filter = m_filter;
        if (!status.isEmpty())
            filter.terms.prepend(statusTerm(status));
        KeyFilterSql sql = walkSql(filter, m_now);
        if (status.isEmpty())
            sql.where = otherStatus + QStringLiteral(" AND ") + sql.where;
        const Result<QList<KeyRow>> part =
            select(QStringLiteral("keys NOT INDEXED"), sql,
                   sort.descending ? QStringLiteral("ORDER BY row DESC") : QStringLiteral("ORDER BY row"),
                   limit - static_cast<int>(rows.size()));
        if (!part)
            return part.error();
        rows += *part;
        if (rows.size() >= limit)
            break;
    }
    return rows;
}

Result<std::vector<std::uint32_t>> KeySearch::inStatusOrder(const Found& found, bool descending, std::size_t limit)
{
    std::vector<std::uint32_t> ordered;
    for (const QString& status : statusGroups(m_filter, descending)) {
        const KeyFilterSql sql = status.isEmpty()
                                     ? KeyFilterSql{QStringLiteral("SELECT row FROM keys WHERE ") + otherStatus, {}}
                                     : *seekSql(statusTerm(status), m_now);
        RowSet group;
        const Result<void> read = each(sql.where, sql.values, [&](std::uint32_t row) {
            if (found.has(row))
                group.add(row);
            return true;
        });
        if (!read)
            return read.error();
        std::vector<std::uint32_t> rows = group.rows();
        if (descending)
            std::reverse(rows.begin(), rows.end());
        const std::size_t wanted = std::min(rows.size(), limit - ordered.size());
        ordered.insert(ordered.end(), rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(wanted));
        if (ordered.size() >= limit)
            break;
    }
    return ordered;
}

Result<std::vector<std::uint32_t>> KeySearch::inOrder(const Found& found, const KeySort& sort, std::size_t limit)
{
    const char* index = orderIndex(sort.column);
    if (!index)
        return inStatusOrder(found, sort.descending, limit);
    std::vector<std::uint32_t> ordered;
    const Result<void> read =
        each(QStringLiteral("SELECT row FROM keys INDEXED BY %1 %2").arg(QLatin1String(index), orderSql(sort, m_now)),
             {}, [&](std::uint32_t row) {
                 if (found.has(row))
                     ordered.push_back(row);
                 return ordered.size() < limit;
             });
    return read ? Result<std::vector<std::uint32_t>>(std::move(ordered))
                : Result<std::vector<std::uint32_t>>(read.error());
}

Result<QList<KeyRow>> KeySearch::firstOf(const Found& found, const KeySort& sort, int limit)
{
    if (found.few) {
        KeyFilterSql sql = walkSql(found.rest, m_now);
        sql.where = amongRows + QStringLiteral(" AND ") + sql.where;
        sql.values.prepend(rowsJson(found.candidates));
        return select(QStringLiteral("keys"), sql, orderSql(sort, m_now), limit);
    }
    const Result<std::vector<std::uint32_t>> first = inOrder(found, sort, static_cast<std::size_t>(limit));
    if (!first)
        return first.error();
    const Result<QList<KeyRow>> read = select(QStringLiteral("keys"), {amongRows, {rowsJson(*first)}}, {}, -1);
    if (!read)
        return read.error();
    QHash<qint64, KeyRow> byRow;
    for (const KeyRow& row : *read)
        byRow.insert(row.row, row);
    QList<KeyRow> rows;
    for (const std::uint32_t row : *first)
        rows += byRow.value(row);
    return rows;
}

} // namespace keywright
